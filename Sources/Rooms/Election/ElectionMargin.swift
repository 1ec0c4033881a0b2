import Tally

/// How many changed papers would change who is elected, for what is said when an election is declared.
extension Book {
    /// `nil` where it is not declared or not valid. Where more than votes decided (seats kept for a group, somebody passed over, votes carried down
    /// from another post) it is a bound from below alone.
    func margin(of election: Election, in meeting: Meeting?) -> Margin? {
        guard let outcome = election.declaration?.outcome, outcome.isValid, election.choosing == nil else { return nil }
        guard outcome.passedOver.isEmpty, outcome.carried.isEmpty, election.call.reserved.isEmpty else {
            return boundByOrder(of: election, outcome)
        }
        switch election.rule.method {
        case .counted: return meeting.flatMap { RankedCount.margin(of: election, in: $0) }
        case .absoluteMajority, .plurality, .rerun, .revote: break
        case .recall, .nomination, .budgeted: return nil
        }
        guard outcome.tied.isEmpty else { return .tied }
        let elected = Set(outcome.elected)
        let lines = election.tally.lines
        let others = lines.filter { !elected.contains($0.name) }
        let margin = Margin.ofVotes(
            elected: lines.filter { elected.contains($0.name) }.map { Int64($0.votes) },
            others: others.map { Int64($0.votes) }, seats: election.seats, needed: Int64(max(1, outcome.votesRequired)),
            papers: Int64(outcome.cast))
        // Near kin of one elected would be passed over, so that their votes alone change nothing.
        let mayBePassed =
            election.rule.kinAvoidance != nil
            && others.contains { other in outcome.elected.contains { registry.areNearKin($0, other.name) } }
        return mayBePassed ? Margin(lower: margin.lower, upper: nil, isExact: false) : margin
    }
}

extension Book {
    /// Whoever is elected by the law's own counting with kept seats, near kin or votes carried down is so by the order of the candidates and by who
    /// has votes enough: as long as neither changes, all the rest goes the same way. A changed paper moves each candidate by a vote, and so
    /// brings two of them nearer by two.
    private func boundByOrder(of election: Election, _ outcome: Outcome) -> Margin? {
        switch election.rule.method {
        case .absoluteMajority, .plurality, .rerun, .revote: break
        case .counted, .recall, .nomination, .budgeted: return nil
        }
        guard outcome.tied.isEmpty else { return .tied }
        let votes = election.tally.lines.map { $0.votes + (outcome.carried[$0.name] ?? 0) }.sorted(by: >)
        let needed = max(1, outcome.votesRequired)
        var least = Int.max
        for (one, next) in zip(votes, votes.dropFirst()) where one >= needed || next >= needed {
            least = min(least, (one - next + 1) / 2)
        }
        for one in votes { least = min(least, one >= needed ? one - needed + 1 : needed - one) }
        guard least < outcome.cast else {
            return Margin(lower: Int64(max(1, outcome.cast)), upper: nil, isExact: false)
        }
        return Margin(lower: Int64(max(1, least)), upper: nil, isExact: false)
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
