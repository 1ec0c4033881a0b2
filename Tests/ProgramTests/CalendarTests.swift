import Foundation
import Testing

/// The calendar for other programs, read by a reader that is none of ours.
@Suite("yuanba calendar")
struct CalendarTests {
    private static let lines = """
        活动 端午包粽子、划龙舟，一起来；老人先 日期=2026-6-19 时间=9:00-11:30 地点=院坝 节日=端午
        活动 看望老人 日期=2026-6-10

        """

    private func event(_ program: Program, _ book: String, _ first: String) throws -> [String] {
        let events = try program.run("calendar", book).output.components(separatedBy: "BEGIN:VEVENT\r\n")
        return try #require(events.first { $0.contains(first) }).components(separatedBy: "\r\n")
    }

    @Test func anEventKeepsItsUIDAndEachChangeRaisesItsSequence() throws {
        let program = try Program(clock: "2026-06-01T09:00:00")
        let book = try program.book()
        #expect(try program.run("meet", book, input: Self.lines).status == 0)
        let before = try event(program, book, "UID:activity-2@")
        #expect(before.contains("SEQUENCE:0") && before.contains("DTSTART;VALUE=DATE:20260610"))
        #expect(try program.run("meet", book, input: "活动 H2 时间=14:00\n撤销\n取消 H2 事由=下雨\n").status == 0)
        let after = try event(program, book, "UID:activity-2@")
        #expect(after.first == before.first)
        #expect(after.contains("SEQUENCE:2") && after.contains("STATUS:CANCELLED"))
    }

    /// Python's icalendar, where it is installed.
    private static let hasReader: Bool = {
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", "import icalendar"]
        python.standardError = FileHandle.nullDevice
        guard (try? python.run()) != nil else { return false }
        python.waitUntilExit()
        return python.terminationStatus == 0
    }()

    @Test(.enabled(if: hasReader, "python3 with icalendar is not installed"))
    func anotherReaderReadsTheSame() throws {
        let program = try Program(clock: "2026-06-01T09:00:00")
        let book = try program.book()
        #expect(try program.run("meet", book, input: Self.lines).status == 0)
        #expect(try program.run("calendar", book, "-o", program.path("year.ics")).status == 0)
        let script = """
            import icalendar, sys
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            events = [e for e in calendar.walk('VEVENT')]
            assert len(events) > 10, len(events)
            first = [e for e in events if str(e['UID']).startswith('activity-1@')][0]
            assert str(first['SUMMARY']) == '端午包粽子、划龙舟，一起来；老人先', first['SUMMARY']
            assert first.decoded('DTSTART').isoformat() == '2026-06-19T09:00:00+08:00', first.decoded('DTSTART')
            days = {str(e['SUMMARY']): e.decoded('DTSTART').isoformat() for e in events}
            assert days['中秋'] == '2026-09-25' and days['冬至'] == '2026-12-22', days
            """
        #expect(try Self.reads(program.path("year.ics"), script))
    }

    /// The year that is kept: what was cancelled stays and says so, the festival that the village set stands on its last day.
    @Test(.enabled(if: hasReader, "python3 with icalendar is not installed"))
    func anotherReaderReadsTheKeptYear() throws {
        let program = try Program(clock: "2026-06-02T09:00:00")
        let book = try program.book()
        let kept = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Meetings/year.meeting")
        #expect(try program.run("meet", book, input: String(contentsOf: kept, encoding: .utf8)).status < 2)
        #expect(try program.run("calendar", book, "-o", program.path("year.ics")).status == 0)
        let script = """
            import icalendar, sys
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            events = calendar.walk('VEVENT')
            uids = [str(e['UID']) for e in events]
            assert len(uids) == len(set(uids)), uids
            state = {str(e['SUMMARY']): str(e.get('STATUS')) for e in events}
            assert state['端午包粽子'] == 'CANCELLED' and state['看望老人'] == 'CONFIRMED', state
            days = {str(e['SUMMARY']): e.decoded('DTSTART').isoformat() for e in events}
            assert days['苗年'] == '2026-11-27' and days['下半年的活动'].startswith('2026-06-01T19:30'), days
            assert all('DTSTAMP' in e and int(e['SEQUENCE']) >= 0 for e in events)
            """
        #expect(try Self.reads(program.path("year.ics"), script))
        #expect(try !Self.reads(program.path("year.ics"), script + "\nassert len(uids) == 0"))
    }

    private static func reads(_ file: String, _ script: String) throws -> Bool {
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script, file]
        try python.run()
        python.waitUntilExit()
        return python.terminationStatus == 0
    }
}
