import Foundation
import Kernel
import Ledger
import Testing
import Yard

/// A meeting for tests: commands decided and applied as at the prompt, with the house's own charters and laws.
struct Hall {
    private(set) var book: Book
    private let day: Day
    private var clock: Moment

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let templates = TemplateFolders(folders: [root.appending(path: "templates").path])
    static let maker = PaperMaker(templates: templates)
    static let standing = Standing(entry: 43, hash: String(repeating: "a1b2c3d4", count: 8))

    init(_ community: String = "南山社区", kind: Book.Header.Kind = .residents, on day: String = "2026-11-20") throws {
        self.day = try #require(Day(day))
        clock = Moment(self.day, hour: 19)
        book = Book(
            header: Book.Header(id: "00000000-0000-0000-0000-000000000000", community: community, kind: kind),
            made: clock)
    }

    /// Carries out a command at a time such as `19:34`; without one, when the last one was.
    mutating func at(_ time: String? = nil, _ command: Command) throws {
        if let time { clock = try #require(Moment(iso: "\(day)T\(time)")) }
        let stamp = Stamp(entry: book.last.entry + 1, at: clock)
        let supplies = Book.Supplies(try Self.templates.sources(for: book.needs(command, at: stamp)))
        book.apply(try book.decide(command, supplies: supplies, at: stamp), at: stamp)
    }

    mutating func people(_ names: String...) throws {
        for name in names { try at(nil, .people(.person(name: name, details: PersonDetails()))) }
    }

    mutating func open(
        _ kind: MeetingKind, _ title: String, at time: String = "19:30", _ change: (inout Opening) -> Void = { _ in }
    )
        throws
    {
        var opening = Opening(kind: kind, title: title, day: day)
        change(&opening)
        try at(time, .meeting(.open(opening)))
    }

    mutating func item(_ title: String) throws {
        try at(nil, .meeting(.item(title: title, type: nil, limitMinutes: nil, electorate: nil)))
        try at(nil, .meeting(.next))
    }

    mutating func say(_ time: String? = nil, _ speaker: String, _ text: String, note: String? = nil) throws {
        try at(time, .meeting(.remark(Remark(speaker: speaker, text: text, note: note))))
    }

    func paper(_ paper: Paper, _ format: PaperFormat, for privacy: Privacy? = nil) throws -> String {
        try Self.maker.text(paper, in: book, as: format, for: privacy, standing: Self.standing)
    }
}

extension Session {
    /// What a meeting with a ledger of people served needs at a terminal: a passphrase, cheap to try.
    func giveLedgerKey() {
        passphrase = "八月十五杀年猪吃刨汤"
        askSecret = { _ in "八月十五杀年猪吃刨汤" }
        passphraseRounds = 1 << 4
    }
}

extension Command {
    static func checkIn(_ names: String...) -> Command { .meeting(.checkIn(names: names, more: [])) }

    static func propose(_ text: String, by mover: String? = nil, yuan: Int? = nil) -> Command {
        .proposal(.propose(text: text, mover: mover, amount: yuan.map { Money(yuan: $0) }, path: nil))
    }

    static func vote(
        _ yes: Int, _ no: Int, _ abstain: Int, by method: PollMethod? = nil, matter: String? = nil,
        about: String? = nil,
        counts: Bool? = nil
    ) -> Command {
        .poll(
            .vote(
                question: nil, votes: Votes(for: yes, against: no, abstain: abstain), method: method, matter: matter,
                subject: about, subjectCounts: counts))
    }

    static func action(_ owner: String?, _ due: String?, _ text: String, yuan: Int? = nil) -> Command {
        .plan(.action(owner: owner, due: due.flatMap { Day($0) }, text: text, budget: yuan.map { Money(yuan: $0) }))
    }
}
