import Kernel

/// Why a line could not be read, and what to type instead. Sentences that may have others behind them bring their own space.
protocol MisreadingWords: Sendable {
    // The line as bytes
    func notText() -> String
    func tooLong(bytes: Int, most: Int) -> String
    // Time
    func badTime(_ word: String) -> String
    func nothingAfterTime() -> String
    // Verbs
    func unknownVerb(_ word: String) -> String
    func askForHelp() -> String
    /// What somebody may have meant.
    func meant(_ near: [String]) -> String
    /// How a verb is written.
    func usage(_ usage: String) -> String
    func leftOver(_ words: String) -> String
    /// `speaker` holds the office that the verb hands over.
    func verbNoSpeaker(_ verb: String, speaker: String?) -> String
    func nothingSaid(by name: String) -> String
    // Names
    func unknownName(_ name: String) -> String
    func newcomer(_ name: String) -> String
    func ambiguousName(_ word: String, _ names: [String]) -> String
    func badName(_ name: String) -> String
    func longName(_ name: String, most: Int) -> String
    /// The paper has no candidates.
    func nobodyOnPaper(_ name: String) -> String
    /// The candidates stand as on the paper: 1甲 2乙.
    func notOnPaper(_ name: String, candidates: String) -> String
    /// `most` is how many votes could have been cast.
    func noVotes(_ most: Int) -> String
    func oneOwner(_ names: String) -> String
    // Options and values
    func unknownKey(_ key: String, verb: String) -> String
    /// What can be written: 主持= 应到=.
    func keys(_ keys: [String]) -> String
    /// Between two sentences.
    func space() -> String
    func keyTwice(_ key: String) -> String
    func keyEmpty(_ key: String) -> String
    func badValue(_ value: String, of key: String, allowed: [String]) -> String
    func badNumber(_ word: String) -> String
    func badDay(_ word: String) -> String
    func badMoney(_ word: String) -> String
    func badMinutes(_ word: String) -> String
    func badID(_ word: String) -> String
    /// The id of a proposal stands where that of an action is wanted; and the other way round.
    func wantsAction(_ word: String) -> String
    func wantsQuestion(_ word: String) -> String
    func unknownKind(_ word: String) -> String
    func usualKinds() -> String
    func ambiguousKind(_ word: String, _ kinds: [String]) -> String
}

extension Screen {
    var misreadings: any MisreadingWords {
        switch language {
        case .chinese: MisreadingChinese()
        case .english: MisreadingEnglish()
        }
    }
}
