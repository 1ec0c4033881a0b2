import Kernel

/// What is said of checkpoints and those who sign them.
protocol WitnessWords: Sendable {
    // Keys
    func keyExists(_ path: String) -> String
    func noName(_ name: String) -> String
    func keyMade(_ path: String) -> String
    func noKey(_ path: String) -> String
    func noPublicKey(_ given: String) -> String

    // Notes
    func noNote(_ path: String) -> String
    func notSigned(_ path: String) -> String
    func otherBook(_ one: String, _ other: String) -> String
    func witnessed(_ origin: String, entries: Int) -> String

    // The book beside a note
    func noEntry(_ number: Int, of all: Int) -> String
    func inclusion(_ entry: Int, _ link: String, _ path: [String]) -> String
    func consistency(_ earlier: Int, _ later: Int, _ path: [String]) -> String
    /// Fewer entries than somebody saw.
    func shorter(_ entries: Int, than seen: Int) -> String
    /// The entries that somebody saw are no longer the same.
    func rewritten(_ entries: Int) -> String
    /// - Parameter by: who signed; nil where no key was given to check it by.
    func asSeen(entries: Int, of all: Int, by: [String]?) -> String

    // A checkpoint by its words
    var typedWithoutSize: String { get }
    func typedGroups(_ count: Int, of wanted: Int) -> String
    /// The check of a group does not fit it.
    func typedGroupWrong(_ number: Int) -> String
    func asTyped(entries: Int, of all: Int) -> String
}

extension Language {
    var witnesses: any WitnessWords {
        switch self {
        case .chinese: WitnessChinese()
        case .english: WitnessEnglish()
        }
    }
}
