import Kernel

// The development plan: what stands in the house's list, and what its events answer.
extension Room {
    static let development = Room(
        events: DevelopmentEvent.self, verbs: Verbs.development,
        views: [PlanPaperFields.self, PlanFieldFields.self, PlanGoalFields.self],
        papers: Paper.ofDevelopment,
        charts: { $1.developmentChart($0) },
        tables: [.goals],
        dropReasons: { book in
            for goal in book.development.goals.indices where book.development.goals[goal].readings.count > 1 {
                book.dropReasons(ofGoal: goal)
            }
        },
        status: { DevelopmentStatus($0, at: $1) },
        situation: { $0.development.goals.isEmpty ? [] : .actions })
}

extension Event {
    public static func development(_ event: DevelopmentEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var development: DevelopmentEvent? { content as? DevelopmentEvent }
}

extension DevelopmentEvent: Happening {
    public static var key: String { "development" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .goalAdjusted(_, _, _, let reason, _): list(reason)
        case .planned, .moved, .aimed, .problemFound, .goalSet, .goalProgressed: []
        }
    }

    public var holdsParticulars: Bool { false }

    public func numbered(like earlier: DevelopmentEvent) -> DevelopmentEvent {
        switch (self, earlier) {
        case (.moved(let plan, _), .moved(_, let number)): .moved(plan: plan, proposal: number)
        case (.aimed(let goals, _), .aimed(_, let number)): .aimed(goals: goals, proposal: number)
        case (
            .problemFound(_, let plan, let text, let field, let proposal, let entry),
            .problemFound(let id, _, _, _, _, _)
        ):
            .problemFound(id, plan: plan, text: text, field: field, proposal: proposal, entry: entry)
        case (.goalSet(_, let problem, let terms, let proposal), .goalSet(let id, _, _, _)):
            .goalSet(id, problem: problem, terms: terms, proposal: proposal)
        default: self
        }
    }
}

extension Command {
    public static func development(_ command: DevelopmentCommand) -> Command { Command(command) }
}

extension DevelopmentCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self)
    }
}

extension Book {
    fileprivate mutating func dropReasons(ofGoal place: Int) {
        guard var goal = developmentState?.goals[place] else { return }
        for reading in goal.readings.indices { goal.readings[reading].reason = nil }
        developmentState?.goals[place] = goal
    }
}
