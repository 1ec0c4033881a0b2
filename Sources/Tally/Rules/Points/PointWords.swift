import Kernel

/// What the rules that count points say.
protocol PointWords: Sendable {
    // Rules, and what they are good for
    var approval: RuleLabel { get }
    var borda: RuleLabel { get }
    var bordaUnranked: RuleLabel { get }
    var bordaScale: RuleLabel { get }
    var bucklin: RuleLabel { get }
    var majorityJudgment: RuleLabel { get }
    var satisfactionApproval: RuleLabel { get }
    var score: RuleLabel { get }
    var scoreBy: RuleLabel { get }
    var star: RuleLabel { get }
    var starTop: RuleLabel { get }
    var most: RuleLabel { get }

    // Refusals
    var noPoints: String { get }
    func outOfRange(_ name: String, points: Int64, most: Int64) -> String

    // STAR's own ways with ties
    var bySums: String { get }
    var byTopMarks: String { get }
    var byLosses: String { get }
}

extension Language {
    var points: any PointWords {
        switch self {
        case .chinese: PointChinese()
        case .english: PointEnglish()
        }
    }
}
