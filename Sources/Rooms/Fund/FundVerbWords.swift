import Kernel

/// The lines of the fund as a language types them: verbs, the keys of their options, words that stand for values.
protocol FundVerbWords: Sendable {
    var fund: VerbWords { get }
    var appropriate: VerbWords { get }
    var spend: VerbWords { get }
    var match: VerbWords { get }
    var refund: VerbWords { get }
    var close: VerbWords { get }
    var reverse: VerbWords { get }
    var reconcile: VerbWords { get }
    var accounts: VerbWords { get }

    // Options
    var sourceKey: String { get }
    var purposeKey: String { get }
    var payeeKey: String { get }
    var handlerKey: String { get }
    var auditorKey: String { get }
    var approversKey: String { get }
    var receiptKey: String { get }
    var valueKey: String { get }
    var balanceKey: String { get }

    // What stands behind 基金, and the accounts as 公示 names them.
    var found: String { get }
    var receive: String { get }
    var budget: String { get }
    var allAccounts: String { get }
    /// Behind a number of days of work: 3人日.
    var workDays: [String] { get }
}

extension Language {
    var fundVerbs: any FundVerbWords {
        switch self {
        case .chinese: FundVerbChinese()
        case .english: FundVerbEnglish()
        }
    }
}
