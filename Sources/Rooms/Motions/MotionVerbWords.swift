import Kernel

/// The lines of what is moved about the business as a language types them: verbs, the keys of their options, words that stand for values.
protocol MotionVerbWords: Sendable {
    var reorder: VerbWords { get }
    var refer: VerbWords { get }
    var postponeTo: VerbWords { get }
    var divide: VerbWords { get }
    var alternatives: VerbWords { get }
    var closeDebate: VerbWords { get }
    var pointOfOrder: VerbWords { get }
    var ruleOn: VerbWords { get }
    var appeal: VerbWords { get }
    var reconsider: VerbWords { get }

    // Options
    var untilKey: String { get }
}

extension Language {
    var motionVerbs: any MotionVerbWords {
        switch self {
        case .chinese: MotionVerbChinese()
        case .english: MotionVerbEnglish()
        }
    }
}
