import Kernel

/// The line of a choosing as a language types it.
protocol ChoosingVerbWords: Sendable {
    var choose: VerbWords { get }
    var draw: VerbWords { get }
    var projectsKey: String { get }
    var completionKey: String { get }
    var utilityKey: String { get }
    var mostKey: String { get }
    var topKey: String { get }
    /// Projects in the order in which they were drawn by hand.
    var drawnKey: String { get }
    /// From which everybody can draw again.
    var seedKey: String { get }
    /// On a motion that waits to be chosen.
    var toChooseKey: String { get }

    func typed(_ form: BallotForm) -> String
    func typed(_ completion: Choosing.Completion) -> String
    func typed(_ utility: Choosing.Utility) -> String
}

extension Language {
    var choosingVerbs: any ChoosingVerbWords {
        switch self {
        case .chinese: ChoosingVerbChinese()
        case .english: ChoosingVerbEnglish()
        }
    }
}
