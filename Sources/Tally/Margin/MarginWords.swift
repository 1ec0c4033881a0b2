import Kernel

/// What is said of margins, and of decisions nearer than what rounding lost.
protocol MarginWords: Sendable {
    /// It takes so many changed papers, and no fewer would do.
    func exactly(_ papers: Int64) -> String
    func between(_ lower: Int64, _ upper: Int64) -> String
    /// Fewer than these change nothing; what would is not known.
    /// Nothing is known of it.
    var notFound: String { get }
    func atLeast(_ papers: Int64) -> String
    var nothingChangesIt: String { get }
    /// A tie decides, without any paper changed.
    var tieDecides: String { get }

    /// One had fewer votes than another, by so many, and rounding had lost more.
    func closeBetween(_ round: Int, _ one: String, _ other: String, gap: String, loss: String) -> String
    /// One reached the quota by so many, or missed it.
    func closeToQuota(_ round: Int, _ one: String, gap: String, loss: String, isReached: Bool) -> String
    /// What settles it; nil where the rule has no such option.
    func settledBy(_ option: String) -> String

    // An option of rules that round
    var places: RuleLabel { get }
    var morePlaces: RuleLabel { get }
}

extension Language {
    var margins: any MarginWords {
        switch self {
        case .chinese: MarginChinese()
        case .english: MarginEnglish()
        }
    }
}
