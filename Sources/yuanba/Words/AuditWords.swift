import Kernel
import Tally

/// What is said of an audit by hand.
protocol AuditWords: Sendable {
    // What was asked for
    func noRisk(_ given: String) -> String
    var noSeed: String { get }
    var notRecounted: String { get }
    func obstacle(_ obstacle: AuditClaims.Obstacle, rule: String) -> String

    // The page of numbers
    func heading(_ title: String) -> String
    func seed(_ seed: String, papers: Int64) -> String
    func method(_ method: Audit.Method, risk: String) -> String
    func claims(_ number: Int) -> String
    func claim(_ claim: AuditClaim, name: (Int) -> String, papers: Int64) -> String
    func expected(_ papers: Int) -> String
    func expectedAll(_ papers: Int64) -> String
    var inOrder: String { get }
    var sorted: String { get }
    var howToGoOn: String { get }

    // Papers as they are read
    func morePapers(than papers: Int64) -> String
    func otherPaper(_ place: String, _ number: Int64, expected: Int64) -> String
    func nobody(_ place: String, _ name: String, known: [String]) -> String
    func afterPaper(_ drawn: Int, number: Int64, risk: String) -> String
    /// That more than half of those registered took part.
    func turnout(_ papers: Int64, of registered: Int64) -> String
    func otherPile(_ pile: Int64, counted: Int64) -> String
    func pileNotCounted(_ papers: Int64, of registered: Int64) -> String
    func confirmed(_ drawn: Int, risk: String, limit: String) -> String
    func goOn(next: Int64, risk: String, limit: String) -> String
    var countAll: String { get }
}

extension Language {
    var audits: any AuditWords {
        switch self {
        case .chinese: AuditChinese()
        case .english: AuditEnglish()
        }
    }
}
