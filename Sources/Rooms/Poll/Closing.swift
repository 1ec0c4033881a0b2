import Kernel
import Prompt

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

    /// These terms for a question that was voted on before, in this meeting or an earlier one: what it is about stays with it unless something
    /// else is said, else a second vote would be by a lower majority than the first.
    func standing(on question: QuestionID, in meetings: some BidirectionalCollection<Meeting>) -> PollTerms {
        guard matter == nil || subject == nil, question.amendment == nil else { return self }
        for meeting in meetings.reversed() {
            guard let poll = meeting.polls.last(where: { $0.question == question }) else { continue }
            var terms = self
            terms.matter = matter ?? poll.matter
            terms.subject = subject ?? poll.subject
            return terms
        }
        return self
    }

    /// The terms of a recount are those of the poll; only what the chair answers now is new. Whoever says other terms means another vote, or
    /// a mistake in the first, and either is for the chair to say.
    func again(_ poll: Poll) throws(Refusal) -> PollTerms {
        let others = [
            matter == nil || matter == poll.matter, subject == nil || subject == poll.subject,
            method == nil || method == poll.method || method == .rollCall && !poll.cast.isEmpty,
        ]
        guard others.allSatisfy(\.self) else { throw .poll(.recountKeepsTerms(poll.question)) }
        return PollTerms(method: poll.method, matter: poll.matter, subject: poll.subject, subjectCounts: subjectCounts)
    }
}

// Opening, closing and recounting a poll: the electorate is frozen, the votes are held against the rule.
extension Book {
    func opening(
        _ question: QuestionID, _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        if terms.method != .written { try refuseWithoutQuorum(meeting) }
        try refuseReserved(terms.matter, on: question, in: meeting)
        try refuseTooManyExtraVotes(in: meeting)
        try refuseUnseconded(question, in: meeting)
        if question.amendment == nil, let motion = proposal(question.proposal) {
            try refuseClash(by: motion.finalText, in: meeting)
        }
        if let subject = terms.subject { try refuseOther(than: subject, in: question) }
        let opened = PollEvent.opened(
            question, method: terms.method ?? .showOfHands, matter: terms.matter, subject: terms.subject,
            electorate(on: question, by: terms.method))
        return [.poll(opened)] + withdrawal(ofAdoptionBy: question, in: meeting)
    }

    /// Opens and closes a poll in one line.
    func holding(
        _ question: QuestionID, _ terms: PollTerms, in meeting: Meeting, at stamp: Stamp,
        votes: (Poll.Electorate) -> PollFigures
    ) throws(Refusal) -> [Event] {
        let opened = try opening(question, terms, in: meeting)
        // What the vote before it brought about is undone first, and this one may bring it about again.
        let book = opened.count == 1 ? self : after(opened, at: stamp)
        let now = electorate(on: question, by: terms.method)
        let figures = votes(now)
        let closed = try book.outcome(of: question, figures, now, terms, in: book.meeting ?? meeting)
        return opened + closed
    }

    /// The book as it would be after these events.
    func after(_ events: [Event], at stamp: Stamp) -> Book {
        var book = self
        book.apply(events, at: stamp)
        return book
    }

    func closing(
        _ poll: Poll, _ figures: PollFigures, _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        if poll.method != .written { try refuseWithoutQuorum(meeting) }
        var terms = terms
        terms.method = poll.method
        if let subject = terms.subject, subject != poll.subject { try refuseOther(than: subject, in: poll.question) }
        let now = electorate(of: poll)
        // Whoever voted and went home before the count was there to vote.
        let stands = figures.votes.cast > now.votes ? everybody(in: poll) : now
        return try outcome(of: poll.question, figures, stands, terms, since: poll, in: meeting)
    }

    private func outcome(
        of question: QuestionID, _ figures: PollFigures, _ electorate: Poll.Electorate, _ terms: PollTerms,
        since open: Poll? = nil, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try fit(figures, electorate)
        let ruling = try judge(figures, on: question, terms, electorate: electorate, in: meeting)
        let closed = PollEvent.closed(
            question, votes: figures.votes, electorate, judgement: ruling.first, otherReading: ruling.other,
            quorum: quorum(on: question, by: terms.method), further: ruling.furtherIfAny, area: figures.area,
            matter: open?.matter == terms.matter ? nil : open.flatMap { _ in terms.matter },
            subject: open?.subject == terms.subject ? nil : open.flatMap { _ in terms.subject })
        return [.poll(closed)] + (ruling.isMet ? adoption(by: question, matter: terms.matter, in: meeting) : [])
    }

