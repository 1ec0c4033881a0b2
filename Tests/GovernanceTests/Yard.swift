import Kernel
import Ledger

@testable import Yard

/// A meeting room for tests: commands are decided, recorded and applied as at the prompt, without a journal on disk.
struct Yard {
    private(set) var chronicle: Chronicle
    private(set) var entries: [Entry] = []
    private var commands: [Int: Command] = [:]
    var now: Moment

    var book: Book { chronicle.book }
    var meeting: Meeting? { book.meetings.last }

    init(_ kind: Book.Header.Kind = .village, day: Day = Day(number: 20_777)) {
        now = Moment(day, hour: 19)
        chronicle = Chronicle(
            header: Book.Header(id: "00000000-0000-0000-0000-000000000000", community: "试村", kind: kind), made: now)
    }

    /// Runs a command a minute after the one before.
    @discardableResult
    mutating func run(_ command: Command, supplying texts: [SourceText] = []) throws -> [Event] {
        now = now.adding(seconds: 60)
        let number = entries.count + 1
        let stamp = Stamp(entry: number, at: now)
        let events: [Event]
        switch command.content as? HistoryCommand {
        case .undo(let entry):
            let commands = commands
            let undo = try chronicle.undo(entry, reading: reading) { entry, book in
                guard let command = commands[entry.number] else { return entry.events }
                return try book.decide(command, supplies: Self.supplies(command, book), at: entry.stamp)
            }
            events = [.history(undo)] + (try chronicle.traces(of: undo, at: stamp, reading: reading))
        case .redo(let entry):
            let redo = try chronicle.redo(entry)
            events = [.history(redo)] + (try chronicle.traces(of: redo, at: stamp, reading: reading))
        case nil:
            let supplies = texts.isEmpty ? Self.supplies(command, book) : Book.Supplies(texts)
            events = try book.decide(command, supplies: supplies, at: stamp)
            commands[number] = command
        }
        let entry = Entry(number: number, at: now, recorded: now, line: "\(command)", events: events)
        entries.append(entry)
        try chronicle.take(entry, reading: reading)
        return events
    }

    mutating func run(_ commands: [Command]) throws { for command in commands { try run(command) } }

    /// What a refused command is refused for; `nil` where it was accepted.
    func refusal(of command: Command) -> Refusal? {
        do throws(Refusal) {
            _ = try book.decide(
                command, supplies: Self.supplies(command, book), at: Stamp(entry: entries.count + 1, at: now))
            return nil
        } catch { return error }
    }

    /// The chronicle as a whole replay of the entries gives it.
    func replayed() -> Chronicle {
        var timeline = Timeline()
        for entry in entries { timeline.note(entry.number, history: entry.history) }
        var fresh = Chronicle(header: book.header, made: Moment(Day(number: 20_777), hour: 19), timeline: timeline)
        for entry in entries { fresh.fold(entry) }
        return fresh
    }

    mutating func people(_ names: String...) throws {
        for name in names { try run(.people(.person(name: name, details: PersonDetails()))) }
    }

    mutating func open(_ kind: MeetingKind, _ body: BodyTerms?, rules: String? = nil, on day: Day? = nil) throws {
        try run(.meeting(.open(Opening(kind: kind, title: "试会", day: day, body: body, rules: rules))))
        try run(.meeting(.item(title: "一件事", type: nil, limitMinutes: nil, electorate: nil)))
        try run(.meeting(.next))
    }

    mutating func propose(_ text: String = "修水沟", mover: String? = nil, amount: Money? = nil) throws {
        try run(.proposal(.propose(text: text, mover: mover, amount: amount, path: nil)))
    }

    static func vote(_ yes: Int, _ no: Int, _ abstain: Int, on question: String? = nil, matter: String? = nil)
        -> Command
    {
        .poll(
            .vote(
                question: question.flatMap { QuestionID($0) }, votes: Votes(for: yes, against: no, abstain: abstain),
                method: nil, matter: matter, subject: nil, subjectCounts: nil))
    }

    private var reading: Chronicle.Reader {
        let entries = entries
        return { range in entries.filter { range.contains($0.number) } }
    }

    private static func supplies(_ command: Command, _ book: Book) -> Book.Supplies {
        Templates.supplies(for: book.needs(command, at: book.last))
    }
}
