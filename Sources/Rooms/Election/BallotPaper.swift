import Kernel

/// One mark on a paper.
public enum BallotMark: Codable, Hashable, Sendable {
    /// For the candidate with this number on the list, from 1.
    case candidate(Int)
    case against(Int)
    /// For somebody written in.
    case writeIn(String)
    /// So many points for the candidate with this number.
    case points(Int, Int)
}

/// What a paper says for one post.
public enum PaperPart: Codable, Hashable, Sendable {
    case marked([BallotMark])
    case blank
    /// It counts as cast and for nobody. The marks are kept where they could be read.
    case void(VoidReason, [BallotMark])
    /// Set aside for the committee's ruling.
    case doubtful(String)

    public var marks: [BallotMark] {
        switch self {
        case .marked(let marks), .void(_, let marks): marks
        case .blank, .doubtful: []
        }
    }

    public var isDoubtful: Bool { if case .doubtful = self { true } else { false } }
}

/// Why a paper counts for nobody.
public enum VoidReason: Codable, Hashable, Sendable {
    /// More choices than seats.
    case tooManyChoices
    /// The same person for two posts.
    case samePersonTwice
    /// As the caller said it.
    case said(String)
}

extension VoidReason: Comparable {
    /// An order that does not tell which paper was read first.
    public static func < (one: VoidReason, other: VoidReason) -> Bool {
        func place(_ reason: VoidReason) -> (Int, String) {
            switch reason {
            case .tooManyChoices: (0, "")
            case .samePersonTwice: (1, "")
            case .said(let words): (2, words)
            }
        }
        return place(one) < place(other)
    }
}

/// One paper as it was called, with a part for each post on it.
public struct CalledPaper: Codable, Hashable, Sendable {
    public internal(set) var parts: [PaperPart]
    /// The entry that called it.
    public let entry: Int
    /// What it was called as before a ruling or a new marking, oldest first.
    public internal(set) var before: [[PaperPart]] = []

    init(parts: [PaperPart], entry: Int) {
        self.parts = parts
        self.entry = entry
    }
}

/// The reading of one box: the papers in the order they were called, for one post or for several on one paper.
public struct BoxReading: Codable, Sendable {
    /// The elections on the paper, by number, in the order of its columns.
    public let elections: [Int]
    public let opened: Stamp
    public internal(set) var papers = Pages<CalledPaper>()
    public internal(set) var sealed: Stamp?
    /// The hash that two tellers' books agreed on.
    public internal(set) var agreement: String?
    /// Papers that wait for a ruling, by number from 1.
    public internal(set) var doubtful: [Int] = []

    init(elections: [Int], opened: Stamp) {
        self.elections = elections
        self.opened = opened
    }

    public func paper(_ number: Int) -> CalledPaper? {
        papers.indices.contains(number - 1) ? papers[number - 1] : nil
    }
}

/// What a counting team wrote down for one post.
public struct TallySheet: Codable, Hashable, Sendable {
    public let team: String
    public let collected: Int
    /// By candidate number, from 1.
    public let votes: Listed<Int, Int>
    public let against: Listed<Int, Int>
    public let writeIns: Listed<String, Int>
    public let blank: Int
    public let void: Int

    public init(
        team: String, collected: Int, votes: Listed<Int, Int>, against: Listed<Int, Int> = [:],
        writeIns: Listed<String, Int> = [:],
        blank: Int = 0, void: Int = 0
    ) {
        self.team = team
        self.collected = collected
        self.votes = votes
        self.against = against
        self.writeIns = writeIns
        self.blank = blank
        self.void = void
    }

    public var valid: Int { collected - blank - void }
}
