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
    ///     print(result.entries, result.signed ?? "", result.otherwise)
    ///
    /// What was decided by the rules of today must come out as it is stored. An entry of other rules, or of a program that named
    /// none, stands as it was decided; where it would come out otherwise today, `otherwise` says so.
    ///
    /// - Parameter words: why a line would be refused, for people.
    /// - Throws: `Finding` for the first thing that is wrong; `JournalError` where the file cannot be read at all.
    public func verify(
        hash: String? = nil, redeciding: Redecide, words: (any Error) -> String = { "\($0)" }
    ) throws -> Verification {
        var otherwise: [Finding] = []
        var result = try withoutActuallyEscaping(redeciding) { redeciding in
            try withoutActuallyEscaping(words) { words in
                try verify(hash: hash) { entry, chronicle in
                    guard let finding = try Self.decide(entry, again: redeciding, chronicle, words) else { return }
                    guard entry.rules != Chronicle.rules else { throw finding }
                    otherwise.append(finding)
                }
            }
        }
        result.otherwise = otherwise
        return result
    }

    private static func decide(
        _ entry: Entry, again redeciding: Redecide, _ chronicle: Chronicle, _ words: (any Error) -> String
    ) throws -> Finding? {
        if entry.events.contains(where: \.content.restsOnSecret) { return nil }
        let today: [Event]
        do {
            today = try redeciding(TypedLine(entry), chronicle)
        } catch let trouble as JournalError {
            throw trouble
        } catch {
            return .refusedToday(entry: entry.number, line: entry.line, reason: words(error))
        }
        guard today != entry.events else { return nil }
        return .decidedOtherwise(
            entry: entry.number, line: entry.line, stored: Self.words(entry.events), today: Self.words(today))
    }

    private static func words(_ events: [Event]) -> String {
        (try? CanonicalJSON.encode(events)).map { String(decoding: $0, as: UTF8.self) } ?? "\(events)"
    }
}
