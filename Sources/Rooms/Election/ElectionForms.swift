import Kernel

// The forms that an office files with an election: registers and reports before it, certificates and reports after it. What the book does
// not know of them is a box to write in.
extension Book {
    /// Whether a meeting put somebody into the body that supervises the committee, by papers or by a motion.
    fileprivate func electsSupervisors(_ meeting: Meeting) -> Bool {
        meeting.elections.contains { $0.post.contains("监督") }
            || chosenByMotion(on: meeting.day).contains {
                $0.election.meeting == meeting.number && HeldPost.supervisesCommittee($0.post)
            }
    }
}

extension Paper {
    // Before. Lists of people are the committee's own.
    public static let voterRegister = aroundElection(
        "voter-register", for: .full, owed: hasRegister, warnings: warnsOfAShortList
    ) {
        $0.electionPapers.voterRegister
    }
    public static let registrationReport = aroundElection(
        "registration-report", owed: hasRegister, warnings: warnsOfAShortList
    ) {
        $0.electionPapers.registrationReport
    }
    public static let voterCards = aroundElection(
        "voter-cards", for: .full, owed: hasRegister, warnings: warnsOfAShortList
    ) {
        $0.electionPapers.voterCards
    }
    public static let nomination = aroundElection("nomination", for: .full, owed: never) {
        $0.electionPapers.nomination
    }
    public static let candidates = aroundElection("candidates", for: .full, owed: isAfterStatutoryVote) {
        $0.electionPapers.candidates
    }
    public static let electionPlan = aroundElection("election-plan", owed: isAfterStatutoryVote) {
        $0.electionPapers.electionPlan
    }
    public static let electionAgenda = aroundElection("election-agenda", owed: isAfterStatutoryVote) {
        $0.electionPapers.electionAgenda
    }
    public static let electionStaff = aroundElection(
        "election-staff", for: .full, owed: isAfterStatutoryVote, warnings: warnsOfOffices
    ) {
        $0.electionPapers.electionStaff
    }
    public static let recallRequest = aroundElection("recall-request", for: .full, owed: never) {
        $0.electionPapers.recallRequest
    }

    // After.
    public static let selectionResult = ofVote("selection-result", owed: isAfterSelection) {
        $0.electionPapers.selectionResult
    }
    public static let certificates = ofVote("certificates", owed: isAfterChange) { $0.electionPapers.certificates }
    public static let turnover = ofVote("turnover", for: .full, owed: isAfterFullElection, needs: hasFullElection) {
        $0.electionPapers.turnover
    }
    public static let ballotSeal = ofVote("ballot-seal", owed: isAfterStatutoryVote) { $0.electionPapers.ballotSeal }
    public static let supervisors = Paper(
        "supervisors", of: .election, for: .open, called: { $0.electionPapers.supervisors },
        owed: { request in (try? request.meeting()).map(request.book.electsSupervisors) == true }
    ) { request throws(PaperError) in
        let last = request.book.meetings.last(where: request.book.electsSupervisors)
        let meeting = request.number == nil ? last : try request.meeting()
        // Before anybody was chosen it is a form to write on.
        guard let meeting else { return try request.view(ofElectionIn: nil) }
        guard request.book.electsSupervisors(meeting) else { throw .noElection(meeting: request.number) }
        return try request.view(ofElectionIn: meeting)
    }
    public static let resignation = ofOffices("resignation", for: .full) { $0.electionPapers.resignation }
    public static let byElection = ofOffices("by-election", for: .open) { $0.electionPapers.byElection }
    public static let representatives = ofOffices("representatives", for: .full) { $0.electionPapers.representatives }

    static let electionForms = [
        voterRegister, registrationReport, voterCards, nomination, candidates, electionPlan, electionAgenda,
        electionStaff, selectionResult, certificates, turnover, ballotSeal, supervisors, representatives,
        recallRequest, resignation, byElection,
    ]

    private static let never: @Sendable (PaperRequest) -> Bool = { _ in false }

    private static let hasRegister: @Sendable (PaperRequest) -> Bool = { request in
        isAfterVoteOfTheCalendar(request)
            && request.book.preparation(for: try? request.meeting())?.register?.voters.isEmpty == false
    }

    private static let isAfterSelection: @Sendable (PaperRequest) -> Bool = { request in
        guard let meeting = try? request.meeting() else { return false }
        return meeting.electionsOfPeople.contains { !meeting.isOfficial($0) && $0.rule.method != .nomination }
    }

    /// A vote of the meeting put somebody in office.
    private static let isAfterChange: @Sendable (PaperRequest) -> Bool = { request in
        guard let meeting = try? request.meeting() else { return false }
        return request.book.offices.contains { $0.election.meeting == meeting.number }
            && meeting.elections.contains(where: \.rule.isStatutory)
    }

    /// The meeting voted on a new committee, and not on what is left of a term.
    private static let hasFullElection: @Sendable (Meeting) -> Bool = { meeting in
        meeting.elections.contains { $0.fillsCommittee && !$0.call.isByElection }
    }

    private static let isAfterFullElection: @Sendable (PaperRequest) -> Bool = { request in
        isAfterChange(request) && (try? request.meeting()).map(hasFullElection) == true
    }

    /// A paper that stands beside every vote: made of who holds which post.
    private static func ofOffices(
        _ name: String, for privacy: Privacy, called title: @escaping @Sendable (any Wording) -> String
    ) -> Paper {
        Paper(name, of: .election, for: privacy, called: title) { request throws(PaperError) in
            try request.view(ofElectionIn: try request.electionMeeting())
        }
    }
}
