import Kernel

/// 选民名单: those registered to take part in the election whose day was set (村民委员会组织法第十六条).
///
///     book.register?.has("杨通海")        // may be given a paper
///
/// It is that election's own; the next one registers anew.
public struct VoterRegister: Codable, Hashable, Sendable {
    public struct Voter: Codable, Hashable, Sendable {
        public let name: String
        public let ground: VotingGround
    }

    /// In the order of being registered.
    public internal(set) var voters: [Voter] = []
    /// Those registered in another place for this election, and where: one votes in one village only.
    public internal(set) var elsewhere: Listed<String, String> = [:]
    /// When the list was put up.
    public internal(set) var published: Day?
    public internal(set) var objections: [Objection] = []

    public func has(_ name: String) -> Bool { voters.contains { $0.name == name } }

    /// Numbers of the objections that still wait for an answer.
    public var unanswered: [Int] { objections.filter { $0.answer == nil }.map(\.number) }

    mutating func add(_ names: [String], _ ground: VotingGround) {
        voters += names.filter { !has($0) }.map { Voter(name: $0, ground: ground) }
        for name in names { elsewhere[name] = nil }
    }

    mutating func strike(_ names: [String]) { voters.removeAll { names.contains($0.name) } }
}

/// Why somebody votes here: the three groups of the article.
public enum VotingGround: String, Codable, Sendable, CaseIterable {
    /// Household and residence here.
    case resident = "户籍居住"
    /// Household here, living elsewhere, and has said to take part.
    case away = "外出参加"
    /// Household elsewhere, a year's residence or village work here, asked for, and agreed to by the assembly or the
    /// representatives; in a residents' community whoever lives or works here.
    case consented = "同意参加"
}

/// 异议: somebody holds that the list is wrong about a person.
public struct Objection: Codable, Hashable, Sendable {
    /// From 1, in the order of being raised.
    public let number: Int
    /// Whom it is about.
    public let name: String
    /// Who raised it; `nil` where it was not said.
    public let by: String?
    public let reason: String?
    public let day: Day
    public internal(set) var answer: Answer?

    /// What the election committee settled.
    public struct Answer: Codable, Hashable, Sendable {
        public let ruling: Ruling
        public let reason: String?
        public let day: Day
    }

    public enum Ruling: String, Codable, Sendable, CaseIterable {
        /// The person comes onto the list.
        case listed = "列入"
        /// The person comes off it.
        case struck = "除去"
        /// The list stays as it is.
        case kept = "维持"
    }
}
