import Kernel

/// The parts of a record: what was said, moved, voted, resolved, undertaken, each as a template sees it.
struct RecordedWords {
    let facts: MeetingFacts
    let wording: any Wording

    /// Words with the corrections of the entry they came in with.
    func corrected(_ text: String, entry: Int) -> JSON {
        CorrectedWords(text, corrections: facts.corrections.filter { $0.entry == entry }).view
    }

    func remark(_ recorded: RecordedRemark) -> JSON {
        let isHidden = facts.isHidden(recorded)
        let head: JSON = [
            "clock": .string(recorded.stamp.at.clock),
            "hidden": .bool(isHidden),
            "speaker": .string(isHidden ? nil : wording.speaker(recorded.remark)),
            "note": .string(isHidden ? nil : recorded.remark.note),
        ]
        return head.with(corrected(isHidden ? "" : recorded.remark.text, entry: recorded.stamp.entry))
    }

    func motion(_ motion: MeetingFacts.Motion) -> JSON {
        let proposal = motion.proposal
        let head: JSON = [
            "clock": .string(motion.appearance.stamp.at.clock),
            "id": .string(proposal.id.description),
            "taken_up": .bool(!motion.isNew),
            "mover": .string(proposal.mover),
            "seconder": .string(proposal.seconder),
            "amount": .string(proposal.amount.map(wording.money)),
            "final_text": .string(proposal.finalText.withoutFullStop),
            "is_amended": .bool(proposal.amendments.contains { $0.state == .adopted }),
            "state": .string(wording.name(of: motion.appearance.state)),
            "adopted": .bool(motion.appearance.state == .adopted),
            "stage": .string(proposal.way?.stage),
            "method": .string(proposal.way?.method),
            "path": .string(proposal.way.flatMap { $0.steps.first?.stamp == proposal.stamp ? $0.method : nil }),
        ]
        return head.with(corrected(proposal.text, entry: proposal.stamp.entry))
    }

    func amendment(_ amendment: Amendment) -> JSON {
        let head: JSON = [
            "clock": .string(amendment.stamp.at.clock),
            "id": .string(amendment.id.description),
            "mover": .string(amendment.mover),
            "seconder": .string(amendment.seconder),
            "state": .string(wording.name(of: amendment.state)),
        ]
        return head.with(corrected(amendment.text, entry: amendment.stamp.entry))
    }

    func poll(_ poll: Poll) -> JSON {
        let state: Proposal.State? = poll.judgement.map { $0.isTie ? .tied : $0.isMet ? .adopted : .rejected }
        let hands = facts.meeting.temperatures.first {
            $0.stamp.entry == poll.opened.entry && poll.method == .consensus
        }
        return [
            "clock": .string((poll.closed ?? poll.opened).at.clock),
            "question": .string(poll.question.description),
            "is_amendment": .bool(poll.question.amendment != nil),
            "matter": .string(poll.matter),
            "subject": .string(poll.subject),
            "method": .string(wording.name(of: poll.method)),
            "votes": .string(wording.votes(poll.votes, of: poll.electorate)),
            "unanimous": .bool(poll.method == .unanimous),
            "result": .string(state.map(wording.name)),
            "passed": .bool(state == .adopted),
            "because": .string(wording.outcome(of: poll, unit: facts.unit)),
            "roll": .string(wording.rollCall(poll.roll)),
            "hands": .string(hands.map { wording.temperature($0.hands) }),
            "replaced": .strings(poll.replaced.map { wording.votes($0, of: poll.electorate) }),
            "lacks_quorum": .bool(poll.quorum?.isMet == false),
            "annulled": .bool(poll.annulled != nil),
            "annulled_because": .string(poll.annulled?.reason),
        ]
    }

    func resolution(_ resolution: Resolution) -> JSON {
        let head: JSON = [
            "clock": .string(resolution.stamp.at.clock),
            "lacks_quorum": .bool(!resolution.quorum.isMet),
        ]
        return head.with(corrected(resolution.text, entry: resolution.stamp.entry))
    }

    func action(_ action: ActionItem) -> JSON {
        let head: JSON = [
            "clock": .string(action.stamp.at.clock),
            "id": .string(action.id.description),
            "owner": .string(action.owner),
            "due": .string(action.due.map(wording.date)),
            "budget": .string(action.budget.map(wording.money)),
            "state": .string(wording.name(of: action.state)),
            "history": .strings(action.history.map(wording.change)),
        ]
        return head.with(corrected(action.text, entry: action.stamp.entry))
    }
}
