import Kernel

/// What the rules that count marks say.
protocol MarkWords: Sendable {
    // Rules, and what they are good for
    var absoluteMajority: RuleLabel { get }
    var registered: RuleLabel { get }
    var block: RuleLabel { get }
    var blockMost: RuleLabel { get }
    var limited: RuleLabel { get }
    var limitedMost: RuleLabel { get }
    var plurality: RuleLabel { get }
    var rerun: RuleLabel { get }

    // The law on villagers' committees
    var registeredNeeded: String { get }
    func moreThanRegistered(registered: Int64, cast: Int64) -> String
    func noMoreThanHalf(registered: Int64, cast: Int64) -> String
    var voteAgainOnTies: String { get }
}

extension Language {
    var marks: any MarkWords {
        switch self {
        case .chinese: MarkChinese()
        case .english: MarkEnglish()
        }
    }
}
