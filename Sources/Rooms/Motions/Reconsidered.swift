// What a motion to look at a question again (复议) does to the votes on it.
extension Meeting {
    /// Whether a carried motion opened its question again after it: it decides nothing any more.
    func isReconsidered(_ poll: Poll) -> Bool {
        procedure?.moved.contains {
            $0.motion.kind == .reconsider && $0.outcome == .carried && $0.motion.question == poll.question
                && $0.stamp.entry > poll.opened.entry
        } ?? false
    }

    /// Whether a vote is no longer the one that counts: its question was opened again, or voted on a second time.
    func isSetAside(_ poll: Poll) -> Bool {
        guard poll.annulled == nil, poll.closed != nil else { return false }
        return standingPoll(on: poll.question)?.opened != poll.opened
    }

    /// Whether a question that was decided here is open again: the motion to look at it again awaits its vote, or carried and no valid
    /// vote followed.
    func isReopened(_ question: QuestionID) -> Bool {
        guard let poll = lastPoll(on: question) else { return false }
        let asked = procedure?.open.map { $0.motion.kind == .reconsider && $0.motion.question == question } ?? false
        return asked || isReconsidered(poll)
    }
}
