import Kernel

/// The English of screen and papers. Names of laws and charters stay in Chinese: they are what is cited.
public struct English: Wording {
    public let language = Language.english

    public init() {}

    public func date(_ day: Day) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    public func time(_ moment: Moment) -> String { "\(date(moment.day)), \(moment.clock)" }

    public func span(from: Moment, to: Moment?) -> String {
        guard let to else { return "from \(time(from))" }
        return "\(time(from)) to \(from.day == to.day ? to.clock : time(to))"
    }

    public func money(_ money: Money) -> String { "¥\(money)" }

    public func count(_ number: Int, _ unit: BodyUnit) -> String {
        switch unit {
        case .people: number == 1 ? "1 person" : "\(number) people"
        case .households: number == 1 ? "1 household" : "\(number) households"
        }
    }

    public func list(_ names: [String]) -> String { names.joined(separator: ", ") }

    public func citation(_ citation: Citation) -> String { "\(citation.source), article \(citation.article)" }

    // MARK: Rules

    public func share(_ share: Share) -> String {
        if share.isWhole && !share.strict { return "all" }
        let fraction = fraction(share)
        return share.strict ? "more than \(fraction)" : "at least \(fraction)"
    }

    private func fraction(_ share: Share) -> String {
        switch (share.numerator, share.denominator) {
        case _ where share.isHalf: "half"
        case (1, 3): "a third"
        case (2, 3): "two thirds"
        case (3, 4): "three quarters"
        case (4, 5): "four fifths"
        default: "\(share.numerator)/\(share.denominator)"
        }
    }

    public func rule(_ rule: RequiredMajority) -> String {
        if rule.isMoreForThanAgainst { return "more for than against" }
        let base =
            switch rule.base {
            case .yesNo: "the votes for and against"
            case .yesNoAbstain: "the votes for, against and abstaining"
            case .valid: "the valid ballots"
            case .cast: "those who voted"
            case .present: "those present"
            case .entitled: "those entitled"
            }
        return "\(share(rule.share)) of \(base)"
    }

    public func rule(_ rule: QuorumRule) -> String { "\(share(rule.share)) of those entitled" }

    // MARK: Votes

    public func votes(_ votes: Votes, of electorate: Poll.Electorate) -> String {
        var parts: [String] = []
        func add(_ number: Int, _ name: String) {
            let rate = Rate.percent(number, of: electorate.votes)
            parts.append("\(number) \(name)" + (rate.isEmpty ? "" : " (\(rate))"))
        }
        add(votes.for, "for")
        add(votes.against, "against")
        add(votes.abstain, "abstaining")
        let silent = electorate.votes - votes.cast
        if silent > 0 { add(silent, "not voting") }
        return list(parts)
    }

    public func rollCall(_ votes: [NamedVote]) -> String {
        Choice.allCases.compactMap { choice in
            let names = votes.filter { $0.choice == choice }.map(\.name)
            return names.isEmpty ? nil : "\(name(of: choice)): \(list(names))"
        }
        .joined(separator: "; ")
    }

    public func reason(_ judgement: Judgement, _ count: VoteCount) -> String {
        "\(figures(judgement, count)) (\(citation(judgement.rule.citation)))"
    }

    private func figures(_ judgement: Judgement, _ count: VoteCount) -> String {
        let result = judgement.isTie ? "a tie, not passed" : judgement.isMet ? "passed" : "not passed"
        let votes = count.votes
        if count.method == .consensus {
            let short = votes.against > 0 ? ", \(votes.against) below it" : ""
            return "\(present(count)), \(votes.cast) hands, \(votes.for) in consensus\(short): "
                + (judgement.isMet ? "passed" : "not passed")
        }
        if judgement.rule.isMoreForThanAgainst {
            if count.method == .unanimous { return "\(present(count)), no objection: passed; more for than against" }
            let silent = count.notVoted > 0 ? ", \(count.notVoted) not voting" : ""
            let compared =
                judgement.isTie
                ? "as many for as against" : judgement.isMet ? "more for than against" : "not more for than against"
            return
                "\(present(count)); \(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining\(silent); "
                + "\(compared): \(judgement.isMet ? "passed" : "not passed")"
        }
        let need = "\(base(judgement, count)), \(share(judgement.rule.share)) takes \(judgement.required)"
        if count.method == .unanimous { return "\(need); no objection: passed" }
        let against = judgement.isTie ? ", \(votes.against) against" : ""
        return "\(need); \(votes.for) for\(against): \(result)"
    }

    private func present(_ count: VoteCount) -> String {
        let proxies = count.electorate.proxies
        return "\(self.count(count.electorate.present, count.unit)) present"
            + (proxies > 0 ? " and \(proxies) \(proxies == 1 ? "proxy" : "proxies")" : "")
    }

    private func base(_ judgement: Judgement, _ count: VoteCount) -> String {
        let size = judgement.baseSize
        return switch judgement.rule.base {
        case .yesNo: "\(size) votes for and against"
        case .yesNoAbstain: "\(size) votes for, against and abstaining"
        case .valid: "\(size) valid ballots"
        case .cast: "\(self.count(size, count.unit)) voting"
        case .entitled: "\(self.count(size, count.unit)) entitled"
        case .present:
            size == count.electorate.votes ? present(count) : "\(self.count(size, count.unit)) present with a vote"
        }
    }

