/// How a poll is held: the method, the matter that chooses the majority, and whom the question is about.
struct PollTerms {
    var method: PollMethod?
    var matter: String?
    var subject: String?
    /// The chair's answer where the rule reads two ways.
    var subjectCounts: Bool?

    /// These terms, with those of an earlier line on the same poll where nothing new was said.
    func over(_ poll: Poll) -> PollTerms {
        PollTerms(
            method: method ?? poll.method, matter: matter ?? poll.matter, subject: subject ?? poll.subject,
            subjectCounts: subjectCounts)
    }

    /// The terms of a recount are those of the poll; only what the chair answers now is new.
    func again(_ poll: Poll) -> PollTerms {
        PollTerms(method: poll.method, matter: poll.matter, subject: poll.subject, subjectCounts: subjectCounts)
    }
}

// Opening, closing and recounting a poll: the electorate is frozen, the votes are held against the rule.
extension Book {
    func opening(
        _ question: QuestionID, _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> Event {
        try refuseWithoutQuorum(meeting)
        try refuseUnseconded(question, in: meeting)
        if let subject = terms.subject { try known(subject) }
        return .poll(
            .opened(
                question, method: terms.method ?? .showOfHands, matter: terms.matter, subject: terms.subject,
                electorate))
    }

    /// Opens and closes a poll in one line.
    func holding(
        _ question: QuestionID, _ terms: PollTerms, in meeting: Meeting, votes: (Poll.Electorate) -> Votes
    ) throws(Refusal) -> [Event] {
        let opened = try opening(question, terms, in: meeting)
        let closed = try outcome(of: question, votes(electorate), electorate, terms, in: meeting)
        return [opened] + closed
    }

    func closing(
        _ poll: Poll, _ votes: Votes, _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try refuseWithoutQuorum(meeting)
        // Whoever voted and went home before the count was there to vote: then the electorate of the opening stands.
        let now = electorate
        let stands = votes.cast > now.votes && poll.atOpen.votes > now.votes ? poll.atOpen : now
        return try outcome(of: poll.question, votes, stands, terms, in: meeting)
    }

    private func outcome(
        of question: QuestionID, _ votes: Votes, _ electorate: Poll.Electorate, _ terms: PollTerms,
        in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try fit(votes, electorate)
        let (judgement, other) = try judge(votes, on: question, terms, electorate: electorate, in: meeting)
        let closed = PollEvent.closed(
            question, votes: votes, electorate, judgement: judgement, otherReading: other, quorum: quorumNow)
        return [.poll(closed)] + (judgement.isMet ? adoption(by: question, matter: terms.matter, in: meeting) : [])
    }

    /// A recount replaces all figures; those who could vote are those of the poll that it recounts.
    func recounting(
        _ poll: Poll, _ votes: Votes, roll: [NamedVote], _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try fit(votes, poll.electorate)
        let (judgement, other) = try judge(votes, on: poll.question, terms, electorate: poll.electorate, in: meeting)
        var events: [Event] = roll.isEmpty ? [] : [.poll(.rollCalled(poll.question, votes: roll))]
        events.append(
            .poll(.recounted(poll.question, votes: votes, judgement: judgement, otherReading: other)))
        let wasAdopted = state(of: poll.question) == .adopted
        if judgement.isMet != wasAdopted {
            events +=
                judgement.isMet
                ? adoption(by: poll.question, matter: terms.matter, in: meeting)
                : withdrawal(ofAdoptionBy: poll.question, in: meeting)
        }
        return events
    }

    /// Holds the votes against the majority that the matter needs.
    private func judge(
        _ votes: Votes, on question: QuestionID, _ terms: PollTerms, electorate: Poll.Electorate, in meeting: Meeting
    ) throws(Refusal) -> (Judgement, other: Judgement?) {
        let amount = question.amendment == nil ? proposal(question.proposal)?.finalAmount : nil
        if question.amendment == nil, terms.matter == Book.recallMatter,
            let recall = recallRule(votes, electorate: electorate, in: meeting)
        {
            return (recall.rule.judge(votes, base: recall.base), nil)
        }
        guard
            let rule = charter(of: meeting)?
                .majority(for: question.amendment == nil ? terms.matter : nil, amount: amount, in: meeting.kind)
        else { throw .poll(.noMajorityRule(matter: terms.matter)) }
        let base = size(of: rule.base, votes: votes, electorate: electorate)
        let counted = rule.judge(votes, base: base)
        guard rule.subject != .counts, isSubjectInBase(terms.subject, of: rule.base, question, in: meeting) else {
            return (counted, nil)
        }
        let excluded = rule.judge(votes, base: max(0, base - 1))
        switch (rule.subject, terms.subjectCounts) {
        case (.excluded, _): return (excluded, nil)
        case (_, true?): return (counted, excluded)
        case (_, false?): return (excluded, counted)
        case (_, nil):
            guard counted.isMet == excluded.isMet else {
                throw .poll(.readsTwoWays(counted: counted, excluded: excluded, rule.citation))
            }
            return (counted, excluded)
        }
    }

    private func size(of base: HundredPercentBase, votes: Votes, electorate: Poll.Electorate) -> Int {
        switch base {
        case .yesNo: votes.for + votes.against
        case .yesNoAbstain, .valid, .cast: votes.cast
        case .present: electorate.present
        case .entitled: electorate.entitled > 0 ? electorate.entitled : electorate.present
        }
    }

    /// Whether the person the question is about is one of the base: known, and present or entitled as the base has it.
    private func isSubjectInBase(
        _ named: String?, of base: HundredPercentBase, _ question: QuestionID, in meeting: Meeting
    ) -> Bool {
        guard let subject = named ?? proposal(question.proposal).flatMap({ self.subject(named: $0.text) }) else {
            return false
        }
        guard !meeting.item.recusals.contains(where: { $0.name == subject }) else { return false }
        switch base {
        case .present: return meeting.attendance.isHere(subject)
        case .entitled: return meeting.attendance.body.names?.contains(subject) ?? true
        default: return false
        }
    }

    /// Somebody whom the words of a motion name, the longest name first: 撤销张三的委员资格.
    public func subject(named text: String) -> String? {
        registry.people.map(\.name).filter { text.contains($0) }.max { $0.count < $1.count }
    }

    /// More votes than people who may vote are refused, whichever way they fall.
    func fit(_ votes: Votes, _ electorate: Poll.Electorate) throws(Refusal) {
        let entitled = electorate.entitled > 0 ? electorate.entitled : Int.max
        let people = min(electorate.votes, entitled)
        let sum = votes.for.addingReportingOverflow(votes.against)
        let cast = sum.partialValue.addingReportingOverflow(votes.abstain)
        guard people > 0 else { throw .poll(.nobodyPresent) }
        guard min(votes.for, votes.against, votes.abstain) >= 0, !sum.overflow, !cast.overflow,
            cast.partialValue <= people
        else { throw .poll(.moreVotesThanPeople(votes: cast.overflow ? .max : cast.partialValue, people: people)) }
    }

    func refuseWithoutQuorum(_ meeting: Meeting) throws(Refusal) {
        guard present > 0 else { throw .poll(.nobodyPresent) }
        guard !quorumNow.isMet, let rule = meeting.quorum.rule else { return }
        throw .poll(.noQuorum(present: present, required: meeting.quorum.required, rule.citation))
    }

    private func refuseUnseconded(_ question: QuestionID, in meeting: Meeting) throws(Refusal) {
        guard question.amendment == nil, let citation = charter(of: meeting)?.needsSecond,
            proposal(question.proposal)?.seconder == nil
        else { return }
        throw .proposal(.needsSecond(question, citation))
    }
}
