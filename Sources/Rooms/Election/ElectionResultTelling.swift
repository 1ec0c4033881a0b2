// Why an election came out as it did, and what ballots and papers say of it: what is said when.
extension Wording {
    /// Why an election came out as it did: the figures, the rule, the clause. Empty before it is declared.
    public func because(_ election: Election) -> String {
        guard let outcome = election.declaration?.outcome else { return "" }
        if let choosing = election.choosing { return because(election, choosing, outcome) }
        let words = electionResult
        let said = [participation(outcome), required(election, outcome)].compactMap { $0 } + results(election, outcome)
        let clauses = unique(
            [election.rule.turnout?.citation, election.rule.votes?.citation].compactMap { $0 }.map(citation))
        return words.sequence(said) + words.bracketed([clauses.isEmpty ? nil : words.list(clauses)])
    }

    /// 登记100人，收回51张，过半数须51，选举有效.
    private func participation(_ outcome: Outcome) -> String {
        let words = electionResult
        let registered = outcome.registered.map(words.registered) ?? ""
        return switch outcome.validity {
        case .moreThanIssued: words.moreThanIssued(outcome.cast, issued: outcome.issued ?? 0)
        case .moreThanRegistered: words.moreThanRegistered(outcome.cast, registered: outcome.registered ?? 0)
        case .turnoutShort(let required): registered + words.turnoutShort(outcome.cast, required: required)
        case .noQuorum(let present, let required, let citation):
            registered + words.collected(outcome.cast)
                + words.noQuorum(present, byPapers: present == outcome.cast, required: required)
                + words.clause(citation)
        case .nothingCast: registered + words.nothingCast
        case .notCounted(let error): registered + words.uncountable(outcome.cast, error.phrase(language))
        case .uncountable(let chinese, let english):
            registered + words.uncountable(outcome.cast, counting(chinese, english))
        case .valid:
            registered
                + (outcome.turnoutRequired.map { words.turnoutMet(outcome.cast, required: $0) }
                    ?? words.collected(outcome.cast))
        }
    }

    /// What the tally engine said, in 0.1, of why it could not count.
    private func counting(_ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    private func required(_ election: Election, _ outcome: Outcome) -> String? {
        guard outcome.isValid else { return nil }
        let (words, votes) = (electionResult, outcome.votesRequired)
        let share = election.rule.votes.map { self.share($0.share) }
        return switch election.rule.method {
        case .absoluteMajority, .rerun: share.map { words.toElect(votes, share: $0) } ?? words.toElect(votes)
        case .recall: share.map { words.toRecall(votes, share: $0) } ?? words.toRecall(votes)
        case .plurality, .revote: words.mostElect
        case .nomination: words.mostBecomeCandidates
        case .counted(let name): words.counted(by: engineRule(name))
        case .budgeted(let name, _): words.counted(by: budgetRule(name))
        }
    }

    private func results(_ election: Election, _ outcome: Outcome) -> [String] {
        guard outcome.isValid else { return [] }
        let words = electionResult
        if election.rule.method == .recall {
            let name = election.candidates.first ?? ""
            let votes = election.votes(for: name)
            return [
                outcome.recalled.isEmpty ? words.notRecalled(name, votes: votes) : words.recalled(name, votes: votes)
            ]
        }
        // What a rule of the tally engine counts is no votes for somebody.
        let counted = if case .counted = election.rule.method { true } else { false }
        func told(_ names: [String]) -> [String] {
            counted ? names : names.map { words.votes(for: $0, election.votes(for: $0)) }
        }
        var said: [String] = []
        if !outcome.elected.isEmpty { said.append(words.elected(told(outcome.elected))) }
        said += outcome.passedOver.map { passed in
            switch passed.reason {
            case .holds(let post): words.holds(passed.name, post: post)
            case .kin(let other): words.isKin(passed.name, of: other)
            case .tooYoung: words.tooYoung(passed.name)
            case .withdrawn: language.choosings.withdrawn(passed.name)
            }
        }
        if let nominated = outcome.nominated {
            said.append(nominated.isEmpty ? words.nobodyNamed : words.nominated(told(nominated)))
        }
        if !outcome.tied.isEmpty { said.append(words.tied(told(outcome.tied), seats: outcome.tiedSeats)) }
        let short = outcome.openSeats - (outcome.tied.isEmpty ? 0 : outcome.tiedSeats)
        if short > 0 { said.append(election.leftOpen == nil ? words.openForRerun(short) : words.stayingOpen(short)) }
        return said
    }

    /// How a ballot is filled in, and what makes it void.
    public func howToMark(_ call: CalledElection) -> String {
        let words = electionResult
        if let choosing = call.choosing { return howToMark(choosing, call.rule.form) }
        return switch (call.rule.method, call.rule.form) {
        case (.recall, _): words.markRecall
        case (.nomination, _): words.markNomination(seats: call.seats)
        case (_, .ranking): words.markRanking
        case (_, .approvals), (_, .points): words.markApprovals
        case (_, .marks): call.takesWriteIns ? words.markSeatsOrWriteIn(call.seats) : words.markSeats(call.seats)
        }
    }

    /// 主任 甲，2026年5月20日至2031年5月20日.
    public func term(_ term: OfficeTerm) -> String {
        let words = electionResult
        let held =
            term.until.map { words.term(term.post, of: term.body, term.name, from: term.from, until: $0) }
            ?? words.term(term.post, of: term.body, term.name, from: term.from)
        return held + (term.ended.map { words.ended($0, term.ending.map { name(of: $0) } ?? "") } ?? "")
    }

    /// A seal that an undo took back.
    public func undone(_ step: UndoneStep) -> String {
        switch step.step {
        case .seal: electionResult.sealUndone(at: step.stamp.at, entry: step.entry, posts: step.posts)
        case .reading: electionResult.readingUndone(at: step.stamp.at, entry: step.entry, posts: step.posts)
        }
    }
}