    public func otherReading(_ other: Judgement, than standing: Judgement, _ count: VoteCount) -> String {
        let reading =
            other.baseSize < standing.baseSize ? "leaving out the member concerned" : "counting the member concerned"
        return "; read the other way (\(reading)): \(figures(other, count))"
    }

    public func temperature(_ hands: [Int]) -> String {
        let names = ["fist", "one", "two", "three", "four", "five"]
        let shown = zip(names, hands).reversed().filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
        return "consensus, temperature only: " + (shown.isEmpty ? "no hands" : list(shown))
    }

    // MARK: Attendance

    public func quorum(_ figures: QuorumFigures) -> String {
        let here = "\(count(figures.present, figures.unit)) present"
        guard let rule = figures.rule else { return "\(here); the rules set no quorum" }
        guard let entitled = figures.entitled else {
            return "\(here); nobody said how many are entitled, so the quorum of \(self.rule(rule)) cannot be reckoned "
                + "(\(citation(rule.citation)))"
        }
        let verdict =
            figures.isMet
            ? "quorum met" : "no quorum, \(count(figures.required - figures.present, figures.unit)) missing"
        return
            "\(count(entitled, figures.unit)) entitled, \(share(rule.share)) is \(figures.required), \(here): \(verdict) "
            + "(\(citation(rule.citation)))"
    }

    public func lapse(_ lapse: QuorumWatch.Lapse, required: Int, unit: BodyUnit) -> String {
        let until = lapse.to.map { " to \($0.clock)" } ?? " on"
        return "\(lapse.from.clock)\(until): \(count(lapse.present, unit)) present of \(required) required, "
            + "\(max(0, required - lapse.present)) missing"
    }

    public func handover(_ handover: Handover) -> String {
        let from = handover.from.isEmpty ? "" : " from \(handover.from)"
        return "\(handover.at.clock) \(name(of: handover.office)) handed\(from) to \(handover.to)"
    }

    public func recess(_ recess: Recess) -> String {
        let until = recess.to.map { " to \($0.clock)" } ?? " on"
        return "\(recess.from.clock)\(until): recess" + (recess.reason.map { " (\($0))" } ?? "")
    }

    public func proxy(_ proxy: Proxy) -> String {
        let notes = [proxy.relation, proxy.isWritten ? "in writing" : nil].compactMap { $0 }
        return "\(proxy.holder) for \(proxy.principal)" + (notes.isEmpty ? "" : " (\(list(notes)))")
    }

    public func body(_ terms: BodyTerms) -> String {
        switch terms {
        case .people(let number): count(number, .people)
        case .households(let number): count(number, .households)
        case .committee(let name): "all members of \(name)"
        case .names(let names): list(names)
        }
    }

    // MARK: Names of things

    public func name(of kind: MeetingKind) -> String {
        switch kind {
        case .courtyard: "courtyard meeting"
        case .residentsTalk: "residents' consultation"
        case .villageAssembly: "village assembly"
        case .villageRepresentatives: "village representatives' meeting"
        case .villageGroup: "village group meeting"
        case .residentsAssembly: "residents' meeting"
        case .residentsRepresentatives: "residents' representatives' meeting"
        case .electionMeeting: "election meeting"
        case .founding: "founding meeting"
        case .committee: "committee meeting"
        case .jointCommittees: "joint meeting of committees"
        case .joint: "joint meeting"
        case .twoCommittees: "joint meeting of the two committees"
        case .partyBranchCommittee: "party branch committee"
        case .partyMembers: "party members' meeting"
        case .charterDraft: "charter meeting"
        case .developmentPlan: "development planning meeting"
        case .kickoff: "kick-off meeting"
        case .progress: "progress meeting"
        case .supervision: "supervision meeting"
        case .training: "training"
        }
    }

    public func name(of method: PollMethod) -> String {
        switch method {
        case .showOfHands: "show of hands"
        case .rollCall: "roll call"
        case .secret: "secret ballot"
        case .beans: "beans"
        case .unanimous: "no objection"
        case .consensus: "consensus"
        }
    }

    public func name(of choice: Choice) -> String {
        switch choice {
        case .for: "for"
        case .against: "against"
        case .abstain: "abstaining"
        }
    }

    public func changed(_ change: ChangedDecision, because: String) -> String {
        let now = change.to.map { "is now \(name(of: $0))" } ?? "is gone with it"
        return "entry \(change.about) \(change.isUndone ? "undone" : "brought back"): "
            + "\(change.question), \(name(of: change.from)) before, \(now)" + (because.isEmpty ? "" : ": \(because)")
    }

    public func name(of state: Proposal.State) -> String { state.rawValue }
    public func name(of state: ActionItem.State) -> String { state.rawValue }

    public func name(of type: ItemType) -> String {
        switch type {
        case .discussion: "discussion"
        case .vote: "vote"
        case .election: "election"
        case .notice: "notice"
        }
    }

    public func name(of office: Handover.Office) -> String { office == .chair ? "chair" : "record" }
}
