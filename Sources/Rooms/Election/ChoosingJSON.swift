import Kernel

/// A choosing as data: money in fen, and of every project what it got, whether it is chosen, why, and what it wanted.
struct ChoosingJSON {
    let election: Election
    let meeting: Meeting
    let book: Book
    var wording: any Wording = Language.chinese.screen.wording
    /// Single papers are not for the public.
    var privacy: Privacy = .open

    private var rulings: PaperRulings { PaperRulings(election: election, meeting: meeting, wording: wording) }

    private var outcome: Outcome? { election.declaration?.outcome }

    var value: JSON {
        let choosing = election.choosing
        let left = (choosing?.budget.fen ?? 0) - (choosing?.cost(of: outcome?.elected ?? []).fen ?? 0)
        return [
            "title": .string(election.post), "meeting": .int(meeting.number), "number": .int(election.id.number),
            "round": .int(election.call.round),
            "budget_fen": .int(choosing?.budget.fen ?? 0), "left_fen": outcome?.isValid == true ? .int(left) : nil,
            "form": .string(form), "rule": .string(election.rule.name),
            "options": .object(
                (choosing.map(ChoosingCount.options) ?? [:]).sorted { $0.key < $1.key }.map {
                    .init($0.key, .string($0.value))
                }),
            "most": choosing?.most.map(JSON.int) ?? nil, "top": choosing?.top.map(JSON.int) ?? nil,
            "registered": .int(election.call.registered ?? 0), "issued": .int(election.issued ?? 0),
            "collected": .int(election.collected), "valid": .int(election.tally.valid),
            "blank": .int(election.tally.blank), "void": .int(election.tally.void),
            "void_reasons": rulings.voidReasonsJSON, "doubtful": privacy == .full ? rulings.doubtfulJSON : [],
            "officers": .array(
                meeting.countingOfficers.map { ["role": .string($0.role.rawValue), "names": .strings($0.names)] }),
            "boxes": .array(
                election.boxes.map { ["name": .string($0.name), "monitors": .strings($0.monitors)] }),
            "undeclared_because": .string(meeting.undeclared(election).map(wording.line)),
            "sealed": .string(election.sealed?.at.iso(zone: book.header.zone)),
            "declared": .string(election.declaration?.stamp.at.iso(zone: book.header.zone)),
            "entry": election.declaration.map { .int($0.stamp.entry) } ?? nil,
            "valid_choosing": outcome.map { .bool($0.isValid) } ?? nil,
            "chosen": .strings(outcome?.elected ?? []), "tied": .strings(outcome?.tied ?? []),
            "lot": outcome?.lot.map(lot) ?? nil,
            "projects": .array(projects), "because": .string(wording.because(election)),
        ]
    }

    private func lot(_ lot: Drawing) -> JSON {
        [
            "level": .strings(lot.level), "drawn": .strings(lot.drawn), "seed": lot.seed.map(JSON.string) ?? nil,
            "citation": .string(lot.citation.description), "tie_entry": .int(lot.declared.entry),
        ]
    }

    private var form: String {
        switch election.rule.form {
        case .points: "score"
        case .ranking: "rank"
        case .approvals, .marks: "approve"
        }
    }

    private var projects: [JSON] {
        let findings = wording.findings(election, in: meeting, book)
        return (election.choosing?.projects ?? []).enumerated().map { place, project in
            let finding = findings.first { $0.project == project }
            return [
                "number": .int(place + 1), "proposal": .string(project.name), "text": .string(book.text(of: project)),
                "cost_fen": .int(project.cost.fen),
                "support": finding.map { .int($0.result.support) } ?? nil,
                "standing": .string(finding?.result.standing.rawValue),
                "why": .string(finding.map(wording.sentence)),
                "more_papers": (finding?.result.wanted).flatMap { wanted in
                    wanted.kind == .least || wanted.kind == .enough ? wanted.papers.map(JSON.int) : nil
                } ?? nil,
                "more_papers_are": .string(finding?.result.wanted?.kind.rawValue),
                "paper_worth": (election.choosing?.worth(in: election.rule.form)).map(JSON.int) ?? nil,
            ]
        }
    }
}
