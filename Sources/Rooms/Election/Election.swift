import Kernel

/// The election of one post in one vote, from 选举 to 宣布.
///
/// It belongs to the meeting that called it. 另行选举 and 再次投票 are elections of their own that follow one.
public struct Election: Codable, Sendable {
    public let id: ElectionID
    public let call: CalledElection
    public let called: Stamp
    /// The item of the agenda under which it was called.
    public let item: Int
    public internal(set) var nominees: [Nominee]
    /// Papers given out; `nil` where nobody said.
    public internal(set) var stated = StatedPapers()
    public internal(set) var boxes: [BallotBox] = []
    /// Those who got a paper by name. What papers say is never kept beside it.
    public internal(set) var issuedTo: [String] = []
    public internal(set) var tally = RunningTally()
    public internal(set) var sheets: [TallySheet] = []
    public internal(set) var sealed: Stamp?
    public internal(set) var declaration: Declaration?
    /// When it was settled that the seats it left open stay open.
    public internal(set) var leftOpen: Stamp?

    init(_ call: CalledElection, id: ElectionID, item: Int, at stamp: Stamp) {
        self.id = id
        self.call = call
        self.item = item
        called = stamp
        nominees = call.candidates.map { Nominee(name: $0, stamp: stamp) }
    }

    public var post: String { call.post }
    public var seats: Int { call.seats }
    public var rule: ElectionRule { call.rule }

    /// Those on the paper, by number from 1: whoever was nominated and did not decline.
    public var candidates: [String] { nominees.filter { $0.answer != .declined }.map(\.name) }

    /// Whether there is anything of the count to show: before it, a paper is blank to write on.
    var isCounted: Bool { tally.read > 0 || !sheets.isEmpty || isDeclared || (collectedSaid ?? 0) > 0 }

    /// Papers given out, by what was said or by the boxes.
    public var issued: Int? { stated.issued ?? boxes.sum(\.issued) }

    /// Papers that came back: stated, by the boxes, or, where nobody said, those read.
    public var collected: Int { collectedSaid ?? tally.read }
    public var collectedSaid: Int? { stated.collected ?? boxes.sum(\.collected) }

    /// The votes that stand behind somebody here: those read, and those carried down.
    public func votes(for name: String) -> Int {
        tally.votes(for: name) + (declaration?.outcome.carried[name] ?? 0)
    }

    /// The clause that the outcome rests on first.
    public var citation: Citation? { rule.votes?.citation ?? rule.turnout?.citation ?? rule.citation }

    public var isDeclared: Bool { declaration != nil }
    /// Whether papers went out or were read, so that the names on them stand.
    public var isListClosed: Bool { issued != nil || hasStartedReading }
    public var hasStartedReading: Bool { tally.isOpen }

    public struct Declaration: Codable, Sendable {
        public let stamp: Stamp
        public let outcome: Outcome
    }
}

/// An election by its meeting and its place among that meeting's, from 1.
public struct ElectionID: Codable, Hashable, Sendable {
    public let meeting: Int
    public let number: Int
}

/// What an election is for and how it is decided: settled when it is called.
public struct CalledElection: Codable, Hashable, Sendable {
    public let post: String
    public let seats: Int
    public let rule: ElectionRule
    public let mode: ElectorateMode
    /// Those registered to vote; `nil` where nobody said and the rule does not ask.
    public let registered: Int?
    public let candidates: [String]
    public let reserved: [Reservation]
    /// Whether the paper has a blank for somebody who is no candidate.
    public let takesWriteIns: Bool
    /// Fills a post for what is left of its term.
    public let isByElection: Bool
    /// The body whose post it is: 村民委员会, a committee.
    public let body: String
    public let follows: ElectionID?
    /// 1 for a first vote.
    public let round: Int
    /// Whether the voters are those registered by name, who alone get papers.
    public internal(set) var byRegister: Bool?
    /// The 海选 that named the candidates; whoever was next there moves up where one declines.
    public internal(set) var nominatedIn: ElectionID?
    /// Projects and money, where motions stand and not people.
    public internal(set) var choosing: Choosing?
}

/// Seats kept for a group: `女:1`.
public struct Reservation: Codable, Hashable, Sendable {
    public let group: String
    public let seats: Int

    public init(group: String, seats: Int) {
        self.group = group
        self.seats = seats
    }
}

public struct Nominee: Codable, Hashable, Sendable {
    public enum Answer: String, Codable, Sendable { case accepted, declined }
    public let name: String
    public let stamp: Stamp
    public internal(set) var answer: Answer?
    /// Who put the person forward, where it was said.
    public let by: Nomination?

    init(name: String, stamp: Stamp, by: Nomination? = nil) {
        self.name = name
        self.stamp = stamp
        self.by = by
    }
}

/// Who puts somebody forward.
public enum Nomination: Codable, Hashable, Sendable {
    /// So many voters together; their names where they were given.
    case voters(Int, names: [String])
    /// 村党支部, a women's federation.
    case organisation(String)
    /// 自荐
    case themselves
}

/// Papers given out and taken back, as 发票 and 收回 said.
public struct StatedPapers: Codable, Hashable, Sendable {
    public internal(set) var issued: Int?
    public internal(set) var collected: Int?
}

/// One box, at the hall or carried round. It has no tally of its own: all boxes are mixed before the first paper is read.
public struct BallotBox: Codable, Hashable, Sendable {
    public let name: String
    public internal(set) var monitors: [String]
    public internal(set) var issued: Int?
    public internal(set) var collected: Int?

    public init(name: String, monitors: [String] = [], issued: Int? = nil, collected: Int? = nil) {
        self.name = name
        self.monitors = monitors
        self.issued = issued
        self.collected = collected
    }

    /// Boxes that are carried to voters are named so.
    public var isMobile: Bool { name.contains("流动") || name.lowercased().contains("mobile") }
}

extension [BallotBox] {
    /// What the boxes come to, `nil` where none says.
    fileprivate func sum(_ figure: KeyPath<BallotBox, Int?>) -> Int? {
        let said = compactMap { $0[keyPath: figure] }
        return said.isEmpty ? nil : said.reduce(0, +)
    }
}

/// Who does what at the count.
public struct CountingOfficers: Codable, Hashable, Sendable {
    public enum Role: String, Codable, Sendable, CaseIterable {
        case caller = "唱票"
        case teller = "计票"
        case monitor = "监票"
        case scribe = "代书"
    }

    public let role: Role
    public let names: [String]

    public init(role: Role, names: [String]) {
        self.role = role
        self.names = names
    }
}
