import Kernel

/// Where the record of a meeting shows an event that happened while the meeting was open.
///
/// Every accepted line of a meeting is in its record, in its place and time. Each room says of each of its events where, in a
/// switch without a default: a new event does not compile before somebody has thought of it.
///
///     CommitteeEvent.admitted(names: ["甲"], committee: "卫生组").recorded   // .line
public enum Recorded: Hashable, Sendable {
    /// At the head of the record: who came and went, who had the chair, breaks, the life of the minutes, the items by their titles.
    case head
    /// A line of its own in the course of its item.
    case line
    /// In the course, as part of what it belongs to: a remark, a motion, a vote, a task, a declared election.
    case part
    /// In a list that holds how things stood last; what the list no longer holds has a line of its own.
    case list
    /// In totals alone, because the single one is secret.
    case sum
    /// At the foot of the record: corrections, what an undo changed.
    case foot
    /// Not at all, and why that is right.
    case nowhere(because: String)

    /// Whether the meeting keeps the event for its course.
    var isKept: Bool { self == .line || self == .list }
}

extension Event {
    /// The same as it may be shown to everybody: see ``Book/withoutReasons``.
    var withoutReasons: Event {
        func without<E: Happening>(_ content: E) -> Event { Event(content.withoutReasons) }
        return without(content)
    }

    /// The one line that it makes together with the one just before it.
    func joined(to earlier: Event) -> Event? {
        func joined<E: Happening>(_ content: E) -> Event? {
            (earlier.content as? E).flatMap(content.joined).map { Event($0) }
        }
        return joined(content)
    }

    /// Its room and what happened: `committee.admitted`.
    var kind: String {
        func key<E: Happening>(_ content: E) -> String { E.key }
        let name = Mirror(reflecting: content).children.first?.label ?? "\(content)"
        return type(of: content).kinds.isEmpty ? key(content) : "\(key(content)).\(name)"
    }
}

/// An event that has a line of its own in the course of a meeting.
struct KeptEvent: Codable, Sendable {
    let stamp: Stamp
    /// The item in whose course it stands, 0 outside any.
    let item: Int
    var event: Event
}

extension Book {
    /// Keeps for the record of the open meeting what nothing else in the book tells in its time.
    mutating func keepForRecord(_ event: Event, at stamp: Stamp) {
        guard event.content.recorded.isKept, meeting != nil else { return }
        changeMeeting { meeting in
            meeting.course.append(
                KeptEvent(stamp: stamp, item: event.content.item ?? meeting.currentItem, event: event))
        }
    }
}
