// Why a vote came out as it did: which figures are told, and when. The languages give the parts.
extension Wording {
    /// One sentence with the figures of a poll, the rule and the clause; empty while the poll is open.
    public func outcome(of poll: Poll, unit: BodyUnit) -> String {
        guard let judgement = poll.judgement else { return "" }
        let count = VoteCount(poll.votes, of: poll.electorate, by: poll.method, unit: unit)
        let reason = reason(judgement, count)
        guard let other = poll.otherReading else { return reason }
        return reason + otherReading(other, than: judgement, count)
    }

    /// Why a vote came out as it did: the figures, the rule, the clause.
    public func reason(_ judgement: Judgement, _ count: VoteCount) -> String {
        figures(judgement, count) + judgements.clause(judgement.rule.citation)
    }

    /// The outcome by the other reading of a rule that reads two ways.
    public func otherReading(_ other: Judgement, than standing: Judgement, _ count: VoteCount) -> String {
        let figures = figures(other, count)
        return other.baseSize < standing.baseSize
            ? judgements.otherwise(leavingOut: figures) : judgements.otherwise(counting: figures)
    }

    /// Whether it passed, in a word.
    func result(_ judgement: Judgement) -> String { judgement.isMet ? judgements.passed : judgements.notPassed }

    private func figures(_ judgement: Judgement, _ count: VoteCount) -> String {
        if count.method == .consensus { return consensus(judgement, count) }
        if judgement.rule.isMoreForThanAgainst { return comparison(judgement, count) }
        let words = judgements
        let need = words.takes(judgement.required, share(judgement.rule.share), of: base(judgement, count))
        if count.method == .unanimous { return words.noObjection(need) }
        return judgement.isTie
            ? words.decided(need, words.forAndAgainst(count.votes), words.tie)
            : words.decided(need, words.inFavour(count.votes), result(judgement))
    }

    private func consensus(_ judgement: Judgement, _ count: VoteCount) -> String {
        let words = judgements
        return words.consensus(
            present(count),
            count.votes.against > 0 ? words.handsWithSomeBelow(count.votes) : words.hands(count.votes),
            judgement.isMet ? words.consensus : words.noConsensus)
    }

    /// Under a rule of more for than against all votes are told, since all of them show it.
    private func comparison(_ judgement: Judgement, _ count: VoteCount) -> String {
        let words = judgements
        if count.method == .unanimous { return words.noObjection(among: present(count)) }
        return words.compared(
            present(count),
            count.notVoted > 0 ? words.all(count.votes, silent: count.notVoted) : words.all(count.votes),
            judgement.isTie
                ? words.asManyForAsAgainst : judgement.isMet ? words.moreForThanAgainst : words.notMoreForThanAgainst)
    }

    private func present(_ count: VoteCount) -> String {
        let (here, proxies) = (count.electorate.present, count.electorate.proxies)
        return judgements.present(here, count.unit) + (proxies > 0 ? judgements.proxies(proxies) : "")
    }

    private func base(_ judgement: Judgement, _ count: VoteCount) -> String {
        let (words, size) = (judgements, judgement.baseSize)
        return switch judgement.rule.base {
        case .yesNo: words.yesNo(size)
        case .yesNoAbstain: words.yesNoAbstain(size)
        case .valid: words.validBallots(size)
        case .cast: words.voting(size, count.unit)
        case .entitled: words.entitled(size, count.unit)
        // The base may leave out whom the question is about: then its own size is told, not the head count.
        case .present: size == count.electorate.votes ? present(count) : words.present(withVote: size, count.unit)
        }
    }
}

// What was voted, without a judgement of it.
extension Wording {
    /// The figures of a vote with the share each has of those who could vote.
    func votes(_ votes: Votes, of electorate: Poll.Electorate) -> String {
        let words = judgements
        func told(_ vote: String, _ number: Int) -> String {
            let rate = Rate.percent(number, of: electorate.votes)
            return vote + words.bracketed([rate.isEmpty ? nil : rate])
        }
        let silent = electorate.votes - votes.cast
        let cast = [
            told(words.votesFor(votes.for), votes.for), told(words.votesAgainst(votes.against), votes.against),
            told(words.abstaining(votes.abstain), votes.abstain),
        ]
        return list(cast + (silent > 0 ? [told(words.silent(silent), silent)] : []))
    }

    /// 赞成：甲、乙；反对：丙.
    public func rollCall(_ votes: [NamedVote]) -> String {
        let told = Choice.allCases.compactMap { choice in
            let names = votes.filter { $0.choice == choice }.map(\.name)
            return names.isEmpty ? nil : judgements.voted(name(of: choice), names)
        }
        return judgements.sequence(told)
    }

    /// A consensus round that decided nothing: how many hands at each level, the highest first.
    public func temperature(_ hands: [Int]) -> String {
        let words = judgements
        let levels = [
            words.fist, words.oneFinger, words.twoFingers, words.threeFingers, words.fourFingers, words.fiveFingers,
        ]
        let shown = zip(levels, hands).reversed().filter { $0.1 > 0 }.map { $0.0($0.1) }
        return shown.isEmpty ? words.noHands : words.temperature(shown)
    }
}
