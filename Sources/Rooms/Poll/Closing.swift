import Kernel

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

/// The votes as they were told: in heads, and in 0.01 m² where they weigh by area.
struct PollFigures: Hashable {
    var votes: Votes
    var area: Votes?

    init(_ votes: Votes, area: Votes? = nil) {
        self.votes = votes
        self.area = area
    }

    /// The votes by one measure.
    func votes(in measure: Measure?) throws(Refusal) -> Votes {
        guard measure == .area else { return votes }
        guard let area else { throw .poll(.needsArea) }
        return area
    }
}

extension Votes {
    /// All of them together; `nil` where one is negative, or they come to more than a number can hold.
    var total: Int? {
        let sum = self.for.addingReportingOverflow(against)
        let all = sum.partialValue.addingReportingOverflow(abstain)
        return min(self.for, against, abstain) < 0 || sum.overflow || all.overflow ? nil : all.partialValue
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
        if let subject = terms.subject { try known(subject) }
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
        let now = electorate(of: poll)
        // Whoever voted and went home before the count was there to vote.
        let stands = figures.votes.cast > now.votes ? everybody(in: poll) : now
        return try outcome(of: poll.question, figures, stands, terms, in: meeting)
    }

    private func outcome(
        of question: QuestionID, _ figures: PollFigures, _ electorate: Poll.Electorate, _ terms: PollTerms,
        in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try fit(figures, electorate)
        let ruling = try judge(figures, on: question, terms, electorate: electorate, in: meeting)
        let closed = PollEvent.closed(
            question, votes: figures.votes, electorate, judgement: ruling.first, otherReading: ruling.other,
            quorum: quorum(on: question, by: terms.method), further: ruling.furtherIfAny, area: figures.area)
        return [.poll(closed)] + (ruling.isMet ? adoption(by: question, matter: terms.matter, in: meeting) : [])
    }

    /// A recount replaces all figures; those who could vote are those of the poll that it recounts.
    func recounting(
        _ poll: Poll, _ figures: PollFigures, roll: [NamedVote], _ terms: PollTerms, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try fit(figures, poll.electorate)
        let ruling = try judge(figures, on: poll.question, terms, electorate: poll.electorate, in: meeting)
        var events: [Event] = roll.isEmpty ? [] : [.poll(.rollCalled(poll.question, votes: roll))]
        events.append(
            .poll(
                .recounted(
                    poll.question, votes: figures.votes, judgement: ruling.first, otherReading: ruling.other,
                    further: ruling.furtherIfAny, area: figures.area)))
        let wasAdopted = state(of: poll.question) == .adopted
        if ruling.isMet != wasAdopted {
            events +=
                ruling.isMet
                ? adoption(by: poll.question, matter: terms.matter, in: meeting)
                : withdrawal(ofAdoptionBy: poll.question, in: meeting)
        }
        return events
    }

    /// Everything the rules say of given votes.
    private struct Ruling {
        let first: Judgement
        let other: Judgement?
        let further: [Judgement]

        var isMet: Bool { first.isMet && further.allSatisfy(\.isMet) }
        var furtherIfAny: [Judgement]? { further.isEmpty ? nil : further }
    }

    /// Holds the votes against everything that the matter needs.
    private func judge(
        _ figures: PollFigures, on question: QuestionID, _ terms: PollTerms, electorate: Poll.Electorate,
        in meeting: Meeting
    ) throws(Refusal) -> Ruling {
        try refuseReserved(terms.matter, on: question, in: meeting)
        let amount = question.amendment == nil ? proposal(question.proposal)?.finalAmount : nil
        if question.amendment == nil, terms.matter == Book.recallMatter,
            let recall = recallRule(figures.votes, electorate: electorate, in: meeting)
        {
            return Ruling(first: recall.rule.judge(figures.votes, base: recall.base), other: nil, further: [])
        }
        let rules =
            charter(of: meeting)?
            .majorities(for: question.amendment == nil ? terms.matter : nil, amount: amount, in: meeting.kind) ?? []
        var readings: [(standing: Judgement, other: Judgement?)] = []
        for rule in rules {
            readings.append(try reading(of: rule, figures, on: question, terms, electorate: electorate, in: meeting))
        }
        guard let first = readings.first else { throw .poll(.noMajorityRule(matter: terms.matter)) }
        // Nobody can be waited for once the papers are open: too few of them decide that it is not passed.
        if terms.method == .written, let quorum = meeting.quorum.rule, meeting.quorum.required > 0 {
            let enough = RequiredMajority(
                quorum.share, of: .entitled, from: quorum.citation, demand: .participation)
            let back = Votes(abstain: electorate.present)
            readings.append((enough.judge(back, base: meeting.attendance.body.entitled ?? 0), nil))
        }
        return Ruling(first: first.standing, other: first.other, further: readings.dropFirst().map(\.standing))
    }

