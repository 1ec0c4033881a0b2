// 海选: everybody writes in whom they would have, and the first so many become candidates (浙江省村民委员会选举办法第十八条).
extension Book {
    /// A vote that nominates: more than half of the voters take part, and each names at most as many as there are seats.
    func nominationRule(for post: String, mode: ElectorateMode, charter: Charter?) -> ElectionRule {
        let rank = charter?.rank(of: post)
        return ElectionRule(
            method: .nomination, turnout: .init(.moreThanHalf), votes: nil, spare: nil,
            citation: charter?.spareCandidates?.citation, carriesDown: false, kinAvoidance: nil, rank: rank)
    }

    /// The vote that nominated for a post, where no election made use of it yet.
    func nominationVote(for post: String, upTo meeting: Meeting) -> Election? {
        let elections = meetings.reversed().lazy.flatMap { $0.elections.reversed() }
        guard let last = elections.first(where: { $0.post == post && $0.declaration?.outcome.isValid == true }) else {
            return nil
        }
        return last.rule.method == .nomination ? last : nil
    }
}

extension Election {
    /// The first so many by votes; those level with the last of them come in too, since nothing puts one before the other.
    func nominated(_ places: Int, without out: Set<String> = []) -> [String] {
        let ranking = tally.ranking.filter { $0.votes > 0 && !out.contains($0.name) }
        guard places > 0, ranking.count > places else { return ranking.map(\.name) }
        let least = ranking[places - 1].votes
        return ranking.filter { $0.votes >= least }.map(\.name)
    }
}
