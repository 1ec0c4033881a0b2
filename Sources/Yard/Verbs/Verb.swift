import Kernel

/// A verb is its words, its help and one small function from a line to what the line asks for.
///
/// The help screen, completion and the manual's table are made from the same list (`Verbs.all`).
public struct Verb: Sendable {
    /// The Chinese name, then its short.
    public let chinese: [String]
    public let english: [String]
    /// How it is written: `签到 姓名… | 47人`.
    public let usage: Phrase
    public let help: Phrase
    public let keys: [Key]
    /// Free text follows: an `x=` that is no key of the verb's own belongs to it.
    public let takesText: Bool
    /// What must be the case for the verb to make sense; `decide` has the last word.
    public let needs: Situation
    let read: @Sendable (Line) throws -> Act

    /// - Parameters:
    ///   - chinese: the name and, after a space, the shorts: `"签到 到"`.
    ///   - english: likewise: `"present p"`.
    init(
        _ chinese: String, _ english: String, usage: Phrase, help: Phrase, keys: [Key] = [],
        takesText: Bool = false, in needs: Situation = [], read: @escaping @Sendable (Line) throws -> Act
    ) {
        self.chinese = chinese.split(separator: " ").map(String.init)
        self.english = english.split(separator: " ").map(String.init)
        self.usage = usage
        self.help = help
        self.keys = keys
        self.takesText = takesText
        self.needs = needs
        self.read = read
    }

    public var name: String { chinese[0] }

    public func name(in language: Language) -> String { words(in: language)[0] }

    /// Its words in one language, the name first.
    public func words(in language: Language) -> [String] {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// All its words, the names first.
    public var words: [String] { chinese + english }
}

/// What a line asks for.
public enum Act: Hashable, Sendable {
    /// To be decided and entered.
    case command(Command)
    /// Only an answer; nothing is entered.
    case ask(Query)
    /// Leaves the prompt; the meeting stays open.
    case leave
}

/// Lines that only ask.
public enum Query: Hashable, Sendable {
    case status, agenda, roll, attendance, proposals, actions, minutes
    /// How far the counts have come; who holds which post on a day; the days of the election.
    case count, offices(Day?), calendar
    /// The list of voters, and the objections to it.
    case voters
    /// What one room alone can answer.
    case room(Inquiry)
    /// What can be typed just now; about one verb; or everything.
    case help(topic: String?)
}
