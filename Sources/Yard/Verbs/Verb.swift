import Kernel

/// A verb is its words, its help and one small function from a line to what the line asks for.
///
/// The help screen, completion and the manual's table are made from the same list (`Verbs.all`).
public struct Verb: Sendable {
    /// How it is written: `签到 姓名… | 47人`.
    public let usage: Phrase
    public let help: Phrase
    public let keys: [Key]
    /// Free text follows: an `x=` that is no key of the verb's own belongs to it.
    public let takesText: Bool
    /// What must be the case for the verb to make sense; `decide` has the last word.
    public let needs: Situation
    let read: @Sendable (Line) throws -> Act
    /// Lines that begin with another verb's name and are this verb's all the same; what is said of a choosing's tie and of a panel is 抽签.
    let claim: Claim?
    private let names: [Language: [String]]

    /// - Parameter words: where its words stand in every language: `\.pollVerbs.vote`.
    init(
        _ words: (Language) -> VerbWords, keys: [Key] = [], takesText: Bool = false, in needs: Situation = [],
        claim: Claim? = nil, read: @escaping @Sendable (Line) throws -> Act
    ) {
        names = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, words($0).names) })
        usage = Phrase { words($0).usage }
        help = Phrase { words($0).help }
        self.keys = keys
        self.takesText = takesText
        self.needs = needs
        self.claim = claim
        self.read = read
    }

    /// Of whose lines a verb takes which.
    struct Claim: Sendable {
        let of: @Sendable (Language) -> VerbWords
        let takes: @Sendable (Line) -> Bool
    }

    /// The Chinese name: by it a verb is known in the house.
    public var name: String { name(in: .chinese) }

    public func name(in language: Language) -> String { words(in: language)[0] }

    /// Its words in one language, the name first.
    public func words(in language: Language) -> [String] { names[language] ?? [] }

    /// All its words; each is understood, whatever the language of the screen.
    public var words: [String] { Language.allCases.flatMap(words(in:)) }
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

/// What is asked of the board at the prompt.
public enum BoardAct: Hashable, Sendable {
    case open(address: String?, port: UInt16?)
    case close
}

/// Lines that only ask.
public enum Query: Hashable, Sendable {
    case status, agenda, roll, attendance, proposals, actions, minutes
    /// The papers that the last meeting owes, into a folder: beside the book unless named.
    case papers(folder: String?, formats: [String])
    /// How far the counts have come; who holds which post on a day; the days of the election.
    case count, offices(Day?), calendar
    /// The list of voters, and the objections to it.
    case voters
    /// What one room alone can answer.
    case room(Inquiry)
    /// What is done with the ledger of people served.
    case ledger(LedgerAct)
    /// What is done with the board.
    case board(BoardAct)
    /// What can be typed just now; about one verb; or everything.
    case help(topic: String?)
}
