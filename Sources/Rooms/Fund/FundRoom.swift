import Kernel

// The development fund: what stands in the house's list, and what its events answer.
extension Room {
    static let fund = Room(
        events: FundEvent.self, verbs: Verbs.fund,
        views: [
            FundFields.self, FundQuarterFields.self, FundGiftFields.self, FundExpenseFields.self, FundGrantFields.self,
        ], papers: [.fund], tables: [.fund], status: { FundStatus($0, at: $1) })
}

extension Event {
    public static func fund(_ event: FundEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var fund: FundEvent? { content as? FundEvent }
}

extension FundEvent: Happening {
    public static var key: String { "fund" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    /// What money is for is no reason that somebody keeps to themselves: it is posted on the wall.
    public var privateWords: [String] { [] }
    public var holdsParticulars: Bool { false }
    public var tellsPurpose: Bool { true }

    public var target: String? {
        switch self {
        case .appropriated(let appropriation): appropriation.proposal.description
        case .spent(let expense): expense.grant.description
        case .matched(let match): match.grant.description
        case .refunded(let refund): refund.grant.description
        case .closed(let closing): closing.grant.description
        case .reversed(let reversal): "\(reversal.entry)"
        case .founded, .received, .budgeted, .published, .reconciled, .explained: nil
        }
    }

    public func numbered(like earlier: FundEvent) -> FundEvent {
        guard case .appropriated(let new) = self, case .appropriated(let old) = earlier else { return self }
        var renumbered = Appropriation(
            grant: old.grant, amount: new.amount, proposal: new.proposal, meeting: new.meeting, vote: new.vote,
            citation: new.citation, payee: new.payee, field: new.field, at: new.at, goal: new.goal)
        renumbered.choosing = new.choosing
        return .appropriated(renumbered)
    }
}

extension Command {
    public static func fund(_ command: FundCommand) -> Command { Command(command) }
}

extension FundCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp).map(Event.fund)
    }
}
