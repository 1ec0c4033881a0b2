import Kernel

/// Why an election came out as it did, and what ballots and papers say of it.
protocol ElectionResultWords: Grammar {
    // Who took part. Whoever is registered stands in front.
    func registered(_ number: Int) -> String
    func moreThanIssued(_ collected: Int, issued: Int) -> String
    func moreThanRegistered(_ collected: Int, registered: Int) -> String
    func turnoutShort(_ collected: Int, required: Int) -> String
    func noQuorum(_ present: Int, required: Int) -> String
    var nothingCast: String { get }
    func uncountable(_ collected: Int, _ why: String) -> String
    func collected(_ papers: Int) -> String
    func turnoutMet(_ collected: Int, required: Int) -> String

    // What was needed
    func toElect(_ votes: Int) -> String
    func toElect(_ votes: Int, share: String) -> String
    func toRecall(_ votes: Int) -> String
    func toRecall(_ votes: Int, share: String) -> String
    var mostElect: String { get }
    var mostBecomeCandidates: String { get }
    func counted(by rule: String) -> String

    /// With how many changed papers would have changed it.
    func withMargin(_ because: String, _ margin: String) -> String

    // Who has it
    func votes(for name: String, _ votes: Int) -> String
    func recalled(_ name: String, votes: Int) -> String
    func notRecalled(_ name: String, votes: Int) -> String
    func elected(_ names: [String]) -> String
    func holds(_ name: String, post: String) -> String
    func isKin(_ name: String, of other: String) -> String
    func tooYoung(_ name: String) -> String
    func nominated(_ names: [String]) -> String
    var nobodyNamed: String { get }
    func tied(_ names: [String], seats: Int) -> String
    func openForRerun(_ seats: Int) -> String
    func stayingOpen(_ seats: Int) -> String

    // Ballots
    /// A post and its seats: 主任1名.
    func seats(_ post: String, _ seats: Int) -> String
    var markRecall: String { get }
    func markNomination(seats: Int) -> String
    var markRanking: String { get }
    var markApprovals: String { get }
    func markSeats(_ seats: Int) -> String
    func markSeatsOrWriteIn(_ seats: Int) -> String
    /// The head of a ballot's column for a group that seats are kept for, and of the one beside it.
    func column(keptFor group: String, seats: Int) -> String
    var otherColumn: String { get }
    /// What stands for a void paper's reason where nobody gave one.
    var unsaid: String { get }
    /// Doubtful papers, and what they were ruled to be.
    func doubtfulRuled(_ papers: Int, valid: Int, blank: Int, void: Int) -> String
    /// Void papers by reason.
    func voidBecause(_ reasons: [String]) -> String

    // Terms
    func term(_ post: String, of body: String, _ name: String, from day: Day) -> String
    func term(_ post: String, of body: String, _ name: String, from day: Day, until end: Day) -> String
    func ended(_ day: Day, _ ending: String) -> String

    // What an undo took back
    func sealUndone(at moment: Moment, entry: Int, posts: [String]) -> String
    func readingUndone(at moment: Moment, entry: Int, posts: [String]) -> String
}

extension Wording {
    var electionResult: any ElectionResultWords {
        switch language {
        case .chinese: ElectionResultChinese()
        case .english: ElectionResultEnglish()
        }
    }
}
