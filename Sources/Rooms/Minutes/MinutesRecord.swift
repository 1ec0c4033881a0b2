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

    /// Whether it has a line in that record.
    func isTold(in course: CourseLines, at stamp: Stamp) -> Bool {
        switch self {
        case .corrected:
            // A public copy leaves out corrections of what is private.
            course.book.corrections.first { $0.stamp == stamp }.map {
                !course.facts.isOfPrivateWords($0) && $0.meeting != course.meeting.number
            } ?? false
        case .readOut(let number), .approved(let number, _, _), .signed(let number, _, _, _):
            number != course.meeting.number
        case .madePrivate: false
        }
    }

    public var withoutReasons: Self { self }
}