    /// A recount replaces all figures; those who could vote are those of the poll that it recounts.
    func recounting(
        _ poll: Poll, _ figures: PollFigures, roll: [NamedVote], _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let stands = mended(poll, in: meeting)
        try fit(figures, stands)
        let ruling = try judge(figures, on: poll.question, terms, electorate: stands, in: meeting)
        var events: [Event] = roll.isEmpty ? [] : [.poll(.rollCalled(poll.question, votes: roll))]
        events.append(
            .poll(
                .recounted(
                    poll.question, votes: figures.votes, judgement: ruling.first, otherReading: ruling.other,
                    further: ruling.furtherIfAny, area: figures.area,
                    electorate: stands == poll.electorate ? nil : stands)))
        let wasAdopted = state(of: poll.question) == .adopted
        if ruling.isMet != wasAdopted {
            events +=
                ruling.isMet
                ? adoption(by: poll.question, matter: terms.matter, in: meeting)
                : withdrawal(ofAdoptionBy: poll.question, in: meeting)
        }
        return events
    }

    /// Those who could vote in a poll that is closed. Who is entitled was said wrong where it has been mended since: what holds now
    /// held then.
    private func mended(_ poll: Poll, in meeting: Meeting) -> Poll.Electorate {
        let stands = poll.electorate
        guard let entry = meeting.attendance.mendedBy, let closed = poll.closed, entry > closed.entry else {
            return stands
        }
        return stands.entitled(electorate.entitled)
    }

    func refuseWithoutQuorum(_ meeting: Meeting) throws(Refusal) {
        if meeting.kind.countsUnits {
            guard !units.isEmpty else { throw .poll(.noUnits) }
            return
        }
        guard present > 0 else { throw .poll(.nobodyPresent) }
        guard !quorumNow.isMet, let rule = meeting.quorum.rule else { return }
        throw .poll(.noQuorum(present: quorumNow.present, required: meeting.quorum.required, rule.citation))
    }

    /// Refuses a matter that this body never decides, whatever its majority.
    func refuseReserved(
        _ matter: String?, on question: QuestionID, in meeting: Meeting
    ) throws(Refusal) {
        if question.amendment == nil, let matter, let lacking = charter(of: meeting)?.clauseWithout(matter) {
            throw .committee(.noSuchItem(matter, lacking.citation, items: lacking.items))
        }
        if question.amendment == nil, let matter, let charter = charter(of: meeting) {
            let near = charter.matters.filter { matter.isNear($0) }
            if !near.isEmpty { throw .poll(.nearMatter(matter, near)) }
        }
        guard question.amendment == nil, let matter,
            let citation = charter(of: meeting)?.reservation(of: matter, in: meeting.kind)
        else { return }
        throw .poll(.neverDecided(matter, meeting.kind, citation))
    }

    /// Refuses 对象 who is unknown, or of whom the words of the motion say nothing while they name somebody else.
    private func refuseOther(than subject: String, in question: QuestionID) throws(Refusal) {
        try known(subject)
        guard question.amendment == nil, let text = proposal(question.proposal)?.finalText,
            let named = self.subject(named: text)
        else { return }
        let names = [subject] + (registry[subject]?.details.aliases ?? [])
        if !names.contains(where: text.contains) { throw .poll(.subjectNotNamed(subject, question, named: named)) }
    }

    private func refuseUnseconded(_ question: QuestionID, in meeting: Meeting) throws(Refusal) {
        guard question.amendment == nil, let citation = charter(of: meeting)?.needsSecond,
            proposal(question.proposal)?.seconder == nil
        else { return }
        throw .proposal(.needsSecond(question, citation))
    }
}

extension String {
    /// Whether it is likely to mean another matter: a sign apart, alike in sound, or longer or shorter by some signs (修改章程, 章程).
    fileprivate func isNear(_ matter: String) -> Bool {
        let (own, other) = (folded, matter.folded)
        guard own != other, min(own.count, other.count) >= 2 else { return false }
        return own.contains(other) || other.contains(own) || Nearest.distance(own, other).map { $0 <= 2 } == true
    }
}
