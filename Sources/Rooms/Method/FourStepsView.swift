import Kernel

/// The six sheets of one matter. What the book does not hold is left for the pen.
struct FourStepsView {
    let facts: ProposalFacts
    let way: ProposalWay
    let request: PaperRequest

    private var wording: any Wording { request.wording }

    var value: JSON {
        let proposal = facts.proposal
        return request.communityHead.with(
            JSON(FourStepsFields.self) { field in
                switch field {
                case .paperTitle: .string("\(wording.name(of: request.paper)) \(proposal.id)")
                case .id: .string(proposal.id.description)
                case .text: .string(proposal.text.withoutFullStop)
                case .finalText: .string(proposal.finalText.withoutFullStop)
                case .amount: .string(proposal.finalAmount.map(wording.money))
                case .mover: .string(proposal.mover)
                case .date: .string(wording.date(proposal.stamp.at.day))
                case .sheets: .array(way.stages.enumerated().map { sheet($1, number: $0 + 1) })
                }
            })
    }

    private func sheet(_ report: StageReport, number: Int) -> JSON {
        let decision = report.decision
        let meeting = decision.flatMap { facts.book.meeting($0.meeting) }
        let poll = decision.flatMap { decision in
            meeting?.polls.last { $0.closed == decision.stamp && $0.question == facts.proposal.id }
        }
        let unit = meeting?.attendance.unit ?? .people
        let present = poll.map { $0.quorum?.present ?? $0.electorate.present }
        let entitled = meeting?.attendance.body.entitled
        let isPublic = report.gates.contains { if case .published = $0.gate { true } else { false } }
        return JSON(StepSheetFields.self) { field in
            switch field {
            case .number: .int(number)
            case .ordinal: .string(wording.ordinal(number))
            case .name: .string(report.stage.name)
            case .isFirst: .bool(number == 1)
            case .isPublication: .bool(isPublic)
            case .isMeeting: .bool(!isPublic)
            case .isLast: .bool(number == way.stages.count)
            case .kind: .string(meeting.map { wording.name(of: $0.kind) })
            case .title: .string(meeting?.opening.title)
            case .time: .string(meeting.map { wording.span(from: $0.opened.at, to: $0.closed?.at) })
            case .place: .string(meeting?.opening.place)
            case .chair: .string(meeting?.chair)
            case .recorder: .string(meeting?.recorder)
            case .entitled: .string(entitled.map { wording.count($0, unit) })
            case .present: .string(present.map { wording.count($0, unit) })
            case .rate: .string(present.flatMap { here in entitled.map { Rate.percent(here, of: $0) } })
            case .because: .string(poll.map { wording.outcome(of: $0, unit: unit) })
            case .spoken: .strings(meeting.map(spoken) ?? [])
            case .township:
                .strings(
                    (meeting?.attendance.observers ?? []).map { wording.name($0.name, note: $0.office) })
            case .signers: .array(SigningRows.rows(unique(meeting?.attendance.arrivals.map(\.name) ?? [])))
            case .publishedFrom: .string(report.publication.map { wording.date($0.first) })
            case .publishedUntil: .string(report.publication.map { wording.date($0.last) })
            case .publishedAt: .string(report.publication?.value.place)
            case .watched: .string(wording.list(facts.overseers))
            case .feedback:
                .strings(
                    facts.comments.map { wording.remark($0.value.text.withoutFullStop, by: $0.value.name) })
            case .carriedOut: .strings(facts.actions.map(told))
            }
        }
    }

    /// What was said on the item on which the matter was before that meeting.
    private func spoken(in meeting: Meeting) -> [String] {
        let seen = MeetingFacts(meeting, in: facts.book, for: facts.privacy)
        let items = facts.proposal.appearances.filter { $0.meeting == meeting.number }.map(\.item)
        return items.flatMap { Array(meeting.item($0)?.remarks ?? Pages()) }.filter { !seen.isHidden($0) }.map {
            wording.remark($0.remark.text.withoutFullStop, by: $0.remark.speaker)
        }
    }

    private func told(_ action: ActionItem) -> String {
        let told = ([wording.name(of: action.state)] + action.history.map(wording.change))
        let whom = action.owner.map { "（\($0)）" } ?? ""
        return "\(action.id) \(action.text.withoutFullStop)\(whom)：\(told.joined(separator: "，"))"
    }
}

enum FourStepsFields: String, ViewFields {
    case paperTitle = "paper_title", id, text, finalText = "final_text", amount, mover, date, sheets
}

enum StepSheetFields: String, ViewFields {
    case number, ordinal, name, isFirst = "is_first", isPublication = "is_publication", isMeeting = "is_meeting",
        isLast = "is_last", kind, title, time, place, chair, recorder, entitled, present, rate, because, spoken,
        township, signers, publishedFrom = "published_from", publishedUntil = "published_until",
        publishedAt = "published_at", watched, feedback, carriedOut = "carried_out"
}
