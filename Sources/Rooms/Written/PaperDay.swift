import Kernel

/// What a day brought of a vote by papers, and what that makes with the days before it.
public struct PaperDay: Hashable, Sendable {
    /// Papers that went out, came back in time, came too late.
    public struct Papers: Hashable, Sendable {
        public var sent = 0
        public var returned = 0
        public var late = 0
    }

    public let day: Day
    public let papers: Papers
    public let total: Papers
    /// The area of those that came back so far; `nil` where votes do not weigh by area, or it is not known of each paper whose it is.
    public let area: Area?
}

extension WrittenVote {
    /// Each day on which papers went out or came back, the first day first.
    ///
    /// - Parameter byArea: Whether votes weigh by area.
    public func days(byArea: Bool) -> [PaperDay] {
        var (total, area) = (PaperDay.Papers(), byArea ? Int?.some(0) : nil)
        let days = Set((delivered + returned + late).map(\.day)).sorted()
        let (sent, back, late) = (delivered.byDay, returned.byDay, late.byDay)
        return days.map { day in
            let papers = PaperDay.Papers(
                sent: sent[day]?.sum ?? 0, returned: back[day]?.sum ?? 0, late: late[day]?.sum ?? 0)
            total.sent += papers.sent
            total.returned += papers.returned
            total.late += papers.late
            for slip in back[day] ?? [] { area = area.flatMap { sum in slip.area.map { sum + $0 } } }
            return PaperDay(day: day, papers: papers, total: total, area: area.map { Area(hundredths: $0) })
        }
    }

    /// The area of the papers that came back in time; `nil` where it is not known of each of them.
    var area: Area? {
        let areas = returned.compactMap(\.area)
        return areas.count == returned.count ? Area(hundredths: areas.reduce(0, +)) : nil
    }
}

extension [WrittenVote.Slip] {
    fileprivate var byDay: [Day: [WrittenVote.Slip]] { Dictionary(grouping: self, by: \.day) }
}
