import Kernel

/// The lines of the ledger of people served as a language types them: verbs, the keys of their options, words that stand for values.
protocol ServiceVerbWords: Sendable {
    var ledger: VerbWords { get }
    var client: VerbWords { get }
    var visit: VerbWords { get }
    var serve: VerbWords { get }
    var pair: VerbWords { get }
    var caseFile: VerbWords { get }
    var caseNote: VerbWords { get }
    var closeCase: VerbWords { get }
    var handOver: VerbWords { get }
    var withdraw: VerbWords { get }
    var strike: VerbWords { get }
    var category: VerbWords { get }
    var publish: VerbWords { get }

    // Options
    var categoryKey: String { get }
    var phoneKey: String { get }
    var addressKey: String { get }
    var consentKey: String { get }
    var workersKey: String { get }
    var contentKey: String { get }
    var activityKey: String { get }
    var againKey: String { get }
    var kindKey: String { get }
    var goalKey: String { get }
    var outcomeKey: String { get }
    var destinationKey: String { get }

    /// What is done with the ledger: behind 台账.
    func act(_ act: LedgerAct.Word) -> String
    /// Before the name of whoever consents for a child.
    var guardian: String { get }
    /// As an example of what is typed.
    var guardianNamed: String { get }

    func typed(_ category: UsualCategory) -> String
    func typed(_ service: UsualService) -> String
}

extension UsualCategory: Typed {
    func typed(in language: Language) -> String { language.serviceVerbs.typed(self) }
}

extension UsualService: Typed {
    func typed(in language: Language) -> String { language.serviceVerbs.typed(self) }
}

extension Language {
    var serviceVerbs: any ServiceVerbWords {
        switch self {
        case .chinese: ServiceVerbChinese()
        case .english: ServiceVerbEnglish()
        }
    }
}
