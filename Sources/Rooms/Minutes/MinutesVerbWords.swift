import Kernel

/// The lines of the record itself as a language types them: verbs, the keys of their options, words that stand for values.
protocol MinutesVerbWords: Sendable {
    var correct: VerbWords { get }
    var undo: VerbWords { get }
    var redo: VerbWords { get }
    var makePrivate: VerbWords { get }
    var readOut: VerbWords { get }
    var approve: VerbWords { get }
    var sign: VerbWords { get }

    // Options
    var correctionsKey: String { get }
}

extension Language {
    var minutesVerbs: any MinutesVerbWords {
        switch self {
        case .chinese: MinutesVerbChinese()
        case .english: MinutesVerbEnglish()
        }
    }
}
