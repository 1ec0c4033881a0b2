import Kernel

// The papers of an election. Some are due before its meeting, and are made then from the calendar and the register.
extension Paper {
    /// 选票, to be printed.
    public static let ballot = aroundElection("ballot", warnings: warnsOfEmptyPosts) { $0.papers.ballot }
    /// 唱票记票单.
    public static let tallySheet = aroundElection("tally-sheet", warnings: warnsOfEmptyPosts) { $0.papers.tallySheet }
    /// 选举结果报告单, for the township; its public copy leaves out who the elected are beyond their names.
    public static let result = ofVote("result", for: .full, owed: isAfterOfficialVote, warnings: warnsOfOffices) {
        $0.papers.result
    }
    public static let voters = aroundElection(
        "voters", asOf: dayOfList, owed: isAfterVoteOfTheCalendar, warnings: warnsOfAShortList
    ) {
        $0.papers.voters
    }
    public static let notices = Paper(
        "notices", of: .election, called: { $0.papers.notices }, owed: isAfterVoteOfTheCalendar,
        warnings: { warnsOfAShortList($0) + warnsOfOffices($0) }
    ) {
        request throws(PaperError) in
        let meeting = try request.electionMeeting()
        guard ElectionFacts(book: request.book, meeting: meeting, privacy: request.privacy).calendar != nil else {
            throw request.book.hasElections ? .noElectionDay : .noElection(meeting: request.number)
        }
        return try request.electionView()
    }
    /// 委托投票书, to be filled in, where proxies are allowed.
    public static let proxy = Paper("proxy", of: .election, called: { $0.papers.proxy }, owed: allowsProxies) {
        request throws(PaperError) in
        let facts = ElectionFacts(
            book: request.book, meeting: try request.electionMeeting(), privacy: request.privacy)
        if let rule = facts.proxyRule, rule.terms.most == 0 { throw .noProxies(rule.citation) }
        return try request.electionView()
    }
    /// 移交清单, of the day on which the work was handed over.
    public static let handover = aroundElection(
        "handover", owed: isAfterElected, needs: { $0.elections.contains(where: \.fillsCommittee) }
    ) {
        $0.papers.handover
    }

    static let ofElections =
        [ballot, tallySheet, result, voters, notices, proxy, handover] + electionForms

    /// The meeting held an election.
    static let isAfterVote: @Sendable (PaperRequest) -> Bool = { request in
        (try? request.meeting())?.electionsOfPeople.isEmpty == false
    }

    /// The meeting voted on a post of the committee that the law orders.
    static let isAfterOfficialVote: @Sendable (PaperRequest) -> Bool = { request in
        guard let meeting = try? request.meeting() else { return false }
        return meeting.electionsOfPeople.contains(where: meeting.isOfficial)
    }

    /// And its law lets voters send others.
    private static let allowsProxies: @Sendable (PaperRequest) -> Bool = { request in
        guard isAfterOfficialVote(request), let meeting = try? request.meeting() else { return false }
        let rule = ElectionFacts(book: request.book, meeting: meeting, privacy: request.privacy).proxyRule
        return rule.map { $0.terms.most != 0 } ?? false
    }

    /// The meeting held one of the law's own posts.
    static let isAfterStatutoryVote: @Sendable (PaperRequest) -> Bool = { request in
        (try? request.meeting())?.elections.contains(where: \.rule.isStatutory) == true
    }

    /// The meeting elected somebody to the committee, so that there is something to hand over.
    private static let isAfterElected: @Sendable (PaperRequest) -> Bool = { request in
        (try? request.meeting()).flatMap(request.book.handedOverElection)?.electedSomebody == true
    }

    /// The meeting held the election whose day was set.
    static let isAfterVoteOfTheCalendar: @Sendable (PaperRequest) -> Bool = { request in
        guard let meeting = try? request.meeting(), !meeting.electionsOfPeople.isEmpty else { return false }
        return request.book.preparation(for: meeting) != nil
    }

    /// A paper of the votes that a meeting held.
    static func ofVote(
        _ name: String, for privacy: Privacy = .open,
        owed: @escaping @Sendable (PaperRequest) -> Bool = isAfterVote,
        needs: (@Sendable (Meeting) -> Bool)? = nil,
        warnings: @escaping @Sendable (PaperRequest) -> [String] = { _ in [] },
        called title: @escaping @Sendable (any Wording) -> String
    ) -> Paper {
        Paper(name, of: .election, for: privacy, called: title, owed: owed, warnings: warnings) {
            request throws(PaperError) in
            if let number = request.number, let needs, let meeting = try request.electionMeeting(),
                !meeting.electionsOfPeople.isEmpty, !needs(meeting)
            {
                throw .noNewCommittee(meeting: number)
            }
            guard let meeting = try request.electionMeeting(), !meeting.electionsOfPeople.isEmpty else {
                let day = request.number == nil ? request.book.electionCalendar?.day : nil
                throw day.map(PaperError.notHeldYet) ?? .noElection(meeting: request.number)
            }
            return try request.view(ofElectionIn: meeting)
        }
    }

