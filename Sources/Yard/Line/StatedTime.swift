import Kernel
import Prompt

/// What a line says of its time: `@19:30 ` or `@2026-11-20 19:30 ` at its front.
public struct StatedTime: Hashable, Sendable {
    public let day: Day?
    public let hour: Int
    public let minute: Int

    /// Takes the time off the front of a line; `nil` where none is stated.
    static func take(from line: inout TypedText) throws(Misreading) -> StatedTime? {
        let start = line.trimmed
        guard start.starts(with: "@") else { return nil }
        let (first, afterFirst) = start.dropFirst().firstWord
        if let time = StatedTime(day: nil, clock: first.plain) {
            line = afterFirst
            return time
        }
        let (second, afterSecond) = afterFirst.firstWord
        guard let day = Day(first.plain) else { throw .badTime(first.text) }
        guard let time = StatedTime(day: day, clock: second.plain) else {
            throw .badTime("\(first.text) \(second.text)")
        }
        line = afterSecond
        return time
    }

    private init?(day: Day?, clock: String) {
        let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count == 2, (1...2).contains(fields[0].count), fields[1].count == 2,
            fields.allSatisfy({ $0.allSatisfy(\.isDigit) }), let hour = Int(fields[0]), let minute = Int(fields[1]),
            hour < 24, minute < 60
        else { return nil }
        self.day = day
        self.hour = hour
        self.minute = minute
    }
}

/// When a line happened, told from what it states, the line before it, and the clock.
public struct TimeRule: Sendable {
    /// The time of the line before, and the clock's when that was entered.
    public struct Before: Sendable {
        public let at: Moment
        public let recorded: Moment

        public init(at: Moment, recorded: Moment) {
            self.at = at
            self.recorded = recorded
        }
    }

    private static let day = 86_400
    private static let half = day / 2

    public let clock: Moment
    public let before: Before?
    public let isMeetingOpen: Bool

    public init(clock: Moment, before: Before?, isMeetingOpen: Bool) {
        self.clock = clock
        self.before = before
        self.isMeetingOpen = isMeetingOpen
    }

    /// - Parameter openingDay: 日期= of a line that opens a meeting.
    public func moment(_ stated: StatedTime?, openingDay: Day?) -> Moment {
        guard let stated else { return unstated(openingDay) }
        func at(_ day: Day) -> Moment { Moment(day, hour: stated.hour, minute: stated.minute) }
        if let day = stated.day ?? openingDay { return at(day) }
        guard let before, isMeetingOpen || before.at != before.recorded else { return nearClock(at(clock.day)) }
        let sameDay = at(before.at.day)
        // Earlier is a late record; over 12 hours earlier, the meeting went on past midnight.
        return before.at.seconds(since: sameDay) > Self.half ? sameDay.adding(seconds: Self.day) : sameDay
    }

    /// By the clock a time lies in the past or a little ahead, so `@23:55` typed after midnight is the evening before.
    private func nearClock(_ today: Moment) -> Moment {
        if today.seconds(since: clock) > Self.half { return today.adding(seconds: -Self.day) }
        let tomorrow = today.adding(seconds: Self.day)
        return tomorrow.seconds(since: clock) < 3_600 ? tomorrow : today
    }

    private func unstated(_ openingDay: Day?) -> Moment {
        if let openingDay, openingDay != clock.day {
            return Moment(openingDay, hour: clock.hour, minute: clock.minute)
        }
        // A meeting typed in days afterwards stands still between its stated times; one held live keeps to the clock.
        if isMeetingOpen, let before, abs(before.recorded.seconds(since: before.at)) > Self.half { return before.at }
        return clock
    }
}
