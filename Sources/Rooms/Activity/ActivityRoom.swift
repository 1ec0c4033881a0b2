import Kernel

// Activities and festivals: what stands in the house's list, and what its events answer.
extension Room {
    static let activities = Room(
        events: ActivityEvent.self, verbs: Verbs.activities,
        views: [
            ActivityListFields.self, ActivityFields.self, ActivitySheetFields.self, VolunteerListFields.self,
            VolunteerFields.self, ServiceFields.self,
        ], papers: Paper.ofActivities, tables: [.activities, .turnout],
        status: { ActivityStatus($0, at: $1) },
        situation: { book in book.activities.activities.contains { $0.state == .planned } ? .actions : [] })
}

extension Event {
    public static func activity(_ event: ActivityEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var activity: ActivityEvent? { content as? ActivityEvent }
}

extension ActivityEvent: Happening {
    public static var key: String { "activity" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .cancelled(_, let reason): list(reason)
        case .planned, .changed, .attended, .wrappedUp, .festivalSet, .festivalRuled: []
        }
    }

    public var holdsParticulars: Bool { false }

    public var recorded: Recorded { .line }

    public var withoutReasons: ActivityEvent {
        if case .cancelled(let id, _) = self { .cancelled(id, reason: nil) } else { self }
    }

    public func numbered(like earlier: ActivityEvent) -> ActivityEvent {
        guard case .planned(_, let details) = self, case .planned(let id, _) = earlier else { return self }
        return .planned(id, details: details)
    }
}

extension Command {
    public static func activity(_ command: ActivityCommand) -> Command { Command(command) }
}

extension ActivityCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        [.activity(try book.decide(self, at: stamp))]
    }
}

extension BookTable {
    /// Activities: when, where, how many came.
    static let activities = BookTable("activities.csv", of: { $0.activities.activities }, columns: activityColumns)

    private static let activityColumns: [Column<Activity>] = [
        .init("id") { $0.id.description },
        .init("title") { $0.details.title },
        .init("date") { $0.details.day.description },
        .init("place") { $0.details.place },
        .init("type") { $0.details.kind?.rawValue },
        .init("field") { $0.details.field },
        .init("state") { $0.state.rawValue },
        .init("attendance") { String($0.attendance) },
        .init("served") { $0.served.map(String.init) },
    ]
}
