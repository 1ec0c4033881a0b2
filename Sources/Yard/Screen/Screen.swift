import Kernel
import Ledger

/// All that the prompt says, in one language. Sentences about votes and quorums are those of the papers (`Wording`).
public protocol Screen: Sendable {
    var language: Language { get }
    var wording: any Wording { get }

    // A line that was not entered: why, and what to do instead.
    func sentence(_ misreading: Misreading) -> String
    func sentence(_ error: JournalError) -> String
    func words(_ damage: FileDamage) -> String
    func words(_ trouble: Trouble) -> String

    // What an audit found.
    func sentence(_ finding: Finding) -> String
    func sentence(_ verification: Verification) -> String
    /// Why an export could not be read.
    func sentence(_ error: CarryError) -> String

    // The state of things.
    func status(_ status: Status) -> String
    func attendance(_ status: Status) -> String
    func lacking(_ need: Situation, in status: Status) -> String
    func label(_ label: Label) -> String
    func doing(_ question: QuestionID) -> String

    // Questions of the prompt.
    func whichName(_ words: String) -> String
}

extension Status {
    /// Those here, and whether they are enough.
    func attendance(by screen: any Screen) -> String { screen.attendance(self) }
}

/// Short words of tables, help and questions.
public enum Label: Hashable, Sendable {
    case nowYouCan, aPaper, notNow, moreHelp, everything, usage
    case number, name, household, group, details, item, title, state, mover, text, stage, owner, due, votes
    case present, excused, absent, observers, proxies, heads, unnamed
    case aliases, partyMember, representative, away
    case nothingYet, noMeeting, overdue, current, done, tabled
    case closeAnyway, goBack, chooseNumber, stillOpen, left, comma
    case firstBook, communityName, bookFile, whichKind, villageKind, residentsKind, madeBook, takenUp, firstSteps
    case shortHelp, warning
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
