import Kernel

/// What is wrong in a charter, law pack or method, and where.
protocol TextErrorWords: Grammar {
    func told(file: String, line: Int, problem: String) -> String
    /// `clause` is the number of the clause, or of the stage of a method, in which the error stands.
    func told(file: String, line: Int, clause: Int, problem: String) -> String

    /// `detail` is what the YAML parser says of it, in English.
    func notYAML(_ detail: String) -> String
    func tooManyAliases() -> String
    func notMapping() -> String
    func unknownKey(_ key: String, known: [String]) -> String
    func repeatedKey(_ key: String) -> String
    func missing(key: String) -> String
    func notWords(key: String) -> String
    func notNumber(key: String, found: String, _ range: ClosedRange<Int>) -> String
    func notShare(_ found: String) -> String
    func notDay(_ found: String) -> String
    func notCitation(_ found: String) -> String
    func unknownKind(_ found: String) -> String
    func notOneOf(key: String, found: String, _ all: [String]) -> String
    func meantAnother(key: String, found: String, nearest: [String]) -> String
    func notInBooks(key: String, found: String, known: [String]) -> String
    func clauseOrder(after number: Int) -> String
    func baseSaidTwice() -> String
    func untilBeforeFrom() -> String
    func saidBefore(key: String, clause: Int) -> String
    func outsideKinds(_ kind: String) -> String
    func neverDecides(key: String) -> String
}

extension Screen {
    var textErrors: any TextErrorWords {
        switch language {
        case .chinese: TextErrorChinese()
        case .english: TextErrorEnglish()
        }
    }
}
