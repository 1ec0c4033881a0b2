import Kernel

// Motions and amendments: what stands in the house's list, and what its events answer.
extension Room {
    static let proposals = Room(
        events: ProposalEvent.self, verbs: Verbs.proposals,
        views: [
            ProposalHeadFields.self, ProposalAmendmentsFields.self, ProposalActionFields.self,
            ProposalCourseFields.self, ProposalSittingFields.self, StageFields.self,
        ],
        papers: Paper.ofProposals,
        charts: { $1.proposalChart($0) },
        tables: [.proposals],
        looseEnds: ProposalLooseEnd.found,
        situation: Situation.ofQuestions)
}

extension Event {
    public static func proposal(_ event: ProposalEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var proposal: ProposalEvent? { content as? ProposalEvent }
}

extension ProposalEvent: Happening {
    public static var key: String { "proposal" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        []
    }

    public var holdsParticulars: Bool { false }

    public var target: String? {
        switch self {
        case .seconded(let question, _), .withdrawn(let question), .amended(let question, _, _, _): question.description
        default: nil
        }
    }

    public func numbered(like earlier: ProposalEvent) -> ProposalEvent {
        switch (self, earlier) {
        case (
            .proposed(_, let text, let mover, let amount, let method, let toChoose),
            .proposed(let number, _, _, _, _, _)
        ):
            .proposed(
                number: number, text: text, mover: mover, amount: amount, method: method, toChoose: toChoose)
        case (.amended(_, let text, let mover, let amount), .amended(let id, _, _, _)):
            .amended(id, text: text, mover: mover, amount: amount)
        default: self
        }
    }
}

extension Command {
    public static func proposal(_ command: ProposalCommand) -> Command { Command(command) }
}

extension ProposalCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, supplies: supplies, at: stamp)
    }

    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] {
        if case .propose(_, _, _, let path?, _, _, _, _) = self { [.text(.method, path)] } else { [] }
    }
}

extension Situation {
    fileprivate static let ofQuestions: @Sendable (Book) -> Situation = { book in
        var situation: Situation = book.proposals.isEmpty ? [] : .motion
        if book.meeting != nil { situation.insert(book.pendingQuestion == nil ? .settled : .question) }
        return situation
    }
}
