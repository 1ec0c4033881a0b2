import Kernel

extension Book {
    /// Refuses what a meeting would have done before it was opened.
    ///
    /// Who signs in before the chair opens is there all the same, and lines of an evening are typed late: so half a day is allowed, except to
    /// the end, which comes last.
    func refuseBeforeOpening(_ events: [Event], at stamp: Stamp) throws(Refusal) {
        guard let meeting else { return }
        let early = meeting.opened.at.seconds(since: stamp.at)
        guard early > 0 else { return }
        for event in events {
            guard let isEnd = event.isOfSitting else { continue }
            if isEnd || early > 43_200 { throw .meeting(.beforeOpening(stamp.at, opened: meeting.opened.at)) }
        }
    }
}

extension Event {
    /// Whether it ends the sitting; `nil` where it is nothing that a sitting does.
    fileprivate var isOfSitting: Bool? {
        if let meeting {
            if case .adjourned = meeting { return true }
            return false
        }
        return poll == nil && proposal == nil ? nil : false
    }
}
