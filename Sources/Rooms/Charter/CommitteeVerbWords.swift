import Kernel

/// The lines of committees and their charters as a language types them: verbs, the keys of their options, words that stand for values.
protocol CommitteeVerbWords: Sendable {
    var committee: VerbWords { get }
    var apply: VerbWords { get }
    var admit: VerbWords { get }
    var resign: VerbWords { get }
    var expel: VerbWords { get }
    var clause: VerbWords { get }

    // Options
    var charterKey: String { get }
}

extension Language {
    var committeeVerbs: any CommitteeVerbWords {
        switch self {
        case .chinese: CommitteeVerbChinese()
        case .english: CommitteeVerbEnglish()
        }
    }
}
