import Kernel

extension Count {
    /// Why a candidate won or lost, and by how much, in one paragraph.
    ///
    ///     count.why(2)("zh")   // 潘玉珍第1轮得9票，当选所需7票，多2票，当选第1席……
    public func why(_ candidate: Int) -> Phrase {
        let reason = withMargin(reason(candidate))
        // A tie that was settled, by the rule itself or by whatever was told to, is part of why.
        let told = ties.filter { $0.settlement != .open && $0.tied.contains(candidate) }.prefix(4).map(phrase)
        guard !told.isEmpty else { return reason }
        return Phrase { language in language.why.withTies(reason(language), told.map { $0(language) }) }
    }

    /// A lead of many votes may hang on few papers, so the margin stands beside it.
    private func withMargin(_ reason: Phrase) -> Phrase {
        guard let margin else { return reason }
        return Phrase { language in language.why.withTies(reason(language), [margin.phrase(language)]) }
    }

    /// A candidate between whom and others the votes don't decide.
    func open(_ candidate: Int, _ tie: Tie) -> Phrase {
        let (name, tie) = (title(candidate), phrase(tie))
        return Phrase { $0.why.open(name, tie($0)) }
    }

    private func reason(_ candidate: Int) -> Phrase {
        if candidates.indices.contains(candidate), candidates[candidate].isWithdrawn {
            return Phrase { $0.why.withdrew(title(candidate)) }
        }
        if let reason = reasons[candidate] { return whyByStep(candidate, reason) }
        if rounds.isEmpty { return pairwise.isEmpty ? whyByScore(candidate) : whyByPairs(candidate) }
        if let seat = elected.firstIndex(of: candidate) { return whyElected(candidate, seat: seat + 1) }
        if tied.contains(candidate), let tie = ties.last { return open(candidate, tie) }
        if let round = rounds.last(where: { $0.excluded.contains(candidate) }) { return whyExcluded(candidate, round) }
        return whyLeft(candidate)
    }

    private func whyByStep(_ candidate: Int, _ reason: Phrase) -> Phrase {
        let name = title(candidate)
        if elected.contains(candidate) { return Phrase { $0.why.elected(name, because: reason($0)) } }
        if tied.contains(candidate) { return Phrase { $0.why.leftOpen(name, because: reason($0)) } }
        return Phrase { $0.why.notElected(name, because: reason($0)) }
    }

    private func whyElected(_ candidate: Int, seat: Int) -> Phrase {
        let name = title(candidate)
        let began = show(rounds[0].votes[candidate])
        let round = rounds.last { $0.elected.contains(candidate) } ?? rounds[rounds.count - 1]
        let votes = round.votes[candidate]
        var later: Phrase?
        if round.number > 1 {
            let gains = gains(candidate, before: round.number).map { (name: title($0.from), votes: show($0.votes)) }
            later = Phrase { language in
                let sources = gains.map { language.why.from($0.name, $0.votes) }
                return language.why.later(round: round.number, votes: show(votes), sources: sources)
            }
        }
        var margin: Phrase?
        switch round.decisions.first(where: { $0.kind.elects && $0.candidates.contains(candidate) })?.kind {
        case .quota:
            if let quota = round.quota ?? quota, figuresAreVotes(round) {
                margin = Phrase { $0.why.overQuota(show(quota), by: show(votes - quota)) }
            }
        case .remaining: margin = Phrase { $0.why.asManyAsSeats }
        default:
            if let next = runnerUp(to: candidate, in: round) {
                margin = Phrase { $0.why.ahead(of: title(next), by: show(votes - round.votes[next])) }
            }
        }
        return Phrase { $0.why.elected(name, seat: seat, began: began, later: later?($0), margin: margin?($0)) }
    }

    private func whyExcluded(_ candidate: Int, _ round: Round) -> Phrase {
        let began = show(rounds[0].votes[candidate])
        let votes = round.votes[candidate]
        let decision = round.decisions.first { $0.kind.excludes && $0.candidates.contains(candidate) }
        let together = decision?.candidates ?? [candidate]
        let others = continuing(in: round).filter { !together.contains($0) }
        var gap: Phrase?
        if let next = others.min(by: { round.votes[$0] < round.votes[$1] }) {
            let fewer = round.votes[next] - votes
            if fewer.isZero {
                let tie = ties.first { $0.round == round.number && $0.taken.contains(candidate) }.map(phrase)
                gap = Phrase { $0.why.level(with: title(next), tie: tie?($0)) }
            } else {
                gap = Phrase { $0.why.behindNext(title(next), by: show(fewer)) }
            }
        }
        var reason: Phrase?
        if let decision, decision.kind != .fewest {
            reason = phrase(Decision(decision.kind, [candidate], amount: decision.amount), in: round)
        }
        return Phrase {
            $0.why.excluded(
                title(candidate), began: began, round: round.number, votes: show(votes), gap: gap?($0),
                because: reason?($0))
        }
    }

    private func whyLeft(_ candidate: Int) -> Phrase {
        let last = rounds[rounds.count - 1]
        let votes = last.votes[candidate]
        let winners = elected.filter { last.elected.contains($0) && last.votes[$0] >= votes }
        var gap: Phrase?
        if let weakest = winners.min(by: { last.votes[$0] < last.votes[$1] }) {
            gap = Phrase { $0.why.behindElected(title(weakest), by: show(last.votes[weakest] - votes)) }
        } else if let quota = last.quota ?? quota, quota > votes {
            gap = Phrase { $0.why.shortOfQuota(show(quota), by: show(quota - votes)) }
        }
        return Phrase { $0.why.left(title(candidate), votes: show(votes), gap: gap?($0)) }
    }

    /// From whom a candidate's votes came before a round, largest first.
    private func gains(_ candidate: Int, before number: Int) -> [(from: Int, votes: Rational)] {
        var sums: [Int: Rational] = [:]
        for round in rounds where round.number < number {
            for transfer in round.transfers where transfer.to == .candidate(candidate) {
                sums[transfer.from, default: 0] = sums[transfer.from, default: 0] + transfer.votes
            }
        }
        return sums.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(3).map {
            (from: $0.key, votes: $0.value)
        }
    }

    func continuing(in round: Round) -> [Int] {
        let before = rounds.prefix { $0.number < round.number }
        let gone = Set(before.flatMap { $0.elected + $0.excluded } + round.elected)
        return standing.filter { !gone.contains($0) }
    }

    private func runnerUp(to candidate: Int, in round: Round) -> Int? {
        standing.filter { $0 != candidate && !elected.contains($0) }.max { round.votes[$0] < round.votes[$1] }
    }

    private func figuresAreVotes(_ round: Round) -> Bool { round.figures.isEmpty }
}
