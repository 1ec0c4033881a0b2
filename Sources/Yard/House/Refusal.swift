/// Why one room refuses a line. It carries what the answer needs: the figures, the names, the clause.
public protocol Reason: Hashable, Sendable {
    /// Why, and what to do instead.
    func told(in book: Book, by screen: any Screen) -> String
    /// The question that would settle it, where the person at the prompt can be asked.
    func question(by screen: any Screen) -> PromptQuestion?
}

extension Reason {
    public func question(by screen: any Screen) -> PromptQuestion? { nil }
}

/// A question that the prompt can put, and how each answer is kept with the entry.
public struct PromptQuestion: Sendable {
    /// The words asked about: what the answer is kept under.
    public let key: String
    public let words: String
    public let options: [(words: String, kept: String)]
}

/// Why a line was refused, by any room. The words each language has for it say what to do instead.
public struct Refusal: Error, Sendable {
    public let reason: any Reason

    public init(_ reason: some Reason) { self.reason = reason }
}

extension Refusal: Hashable {
    public static func == (one: Refusal, other: Refusal) -> Bool {
        func equals<R: Reason>(_ reason: R) -> Bool { other.reason as? R == reason }
        return equals(one.reason)
    }

    public func hash(into hasher: inout Hasher) { reason.hash(into: &hasher) }
}

extension Screen {
    func sentence(_ refusal: Refusal, in book: Book) -> String { refusal.reason.told(in: book, by: self) }
}
