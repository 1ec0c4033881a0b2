import Kernel

// The votes held against everything that the matter needs.
extension Book {
    /// Everything the rules say of given votes.
    struct Ruling {
        let first: Judgement
        let other: Judgement?
        let further: [Judgement]

        var isMet: Bool { first.isMet && further.allSatisfy(\.isMet) }
        var furtherIfAny: [Judgement]? { further.isEmpty ? nil : further }
    }

    /// Holds the votes against everything that the matter needs.
    func judge(
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
            let back = Votes(abstain: papersTakingPart(on: question) ?? electorate.present)
            readings.append((enough.judge(back, base: meeting.attendance.body.entitled ?? 0), nil))
        }
        return Ruling(first: first.standing, other: first.other, further: readings.dropFirst().map(\.standing))
    }

    /// What one rule says, and what it would say by its other reading: with or without whom the question is about.
    private func reading(
        of rule: RequiredMajority, _ figures: PollFigures, on question: QuestionID, _ terms: PollTerms,
        electorate: Poll.Electorate, in meeting: Meeting
    ) throws(Refusal) -> (standing: Judgement, other: Judgement?) {
        var votes = try figures.votes(in: rule.measure)
        // A void paper took part as well.
        if rule.demand == .participation, terms.method == .written, rule.measure != .area, electorate.area == nil {
            votes = Votes(abstain: papersTakingPart(on: question) ?? votes.cast)
        }
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
        // Votes given for others are of those that the share is taken of: no minority of the votes cast is a majority of those present.
        case .present: max(present, votes.cast)
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
}
