import Kernel

// Why a vote came out as it did: which figures are told, and when. The languages give the parts.
extension Wording {
    /// One sentence with the figures of a poll, the rule and the clause; empty while the poll is open.
    ///
    /// - Parameter isAloud: said in the yard, where an article that asks for all of it is named once; papers name it with every figure.
    public func outcome(of poll: Poll, unit: BodyUnit, isAloud: Bool = false) -> String {
        if let heard = poll.heard {
            return poll.annulled == nil
                ? judgements.heard(name(of: poll.method), heard ? judgements.passed : judgements.notPassed) : ""
        }
        guard let judgement = poll.judgement else { return "" }
        var count = VoteCount(poll.votes, of: poll.electorate, by: poll.method, unit: unit)
        let further = poll.further.filter { $0.rule.demand != .fewerAbstentions || !$0.isMet }
        count.isOneOfSeveral = !further.isEmpty
        count.isSettled = poll.castingVote != nil
        // An annulled round has figures and no outcome.
        if poll.annulled != nil { return votes(of: poll) }
        let isOneArticle = isAloud && further.allSatisfy { $0.rule.citation == judgement.rule.citation }
        func told(_ judgement: Judgement, _ count: VoteCount) -> String {
            isOneArticle ? figures(judgement, count) : reason(judgement, count)
        }
        var sentence = told(judgement, count)
        if isOneArticle, further.isEmpty { sentence += judgements.clause(judgement.rule.citation) }
        if let other = poll.otherReading { sentence += otherReading(other, than: judgement, count) }
        sentence += further.map { judgements.also(told($0, count.measured(by: $0.rule.measure, in: poll))) }.joined()
        if isOneArticle, !further.isEmpty { sentence += judgements.clause(judgement.rule.citation) }
        if let casting = poll.castingVote {
            sentence += judgements.castingVote(
                casting.by, name(of: casting.choice), casting.isMet ? judgements.passed : judgements.notPassed,
                casting.citation)
        }
        return sentence
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

    /// Where several majorities have to hold, each is only enough or not.
    private func result(_ judgement: Judgement, _ count: VoteCount) -> String {
        if !count.isOneOfSeveral { return result(judgement) }
        return judgement.isMet ? judgements.enough : judgements.notEnough
    }

    private func figures(_ judgement: Judgement, _ count: VoteCount) -> String {
        if count.method == .consensus { return consensus(judgement, count) }
        let words = judgements
        switch judgement.rule.demand {
        case .participation?: return participation(judgement, count)
        case .fewerAbstentions?: return words.abstentions(count.votes.abstain, outnumber: count.votes.for)
        case nil: break
        }
        if judgement.rule.measure == .area { return area(judgement, count) }
        if judgement.rule.isMoreForThanAgainst { return comparison(judgement, count) }
        let need = words.takes(judgement.required, share(judgement.rule.share), of: base(judgement, count))
        if count.method == .unanimous {
            return count.isOneOfSeveral ? words.noObjection(need, result(judgement, count)) : words.noObjection(need)
        }
        return judgement.isTie
            ? words.decided(need, words.forAndAgainst(count.votes), count.isSettled ? words.equal : words.tie)
            : words.decided(need, words.inFavour(count.votes), result(judgement, count))
    }

    /// How many took part, held against how many had to.
    private func participation(_ judgement: Judgement, _ count: VoteCount) -> String {
        let (words, share) = (judgements, share(judgement.rule.share))
        let result = judgement.isMet ? words.enough : words.tooFew
        return judgement.rule.measure == .area
            ? words.participation(
                Area(hundredths: count.votes.cast), of: Area(hundredths: judgement.baseSize), share,
                Area(hundredths: judgement.required), result)
            : words.participation(
                words.count(count.takingPart, count.unit), of: words.entitled(judgement.baseSize, count.unit), share,
                judgement.required, result)
    }

    /// A majority of area.
    private func area(_ judgement: Judgement, _ count: VoteCount) -> String {
        let words = judgements
        let base = Area(hundredths: judgement.baseSize)
        let told =
            judgement.rule.base == .entitled
            ? words.areaEntitled(base)
            : judgement.rule.base == .yesNo ? words.areaForAndAgainst(base) : words.areaVoting(base)
        let need = words.takes(Area(hundredths: judgement.required), share(judgement.rule.share), of: told)
        return words.decided(need, words.inFavour(Area(hundredths: count.votes.for)), result(judgement, count))
    }

    private func consensus(_ judgement: Judgement, _ count: VoteCount) -> String {
        let words = judgements
        return words.consensus(
            present(count),
            count.votes.against > 0 ? words.handsWithSomeBelow(count.votes) : words.hands(count.votes),
            judgement.isMet ? words.consensus(result(judgement, count)) : words.noConsensus(result(judgement, count)))
    }

    /// Under a rule of more for than against all votes are told, since all of them show it.
    private func comparison(_ judgement: Judgement, _ count: VoteCount) -> String {
        let words = judgements
        if count.method == .unanimous {
            let here = present(count)
            return count.isOneOfSeveral
                ? words.noObjection(among: here, result(judgement, count)) : words.noObjection(among: here)
        }
        return words.compared(
            present(count),
            count.notVoted > 0 ? words.all(count.votes, silent: count.notVoted) : words.all(count.votes),
            judgement.isTie
                ? count.isSettled ? words.equal : words.asManyForAsAgainst
                : judgement.isMet
                    ? words.moreForThanAgainst(result(judgement, count))
                    : words.notMoreForThanAgainst(result(judgement, count)))
    }

    private func present(_ count: VoteCount) -> String {
        let (here, proxies) = (count.electorate.headsPresent, count.electorate.proxies)
        if count.method == .written { return judgements.papersBack(here) }
        let told =
            count.hasExtraVotes
            ? judgements.present(here, holding: count.electorate.present) : judgements.present(here, count.unit)
        return told + (proxies > 0 ? judgements.proxies(proxies) : "")
    }

    private func base(_ judgement: Judgement, _ count: VoteCount) -> String {
        let (words, size) = (judgements, judgement.baseSize)
        return switch judgement.rule.base {
        case .yesNo: words.yesNo(size)
        case .yesNoAbstain: words.yesNoAbstain(size)
        case .valid: words.validBallots(size)
        case .cast: count.hasExtraVotes ? words.votesCast(size) : words.voting(size, count.unit)
        case .entitled:
            judgement.rule.measure == .votes || count.hasExtraVotes
                ? words.entitledVotes(size) : words.entitled(size, count.unit)
        // The base may leave out whom the question is about: then its own size is told, not the head count.
        case .present:
            size == count.electorate.votes
                ? present(count)
                : size > count.electorate.present && !count.hasExtraVotes
                    ? words.present(withVote: count.electorate.present, count.unit)
                        + words.proxies(size - count.electorate.present)
                    : count.hasExtraVotes ? words.votesPresent(size) : words.present(withVote: size, count.unit)
        }
    }
}

// What was voted, without a judgement of it.
extension Wording {
    /// The figures of a poll, and where votes weigh by area the areas behind them.
    func votes(of poll: Poll, replaced: Votes? = nil) -> String {
        var electorate = poll.electorate
        // Whoever the question is about and is left out of those present has no vote that was not cast.
        if let judgement = poll.judgement, judgement.rule.base == .present, judgement.rule.subject == .excluded,
            judgement.baseSize == electorate.present - 1
        {
            electorate = Poll.Electorate(
                entitled: electorate.entitled, present: judgement.baseSize, proxies: electorate.proxies,
                area: electorate.area, heads: electorate.heads)
        }
        let told = votes(replaced ?? poll.votes, of: electorate, takingPart: poll.area != nil)
        guard let area = poll.area, replaced == nil else { return told }
        return judgements.sequence([
            told,
            judgements.areas(
                Area(hundredths: area.for), Area(hundredths: area.against), Area(hundredths: area.abstain)),
        ])
    }

