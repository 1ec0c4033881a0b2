import Kernel

// A motion in a stretch of days: what was decided of it within them, whatever became of it later.
extension Book {
    /// How a motion came out in a period, and on which day it was last dealt with in it.
    struct PeriodOutcome {
        let state: Proposal.State
        let day: Day
    }

    /// What became of a motion within these days by its last valid vote in them; `nil` where it was not dealt with in them.
    func outcome(of proposal: Proposal, in days: ClosedRange<Day>) -> PeriodOutcome? {
        var outcome: PeriodOutcome?
        for (place, appearance) in proposal.appearances.enumerated() {
            guard appearance.stamp.at.day <= days.upperBound, let meeting = meeting(appearance.meeting) else {
                continue
            }
            let next = proposal.appearances.dropFirst(place + 1).first?.stamp.entry ?? .max
            let poll = meeting.polls.last {
                $0.question == proposal.id && $0.annulled == nil && $0.outcome != nil
                    && $0.opened.entry >= appearance.stamp.entry && $0.opened.entry < next
                    && $0.closed.map { $0.at.day <= days.upperBound } ?? false
            }
            if let settled = meeting.settledWithoutVote(proposal, appearance, before: next, by: days.upperBound) {
                if days.contains(settled.day) { outcome = settled }
            } else if let poll, let state = poll.outcome, let day = poll.closed?.at.day {
                let isAsked = next == .max && meeting.isReopened(proposal.id)
                if days.contains(day) { outcome = PeriodOutcome(state: isAsked ? .pending : state, day: day) }
            } else if days.contains(appearance.stamp.at.day) {
                outcome = PeriodOutcome(state: .pending, day: appearance.stamp.at.day)
            }
        }
        return outcome
    }
}

extension Meeting {
    /// A motion taken back or divided, by that day.
    fileprivate func settledWithoutVote(
        _ proposal: Proposal, _ appearance: Proposal.Appearance, before next: Int, by end: Day
    ) -> Book.PeriodOutcome? {
        guard [.withdrawn, .divided].contains(appearance.state) else { return nil }
        let kept = course.last { kept in
            guard kept.stamp.entry >= appearance.stamp.entry, kept.stamp.entry < next else { return false }
            if let event = kept.event.content as? ProposalEvent { return event == .withdrawn(proposal.id) }
            guard case .carried(let motion)? = kept.event.content as? MotionEvent else { return false }
            return motion.kind == .divide && motion.question == proposal.id
        }
        let day = kept?.stamp.at.day ?? appearance.stamp.at.day
        return day <= end ? Book.PeriodOutcome(state: appearance.state, day: day) : nil
    }
}
