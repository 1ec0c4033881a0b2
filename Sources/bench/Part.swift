import Foundation
import Kernel
import Yard

/// One measurement, in a process of its own so that its memory is its own; it prints its figures in seconds, and the most
/// memory that it took in kilobytes.
enum Part {
    static func run(_ name: String, on book: String) throws {
        defer { print(usage.ru_maxrss) }
        switch name {
        case "small": try write(book, entries: 10) { village, day in village.opening(day: day) }
        case "mixed": try write(book) { village, day in village.meeting(lines: 500, day: day) }
        case "talk":
            try write(book) { village, day in
                village.opening(day: day) + (0..<100_000).map { _ in village.remark() }
            }
        case "open":
            try timed { _ = try Journal.read(at: book).restore() }
        case "replay":
            try timed { _ = try Journal.read(at: book).replay() }
        case "append":
            try append(book)
        case "live":
            try LiveCount.run(book)
        case "kept":
            try LiveCount.run(book, keepsSeats: true)
        case "roll":
            try LongMeeting.rollCall(book)
        case "units":
            try LongMeeting.unitCall(book)
        case "record":
            try LongMeeting.record(book)
        case "fund":
            try LongAccounts.fund(book)
        case "plan":
            try LongAccounts.plan(book)
        default:
            print("no such part: \(name)")
        }
    }

    /// A book of 100,000 entries on the fastest disk there is: here only its size matters.
    private static func write(
        _ book: String, entries: Int = 100_000, meeting: (inout Village, Day) -> [Village.Line]
    ) throws {
        let journal = try Journal.create(at: book, community: "南山社区")
        var chronicle = try journal.restore()
        var village = Village(seed: 2026, people: min(100, entries - 2))
        var day = Day(number: 20_777)
        var lines = village.register()[...]
        var at = Moment(day, hour: 19)
        while journal.count < entries {
            if lines.isEmpty {
                day = day.adding(days: 1)
                at = Moment(day, hour: 19)
                lines = meeting(&village, day)[...]
            }
            let line = lines.removeFirst()
            at = at.adding(seconds: 20)
            let stamp = Stamp(entry: journal.count + 1, at: at)
            let needs = chronicle.book.needs(line.command, at: stamp)
            let supplies = needs.isEmpty ? Book.Supplies() : Templates.supplies(for: needs)
            guard let events = try? chronicle.book.decide(line.command, supplies: supplies, at: stamp) else { continue }
            let entry = try journal.append(line: line.text, at: at, events: events, texts: supplies.texts)
            try chronicle.take(entry, reading: journal.entries(in:))
        }
        journal.rest(chronicle, atEnd: true)
        print(Double(journal.count))
    }

    /// A thousand remarks at the end of the book, each decided, written and applied; the median, and the slowest of all.
    private static func append(_ book: String) throws {
        let journal = try Journal.open(at: book)
        var chronicle = try journal.restore()
        var village = Village(seed: 7, people: chronicle.book.registry.people.count)
        if chronicle.book.meetings.last?.isOpen != true {
            for line in village.opening(day: Day(number: 30_000)) { try enter(line, in: journal, &chronicle) }
        }
        var times: [Double] = []
        for _ in 0..<1_000 {
            let line = village.remark()
            times.append(try seconds { try enter(line, in: journal, &chronicle) })
            journal.rest(chronicle)
        }
        times.sort()
        print(times[times.count / 2], times[times.count * 99 / 100], times[times.count - 1])
    }

    private static func enter(_ line: Village.Line, in journal: Journal, _ chronicle: inout Chronicle) throws {
        let stamp = Stamp(entry: journal.count + 1, at: journal.clock.now(in: journal.header.zone))
        let supplies = Templates.supplies(for: chronicle.book.needs(line.command, at: stamp))
        let events = try chronicle.book.decide(line.command, supplies: supplies, at: stamp)
        let entry = try journal.append(line: line.text, at: stamp.at, events: events, texts: supplies.texts)
        try chronicle.take(entry, reading: journal.entries(in:))
    }

    /// Prints the time on the clock, and the processor time that all threads together took of it.
    private static func timed(_ body: () throws -> Void) throws {
        let before = usage
        let time = try seconds(body)
        print(time, usage.processor - before.processor)
    }

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return inSeconds(try clock.measure(body))
    }

    static func inSeconds(_ duration: Duration) -> Double {
        duration / .seconds(1)
    }
}

extension rusage {
    /// Seconds of processor time, the program's and the system's for it.
    var processor: Double {
        Double(ru_utime.tv_sec + ru_stime.tv_sec) + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1e6
    }
}