    /// The list of voters is the one that was put up.
    private static let dayOfList: @Sendable (PaperRequest) -> Day? = { request in
        request.book.preparation(for: try? request.electionMeeting())?.register?.published
    }

    /// A paper due before the election meeting as well: made then from what is known, with boxes for the rest.
    ///
    /// - Parameter asOf: the day whose book it shows, where it has one of its own.
    static func aroundElection(
        _ name: String, for privacy: Privacy = .open, asOf: @escaping @Sendable (PaperRequest) -> Day? = { _ in nil },
        owed: @escaping @Sendable (PaperRequest) -> Bool = isAfterVote,
        needs: (@Sendable (Meeting) -> Bool)? = nil,
        warnings: @escaping @Sendable (PaperRequest) -> [String] = { _ in [] },
        called title: @escaping @Sendable (any Wording) -> String
    ) -> Paper {
        Paper(name, of: .election, for: privacy, called: title, owed: owed, warnings: warnings) {
            request throws(PaperError) in
            let meeting = try request.electionMeeting()
            if let number = request.number, let needs, let meeting, !meeting.electionsOfPeople.isEmpty, !needs(meeting)
            {
                throw .noNewCommittee(meeting: number)
            }
            guard let day = asOf(request), meeting == nil || request.book.preparation(for: meeting) != nil else {
                return try request.electionView()
            }
            let then = try request.asOf(day)
            // A day that was entered later is one that the book of that day does not know: then the paper is of the book as it stands.
            return try (asOf(then) == day ? then : request).electionView()
        }
    }
}

extension PaperRequest {
    /// The values of a paper around an election, before its meeting or after.
    ///
    /// - Throws: `PaperError.noElection` where there is none: not held, not announced.
    func electionView() throws(PaperError) -> JSON {
        let meeting = try electionMeeting()
        if let meeting, !meeting.elections.isEmpty || book.preparation(for: meeting) != nil {
            return try view(ofElectionIn: meeting)
        }
        guard number == nil, book.electionCalendar != nil else { throw .noElection(meeting: number) }
        return try view(ofElectionIn: nil)
    }

    /// The values of an election's papers, of its meeting or before there is one.
    func view(ofElectionIn meeting: Meeting?) throws(PaperError) -> JSON {
        let facts = ElectionFacts(book: book, meeting: meeting, privacy: privacy)
        let own =
            meeting.map(view)
            ?? BeforeElectionView(facts: facts, paper: paper, standing: standing, wording: wording).value
        return own.with(BallotView(facts: facts, wording: wording).value)
            .with(ElectionFormsView(facts: facts, wording: wording).value)
            .with(ProxyForm(facts: facts, wording: wording).value)
            .with(["notices": .array(try notices(facts))])
    }

    /// The same, of what the book knew on a day.
    func asOf(_ day: Day) throws(PaperError) -> PaperRequest {
        try books(on: [day])[day].map { changed(book: $0, number: nil) } ?? self
    }

    /// The same, of a meeting by its number.
    func about(_ number: Int) -> PaperRequest { changed(book: book, number: number) }

    private func changed(book: Book, number: Int?) -> PaperRequest {
        PaperRequest(
            paper: paper, book: book, number: number, proposal: proposal, period: period, privacy: privacy,
            standing: standing, wording: wording, history: history, activity: activity, call: call)
    }

    /// What the book knew on each of these days, as the paper may see it. Where nobody can tell, and on days that are not over,
    /// it is what it knows now.
    func books(on days: [Day]) throws(PaperError) -> [Day: Book] {
        guard let history else { return [:] }
        do {
            return try history.books(on: days).compactMapValues { then in
                then.entry < book.last.entry ? privacy.view(of: then.book) : nil
            }
        } catch {
            throw .unreadable(file: book.header.community)
        }
    }

    private func notices(_ facts: ElectionFacts) throws(PaperError) -> [JSON] {
        guard paper == .notices || paper == .calendar, let calendar = facts.calendar else { return [] }
        let books = try books(on: calendar.notices.map(\.posted))
        return calendar.notices.map { notice in
            NoticeView(notice: notice, now: facts, book: books[notice.posted] ?? book, wording: wording).value
        }
    }
}

extension Book {
    var hasElections: Bool { meetings.contains { !$0.electionsOfPeople.isEmpty } }
}