    /// The figures of a vote with the share each has of those who could vote.
    ///
    /// - Parameter takingPart: the share of those who voted, where these are what the law measures by (民法典 § 278: 参与表决).
    func votes(_ votes: Votes, of electorate: Poll.Electorate, takingPart: Bool = false) -> String {
        let words = judgements
        func told(_ vote: String, _ number: Int) -> String {
            let rate = Rate.percent(number, of: takingPart ? votes.cast : electorate.votes)
            return vote + words.bracketed([rate.isEmpty ? nil : rate])
        }
        let silent = electorate.votes - votes.cast
        func unvoted() -> String { takingPart ? words.silent(silent) : told(words.silent(silent), silent) }
        let cast = [
            told(words.votesFor(votes.for), votes.for), told(words.votesAgainst(votes.against), votes.against),
            told(words.abstaining(votes.abstain), votes.abstain),
        ]
        return list(cast + (silent > 0 ? [unvoted()] : []))
    }

    /// 赞成：甲、乙；反对：丙.
    public func rollCall(_ votes: [NamedVote]) -> String {
        let told = Choice.allCases.compactMap { choice in
            let names = votes.filter { $0.choice == choice }.map(\.name)
            return names.isEmpty ? nil : judgements.voted(name(of: choice), names)
        }
        return judgements.sequence(told)
    }

    /// The same for an answer at the prompt: more names than a person reads are told by their number.
    func rollCallAnswered(_ votes: [NamedVote]) -> String {
        guard votes.count > 20 else { return rollCall(votes) }
        let told = Choice.allCases.compactMap { choice in
            let voters = votes.reduce(0) { $0 + ($1.choice == choice ? 1 : 0) }
            return voters == 0 ? nil : judgements.voted(name(of: choice), voters)
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
