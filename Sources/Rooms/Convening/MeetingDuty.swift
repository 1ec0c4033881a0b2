import Kernel

/// A meeting that a text asks for again and again: which, how often, by which clause, and since when.
struct MeetingDuty: Hashable {
    enum Source: String { case law, charter, plan }

    let kind: MeetingKind
    /// The committee whose meeting it is, where it is one's.
    let committee: String?
    let every: Cadence
    /// The clause that asks for it; `nil` where one's own plan does.
    let citation: Citation?
    let source: Source
    /// The plan or the motion that it rests on, where it is one's own.
    var basis: String?
    /// The day from which it counts: nothing is asked of the time before.
    let since: Day
    /// The last day of the time for which it is asked.
    var until: Day?
    let caller: String?
    let noticeDays: Int?
    let noticeCitation: Citation?
    /// Whether the body is there at all: a text may say that there may be one.
    let isSetUp: Bool
}

/// How a duty stands on a day.
struct DutyStanding: Hashable {
    /// The last such meeting.
    struct Last: Hashable {
        let number: Int
        let day: Day
    }

    let duty: MeetingDuty
    let last: Last?
    /// The last day for the next one; `nil` beyond the calendar.
    let due: Day?
    /// How many periods went by without one since.
    let missed: Int
    /// One called ahead, the next there is.
    let call: MeetingCall?

    func isOverdue(on day: Day) -> Bool { duty.isSetUp && due.map { $0 < day } == true }

    /// The last day on which the notice may go out.
    var noticeBy: Day? { duty.noticeDays.flatMap { days in due.map { $0.adding(days: -days) } } }
}

extension Cadence {
    /// By which day the next is due, as of a day, and how many periods went by without one.
    ///
    /// A part of the year asks for one in each: January to March, whenever the last was. The part in which the duty begins counts whole,
    /// so that what was held in it before suffices, and until its end there is time. A number of days runs from the last one.
    ///
    ///     Cadence.each(.quarter).next(on: Day(2026, 11, 20)!, since: …, last: Day(2026, 5, 2))     // 2026-09-30, 1 missed
    func next(on today: Day, since: Day, last: Day?) -> (due: Day?, missed: Int) {
        switch self {
        case .days(let days):
            let due = max(last ?? since, since).adding(days: days)
            return (due, due < today ? (today.number - due.number - 1) / days + 1 : 0)
        case .each(let interval):
            guard let current = interval.period(of: today), var asked = interval.period(of: since) else {
                return (nil, 0)
            }
            if let last, let held = interval.period(of: last), held.lowerBound >= asked.lowerBound {
                guard let next = interval.period(after: held) else { return (nil, 0) }
                asked = next
            }
            let months =
                (current.lowerBound.year - asked.lowerBound.year) * 12
                + current.lowerBound.month - asked.lowerBound.month
            return (asked.upperBound, max(0, months / interval.months))
        }
    }
}

extension Meeting {
    /// Whether it was held, and not only called: one that broke up for want of a quorum was not. Where nobody said how many are entitled,
    /// nobody can say that they were too few; what only records needs none.
    public var wasHeld: Bool {
        closed != nil && (opening.recordsOnly || quorum.required == 0 || quorum.presentWhenMet != nil)
    }
}
