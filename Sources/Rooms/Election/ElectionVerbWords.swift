import Kernel

/// The lines of elections as a language types them: verbs, the keys of their options, words that stand for values.
protocol ElectionVerbWords: Sendable {
    var elect: VerbWords { get }
    var nominate: VerbWords { get }
    var accept: VerbWords { get }
    var decline: VerbWords { get }
    var officers: VerbWords { get }
    var box: VerbWords { get }
    var issue: VerbWords { get }
    var collected: VerbWords { get }
    var read: VerbWords { get }
    var seal: VerbWords { get }
    var declare: VerbWords { get }
    var totals: VerbWords { get }
    var rule: VerbWords { get }
    var reballot: VerbWords { get }
    var rerun: VerbWords { get }
    var revote: VerbWords { get }
    var term: VerbWords { get }
    var count: VerbWords { get }
    var calendar: VerbWords { get }
    var handOver: VerbWords { get }

    // Options
    var fileKey: String { get }
    var seatsKey: String { get }
    var registeredKey: String { get }
    var candidatesKey: String { get }
    var reservedKey: String { get }
    var writeInsKey: String { get }
    var byElectionKey: String { get }
    var signedKey: String { get }
    var representativesSignedKey: String { get }
    var postKey: String { get }
    var byKey: String { get }
    var themselvesKey: String { get }
    var callerKey: String { get }
    var tellerKey: String { get }
    var monitorKey: String { get }
    var scribeKey: String { get }
    var givenKey: String { get }
    var returnedKey: String { get }
    var blankKey: String { get }
    var voidKey: String { get }
    var yearsKey: String { get }

    // Values
    func typed(_ mode: ElectorateMode) -> String
    func typed(_ step: ElectionStep) -> String

    // A paper that is read
    var blank: [String] { get }
    var void: [String] { get }
    var doubt: [String] { get }
}

extension Language {
    var electionVerbs: any ElectionVerbWords {
        switch self {
        case .chinese: ElectionVerbChinese()
        case .english: ElectionVerbEnglish()
        }
    }
}

extension ElectorateMode: Typed {
    func typed(in language: Language) -> String { language.electionVerbs.typed(self) }
}
