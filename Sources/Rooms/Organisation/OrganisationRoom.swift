import Kernel

// Organisations and their people: what stands in the house's list, and what its events answer.
extension Room {
    static let organisations = Room(
        events: OrganisationEvent.self, verbs: Verbs.organisations,
        views: [OrganisationListFields.self, OrganisationFields.self, SeatFields.self, RosterPersonFields.self],
        papers: Paper.ofOrganisations, charts: { $1.organisationChart($0) }, tables: [.organisations, .seats],
        dropReasons: { book in book.organisationState?.dropReasons() },
        looseEnds: OrganisationLooseEnd.found, status: { OrganisationStatus($0, at: $1) })
}

extension Event {
    public static func organisation(_ event: OrganisationEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var organisation: OrganisationEvent? { content as? OrganisationEvent }
}

extension OrganisationEvent: Happening {
    public static var key: String { "organisation" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .stageReached(_, _, _, let reason), .left(_, _, _, _, let reason): list(reason)
        case .statusGiven(_, _, _, _, let basis): list(basis)
        case .fieldAdded, .entered, .changed, .seated, .statusEnded, .given, .described, .planned, .opened: []
        }
    }

    /// Who is a party member is in no public export, as in the roll.
    public var holdsParticulars: Bool {
        switch self {
        case .statusGiven(_, let status, _, _, _), .statusEnded(_, let status, _): status == .partyMember
        case .fieldAdded, .entered, .changed, .stageReached, .seated, .left, .given, .described, .planned, .opened:
            false
        }
    }
}

extension Command {
    public static func organisation(_ command: OrganisationCommand) -> Command { Command(command) }
}

extension OrganisationCommand: Asking {
    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] {
        if case .serve(_, let organisation?, _) = self { book.needs(seatIn: organisation) } else { [] }
    }

    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, with: supplies, at: stamp)
    }
}
