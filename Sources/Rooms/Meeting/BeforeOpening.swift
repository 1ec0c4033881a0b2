import Kernel

extension Book {
    /// Refuses what a meeting is said to have done before it was opened.
    ///
    /// Who signs in before the chair opens is there all the same, and lines of an evening are typed late: so half a day is allowed.
    func refuseBeforeOpening(_ events: [Event], at stamp: Stamp) throws(Refusal) {
        guard let meeting, meeting.opened.at.seconds(since: stamp.at) > 43_200,
            events.contains(where: { $0.meeting != nil || $0.poll != nil || $0.proposal != nil })
        else { return }
        throw .meeting(.beforeOpening(stamp.at, opened: meeting.opened.at))
    }
}
