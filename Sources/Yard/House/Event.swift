import Kernel
import Ledger

/// What an accepted line caused, in one room. Events are what the journal stores, and the book is the fold of them.
///
/// Most of what an event has to answer has no default: whoever adds one has to think of it.
public protocol Happening: Codable, Hashable, Sendable {
    /// Its key in the journal: never changed once shipped.
    static var key: String { get }
    /// The keys of its cases, where it has several: a stored book holds an example of each.
    static var kinds: [String] { get }

    func apply(to book: inout Book, at stamp: Stamp)

    /// The reasons in it, which stay out of everything public: exports, papers, tables. A reason that somebody gave (事由), how two
    /// people are related, why a paper is void, an objection. What was said, moved, done and decided is the record itself.
    var privateWords: [String] { get }
    /// Whether it tells more of a person, or of a single paper, than everybody may read: a public export withholds it whole.
    var holdsParticulars: Bool { get }

    /// Whether what stands behind 事由= is what public money is for: told to everybody, and no reason of anybody's own.
    var tellsPurpose: Bool { get }

    /// The same without its reasons, as far as the record of a meeting tells it.
    var withoutReasons: Self { get }

    /// Where the record of a meeting shows it.
    var recorded: Recorded { get }
    /// Its line in the course of a meeting, one sentence without a full stop; `nil` where another part of the record holds it.
    func line(in course: CourseLines, at stamp: Stamp) -> String?
    /// The item in whose course it stands; `nil` for the one being dealt with.
    var item: Int? { get }
    /// The one line that it makes together with the one just before it; `nil` where each stands by itself.
    func joined(to earlier: Self) -> Self?

    /// What the prompt answers; `nil` where another event of the line says it all.
    func told(in scene: Scene, by screen: any Screen) -> String?
    /// What the chair should hear of. It refuses nothing.
    func warnings(in scene: Scene) -> [Warning]
    /// Takes down, before it is applied, what its sentence needs to know of the book as it was.
    func note(_ book: Book, in glance: inout Glance)

    /// The question, item or paper that it falls on: after an undo it may not fall on another.
    var target: String? { get }
    /// It with the number that the same line gave out before, where it gives out one.
    func numbered(like earlier: Self) -> Self
    /// Whether it only brings in what the line rests on: a text, a person. It is told after what the line was typed for.
    var isBroughtIn: Bool { get }
    /// Whether it rests on what the journal does not hold, or holds sealed: it is never decided again.
    var restsOnSecret: Bool { get }
    /// Whether it keeps its words sealed, and so the line that brought them.
    var isSealed: Bool { get }
    /// Whether it made, used or destroyed the keys of what is sealed: it cannot be undone.
    var touchesKeys: Bool { get }
    /// What it changes beside the entries, of the ledger that was open.
    func vaultChange(of ledger: OpenLedger) -> VaultChange
    /// The text that it took in, which the journal then keeps with the entry, by its SHA-256.
    var textTaken: String? { get }
    /// Entries that it repeats, names, or marks private.
    var echo: Echo? { get }
}

extension Happening {
    public var tellsPurpose: Bool { false }
    public func line(in course: CourseLines, at stamp: Stamp) -> String? { nil }
    public var item: Int? { nil }
    public func joined(to earlier: Self) -> Self? { nil }
    public func warnings(in scene: Scene) -> [Warning] { [] }
    public func note(_ book: Book, in glance: inout Glance) {}
    public var target: String? { nil }
    public func numbered(like earlier: Self) -> Self { self }
    public var isBroughtIn: Bool { false }
    public var restsOnSecret: Bool { false }
    public var isSealed: Bool { false }
    public var touchesKeys: Bool { false }
    public func vaultChange(of ledger: OpenLedger) -> VaultChange { VaultChange() }
    public var textTaken: String? { nil }
    public var echo: Echo? { nil }
}

/// Earlier entries that an event points back to.
public enum Echo: Hashable, Sendable {
    /// It repeats them, or tells when they were made: it is withheld with them.
    case repeats([Int])
    /// It marks them private.
    case hides(Int)
}

/// An event of any room.
public struct Event: Sendable {
    public let content: any Happening

    public init(_ content: some Happening) { self.content = content }

    /// It with the number that the same line gave out before.
    func numbered(like earlier: Event) -> Event {
        func numbered<E: Happening>(_ new: E) -> Event {
            (earlier.content as? E).map { Event(new.numbered(like: $0)) } ?? self
        }
        return numbered(content)
    }
}

extension Event: Hashable {
    public static func == (one: Event, other: Event) -> Bool {
        func equals<E: Happening>(_ content: E) -> Bool { other.content as? E == content }
        return equals(one.content)
    }

    public func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}

extension Event: Codable {
    /// `{"poll":{…}}`: the key of the room, and in it what the room stores.
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public init(from decoder: any Decoder) throws {
        let members = try JSONMembers(decoder)
        guard let key = members.onlyKey, let room = Room.byKey[key] else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "an event of no room known here: \(members.keys.joined(separator: ", "))"))
        }
        func read<E: Happening>(_ type: E.Type) throws -> Event { Event(try members.value(key) as E) }
        self = try read(room.events)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        func write<E: Happening>(_ content: E) throws {
            try container.encode(content, forKey: Key(stringValue: E.key))
        }
        try write(content)
    }
}
