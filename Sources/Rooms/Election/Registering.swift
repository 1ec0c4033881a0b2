import Kernel

// 选民登记, 名单, 异议, 答复: the list of voters before the election day.
extension Book {
    /// The list of voters for an election held on that day; `nil` where nobody was registered by name for it.
    ///
    /// - Parameter nominating: a 海选 may be held on any day before.
    func register(on day: Day, nominating: Bool = false) -> VoterRegister? {
        guard let calendar, let register, !register.voters.isEmpty else { return nil }
        return calendar.day == day || nominating && day < calendar.day ? register : nil
    }

    /// - Parameter all: 全体 was typed: whoever cannot be registered is left out instead of refused.
    func decide(
        registering names: [String], ground: VotingGround?, elsewhere: String?, all: Bool
    ) throws(Refusal) -> [Event] {
        let day = try electionDay()
        try known(names)
        let citation = heldLaw(on: day)?.votingAge?.citation
        if let published = register?.published { throw .election(.listPublished(published, citation)) }
        let names = names.uniqued()
        if let elsewhere { return [.election(.votersElsewhere(names: names, place: elsewhere))] }
        var voters: [String] = []
        for name in names {
            do throws(Refusal) {
                try refuseUnfit(name, ground, on: day)
                voters.append(name)
            } catch { if !all { throw error } }
        }
        guard !voters.isEmpty else { throw .election(.nobodyToRegister) }
        return [.election(.votersRegistered(names: voters, ground: ground ?? .resident))]
    }

    private func electionDay() throws(Refusal) -> Day {
        guard let day = calendar?.day else { throw .election(.noElectionDay) }
        return day
    }

    /// Refuses somebody who is on the list, votes elsewhere, is too young on the day, or is away and has not asked to take part.
    private func refuseUnfit(_ name: String, _ ground: VotingGround?, on day: Day) throws(Refusal) {
        let law = heldLaw(on: day)
        let citation = law?.votingAge?.citation
        if register?.has(name) == true { throw .election(.alreadyRegistered(name)) }
        if let place = register?.elsewhere[name] { throw .election(.registeredElsewhere(name, place: place, citation)) }
        try refuseTooYoung(name, law, on: day)
        if registry[name]?.details.isAway == true, ground == nil || ground == .resident {
            throw .election(.awayMustWish(name, citation))
        }
    }

    func decide(publishingVoters day: Day) throws(Refusal) -> [Event] {
        let election = try electionDay()
        guard let register, !register.voters.isEmpty else { throw .election(.nobodyRegistered) }
        let law = heldLaw(on: election)
        if let published = register.published { throw .election(.listPublished(published, law?.voterList?.citation)) }
        var fixed = calendar?.steps ?? [:]
        for step in [ElectionStep.voterList, .objections, .answers] { fixed[step] = nil }
        let plan = ElectionCalendar(day: election, charter: law, fixed: fixed)
        try refuse(day, for: .voterList, by: plan)
        // The day of the election may have been moved since.
        for voter in register.voters { try refuseTooYoung(voter.name, law, on: election) }
        return [.election(.votersPublished(day: day))]
    }

    func decide(objectingTo name: String, by: String?, reason: String?, on day: Day) throws(Refusal) -> [Event] {
        let election = try electionDay()
        try known([name] + [by].compactMap { $0 })
        let law = heldLaw(on: election)
        guard let register, let published = register.published else {
            throw .election(.listNotPublished(law?.voterList?.citation))
        }
        if let rule = law?.voterList {
            let window = StepWindow(earliest: published, latest: published.adding(days: rule.terms.objectionDays))
            guard window.holds(day) else {
                throw .election(.intervalBroken(.objections, day: day, allowed: window, rule.citation))
            }
        }
        let number = register.objections.count + 1
        return [.election(.objectionRaised(Objection(number: number, name: name, by: by, reason: reason, day: day)))]
    }

    func decide(
        answering number: Int, _ ruling: Objection.Ruling, reason: String?, on day: Day
    ) throws(Refusal) -> [Event] {
        let election = try electionDay()
        guard let register, let objection = register.objections.first(where: { $0.number == number }) else {
            throw .election(.unknownObjection(number))
        }
        if let answer = objection.answer { throw .election(.objectionAnswered(number, answer.ruling)) }
        guard day >= objection.day else { throw .election(.answerBeforeObjection(number, objection.day)) }
        let isListed = register.has(objection.name)
        switch ruling {
        case .listed:
            if isListed { throw .election(.listedAlready(objection.name, objection: number)) }
            try refuseTooYoung(objection.name, heldLaw(on: election), on: election)
        case .struck: if !isListed { throw .election(.notListed(objection.name)) }
        case .kept: break
        }
        let answer = Objection.Answer(ruling: ruling, reason: reason, day: day)
        return [.election(.objectionAnswered(number: number, answer))]
    }

    /// The last day for the answer to an objection, and the clause: three days from its being raised. A later answer is entered
    /// all the same, and told of.
    public func answerDue(_ objection: Objection) -> Cited<Day>? {
        calendar.flatMap { heldLaw(on: $0.day)?.voterList }.map { rule in
            Cited(objection.day.adding(days: rule.terms.answerDays), rule.citation)
        }
    }

    // MARK: The list at the election

    /// The list by which a vote on a post that the law orders goes: put up in time, and no objection left open.
    func listToVoteBy(
        _ mode: ElectorateMode, nominating: Bool, in meeting: Meeting
    ) throws(Refusal) -> VoterRegister? {
        guard mode == .voters, let register = register(on: meeting.day, nominating: nominating) else { return nil }
        let citation = charter(of: meeting)?.voterList?.citation
        guard register.published != nil else { throw .election(.listNotPublished(citation)) }
        let open = register.unanswered
        guard open.isEmpty else { throw .election(.objectionsOpen(open, citation)) }
        return register
    }

    mutating func apply(registering event: ElectionEvent) {
        var list = register ?? VoterRegister()
        switch event {
        case .votersRegistered(let names, let ground): list.add(names, ground)
        case .votersElsewhere(let names, let place):
            list.strike(names)
            for name in names { list.elsewhere[name] = place }
        case .votersPublished(let day):
            list.published = day
            calendar?.publishVoters(on: day)
        case .objectionRaised(let objection): list.objections.append(objection)
        case .objectionAnswered(let number, let answer):
            guard let place = list.objections.firstIndex(where: { $0.number == number }) else { return }
            list.objections[place].answer = answer
            let name = list.objections[place].name
            switch answer.ruling {
            case .listed: list.add([name], .resident)
            case .struck: list.strike([name])
            case .kept: break
            }
        default: return
        }
        register = list
    }
}

extension SetCalendar {
    /// The days for objections and their answers run from the day on which the list was in fact put up.
    fileprivate mutating func publishVoters(on day: Day) {
        guard steps[.voterList] != day else { return }
        steps[.voterList] = day
        steps[.objections] = nil
        steps[.answers] = nil
    }
}
