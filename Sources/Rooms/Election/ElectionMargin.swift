import Tally

/// How many changed papers would change who is elected, for what is said when an election is declared.
extension Book {
    /// `nil` where it is not declared or not valid.
    ///
    /// Exact for the law's own counting, seats kept for groups among it; between bounds where the one who is nearest may be passed over, or has votes
    /// carried down from another post. Where near kin were kept apart or somebody counts for two groups it is a bound from below alone; so it is where
    /// the engine counts and seats are kept.
    func margin(of election: Election, in meeting: Meeting?) -> Margin? {
        guard let outcome = election.declaration?.outcome, outcome.isValid, election.choosing == nil else { return nil }
        switch election.rule.method {
        case .counted:
            guard election.call.reserved.isEmpty else { return Margin(lower: 1, upper: nil, isExact: false) }
            return meeting.flatMap { RankedCount.margin(of: election, in: $0) }
        case .absoluteMajority, .plurality, .rerun, .revote: break
        case .recall, .nomination, .budgeted: return nil
        }
        guard outcome.tied.isEmpty else { return .tied }
        let isKinKept = outcome.passedOver.contains { if case .kin = $0.reason { true } else { false } }
        let out = Set(outcome.passedOver.map(\.name))
        let doubtful = doubtful(in: election, outcome)
        guard !isKinKept, let most = contest(for: election, outcome, without: out)?.margin,
            let fewest = contest(for: election, outcome, without: out.union(doubtful))?.margin
        else { return boundByOrder(of: election, outcome) }
        // What is proved with them among those who could be elected, and what is found without them.
        let isExact = most.isExact && most.upper == fewest.upper
        return isExact ? most : Margin(lower: most.lower, upper: fewest.upper, isExact: most.lower == fewest.upper)
    }

    /// Who may be passed over whatever their votes: too young, in another post, near kin of one elected. Not all of it can be known afterwards.
    private func doubtful(in election: Election, _ outcome: Outcome) -> Set<String> {
        let around = surroundings(of: election)
        // Whoever won another post afterwards was in nobody's way.
        let after = seated(after: election)
        var names = Set(around.barred.keys).union(around.holders.keys.filter { !after.contains($0) })
        if election.rule.kinAvoidance != nil {
            let seated = outcome.elected + around.holders.keys
            names.formUnion(
                election.tally.lines.map(\.name).filter { name in seated.contains { registry.areNearKin($0, name) } })
        }
        return names.subtracting(outcome.elected)
    }

    /// Whom only elections declared after this one seated.
    private func seated(after election: Election) -> Set<String> {
        guard let meeting = meeting(election.id.meeting) else { return [] }
        func order(_ one: Election) -> (Int, Int, Int) {
            (one.declaration?.stamp.entry ?? .max, one.rule.rank ?? .max, one.id.number)
        }
        let later = meeting.elections.filter { order($0) > order(election) }
        let ids = Set(later.map(\.id))
        let before = offices.filter {
            $0.election != election.id && !ids.contains($0.election) && $0.election.meeting <= election.id.meeting
        }
        return Set(later.flatMap { $0.declaration?.outcome.elected ?? [] }).subtracting(before.map(\.name))
    }

    /// Who competes for the seats: everybody on the papers who can have the post, and where names may be written in, one whom nobody wrote in yet.
    ///
    /// - Returns: nil where somebody counts for two groups for which seats are kept.
    private func contest(for election: Election, _ outcome: Outcome, without out: Set<String>) -> SeatContest? {
        let held = SeatFilling(seats: election.seats, held: election.call.reserved.map(\.seats)).held
        func groups(_ name: String) -> Set<Int> { election.groups(of: name, registry).filter { held[$0] > 0 } }
        let elected = Set(outcome.elected)
        var contenders: [SeatContest.Contender] = []
        for line in election.tally.lines where !out.contains(line.name) {
            let groups = groups(line.name)
            guard groups.count < 2 else { return nil }
            let carried = outcome.carried[line.name] ?? 0
            contenders.append(
                SeatContest.Contender(
                    votes: Int64(line.votes + carried), carried: Int64(carried), group: groups.first,
                    isElected: elected.contains(line.name)))
        }
        if election.call.takesWriteIns {
            contenders.append(SeatContest.Contender(votes: 0, isElected: false))
            let known = Set(election.tally.lines.map(\.name)).union(out)
            for group in held.indices where held[group] > 0 {
                guard registry.people.contains(where: { !known.contains($0.name) && groups($0.name) == [group] })
                else { continue }
                contenders.append(SeatContest.Contender(votes: 0, group: group, isElected: false))
            }
        }
        return SeatContest(
            seats: election.seats, kept: held, needed: Int64(max(1, outcome.votesRequired)),
            papers: Int64(outcome.cast), contenders: contenders)
    }
}

extension Book {
    /// Whoever is elected where near kin are kept apart is so by the order of the candidates and by who has votes enough: as long as neither changes,
    /// all the rest goes the same way. A changed paper moves each candidate by a vote, and so brings two of them nearer by two.
    private func boundByOrder(of election: Election, _ outcome: Outcome) -> Margin {
        var votes = election.tally.lines.map { $0.votes + (outcome.carried[$0.name] ?? 0) }
        if election.call.takesWriteIns { votes.append(0) }
        votes.sort(by: >)
        let needed = max(1, outcome.votesRequired)
        var least = Int.max
        for (one, next) in zip(votes, votes.dropFirst()) where one >= needed || next >= needed {
            least = min(least, (one - next + 1) / 2)
        }
        for one in votes { least = min(least, one >= needed ? one - needed + 1 : needed - one) }
        return Margin(lower: Int64(max(1, min(least, outcome.cast))), upper: nil, isExact: false)
    }
}

extension Wording {
    /// Why an election came out as it did, and how many changed papers would have changed that.
    func because(_ election: Election, in meeting: Meeting?, of book: Book) -> String {
        let said = because(election)
        guard let margin = book.margin(of: election, in: meeting) else { return said }
        return electionResult.withMargin(said, margin.phrase(language))
    }
}
