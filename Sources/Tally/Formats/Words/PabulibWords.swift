import Kernel

/// What the reader of Pabulib's files expects.
protocol PabulibWords: Sendable {
    func headings(of section: String) -> String
    var sectionLine: String { get }
    func oneOf(_ known: String) -> String
    var borda: String { get }
    func minimumScore(_ score: String) -> String
    func notLookedAt(_ key: String) -> String
    var integer: String { get }
    var projectColumns: String { get }
    var cost: String { get }
    var voteColumn: String { get }
    func votesDiffer(file: String, project: String, declared: String, found: String) -> String
    func pointsDiffer(file: String, project: String, declared: String, found: String) -> String
    var pointsColumn: String { get }
    var pointsForEach: String { get }
    var wholePoints: String { get }
}

extension Language {
    var pabulib: any PabulibWords {
        switch self {
        case .chinese: PabulibChinese()
        case .english: PabulibEnglish()
        }
    }
}
