// What the notices around an election say, with blanks for what the book does not know: what is said when.
extension Wording {
    /// The lines of the notice due with a step.
    func notice(_ step: ElectionStep, _ facts: ElectionFacts) -> [String] {
        let words = notices
        let day = facts.day.map(date) ?? words.blank
        func due(_ step: ElectionStep) -> String {
            facts.calendar?.notices.first { $0.step == step }.map { date($0.day) } ?? words.blank
        }
        func names(_ names: [String]) -> String { names.isEmpty ? words.blank : list(names) }
        func posts(_ people: (Election) -> [String]) -> [String] {
            facts.posts.map { words.post($0.post, names(people($0))) }
        }
        switch step {
        case .committee:
            return [words.committee(facts.committee?.name ?? words.electionCommittee, names(facts.committeeMembers))]
        case .schedule:
            let seats = facts.posts.map { words.seats($0.post, $0.seats) }
            return [words.electionDay(day) + (seats.isEmpty ? "" : words.seats(seats))]
        case .registration:
            let born = facts.day?.adding(years: -facts.votingAge).map(date) ?? words.blank
            return [words.registration(until: due(.voterList), born: born)]
        case .voterList:
            let until = due(.objections)
            return [
                facts.register.map { words.voterList($0.voters.count, objectionsUntil: until) }
                    ?? words.voterList(objectionsUntil: until)
            ]
        case .objections:
            return [facts.register.map { words.objectionsCame($0.objections.count) } ?? words.objectionsClose]
        case .answers: return answers(facts.register)
        case .nomination: return [words.nomination]
        case .nominees:
            let named = facts.held { $0.rule.method == .nomination }.map {
                words.post($0.post, list($0.declaration?.outcome.nominated ?? []))
            }
            return [words.nominees] + (named.isEmpty ? posts { $0.nominees.map(\.name) } : named)
        case .candidates: return [words.candidates] + posts(\.candidates)
        case .declining: return [words.declining]
        case .meeting: return [words.meeting]
        case .officers:
            let officers = facts.meeting?.countingOfficers ?? []
            return officers.isEmpty
                ? [words.officersUnknown(words.blank)] : officers.map { words.officers(name(of: $0.role), $0.names) }
        case .proxies:
            let proxies = facts.meeting?.attendance.proxies ?? []
            return proxies.isEmpty
                ? [words.proxiesUnknown(words.blank)] : proxies.map { words.proxy($0.principal, $0.holder) }
        case .place:
            let mobile = facts.posts.first?.boxes.filter(\.isMobile) ?? []
            return [words.voting(day, words.blank, facts.meeting?.opening.place ?? words.blank)]
                + mobile.map { words.mobileBox($0.name, monitors: $0.monitors) }
        case .vote: return [words.vote]
        case .result:
            let results = facts.held { $0.isDeclared && $0.rule.method != .nomination }
            return results.isEmpty
                ? [words.resultUnknown(words.blank)] : results.map { words.post($0.post, because($0)) }
        case .handover:
            let body = facts.supervisors.map { "\($0.post) \($0.name)" }
            return [words.handover(by: due(.handover)), words.supervision(names(body))]
        }
    }

    private func answers(_ register: VoterRegister?) -> [String] {
        let words = notices
        let answers = (register?.objections ?? []).compactMap { objection in
            objection.answer.map { words.answer(objection.name, words.word($0.ruling)) }
        }
        let head = answers.isEmpty ? words.noObjection : words.answers
        return [head + (register.map { words.voters($0.voters.count) } ?? "")].filter { !$0.isEmpty } + answers
    }
}

extension ElectionFacts {
    /// The elections of the meeting that are so.
    fileprivate func held(_ isSo: (Election) -> Bool) -> [Election] { (meeting?.elections ?? []).filter(isSo) }
}
