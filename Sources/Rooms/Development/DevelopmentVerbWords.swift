import Kernel

/// The lines of the development plan as a language types them: verbs, the keys of their options, words that stand for values.
protocol DevelopmentVerbWords: Sendable {
    var plan: VerbWords { get }
    var problem: VerbWords { get }
    var goal: VerbWords { get }
    var adjust: VerbWords { get }

    // Options
    var planKey: String { get }
    var goalKey: String { get }
    var horizonKey: String { get }
    var percentKey: String { get }

    func horizon(_ horizon: Horizon) -> String
}

extension Language {
    var developmentVerbs: any DevelopmentVerbWords {
        switch self {
        case .chinese: DevelopmentVerbChinese()
        case .english: DevelopmentVerbEnglish()
        }
    }
}
