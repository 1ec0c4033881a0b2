/// What the prompt says around its answers: help, questions, tables, greetings.
public protocol PromptWords: Sendable {
    // Help
    var nowYouCan: String { get }
    /// A ballot read by its numbers, as an example.
    var aPaper: String { get }
    var notNow: String { get }
    var moreHelp: String { get }
    var everything: String { get }
    var usage: String { get }
    /// What the figures behind 决 are for.
    func votesOn(_ question: String) -> String

    // Answers
    var warning: String { get }
    var nothingYet: String { get }
    var noMeeting: String { get }
    var stillOpen: String { get }
    /// Above what a meeting should not end with unnoticed.
    var unfinished: String { get }
    /// The same once the meeting is closed, where nobody was asked first.
    var leftUnfinished: String { get }
    var left: String { get }
    /// The board: there is none to be had, it was closed, none was open.
    var noBoardHere: String { get }
    var boardClosed: String { get }
    var noBoardOpen: String { get }
    var takenUp: String { get }

    // Questions
    func whichName(_ words: String) -> String
    var chooseNumber: String { get }
    var closeAnyway: String { get }
    var goBack: String { get }
    /// A rule that reads two ways: whether whoever the question is about counts.
    var whetherCounted: String { get }
    func counted(_ outcome: String) -> String
    func notCounted(_ outcome: String) -> String
    func passes(required: Int) -> String
    func fails(required: Int) -> String

    // The first book
    var firstBook: String { get }
    var communityName: String { get }
    var bookFile: String { get }
    var whichKind: String { get }
    var villageKind: String { get }
    var residentsKind: String { get }
    var madeBook: String { get }
    var firstSteps: String { get }
    var shortHelp: String { get }
}

/// Heads and marks of the tables that the prompt shows.
protocol TableWords: Sendable {
    var number: String { get }
    var name: String { get }
    var household: String { get }
    var details: String { get }
    var item: String { get }
    var title: String { get }
    var state: String { get }
    var text: String { get }
    var stage: String { get }
    var owner: String { get }
    var due: String { get }

    var present: String { get }
    var excused: String { get }
    var absent: String { get }
    var observers: String { get }
    var proxies: String { get }
    var heads: String { get }
    var unnamed: String { get }

    var aliases: String { get }
    var comma: String { get }
    var partyMember: String { get }
    var probationary: String { get }
    var extraVotes: String { get }
    var representative: String { get }
    var away: String { get }

    var overdue: String { get }
    var current: String { get }
    var done: String { get }
    var tabled: String { get }
}

extension Screen {
    public var prompt: any PromptWords {
        switch language {
        case .chinese: PromptChinese()
        case .english: PromptEnglish()
        }
    }

    var tables: any TableWords {
        switch language {
        case .chinese: TableChinese()
        case .english: TableEnglish()
        }
    }
}
