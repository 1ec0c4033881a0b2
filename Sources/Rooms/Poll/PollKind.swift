extension Meeting {
    /// What a poll was among those on its question. The names are those of the JSON.
    public enum PollKind: String, Sendable {
        case vote
        /// Its figures were counted again.
        case recount
        /// A vote on a question that had been voted on already.
        case second
        /// A vote on a question that a motion opened again (复议).
        case reconsidered
    }

    public func kind(of poll: Poll) -> PollKind {
        let isSecond = polls.contains {
            $0.question == poll.question && $0.opened.entry < poll.opened.entry && $0.closed != nil
                && $0.annulled == nil
        }
        let isReconsidered = procedure?.moved.contains {
            $0.motion.kind == .reconsider && $0.outcome == .carried && $0.motion.question == poll.question
                && $0.stamp.entry < poll.opened.entry
        }
        if isSecond, isReconsidered == true { return .reconsidered }
        return isSecond ? .second : poll.replaced.isEmpty ? .vote : .recount
    }
}
