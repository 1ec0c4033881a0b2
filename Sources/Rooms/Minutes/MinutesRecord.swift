import Kernel

extension MinutesEvent {
    public var recorded: Recorded {
        switch self {
        // Of words of this meeting a correction stands at the foot, of others it has a line.
        case .corrected: .list
        case .madePrivate:
            .nowhere(
                because: "that something is not public is seen where a public copy leaves it out; the JSON marks it")
        // Of the minutes of another meeting they have a line here; of its own they stand at the head, with the later steps.
        case .readOut, .approved, .signed: .list
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        switch self {
        case .corrected:
            // A public copy leaves out corrections of what is private.
            guard let made = course.book.corrections.first(where: { $0.stamp == stamp }),
                !course.facts.isOfPrivateWords(made),
                made.meeting != course.meeting.number
            else { return nil }
            return course.wording.line(self)
        case .readOut(let number), .approved(let number, _, _), .signed(let number, _, _, _):
            return number == course.meeting.number ? nil : course.wording.line(self)
        case .madePrivate: return nil
        }
    }

    public var withoutReasons: Self { self }
}

// What a record says of the minutes of other meetings.
extension Chinese {
    public func line(_ event: MinutesEvent) -> String? {
        switch event {
        case .corrected(let entry, let old, let new): "更正日志第\(entry)条：“\(old)”改为“\(new)”"
        case .readOut(let meeting): "宣读第\(meeting)次会议的纪要"
        case .approved(let meeting, _, let corrections): name("通过第\(meeting)次会议的纪要", note: corrections)
        case .signed(let meeting, let names, _, _): "\(list(names))在第\(meeting)次会议的记录上签字"
        case .madePrivate: nil
        }
    }
}

extension English {
    public func line(_ event: MinutesEvent) -> String? {
        switch event {
        case .corrected(let entry, let old, let new): "correction of entry \(entry): “\(old)” now reads “\(new)”"
        case .readOut(let meeting): "minutes of meeting \(meeting) read out"
        case .approved(let meeting, _, let corrections):
            name("minutes of meeting \(meeting) approved", note: corrections)
        case .signed(let meeting, let names, _, _): "record of meeting \(meeting) signed by \(list(names))"
        case .madePrivate: nil
        }
    }
}
