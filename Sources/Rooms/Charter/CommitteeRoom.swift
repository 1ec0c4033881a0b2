import Kernel

// Committees and their members: what stands in the house's list, and what its events answer.
extension Room {
    static let committees = Room(
        events: CommitteeEvent.self, verbs: Verbs.committees,
        views: [
            CommunityFields.self, CommitteeListFields.self, CommitteeFields.self, ClauseFields.self, MemberFields.self,
            TermRowFields.self,
        ],
        papers: Paper.ofCommittees,
        dropReasons: { book in for place in book.committees.indices { book.committees[place].dropReasons() } },
        situation: { $0.committees.isEmpty ? [] : .committees })
}

extension Event {
    public static func committee(_ event: CommitteeEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var committee: CommitteeEvent? { content as? CommitteeEvent }
}

extension CommitteeEvent: Happening {
    public static var key: String { "committee" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .applied(_, _, let reason), .resigned(_, _, let reason, _), .expelled(_, _, let reason): list(reason)
        case .founded, .charterGiven, .admitted, .clauseDecided, .charterAdopted, .adoptionWithdrawn: []
        }
    }

    public var holdsParticulars: Bool { false }
}

extension Command {
    public static func committee(_ command: CommitteeCommand) -> Command { Command(command) }
}

extension CommitteeCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, supplies: supplies, at: stamp)
    }

    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] {
        if case .committee(_, let charter?) = self { [.text(.charter, charter)] } else { [] }
    }
}

extension Committee {
    fileprivate mutating func dropReasons() {
        for place in memberships.indices { memberships[place].reason = nil }
        applications = applications.map { Application(name: $0.name, reason: nil, stamp: $0.stamp) }
    }
}
