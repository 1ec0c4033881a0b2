import Kernel

/// What is on from one day to another: meetings, activities that were not cancelled, festivals.
struct YearCalendar {
    enum Matter: Hashable {
        case meeting(Int)
        case activity(ActivityID)
        /// A meeting called ahead, and not held yet.
        case call(CallID)
        case festival(String)
    }

    struct Line {
        let day: Day
        /// Minutes since midnight.
        let start: Int?
        let matter: Matter
        let title: String
    }

    let lines: [Line]

    init(of book: Book, from: Day, to: Day) {
        let days = from...max(from, to)
        let meetings = book.meetings.filter { days.contains($0.day) }.map {
            Line(
                day: $0.day, start: $0.opened.at.day == $0.day ? $0.opened.at.hour * 60 + $0.opened.at.minute : nil,
                matter: .meeting($0.number), title: $0.opening.title)
        }
        let activities = book.activities.activities.filter {
            $0.state != .cancelled && days.contains($0.details.day)
        }.map {
            Line(day: $0.details.day, start: $0.details.start, matter: .activity($0.id), title: $0.details.title)
        }
        let calls = book.plannedCalls.filter { days.contains($0.terms.day) }.map {
            Line(day: $0.terms.day, start: $0.terms.start, matter: .call($0.id), title: $0.terms.title)
        }
        let festivals = Self.festivals(of: book, in: days).map {
            Line(day: $0.day, start: nil, matter: .festival($0.name), title: $0.name)
        }
        lines = (festivals + meetings + calls + activities).enumerated().sorted {
            ($0.element.day, $0.element.start ?? -1, $0.offset) < ($1.element.day, $1.element.start ?? -1, $1.offset)
        }.map(\.element)
    }

    /// The next twelve months.
    init(of book: Book, from day: Day) {
        let end = Day(day.year + 1, day.month, day.day) ?? Day(day.year + 1, day.month, 28) ?? day
        self.init(of: book, from: day, to: end.adding(days: -1))
    }

    /// Every festival whose day is known, by the day.
    static func festivals(of book: Book, in days: ClosedRange<Day>) -> [(name: String, day: Day)] {
        let years = days.lowerBound.year...days.upperBound.year
        let usual = Festival.allCases.flatMap { festival in
            years.compactMap { festival.day(in: $0) }.map { (name: festival.rawValue, day: $0) }
        }
        let set = book.activities.festivals.sorted.flatMap { festival in
            festival.value.map { (name: festival.key, day: $0) }
        }
        let ruled = (book.activities.lunarFestivals?.sorted ?? []).flatMap { festival in
            let set = book.activities.festivals[festival.key] ?? []
            // A lunar year ends in the next one of the other calendar. A day that was set goes before the rule's of half a year around it.
            return (years.lowerBound - 1...years.upperBound).compactMap { festival.value.day(inLunarYear: $0) }
                .filter { day in !set.contains { abs($0.number - day.number) < 177 } }
                .map { (name: festival.key, day: $0) }
        }
        return (usual + set + ruled).filter { days.contains($0.day) }.sorted { $0.day < $1.day }
    }
}
