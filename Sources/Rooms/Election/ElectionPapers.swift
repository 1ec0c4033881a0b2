import Kernel

// The papers of an election. Some are due before its meeting, and are made then from the calendar and the register.
extension Paper {
    /// 选票, to be printed.
    public static let ballot = ofVote("ballot") { $0.papers.ballot }
    /// 唱票记票单.
    public static let tallySheet = ofVote("tally-sheet") { $0.papers.tallySheet }
    /// 选举结果报告单.
    public static let result = ofVote("result") { $0.papers.result }
    public static let voters = aroundElection("voters") { $0.papers.voters }
    public static let notices = aroundElection("notices") { $0.papers.notices }
    /// 委托投票书, to be filled in.
    public static let proxy = aroundElection("proxy") { $0.papers.proxy }
    public static let handover = aroundElection("handover") { $0.papers.handover }

    static let ofElections = [ballot, tallySheet, result, voters, notices, proxy, handover]

    /// The meeting held an election.
    private static let isAfterVote: @Sendable (PaperRequest) -> Bool = { request in
        (try? request.meeting())?.elections.isEmpty == false
    }

    private static func ofVote(_ name: String, called title: @escaping @Sendable (any Wording) -> String) -> Paper {
        Paper(name, of: .election, called: title, owed: isAfterVote) {
            request throws(PaperError) in try request.meetingView()
        }
    }

    private static func aroundElection(_ name: String, called title: @escaping @Sendable (any Wording) -> String)
        -> Paper
    {
        Paper(name, of: .election, called: title, owed: isAfterVote) {
            request throws(PaperError) in
            let book = request.book
            guard request.number == nil, book.electionCalendar != nil else { return try request.meetingView() }
            if let meeting = book.electionMeeting { return request.view(of: meeting) }
            let facts = ElectionFacts(book: book, meeting: nil, privacy: request.privacy)
            return BeforeElectionView(
                facts: facts, paper: request.paper, standing: request.standing, wording: request.wording
            ).value
        }
    }
}
