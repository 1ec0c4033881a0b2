import Kernel
import Ledger

/// All that the prompt says, in one language. Sentences about votes and quorums are those of the papers (`Wording`).
public protocol Screen: Sendable {
    var language: Language { get }
    var wording: any Wording { get }

    // A line that was not entered: why, and what to do instead.
    func sentence(_ refusal: MeetingRefusal, in book: Book) -> String
    func sentence(_ refusal: ProposalRefusal, in book: Book) -> String
    func sentence(_ refusal: PollRefusal, in book: Book) -> String

    // A line that was entered: what it caused, what the chair should hear of.
    func sentence(_ event: MeetingEvent, _ scene: Scene) -> String?
    func sentence(_ event: ProposalEvent, _ scene: Scene) -> String
    func sentence(_ event: PollEvent, _ scene: Scene) -> String?
    func sentence(_ warning: Warning) -> String
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