    /// What one rule says, and what it would say by its other reading: with or without whom the question is about.
    private func reading(
        of rule: RequiredMajority, _ figures: PollFigures, on question: QuestionID, _ terms: PollTerms,
        electorate: Poll.Electorate, in meeting: Meeting
    ) throws(Refusal) -> (standing: Judgement, other: Judgement?) {
        let votes = try figures.votes(in: rule.measure)
        // Who says nothing of all who are entitled would have a share of those who came pass for one of all.
        if rule.base == .entitled, electorate.entitled == 0, meeting.kind.source == .ownLaw {
            throw .poll(.entitledUnknown(rule.citation))
        }
        let base =
            rule.measure == .area
            ? size(of: rule.base, votes: votes, present: votes.cast, entitled: electorate.area ?? 0)
            : size(of: rule.base, votes: votes, present: electorate.present, entitled: electorate.entitled)
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

    func size(of base: HundredPercentBase, votes: Votes, present: Int, entitled: Int) -> Int {
        switch base {
        case .yesNo: votes.for + votes.against
        case .yesNoAbstain, .valid, .cast: votes.cast
        case .present: present
        case .entitled: entitled > 0 ? entitled : present
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

    /// More votes than people who may vote are refused, whichever way they fall; so is more area than there is.
    func fit(_ figures: PollFigures, _ electorate: Poll.Electorate) throws(Refusal) {
        let entitled = electorate.entitled > 0 ? electorate.entitled : Int.max
        let people = min(electorate.votes, entitled)
        if electorate.area != nil, let cast = figures.votes.total, cast > electorate.entitled {
            throw .poll(.moreVotesThanHeads(cast, electorate.entitled))
        }
        guard people > 0 else { throw .poll(.nobodyPresent) }
        let votes = figures.votes
        guard let cast = votes.total, cast <= people else {
            throw .poll(.moreVotesThanPeople(votes: votes.total ?? .max, people: people))
        }
        guard let area = figures.area else { return }
        guard let sum = area.total, sum <= electorate.area ?? Int.max else {
            throw .poll(.moreAreaThanThereIs(area.total ?? .max, electorate.area ?? 0))
        }
        for (votes, area) in [
            (votes.for, area.for), (votes.against, area.against), (votes.abstain, area.abstain),
        ] where (votes > 0) != (area > 0) {
            throw .poll(.headsWithoutArea)
        }
    }

    func refuseWithoutQuorum(_ meeting: Meeting) throws(Refusal) {
        if meeting.kind.countsUnits {
            guard !units.isEmpty else { throw .poll(.noUnits) }
            return
        }
        guard present > 0 else { throw .poll(.nobodyPresent) }
        guard !quorumNow.isMet, let rule = meeting.quorum.rule else { return }
        throw .poll(.noQuorum(present: present, required: meeting.quorum.required, rule.citation))
    }

    /// Refuses a matter that this body never decides, whatever its majority.
    private func refuseReserved(
        _ matter: String?, on question: QuestionID, in meeting: Meeting
    ) throws(Refusal) {
        guard question.amendment == nil, let matter,
            let citation = charter(of: meeting)?.reservation(of: matter, in: meeting.kind)
        else { return }
        throw .poll(.neverDecided(matter, meeting.kind, citation))
    }

    private func refuseUnseconded(_ question: QuestionID, in meeting: Meeting) throws(Refusal) {
        guard question.amendment == nil, let citation = charter(of: meeting)?.needsSecond,
            proposal(question.proposal)?.seconder == nil
        else { return }
        throw .proposal(.needsSecond(question, citation))
    }
}
