/// A way that a proposal goes, stage by stage: 六共, 四议两公开.
public struct Method: Codable, Hashable, Sendable {
    public let name: String
    public let title: String
    public let stages: [MethodStage]

    public init(name: String, title: String, stages: [MethodStage]) {
        self.name = name
        self.title = title
        self.stages = stages
    }
}

/// One stage, and the gates that must stand open before a proposal may leave it.
public struct MethodStage: Codable, Hashable, Sendable {
    public let name: String
    /// Other names by which people call it.
    public let aliases: [String]
    public let text: String
    /// A reading of this project's own rather than of the source, marked wherever it shows.
    public let isOwnReading: Bool
    public let gates: [Gate]

    public init(name: String, aliases: [String] = [], text: String, isOwnReading: Bool = false, gates: [Gate]) {
        self.name = name
        self.aliases = aliases
        self.text = text
        self.isOwnReading = isOwnReading
        self.gates = gates
    }
}

/// What a stage asks of a proposal before the next one.
public enum Gate: Codable, Hashable, Sendable {
    /// So many different people spoke on the item in which it was pending.
    case speakers(atLeast: Int)
    /// Adopted by consensus or by vote.
    case decided
    /// Adopted in a meeting of one of these kinds, in the order of the stages; where shares are given, by that many of those
    /// entitled attending and that many of those present agreeing.
    case decidedIn(kinds: [MeetingKind], attended: Share?, agreed: Share?)
    /// Actions stand, each with an owner and a date.
    case actions(atLeast: Int)
    case overseers(atLeast: Int)
    /// Contributions of money, work or material are recorded.
    case pledges(atLeast: Int)
    /// Published so many times, each for at least so many days.
    case published(days: Int, times: Int)
    /// Every action is done.
    case actionsDone
    case comments(atLeast: Int)
}
