import Kernel
import Prompt

extension Book {
    /// The events of a line: those of the people it adds first, then its own.
    ///
    /// - Throws: `Refusal`; then nobody is added either.
    func decide(_ command: Command, adding newcomers: [String], supplies: Supplies, at stamp: Stamp) throws -> [Event] {
        guard !newcomers.isEmpty else { return try decide(command, supplies: supplies, at: stamp) }
        // Only such a line pays for a copy of the book.
        var trial = self
        var events: [Event] = []
        for name in newcomers {
            let entered = try trial.decide(.people(.person(name: name, details: PersonDetails())), at: stamp)
            trial.apply(entered, at: stamp)
            events += entered
        }
        return events + (try trial.decide(command, supplies: supplies, at: stamp))
    }
}

/// Reads and decides lines that are in the journal already, as `verify` and an undo in the middle want it.
public final class Redeciding {
    private let roster = Roster()
    private let reading: Chronicle.Reader

    /// - Parameter reading: reads entries back, for lines that undo others.
    public init(reading: @escaping Chronicle.Reader) { self.reading = reading }

    /// What `verify` asks for: the events of a line on the book as it stood before it.
    public var closure: Redecide { { try self.events(of: $0, in: $1) } }

    /// What laying copies of a book together asks for.
    public static func both(reading: @escaping Chronicle.Reader) -> Redeciders {
        let redeciding = Redeciding(reading: reading)
        return (redeciding.closure, { try redeciding.again($0, in: $1) })
    }

    private func events(of line: TypedLine, in chronicle: Chronicle) throws -> [Event] {
        let reading = try read(line, in: chronicle.book)
        guard case .command(let asked) = reading.act, let command = asked.content as? HistoryCommand else {
            return try decide(line, reading, in: chronicle.book)
        }
        switch command {
        case .undo(let entry):
            let undo = try chronicle.undo(entry, reading: self.reading, redeciding: again)
            return [.history(undo)] + (try chronicle.traces(of: undo, at: line.stamp, reading: self.reading))
        case .redo(let entry):
            let redo = try chronicle.redo(entry)
            return [.history(redo)] + (try chronicle.traces(of: redo, at: line.stamp, reading: self.reading))
        }
    }

    /// For `Chronicle.undo`: a line that can no longer be read, for want of a name struck before it, is refused too.
    func again(_ entry: Entry, in book: Book) throws -> [Event] {
        // What is sealed stands as it is.
        if entry.events.contains(where: \.content.restsOnSecret) { return entry.events }
        let line = TypedLine(entry)
        do {
            return try decide(line, try read(line, in: book), in: book)
        } catch let misreading as Misreading {
            throw Refusal.people(.unknownPerson(misreading.word ?? line.line))
        }
    }

    private func read(_ line: TypedLine, in book: Book) throws -> Reading {
        guard case .words(let words, _) = try Utterance(line.line) else {
            throw Refusal.history(.unknownEntry(line.number))
        }
        roster.follow(book.registry)
        return try Reading(words, in: ReadingContext(book: book, roster: roster, at: line.at, answers: line.answers))
    }

    private func decide(_ line: TypedLine, _ reading: Reading, in book: Book) throws -> [Event] {
        guard case .command(let command) = reading.act else { throw Refusal.history(.unknownEntry(line.number)) }
        return try book.decide(
            command, adding: reading.newcomers, supplies: Book.Supplies(line.texts), at: line.stamp)
    }
}

extension Misreading {
    /// The name that was not found, if that was the trouble.
    fileprivate var word: String? {
        switch self {
        case .unknownName(let word, _), .ambiguousName(let word, _): word
        default: nil
        }
    }
}
