import Kernel

/// Something to be done, by whom and by when.
public struct ActionItem: Codable, Sendable {
    public enum State: String, Codable, Sendable { case open, done, cancelled }

    /// One change, with what stood there before.
    public struct Change: Codable, Hashable, Sendable {
        public enum Kind: String, Codable, Sendable { case done, postponed, reassigned, progress, cancelled }
        public let kind: Kind
        public let stamp: Stamp
        public let from: String?
        public let to: String?
        public let note: String?
        /// Why it was so, where that was said beside what was done.
        public var reason: String?
    }

    public let id: ActionID
    public internal(set) var owner: String?
    public internal(set) var due: Day?
    public internal(set) var text: String
    public let budget: Money?
    public let stamp: Stamp
    public internal(set) var state: State = .open
    public internal(set) var history: [Change] = []
    /// The meeting it came from: between meetings, the last one. The item, where one was open.
    public let meeting: Int?
    public let item: Int?
    /// The proposal it carries out, when one was decided on that item.
    public let proposal: Int?
    /// What it is to reach in the development plan.
    public var goal: GoalID?

    /// The day on which it was done.
    var doneOn: Day? { history.last { $0.kind == .done }?.stamp.at.day }
}

public enum PlanEvent: Codable, Hashable, Sendable {
    case actionAdded(
        ActionID, owner: String?, due: Day?, text: String, budget: Money?, proposal: Int?, goal: GoalID? = nil)
    case actionDone(ActionID, note: String?, reason: String? = nil)
    case actionPostponed(ActionID, to: Day, reason: String?)
    case actionReassigned(ActionID, to: String, reason: String?)
    case actionProgressed(ActionID, text: String)
    case actionCancelled(ActionID, reason: String?)
    /// The proposal goes the way of this method, and has come to this stage of it.
    case stageReached(Int, method: String, stage: String)
    case pledged(Pledge)
    case overseen(names: [String], proposal: Int)
    case published(Publication)
    case commented(Comment)
}

/// Money, work or material that somebody promised.
public struct Pledge: Codable, Hashable, Sendable {
    public let name: String
    public let what: String
    public let proposal: Int?
    public let amount: Money?
    /// Days of work.
    public let workDays: Int?
}

public struct Publication: Codable, Hashable, Sendable {
    public let proposal: Int?
    public let days: Int
    public let place: String?
}

public struct Comment: Codable, Hashable, Sendable {
    public let name: String
    public let text: String
    public let proposal: Int?
}

/// A thing done outside the proposal's own state, with when it was entered.
public struct Dated<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public let stamp: Stamp
    public let meeting: Int?
    public var value: Value
}

public struct Oversight: Codable, Hashable, Sendable {
    public let names: [String]
    public let proposal: Int
}
