import Kernel

/// Why a line about papers, their reading and the end of the count was refused, and what to do instead.
protocol CountRefusalWords: Sendable {
    // Papers
    func boxNeedsMonitors(box: String, has: Int) -> String
    func boxIsRead(post: String, _ why: String) -> String
    var noIssuingByName: String { get }
    var noBoxBetween: String { get }
    var noScribeBetween: String { get }
    var noProxyBetween: String { get }
    var noArrivalBetween: String { get }
    func papersOutOfRange(_ number: Int) -> String
    func alreadyIssued(_ name: String, _ citation: Citation?) -> String
    func householdHasPaper(_ name: String, _ citation: Citation?) -> String
    func notRegistered(_ name: String, mode: String, _ citation: Citation?) -> String
    func moreThanRegistered(papers: Int, registered: Int) -> String
    func paperOfWhichPost(papers: Int, post: String, issued: String) -> String

    // Reading
    func readingOpen(_ posts: [String]) -> String
    var notReading: String { get }
    func sealed(post: String, _ citation: Citation?) -> String
    func alreadyDeclared(post: String) -> String
    func notDeclared(post: String) -> String
    func partsDiffer(found: Int, expected: [String]) -> String
    func noSuchNumber(_ number: Int, post: String, candidates: Int) -> String
    func markedTwice(_ name: String) -> String
    func noWriteIns(_ name: String, post: String, _ citation: Citation?) -> String
    func noVotesAgainst(rule: String) -> String
    func unknownPaper(_ number: Int, read: Int) -> String
    func notDoubtful(_ number: Int) -> String
    func doubtfulStill(_ number: Int) -> String
    func sheetForRanking(rule: String) -> String
    func sheetImpossible(team: String, votes: Int, most: Int) -> String

    // Closing
    func nothingRead(post: String) -> String
    func readTooFew(_ read: Int, collected: Int, missing: Int) -> String
    func readTooMany(_ read: Int, collected: Int, over: Int) -> String
    var agreementDiffers: String { get }
    func notSealed(post: String, _ citation: Citation?) -> String
    func doubtfulWait(_ numbers: [Int], first: Int) -> String
    func higherPostFirst(post: String, higher: String) -> String
    func rerunFirst(post: String, _ citation: Citation?) -> String
    func tooFewSeated(post: String, seated: Int, _ citation: Citation?) -> String
    func leftOpen(post: String) -> String
}

extension Screen {
    var countRefusals: any CountRefusalWords {
        switch language {
        case .chinese: CountRefusalsChinese()
        case .english: CountRefusalsEnglish()
        }
    }
}
