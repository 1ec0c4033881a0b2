import Kernel
import Ledger

/// All that the prompt says, in one language. Sentences about votes and quorums are those of the papers (`Wording`).
public protocol Screen: Sendable {
    var language: Language { get }
    var wording: any Wording { get }

}

extension Language {
    /// The screen that speaks it.
    public var screen: any Screen {
        switch self {
        case .chinese: ChineseScreen()
        case .english: EnglishScreen()
        }
    }
}
