import Kernel

/// What the record of a meeting says of its elections beside their result. A line is put together from these parts, in this order.
protocol ElectionRecordWords: Grammar, RulingWords, VerdictWords, GroundWords {
    // Calling
    func called(_ post: String) -> String
    func byElectionCalled(_ post: String) -> String
    func round(_ number: Int) -> String
    func terms(seats: Int, rule: String, voters: String) -> String
    /// In a village the representatives are the villagers', in a community the residents'.
    var representatives: String { get }
    func registered(_ number: Int) -> String
    func candidates(_ names: [String]) -> String
    func keptSeats(_ seats: Int, for group: String) -> String
    var noWriteIns: String { get }

    // Candidates and officers
    func nominated(_ names: [String], posts: [String]) -> String
    func nominated(_ names: [String], posts: [String], by nomination: String) -> String
    func accepted(_ name: String) -> String
    func declined(_ name: String) -> String
    func officers(_ role: String, _ names: [String]) -> String

    // Papers
    func box(_ name: String) -> String
    func figures(_ parts: [String]) -> String
    func monitors(_ names: [String]) -> String
    func out(_ papers: Int) -> String
    func back(_ papers: Int) -> String
    func issued(_ papers: Int) -> String
    func issuedByName(_ papers: Int) -> String
    func collected(_ papers: Int) -> String
    var readingOpened: String { get }
    var sealed: String { get }

    // Terms and days
    func term(_ post: String, of body: String, from day: Day) -> String
    func until(_ day: Day) -> String
    func electionDay(_ day: Day) -> String
    func step(_ name: String, _ day: Day) -> String
    func handedOver(_ day: Day) -> String
    var seatsStayOpen: String { get }
    func reviewed(_ name: String, _ verdict: String) -> String
    func ended(_ name: String, post: String, _ day: Day, _ ending: String) -> String

    // The list of voters
    func voters(_ names: [String], _ ground: String) -> String
    func elsewhere(_ names: [String]) -> String
    func published(_ day: Day) -> String
    func raised(_ number: Int, _ day: Day) -> String
    func raised(_ number: Int, _ day: Day, by name: String) -> String
    func entry(of name: String) -> String
    func answered(_ number: Int, _ ruling: String) -> String

    // Why there is no result
    func noResult(_ post: String, _ figures: [String], _ why: String) -> String
    var outUnsaid: String { get }
    func read(_ papers: Int) -> String
    var nothingRead: String { get }
    var notSealed: String { get }
    func doubtful(_ papers: Int) -> String
    var unequal: String { get }
    var notDeclared: String { get }
}

extension ElectionRecordWords {
    /// The posts that a line is about, behind it.
    func about(_ posts: [String]) -> String { bracketed([posts.isEmpty ? nil : list(posts)]) }
}

extension Wording {
    var electionRecord: any ElectionRecordWords {
        switch language {
        case .chinese: ElectionRecordChinese()
        case .english: ElectionRecordEnglish()
        }
    }
}
