import Kernel

// Tasks, pledges, oversight, publicity: what stands in the house's list, and what its events answer.
extension Room {
    static let plans = Room(
        events: PlanEvent.self, verbs: Verbs.plans,
        views: [
            PeriodFields.self, SummaryFields.self, KindRowFields.self, PublicityRowFields.self, QuarterFields.self,
        ],
        papers: Paper.ofPlans, tables: [.actions],
        dropReasons: { book in
            for place in book.actions.indices where !book.actions[place].history.isEmpty {
                book.actions[place].dropReasons()
            }
        },
        looseEnds: PlanLooseEnd.found,
        situation: { $0.actions.contains { $0.state == .open } ? .actions : [] })
}

extension Event {
    public static func plan(_ event: PlanEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var plan: PlanEvent? { content as? PlanEvent }
}

extension PlanEvent: Happening {
    public static var key: String { "plan" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .actionDone(_, _, let reason), .actionPostponed(_, _, let reason), .actionReassigned(_, _, let reason),
            .actionCancelled(_, let reason):
            list(reason)
        case .actionAdded, .actionProgressed, .stageReached, .pledged, .overseen, .published, .commented: []
        }
    }

    public var holdsParticulars: Bool { false }

    public func warnings(in scene: Scene) -> [Warning] {
        guard case .actionAdded(let id, let owner, let due, _, _, _, _) = self, owner == nil || due == nil else {
            return []
        }
        return [.missing(owner: owner == nil, date: due == nil, id)]
    }

    public func numbered(like earlier: PlanEvent) -> PlanEvent {
        guard case .actionAdded(_, let owner, let due, let text, let budget, let proposal, let goal) = self,
            case .actionAdded(let id, _, _, _, _, _, _) = earlier
        else { return self }
        return .actionAdded(id, owner: owner, due: due, text: text, budget: budget, proposal: proposal, goal: goal)
    }
}

extension Command {
    public static func plan(_ command: PlanCommand) -> Command { Command(command) }
}

extension PlanCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        if case .stage(let question, let stage) = self {
            return try book.decide(moving: question, to: stage, supplies: supplies)
        }
        return try book.decide(self, at: stamp).map(Event.plan)
    }

    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] {
        if case .stage(let question, _) = self { book.needs(staging: question) } else { [] }
    }
}

extension ActionItem {
    /// What was done and how far it has come is no reason, and stays.
    fileprivate mutating func dropReasons() {
        history = history.map { change in
            let isReport = change.kind == .progress || change.kind == .done
            return Change(
                kind: change.kind, stamp: change.stamp, from: change.from, to: change.to,
                note: isReport ? change.note : nil)
        }
    }
}
