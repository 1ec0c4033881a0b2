import Kernel

/// What became of a question that was put from outside a sitting: `yuanba show`.
public enum Asked: Hashable, Sendable {
    case lines([String])
    case facts(JSON)
    /// The line enters something, or leaves: it is no question.
    case noQuestion
    /// The question has an answer for the screen alone.
    case screenOnly
}

extension Session {
    /// Answers a line that only asks, as the screen does or as data.
    ///
    ///     try session.asked("组织表", asFacts: true)
    ///
    /// - Throws: what stood in the way, for ``Screen/told(_:in:)``.
    public func asked(_ line: String, asFacts: Bool) throws -> Asked {
        if let passphrase, ledger == nil, book.ledger.isMade {
            ledger = try Self.readLedger(of: book, in: journal, by: passphrase)
            KeepingSecrets.begin()
        }
        guard case .words(let words, _) = try Utterance(line) else { return .noQuestion }
        let context = ReadingContext(book: book, roster: Roster(book.registry), at: status.at)
        guard case .ask(let query) = try Reading(words, in: context).act else { return .noQuestion }
        // Papers are written, and the board is opened, by their own commands.
        switch query {
        case .papers, .board: return .noQuestion
        default: break
        }
        guard asFacts else { return .lines(try lines(for: query)) }
        if case .status = query {
            return .facts(status.facts(with: book.statusLines(at: status.at), zone: book.header.zone))
        }
        guard case .room(let inquiry) = query,
            let facts = try supplied(inquiry).facts(from: book, with: ledger, at: status.at)
        else {
            return .screenOnly
        }
        return .facts(facts)
    }
}
