import Kernel
import Ledger
import Testing

@testable import Yard

/// A polling place for tests: a meeting under the law of its day, with people who stand and people who vote.
struct Booth {
    var yard: Yard
    var book: Book { yard.book }
    var meeting: Meeting? { yard.meeting }

    static let village2026 = Day(number: 20_593)  // 2026-05-20
    static let village2022 = Day(number: 19_132)  // 2022-05-20

    init(
        _ book: Book.Header.Kind = .village, _ kind: MeetingKind = .electionMeeting, on day: Day = village2026,
        people: [String] = ["甲", "乙", "丙", "丁", "戊", "己", "庚"], body: BodyTerms? = nil
    ) throws {
        yard = Yard(book, day: day)
        for name in people { try yard.people(name) }
        try yard.open(kind, body, on: day)
    }

    init(yard: Yard) { self.yard = yard }

    mutating func run(_ command: ElectionCommand) throws { try yard.run(.election(command)) }

    mutating func call(
        _ post: String, seats: Int = 1, rule: String? = nil, registered: Int? = 100, _ candidates: [String]? = nil,
        held: [Reservation] = [], mode: ElectorateMode? = nil
    ) throws {
        try run(
            Self.calling(post, seats: seats, rule: rule, registered: registered, candidates, held: held, mode: mode))
    }

    static func calling(
        _ post: String, seats: Int = 1, rule: String? = nil, registered: Int? = 100, _ candidates: [String]? = nil,
        held: [Reservation] = [], mode: ElectorateMode? = nil
    ) -> ElectionCommand {
        .call(
            ElectionCall(
                post: post, seats: seats, rule: rule, registered: registered, candidates: candidates, reserved: held,
                mode: mode))
    }

    /// Papers for one post: the candidates' numbers on each, and how many alike; none is a blank paper.
    mutating func read(_ papers: [([Int], Int)], post: String? = nil) throws {
        try run(.read(post: post))
        for (numbers, copies) in papers where copies > 0 {
            let part: PaperPart = numbers.isEmpty ? .blank : .marked(numbers.map(Self.mark))
            try run(.paper(parts: [part], copies: copies))
        }
        try run(.seal(agreement: nil, own: nil))
    }

    static func mark(_ number: Int) -> BallotMark { number < 0 ? .against(-number) : .candidate(number) }

    /// Reads the papers and declares; what it came to.
    @discardableResult
    mutating func hold(_ papers: [([Int], Int)], post: String? = nil) throws -> Outcome {
        try read(papers, post: post)
        try run(.declare(post: post))
        return try last()
    }

    func last() throws -> Outcome { try #require(meeting?.elections.last { $0.isDeclared }?.declaration?.outcome) }

    func refusal(_ command: ElectionCommand) -> ElectionRefusal? {
        yard.refusal(of: .election(command))?.reason as? ElectionRefusal
    }

    func election(_ post: String) throws -> Election {
        try #require(meeting?.elections.last { $0.post == post })
    }
}

extension Citation {
    static func village(_ article: Int) -> Citation { Citation("村民委员会组织法", article: article) }
    static func residents(_ article: Int) -> Citation { Citation("城市居民委员会组织法", article: article) }
}
