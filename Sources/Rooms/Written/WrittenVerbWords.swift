import Kernel

/// The lines of votes by papers that go out and come back as a language types them: verbs, the keys of their options, words that stand for values.
protocol WrittenVerbWords: Sendable {
    var ballotByPaper: VerbWords { get }
    var deliver: VerbWords { get }
    var takeBack: VerbWords { get }
    var openPapers: VerbWords { get }

    // Options
    var deadlineKey: String { get }
    var secretKey: String { get }

    // Values
    func typed(_ delivery: WrittenVote.Delivery) -> String
}

extension Language {
    var writtenVerbs: any WrittenVerbWords {
        switch self {
        case .chinese: WrittenVerbChinese()
        case .english: WrittenVerbEnglish()
        }
    }
}

extension WrittenVote.Delivery: Typed {
    func typed(in language: Language) -> String { language.writtenVerbs.typed(self) }
}
