import Kernel

/// What a line asks of one room, after names, numbers and dates in it have been read.
public protocol Asking: Hashable, Sendable {
    /// What it would cause if it were entered now.
    ///
    /// - Throws: `Refusal`, which names what stands in the way; the book is unchanged either way.
    func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event]

    /// The texts that it would bring in. Whoever calls reads them from the templates where they are there, and hands them to
    /// `decide`; a text that the book already holds is used where the template is gone.
    func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed]
    /// The meeting whose record it signs, so that the paper comes with the line.
    func meetingSigned(in book: Book) throws(Refusal) -> Meeting?
    /// The day that the line states for what it opens (日期=).
    var openingDay: Day? { get }
    /// Whether it tells of single papers of a box, or may strike one: it then bears the time at which the box was opened.
    var isOfBox: Bool { get }
    /// Whether the journal may keep its words sealed alone.
    var isSealed: Bool { get }
    /// Whether it ends the meeting: what stands open is asked about first.
    var endsMeeting: Bool { get }
}

extension Asking {
    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] { [] }
    public func meetingSigned(in book: Book) throws(Refusal) -> Meeting? { nil }
    public var openingDay: Day? { nil }
    public var isOfBox: Bool { false }
    public var endsMeeting: Bool { false }
    public var isSealed: Bool { false }
}

/// What a line asks for, of any room. `Book.decide` accepts or refuses it.
public struct Command: Sendable {
    public let content: any Asking

    public init(_ content: some Asking) { self.content = content }
}

extension Command: Hashable {
    public static func == (one: Command, other: Command) -> Bool {
        func equals<C: Asking>(_ content: C) -> Bool { other.content as? C == content }
        return equals(one.content)
    }

    public func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}
