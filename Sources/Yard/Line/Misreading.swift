import Kernel

/// Why a line could not be read. Nothing has been entered; each case has its sentence in ``MisreadingWords``.
public enum Misreading: Error, Hashable, Sendable {
    // The line as bytes
    case notText
    /// A character that nobody sees, that turns others round, or that a terminal obeys.
    case illegible(Illegible)
    case tooLong(bytes: Int)
    // Time
    case badTime(String)
    case nothingAfterTime
    // Verbs
    case unknownVerb(String, nearest: [String])
    /// The verb's words are wrong or missing; its usage follows.
    case usage(verb: String)
    case leftOver(String, verb: String)
    /// Words after a verb and a colon, as though the verb spoke; who holds the office that the verb hands over.
    case verbNoSpeaker(verb: String, speaker: String?)
    /// A name and a colon, and nothing behind them.
    case nothingSaid(by: String)
    // Names
    case unknownName(String, nearest: [String])
    case ambiguousName(String, [String])
    case badName(String)
    /// What somebody or something is to be called is longer than a name may be.
    case longName(String, most: Int)
    /// Somebody who does not stand on the paper being read, and those who do.
    case notOnPaper(String, candidates: [String])
    case oneOwner(String)
    /// Figures of a vote in which nobody voted; how many could.
    case noVotes(Int)
    // Options and values
    case unknownKey(String, verb: String, nearest: String?)
    case keyTwice(Phrase)
    case keyEmpty(Phrase)
    /// Keys, and the values that would do, as each language types them.
    case badValue(String, of: Phrase, allowed: [Phrase])
    case badNumber(String)
    case badDay(String)
    case badMoney(String)
    /// No length of time in whole minutes.
    case badMinutes(String)
    case badID(String)
    case unknownKind(String, nearest: [String])
    case ambiguousKind(String, [Phrase])
}
