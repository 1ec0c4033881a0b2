import Kernel

// The papers of 四议两公开: what townships file of each matter, and of a year.
extension Paper {
    /// The name of the method whose forms they are.
    static let fourStepsMethod = "四议两公开"

    /// 四议两公开决策实施登记表: a sheet for each of the six steps.
    public static let fourSteps = Paper(
        "four-steps", of: .proposal, for: .full, called: { $0.papers.fourSteps },
        owed: { $0.method == fourStepsMethod }
    ) { request throws(PaperError) in
        let facts = try request.proposalFacts()
        guard facts.proposal.way?.method == fourStepsMethod, let way = request.book.way(of: facts.proposal) else {
            throw .otherWay(facts.proposal.id, way: fourStepsMethod)
        }
        return FourStepsView(facts: facts, way: way, request: request).value
    }

    /// 四议两公开年度台账: every matter of a year, with the day of each step.
    public static let fourStepsLedger = Paper(
        "four-steps-ledger", of: .community, called: { $0.papers.fourStepsLedger }
    ) { request throws(PaperError) in
        let rows = LedgerRows(request: request)
        guard !rows.proposals.isEmpty else { throw .nothingFor(request.paper) }
        return request.communityHead.with(rows.value)
    }

    static let ofMethods = [fourSteps, fourStepsLedger]
}

/// The list over a year's matters.
struct LedgerRows {
    let request: PaperRequest

    /// Those that were moved in the period and go that way.
    var proposals: [Proposal] {
        request.book.proposals.filter {
            $0.way?.method == Paper.fourStepsMethod && request.days.contains($0.stamp.at.day)
        }
    }

    var value: JSON {
        let wording = request.wording
        let stages = request.book.method(named: Paper.fourStepsMethod)?.stages ?? []
        return JSON(LedgerFields.self) { field in
            switch field {
            case .stageNames: .array(stages.map { stage in day(stage.name) })
            case .ledger: .array(proposals.enumerated().map { row($1, place: $0 + 1, wording) })
            }
        }
    }

    private func row(_ proposal: Proposal, place: Int, _ wording: any Wording) -> JSON {
        let way = request.book.way(of: proposal)
        return JSON(LedgerRowFields.self) { field in
            switch field {
            case .row: .int(place)
            case .id: .string(proposal.id.description)
            case .text: .string(proposal.finalText.withoutFullStop)
            case .amount: .string(proposal.finalAmount.map(wording.money))
            case .days: .array((way?.stages ?? []).map { day($0.done.map(wording.date) ?? "") })
            case .state: .string(wording.name(of: proposal.state))
            }
        }
    }

    private func day(_ text: String) -> JSON { JSON(StepDayFields.self) { _ in .string(text) } }
}

enum LedgerFields: String, ViewFields {
    case stageNames = "stage_names", ledger
}

enum LedgerRowFields: String, ViewFields {
    case row, id, text, amount, days, state
}

enum StepDayFields: String, ViewFields {
    case day
}
