import Kernel

/// What the entries of a ledger come to, one after the other. A ledger asks it for everything that depends on what an entry
/// means; by itself it knows only that entries follow each other.
///
///     public typealias Journal = Ledger<Chronicle>
public protocol Fold: Sendable {
    /// What an entry caused, stored as it encodes itself.
    associatedtype Event: Codable & Hashable & Sendable
    /// What a line brought in from outside, kept whole with its entry.
    associatedtype Text: Codable & Hashable & Sendable
    /// What everything came to; an audit compares two of them figure by figure.
    associatedtype State: Codable & Sendable
    associatedtype Timeline: FoldTimeline where Timeline.Event == Event, Timeline.Text == Text
    associatedtype Snapshot: FoldSnapshot where Snapshot.Timeline == Timeline

    typealias Entry = LedgerEntry<Event, Text>

    /// The kinds of books that are known; the header of any other cannot be read.
    static var kinds: [LedgerHeader.Kind] { get }
    /// The version of the rules by which lines are decided now: every entry names the one that decided it.
    static var rules: Int { get }
    /// Stands in the stored bytes of every entry that strikes others or brings them back, and may stand in others.
    static var strikingMark: String { get }
    /// Whether an entry strikes others or brings them back.
    static func strikes(_ entry: Entry) -> Bool

    /// Nothing yet. A replay gives the timeline of the whole ledger, and then every entry to `fold`.
    init(header: LedgerHeader, made: Moment, timeline: Timeline)
    /// What a snapshot holds, with the timeline of now; `nil` where something inside it was struck since.
    init?(snapshot: Snapshot, made: Moment, timeline: Timeline)

    var state: State { get }
    var timeline: Timeline { get }

    /// Takes in an entry of which the timeline already knows whether it counts.
    mutating func fold(_ entry: Entry)
    /// Takes in an entry that was just added; `reading` gives earlier ones where it strikes some.
    mutating func take(_ entry: Entry, reading: (ClosedRange<Int>) throws -> [Entry]) throws

    /// Itself some entries ago, so that what comes soon after opening can still go back behind the end.
    func snapshot(lag: Int) -> Snapshot
}

/// Which entries count: it follows from those alone that strike others.
public protocol FoldTimeline: Codable, Equatable, Sendable {
    associatedtype Event: Codable & Hashable & Sendable
    associatedtype Text: Codable & Hashable & Sendable

    init()
    /// The last entry of which it has taken note.
    var last: Int { get }
    /// Takes note of an entry that strikes others.
    mutating func note(_ entry: LedgerEntry<Event, Text>)
    /// Takes note of a run of entries that strike none.
    mutating func note(through entry: Int)
}

/// A fold as it stood some entries ago, written beside the book.
public protocol FoldSnapshot: Codable, Sendable {
    associatedtype Timeline: FoldTimeline

    var header: LedgerHeader { get }
    /// The last entry that it holds.
    var through: Int { get }
    /// Of the whole ledger when the snapshot was taken.
    var timeline: Timeline { get }

    /// Values of which there are so many that each is written field by field.
    static var brief: [BriefForm] { get }
}
