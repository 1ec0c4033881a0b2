import Kernel
import Ledger

/// A line as it was typed, without what came of it.
public struct TypedLine: Sendable, Hashable {
    public let number: Int
    public let at: Moment
    public let recorded: Moment
    public let line: String
    public let texts: [SourceText]
    /// What was asked and answered where the line could be read two ways.
    public let answers: [String: String]

    public init(_ entry: Entry) {
        number = entry.number
        at = entry.at
        recorded = entry.recorded
        line = entry.line
        texts = entry.texts
        answers = entry.answers
    }

    public var stamp: Stamp { Stamp(entry: number, at: at) }
}

/// Reads and decides a line once more, on the book as it stood before it: the Console's parsing and the book's deciding,
/// without a journal to write in. It throws what the prompt would have answered, where the line would be refused today.
public typealias Redecide = (TypedLine, Chronicle) throws -> [Event]

extension Journal {
    /// Doubts everything that the book says of itself, and decides every line again: it must give the events stored.
    ///
    ///     let result = try journal.verify(hash: "3f5a9c01be77", redeciding: closure)
    ///     print(result.entries, result.signed ?? "")
    ///
    /// - Throws: `Finding` for the first thing that is wrong; `JournalError` where the file cannot be read at all.
    public func verify(hash: String? = nil, redeciding: Redecide) throws -> Verification {
        try withoutActuallyEscaping(redeciding) { redeciding in
            try verify(hash: hash, checking: { try Self.decide($0, again: redeciding, $1) })
        }
    }

    private static func decide(_ entry: Entry, again redeciding: Redecide, _ chronicle: Chronicle) throws {
        let today: [Event]
        do {
            today = try redeciding(TypedLine(entry), chronicle)
        } catch let trouble as JournalError {
            throw trouble
        } catch {
            throw Finding.refusedToday(entry: entry.number, line: entry.line, reason: "\(error)")
        }
        guard today != entry.events else { return }
        throw Finding.decidedOtherwise(
            entry: entry.number, line: entry.line, stored: words(entry.events), today: words(today))
    }

    private static func words(_ events: [Event]) -> String {
        (try? CanonicalJSON.encode(events)).map { String(decoding: $0, as: UTF8.self) } ?? "\(events)"
    }
}
