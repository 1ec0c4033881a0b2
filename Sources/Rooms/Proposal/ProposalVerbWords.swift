import Kernel

/// The lines of motions and amendments as a language types them: verbs, the keys of their options, words that stand for values.
protocol ProposalVerbWords: Sendable {
    var propose: VerbWords { get }
    var second: VerbWords { get }
    var amend: VerbWords { get }
    var withdraw: VerbWords { get }
    var takeUp: VerbWords { get }
    var resolved: VerbWords { get }

    // Options
    var pathKey: String { get }

    /// What stands before a sum that is spent.
    var spending: [String] { get }
}

extension Language {
    var proposalVerbs: any ProposalVerbWords {
        switch self {
        case .chinese: ProposalVerbChinese()
        case .english: ProposalVerbEnglish()
        }
    }
}
