// What each election notice says, in English; blanks where the book does not know.
extension English {
    func notice(_ step: ElectionStep, _ facts: ElectionFacts) -> [String] {
        let blank = "________"
        let day = facts.day.map(date) ?? blank
        func due(_ step: ElectionStep) -> String {
            facts.calendar?.notices.first { $0.step == step }.map { date($0.day) } ?? blank
        }
        func posts(_ names: (Election) -> [String]) -> [String] {
            facts.posts.map { "\($0.post): \(names($0).isEmpty ? blank : list(names($0)))." }
        }
        switch step {
        case .committee:
            let members = facts.committeeMembers
            return ["The election committee: \(members.isEmpty ? blank : list(members))."]
        case .schedule:
            let seats = facts.posts.map { "\($0.post) \($0.seats)" }
            return ["Election day: \(day)." + (seats.isEmpty ? "" : " Seats: \(list(seats)).")]
        case .registration:
            let born = facts.day?.adding(years: -facts.votingAge).map(date) ?? blank
            return ["Voters are registered until \(due(.voterList)): whoever was born on or before \(born)."]
        case .voterList:
            let count = facts.register.map { "\($0.voters.count) voters; " } ?? ""
            return ["\(count)the list is attached. Objections until \(due(.objections))."]
        case .objections:
            let count = facts.register.map { "\($0.objections.count) came in. " } ?? ""
            return ["Objections close today. \(count)They are answered within three days."]
        case .answers:
            let answers = (facts.register?.objections ?? []).compactMap { objection in
                objection.answer.map { "\(objection.name): \($0.ruling)." }
            }
            return answers.isEmpty ? ["There was no objection."] : answers
        case .nomination: return ["Nomination begins. There are to be more candidates than seats."]
        case .nominees:
            let votes = (facts.meeting?.elections ?? []).filter { $0.rule.method == .nomination }
            let named = votes.map { "\($0.post): \(list($0.declaration?.outcome.nominated ?? []))." }
            return ["Nominees:"] + (named.isEmpty ? posts { $0.nominees.map(\.name) } : named)
        case .candidates: return ["Candidates:"] + posts(\.candidates)
        case .declining: return ["Candidates who do not wish to stand say so in writing by today."]
        case .meeting: return ["Candidates meet the voters, say what they mean to do, and answer questions."]
        case .officers:
            let officers = facts.meeting?.countingOfficers ?? []
            return officers.isEmpty
                ? ["Caller, teller, monitor, scribe: \(blank)."]
                : officers.map { "\(name(of: $0.role)): \(list($0.names))." }
        case .proxies:
            let proxies = facts.meeting?.attendance.proxies ?? []
            return proxies.isEmpty
                ? ["Proxies: \(blank)."] : proxies.map { "\($0.holder) votes for \($0.principal)." }
        case .place:
            let mobile = facts.posts.first?.boxes.filter(\.isMobile) ?? []
            let boxes = mobile.map { "\($0.name), monitors \(list($0.monitors))." }
            return ["Voting on \(day) \(blank), at \(facts.meeting?.opening.place ?? blank); there is a booth."] + boxes
        case .vote: return ["Votes are cast today, counted in public, and the result is told on the spot."]
        case .result:
            let results = (facts.meeting?.elections ?? []).filter { $0.isDeclared && $0.rule.method != .nomination }
            return results.isEmpty ? ["Result: \(blank)."] : results.map { "\($0.post): \(because($0))." }
        case .handover:
            let body = facts.supervisors.map { "\($0.post) \($0.name)" }
            return ["Hand-over by \(due(.handover)).", "Supervision: \(body.isEmpty ? blank : list(body))."]
        }
    }
}
