import Kernel

/// The lines of votes as a language types them: verbs, the keys of their options, words that stand for values.
protocol PollVerbWords: Sendable {
    var vote: VerbWords { get }
    var rollCall: VerbWords { get }
    var unanimous: VerbWords { get }
    var consensus: VerbWords { get }
    var casting: VerbWords { get }
    var annul: VerbWords { get }

    // Options
    var resultKey: String { get }
    var yesKey: String { get }
    var noKey: String { get }
    var abstainKey: String { get }
    var yesAreaKey: String { get }
    var noAreaKey: String { get }
    var abstainAreaKey: String { get }
    var matterKey: String { get }
    /// Matters as this language calls them, by what the rules call them.
    var matters: KeyValuePairs<String, String> { get }
    var subjectKey: String { get }
    var subjectCountsKey: String { get }

    // Values
    func typed(_ method: PollMethod) -> String
    func typed(_ choice: Choice) -> String
}

extension Language {
    var pollVerbs: any PollVerbWords {
        switch self {
        case .chinese: PollVerbChinese()
        case .english: PollVerbEnglish()
        }
    }
}

extension PollMethod: Typed {
    func typed(in language: Language) -> String { language.pollVerbs.typed(self) }
}

extension Choice: Typed {
    func typed(in language: Language) -> String { language.pollVerbs.typed(self) }
}
