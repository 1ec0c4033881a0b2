import Kernel

/// The lines of what only asks as a language types them: verbs, the keys of their options, words that stand for values.
protocol QueryVerbWords: Sendable {
    var status: VerbWords { get }
    var agenda: VerbWords { get }
    var roll: VerbWords { get }
    var attendance: VerbWords { get }
    var proposalTable: VerbWords { get }
    var actionTable: VerbWords { get }
    var paper: VerbWords { get }
    var papers: VerbWords { get }
    /// The option that says in which formats.
    var formatKey: String { get }
    var board: VerbWords { get }
    /// The option that says on which address of this machine phones may look.
    var boardAddressKey: String { get }
    var boardPortKey: String { get }
    /// Words behind the verb that end it.
    var boardOff: [String] { get }
    var help: VerbWords { get }
    var quit: VerbWords { get }

    /// Heads of the manual's table: verb, how it is written, options, what it does.
    var tableHeads: [String] { get }
}

extension Language {
    var queryVerbs: any QueryVerbWords {
        switch self {
        case .chinese: QueryVerbChinese()
        case .english: QueryVerbEnglish()
        }
    }
}
