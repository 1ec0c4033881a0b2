import Kernel

/// What the template of a proposal's paper sees.
struct ProposalView {
    let facts: ProposalFacts
    let standing: Standing?
    let wording: any Wording

    var value: JSON {
        let proposal = facts.proposal
        let latest = proposal.latest
        let motion = MeetingFacts.Motion(proposal: proposal, appearance: latest, isNew: true)
        let corrections = facts.book.corrections
        func words(_ text: String, _ entry: Int) -> JSON {
            CorrectedWords(text, corrections: corrections.filter { $0.entry == entry }).view
        }
        let head: JSON = [
            "paper": .string(wording.name(of: .proposal)),
            "paper_title": .string("\(wording.name(of: .proposal)) \(proposal.id)"),
            "community": .string(facts.book.header.community),
            "id": .string(proposal.id.description),
            "mover": .string(proposal.mover),
            "seconder": .string(proposal.seconder),
            "amount": .string(proposal.amount.map(wording.money)),
            "date": .string(wording.date(proposal.stamp.at.day)),
            "final_text": .string(proposal.finalText.withoutFullStop),
            "is_amended": .bool(proposal.amendments.contains { $0.state == .adopted }),
            "state": .string(wording.name(of: motion.appearance.state)),
            "method": .string(facts.method?.title ?? proposal.way?.method),
            "stage": .string(proposal.way?.stage),
            "entry": standing.map { .int($0.entry) } ?? nil,
            "hash": .string(standing?.hash),
            "is_public": .bool(facts.privacy == .open),
        ]
        return head.with(words(proposal.text, proposal.stamp.entry)).with(course).with([
            "amendments": .array(
                proposal.amendments.map { amendment in
                    JSON.object([
                        JSON.Member("id", .string(amendment.id.description)),
                        JSON.Member("mover", .string(amendment.mover)),
                        JSON.Member("state", .string(wording.name(of: amendment.state))),
                    ]).with(words(amendment.text, amendment.stamp.entry))
                })
        ])
    }

    private var course: JSON {
        [
            "sittings": .array(facts.sittings.map(sitting)),
            "stages": .array(stages),
            "pledges": .strings(facts.pledges.map { wording.pledge($0.value) }),
            "overseers": .string(wording.list(facts.overseers)),
            "publications": .strings(
                facts.publications.map { "\(wording.date($0.stamp.at.day)) \(wording.publication($0.value))" }),
            "comments": .strings(facts.comments.map { wording.remark($0.value.text, by: $0.value.name) }),
            "actions": .array(
                facts.actions.map { action in
                    [
                        "id": .string(action.id.description), "owner": .string(action.owner),
                        "due": .string(action.due.map(wording.date)), "phrase": .string(action.text.withoutFullStop),
                        "budget": .string(action.budget.map(wording.money)),
                        "state": .string(wording.name(of: action.state)),
                        "history": .strings(action.history.map(wording.change)),
                    ]
                }),
        ]
    }

    private func sitting(_ sitting: ProposalFacts.Sitting) -> JSON {
        let meeting = sitting.meeting
        let meetingFacts = MeetingFacts(meeting, in: facts.book, for: facts.privacy)
        let words = RecordedWords(facts: meetingFacts, wording: wording)
        return [
            "number": .int(meeting.number),
            "kind": .string(wording.name(of: meeting.kind)),
            "title": .string(meeting.opening.title),
            "date": .string(wording.date(meeting.opened.at.day)),
            "state": .string(wording.name(of: sitting.appearance.state)),
            "is_tabled": .bool(sitting.appearance.isTabled),
            "quorum": .string(wording.quorum(meetingFacts.quorum)),
            "polls": .array(sitting.polls.map(words.poll)),
        ]
    }

    /// The stages of its method, those reached with their day; without a method text, the steps alone.
    private var stages: [JSON] {
        let steps = facts.proposal.way?.steps ?? []
        let names = facts.method?.stages.map(\.name) ?? unique(steps.map(\.stage))
        return names.map { name in
            let step = steps.last { $0.stage == name }
            let stage = facts.method?.stages.first { $0.name == name }
            return [
                "name": .string(name),
                "text": .string(stage?.text),
                "own_reading": .bool(stage?.isOwnReading ?? false),
                "reached": .string(step.map { wording.date($0.stamp.at.day) }),
                "is_now": .bool(name == facts.proposal.way?.stage),
            ]
        }
    }
}
