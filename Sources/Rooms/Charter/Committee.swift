import Kernel

/// A committee: its charter in its versions, its members, past and present.
public struct Committee: Codable, Sendable {
    public let name: String
    public let founded: Stamp
    /// The name of the charter in force, a key of `Book.charters`; `nil` for a committee that has none yet.
    public internal(set) var charter: String?
    /// When it was given that charter; `nil` where it had it from the beginning, or from a vote.
    public internal(set) var charterGiven: Stamp?
    /// Everyone's time in it, in the order of joining; who came back has two.
    public internal(set) var memberships: [Membership] = []
    /// Those who have asked to join and are not admitted yet.
    public internal(set) var applications: [Application] = []
    /// What was settled on the clauses of its charter since a version was last adopted, oldest first.
    public internal(set) var draft: [ClauseDecision] = []
    /// The versions of its charter that were adopted clause by clause, oldest first.
    public internal(set) var adoptions: [CharterAdoption] = []

    init(name: String, founded: Stamp, charter: String?) {
        self.name = name
        self.founded = founded
        self.charter = charter
    }

    /// Those who have not left.
    public var members: [String] { memberships.filter { $0.left == nil }.map(\.name) }

    /// The roster of a day: those who had joined by then, and whose leaving had not yet taken effect.
    public func members(on day: Day) -> [String] { memberships.filter { $0.covers(day) }.map(\.name) }

    /// Those who belong to the body of a meeting entered now and held on that day.
    ///
    /// A meeting may be entered after the day it was held on, and its members with it: so whoever the book has as a member
    /// by now belongs, and only a leaving whose notice still runs is held against the day.
    public func members(meetingOn day: Day) -> [String] { memberships.filter { $0.belongs(on: day) }.map(\.name) }
}

public struct Application: Codable, Hashable, Sendable {
    public let name: String
    public let reason: String?
    public let stamp: Stamp
}

/// One person's time in a committee.
public struct Membership: Codable, Hashable, Sendable {
    public enum Departure: String, Codable, Sendable { case resigned, expelled }
    public let name: String
    public let joined: Stamp
    /// When leaving was entered.
    public internal(set) var left: Stamp?
    /// The first day on which the person is no longer a member: later than `left` where the charter sets a notice.
    public internal(set) var ends: Day?
    public internal(set) var departure: Departure?
    public internal(set) var reason: String?

    init(name: String, joined: Stamp) {
        self.name = name
        self.joined = joined
    }

    /// Whether it was a member's day.
    public func covers(_ day: Day) -> Bool { joined.at.day <= day && (ends.map { day < $0 } ?? true) }

    func belongs(on day: Day) -> Bool {
        guard let left, let ends else { return left == nil }
        return ends > left.at.day && day < ends
    }
}

/// What was settled on one clause of a charter in draft.
public struct ClauseDecision: Codable, Hashable, Sendable {
    public let number: Int
    public let verdict: ClauseVerdict
    public let stamp: Stamp
    public let meeting: Int?
}

/// A new version of a committee's charter.
public struct CharterAdoption: Codable, Hashable, Sendable {
    /// The name of the charter that was amended, and the name under which the new version stands.
    public let from: String?
    public let charter: String
    public let version: Int
    /// The question whose vote adopted it.
    public let question: QuestionID
    public let stamp: Stamp
    public let meeting: Int?
    public let decisions: [ClauseDecision]
}

public enum CommitteeEvent: Codable, Hashable, Sendable {
    case founded(name: String, charter: String?)
    case charterGiven(committee: String, charter: String)
    case applied(names: [String], committee: String, reason: String?)
    case admitted(names: [String], committee: String)
    /// `ends` is the first day without them.
    case resigned(names: [String], committee: String, reason: String?, ends: Day)
    case expelled(names: [String], committee: String, reason: String?)
    case clauseDecided(committee: String, number: Int, ClauseVerdict)
    /// The charter in draft adopted as it stands: a new version.
    case charterAdopted(committee: String, Charter, by: QuestionID)
    /// The vote that adopted a version was annulled, or recounted to another outcome: the version goes, the draft is back.
    case adoptionWithdrawn(committee: String, by: QuestionID)
}
