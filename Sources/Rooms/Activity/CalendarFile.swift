import Kernel

/// The calendar as other programs read it (iCalendar, RFC 5545): activities, meetings and festivals.
///
/// An event keeps its UID for ever; each change to it, and each undo in the book since it was entered, raises its SEQUENCE, so that
/// a program that has an earlier one takes the later. One that was cancelled stays, and says so.
public struct CalendarFile {
    let book: Book
    /// The entries that undid or redid others.
    let undoings: [Int]

    public init(of book: Book, undoings: [Int]) {
        self.book = book
        self.undoings = undoings
    }

    private var zone: Zone { book.header.zone }
    /// What tells this book from others, for the UIDs.
    private var domain: String { book.header.id }

    /// - Parameter from: festivals are given of twelve months from that day.
    public func text(from: Day) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yuanba//Yuanba//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            property("X-WR-CALNAME", book.header.community),
        ]
        lines += [
            "BEGIN:VTIMEZONE", "TZID:\(zoneName)", "BEGIN:STANDARD", "DTSTART:19700101T000000",
            "TZOFFSETFROM:\(offset)", "TZOFFSETTO:\(offset)", "END:STANDARD", "END:VTIMEZONE",
        ]
        for activity in book.activities.activities { lines += event(activity) }
        for meeting in book.meetings { lines += event(meeting) }
        for call in book.convening.calls where call.state != .held { lines += event(call) }
        let year = YearCalendar(of: book, from: from)
        for line in year.lines {
            guard case .festival(let name) = line.matter else { continue }
            lines += [
                "BEGIN:VEVENT", "UID:festival-\(line.day)-\(Array(name.utf8).hexadecimal)@\(domain)",
                "DTSTAMP:\(utc(Moment(line.day)))", "SEQUENCE:0", "DTSTART;VALUE=DATE:\(date(line.day))",
                "DTEND;VALUE=DATE:\(date(line.day.adding(days: 1)))", property("SUMMARY", name), "TRANSP:TRANSPARENT",
                "END:VEVENT",
            ]
        }
        return (lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ activity: Activity) -> [String] {
        let details = activity.details
        let last = activity.changes.last ?? activity.stamp
        var lines = [
            "BEGIN:VEVENT", "UID:activity-\(activity.stamp.entry)@\(domain)", "DTSTAMP:\(utc(last.at))",
            "SEQUENCE:\(activity.changes.count + undoings.count { $0 > activity.stamp.entry })",
        ]
        lines += span(details.day, details.start, details.end)
        lines.append(property("SUMMARY", details.title))
        if let place = details.place { lines.append(property("LOCATION", place)) }
        let notes = Language.chinese.notes(of: details)
        if !notes.isEmpty { lines.append(property("DESCRIPTION", notes.joined(separator: "\n"))) }
        if let kind = details.kind { lines.append(property("CATEGORIES", kind.choice(.chinese))) }
        lines.append("STATUS:\(activity.state == .cancelled ? "CANCELLED" : "CONFIRMED")")
        return lines + ["END:VEVENT"]
    }

    private func event(_ meeting: Meeting) -> [String] {
        let isSameDay = meeting.opened.at.day == meeting.day
        let start = isSameDay ? meeting.opened.at.hour * 60 + meeting.opened.at.minute : nil
        let closed = meeting.closed?.at
        let end = closed.flatMap { $0.day == meeting.day && isSameDay ? $0.hour * 60 + $0.minute : nil }
        // One that was called ahead stays the event that it was.
        let call = book.call(ofMeeting: meeting.number)
        let first = call?.stamp.entry ?? meeting.opened.entry
        let changes = (call?.changes.count ?? 0) + (closed == nil ? 0 : 1)
        return [
            "BEGIN:VEVENT", "UID:\(call == nil ? "meeting" : "call")-\(first)@\(domain)",
            "DTSTAMP:\(utc((meeting.closed ?? meeting.opened).at))",
            "SEQUENCE:\(changes + undoings.count { $0 > first })",
        ] + span(meeting.day, start, end.flatMap { e in start.flatMap { e > $0 ? e : nil } }) + [
            property("SUMMARY", meeting.opening.title), "STATUS:CONFIRMED", "END:VEVENT",
        ]
    }

    private func event(_ call: MeetingCall) -> [String] {
        let terms = call.terms
        var lines = [
            "BEGIN:VEVENT", "UID:call-\(call.stamp.entry)@\(domain)",
            "DTSTAMP:\(utc((call.changes.last ?? call.stamp).at))",
            "SEQUENCE:\(call.changes.count + undoings.count { $0 > call.stamp.entry })",
        ]
        lines += span(terms.day, terms.start, terms.end)
        lines.append(property("SUMMARY", terms.title))
        if let place = terms.place { lines.append(property("LOCATION", place)) }
        let matters = (terms.items ?? []).map(\.title)
        lines.append(property("DESCRIPTION", ([Language.chinese.sentence(terms)] + matters).joined(separator: "\n")))
        lines.append("STATUS:\(call.state == .cancelled ? "CANCELLED" : "CONFIRMED")")
        return lines + ["END:VEVENT"]
    }

    /// A whole day where no time is known.
    private func span(_ day: Day, _ start: Int?, _ end: Int?) -> [String] {
        guard let start else {
            return ["DTSTART;VALUE=DATE:\(date(day))", "DTEND;VALUE=DATE:\(date(day.adding(days: 1)))"]
        }
        let begin = "DTSTART;TZID=\(zoneName):\(date(day))T\(clock(start))"
        return [begin] + (end.map { ["DTEND;TZID=\(zoneName):\(date(day))T\(clock($0))"] } ?? [])
    }

    private var zoneName: String { zone.minutes == 480 ? "Asia/Shanghai" : "Book\(offset)" }

    private var offset: String {
        let minutes = abs(zone.minutes)
        return (zone.minutes < 0 ? "-" : "+") + (minutes / 60).padded(2) + (minutes % 60).padded(2)
    }

    private func date(_ day: Day) -> String { "\(day.year.padded(4))\(day.month.padded(2))\(day.day.padded(2))" }

    private func clock(_ minutes: Int) -> String { "\((minutes / 60).padded(2))\((minutes % 60).padded(2))00" }

    private func utc(_ moment: Moment) -> String {
        let utc = moment.adding(seconds: -zone.minutes * 60)
        return "\(date(utc.day))T\(clock(utc.hour * 60 + utc.minute))Z"
    }

    private func property(_ name: String, _ text: String) -> String { "\(name):\(Self.escaped(text))" }

    /// Text as RFC 5545 § 3.3.11 writes it.
    static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\": "\\\\"
            case ";": "\\;"
            case ",": "\\,"
            case "\n", "\r\n", "\r": "\\n"
            default: String(character)
            }
        }.joined()
    }

    /// Lines of 75 bytes at most, and no character in two (§ 3.1).
    static func folded(_ line: String) -> String {
        var (parts, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                parts += "\r\n "
                length = 1
            }
            parts.unicodeScalars.append(scalar)
            length += size
        }
        return parts
    }
}
