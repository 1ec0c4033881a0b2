import Kernel

// Seats that stay open, and posts that end before their term: 空缺, 评议, 离任.
extension Book {
    /// 空缺: after a re-run that left seats open, three of the body's members being elected (浙江省村民委员会选举办法第三十条; 北京 and 上海
    /// leave it to the assembly or the representatives).
    func decide(leavingOpen post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        let election = try lastDeclared(post, in: meeting) { $0.declaration?.outcome.isShort == true }
        let outcome = try outcomeToFollow(election)
        if !outcome.tied.isEmpty { throw .election(.revoteInstead(post: election.post, tied: outcome.tied)) }
        guard outcome.openSeats > 0 else { throw .election(.noSeatsOpen(post: election.post)) }
        let seated = seated(in: election.call.body, on: meeting.day)
        guard mayStayOpen(election, on: meeting.day) else {
            throw .election(
                .mustRerun(
                    post: election.post, seated: seated, isFirstVote: election.call.round == 1,
                    charter(of: meeting)?.rerunTerms?.citation))
        }
        return [.election(.seatsLeftOpen(election.id))]
    }

    /// How many people hold the posts of a body.
    private func seated(in body: String, on day: Day) -> Int {
        Set(holders(on: day).filter { $0.body == body }.map(\.name)).count
    }

    /// Whether seats that an election left open may stay so.
    func mayStayOpen(_ election: Election, on day: Day) -> Bool {
        guard let outcome = election.declaration?.outcome, outcome.isShort else { return false }
        // Only the law's own posts: what a club does with its seats is for its charter to say.
        guard election.rule.isStatutory else { return true }
        return election.call.round > 1 && seated(in: election.call.body, on: day) >= 3
    }

    /// Whether seats that an election left open may stay so as things stand.
    public func mayStayOpen(_ election: Election) -> Bool {
        meetings.last.map { mayStayOpen(election, on: $0.day) } ?? false
    }

    // MARK: Review

    /// 评议: how a member's work was judged this year. Twice in a row 不称职 ends the office where the law says so.
    func decide(reviewing names: [String], _ verdict: Review.Verdict, on day: Day) throws(Refusal) -> [Event] {
        try known(names)
        var events: [Event] = []
        for name in names.uniqued() {
            let held = holders(on: day).filter { $0.name == name }
            guard let term = held.first(where: { law(of: $0, on: day) != nil }) ?? held.first else {
                throw .election(.holdsNothing(name))
            }
            let review = Review(name: name, verdict: verdict, day: day)
            if let last = reviews(of: name, since: term.from).last, last.day > day {
                throw .election(.reviewedLater(name, last.day))
            }
            events.append(.election(.reviewed(review)))
            guard let rule = law(of: term, on: day)?.ending(by: .review), let most = rule.terms.failures else {
                continue
            }
            let row = (reviews(of: name, since: term.from) + [review]).suffix(most)
            if row.count == most, row.allSatisfy({ $0.verdict == .failed }) {
                events.append(.election(.officeEnded(name: name, post: term.post, .review, day: day, rule.citation)))
            }
        }
        return events
    }

    /// Somebody's reviews in the present term.
    public func reviews(of name: String, since day: Day) -> [Review] {
        (reviews ?? []).filter { $0.name == name && $0.day >= day }
    }

    // MARK: Endings

    /// 离任: a post is given up or lost before its term is over.
    func decide(
        ending name: String, post: String?, by ending: OfficeTerm.Ending, on day: Day
    ) throws(Refusal) -> [Event] {
        try known(name)
        let held = holders(on: day).filter { $0.name == name && (post == nil || $0.post == post) }
        guard let term = held.last else { throw .election(.holdsNothing(name)) }
        guard held.count == 1 else { throw .election(.whichPost(held.map(\.post))) }
        let rule = law(of: term, on: day)?.ending(by: ending)
        if let rule, rule.terms.needsPoll, !isAdopted(ending.matter, about: name, since: term) {
            throw .committee(.needsAdoptedPoll(matter: ending.matter, name: name, rule.citation))
        }
        if ending == .review, let most = rule?.terms.failures {
            let failed = reviews(of: name, since: term.from).suffix(most).filter { $0.verdict == .failed }
            guard failed.count >= most else {
                throw .election(.reviewsNotFailed(name, has: failed.count, needed: most, rule?.citation))
            }
        }
        return [.election(.officeEnded(name: name, post: term.post, ending, day: day, rule?.citation))]
    }

    /// The law under which a post of the village's or residents' committee is held.
    private func law(of term: OfficeTerm, on day: Day) -> Charter? {
        term.body == "村民委员会" || term.body == "居民委员会" ? heldLaw(on: day) : nil
    }

    /// Whether an assembly or the representatives adopted this about somebody in the present term.
    private func isAdopted(_ matter: String, about name: String, since term: OfficeTerm) -> Bool {
        meetings.contains { meeting in
            meeting.day >= term.from
                && meeting.polls.contains { poll in
                    poll.matter == matter && poll.outcome == .adopted && !meeting.isSetAside(poll)
                        && self.poll(poll, isAbout: name)
                }
        }
    }

    mutating func end(_ name: String, post: String, _ ending: OfficeTerm.Ending, on day: Day) {
        for place in offices.indices
        where offices[place].name == name && offices[place].post == post && offices[place].isHeld(on: day) {
            offices[place].ended = day
            offices[place].ending = ending
        }
    }
}

/// 民主评议: how one year's work was judged.
public struct Review: Codable, Hashable, Sendable {
    public enum Verdict: String, Codable, Sendable, CaseIterable {
        case good = "称职"
        case fair = "基本称职"
        case failed = "不称职"
    }

    public let name: String
    public let verdict: Verdict
    public let day: Day
}
