import Kernel

/// What a line asks of one room without entering anything: the room's own question and answer.
public protocol Inquiring: Hashable, Sendable {
    /// The lines of the answer; the book is only read.
    ///
    /// - Throws: `Refusal`, where what is asked about is not known.
    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String]

    /// The same as data, for other programs; `nil` where it is for the screen alone.
    ///
    /// - Throws: `Refusal`, where what is asked about is not known.
    func facts(from book: Book, at moment: Moment) throws -> JSON?
    /// The same, where the ledger of people served is open to whoever asks.
    func facts(from book: Book, with ledger: OpenLedger?, at moment: Moment) throws -> JSON?

    /// Texts of the templates that the answer is read from beside the book: law that no meeting brought in yet.
    func needs(in book: Book) -> [Book.TextNeed]
    /// The same question, with those texts.
    func supplied(with supplies: Book.Supplies) -> Self
}

extension Inquiring {
    public func facts(from book: Book, at moment: Moment) throws -> JSON? { nil }
    public func facts(from book: Book, with ledger: OpenLedger?, at moment: Moment) throws -> JSON? {
        try facts(from: book, at: moment)
    }
    public func needs(in book: Book) -> [Book.TextNeed] { [] }
    public func supplied(with supplies: Book.Supplies) -> Self { self }
}

/// A question to any room.
public struct Inquiry: Sendable {
    public let content: any Inquiring

    public init(_ content: some Inquiring) { self.content = content }
}

extension Inquiry: Hashable {
    public static func == (one: Inquiry, other: Inquiry) -> Bool {
        func equals<Q: Inquiring>(_ content: Q) -> Bool { other.content as? Q == content }
        return equals(one.content)
    }

    public func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}
