// Elections in English.
extension English {
    public func because(_ election: Election) -> String {
        guard let outcome = election.declaration?.outcome else { return "" }
        let said = [participation(outcome), required(election, outcome)].compactMap { $0 } + results(election, outcome)
        let clauses = unique(
            [election.rule.turnout?.citation, election.rule.votes?.citation].compactMap { $0 }.map(citation))
        return said.joined(separator: "; ") + (clauses.isEmpty ? "" : " (\(clauses.joined(separator: ", ")))")
    }

    private func participation(_ outcome: Outcome) -> String {
        let registered = outcome.registered.map { "\($0) registered, " } ?? ""
        switch outcome.validity {
        case .moreThanIssued:
            return "\(outcome.issued ?? 0) issued, \(outcome.cast) collected: more than issued, the election is void"
        case .turnoutShort(let required):
            return "\(registered)\(outcome.cast) collected, \(required) had to take part: the election is void"
        case .nothingCast: return "\(registered)no ballot collected: the election is void"
        case .uncountable(_, let english):
            return "\(registered)\(outcome.cast) collected, cannot be counted: \(english)"
        case .valid:
            guard let required = outcome.turnoutRequired else { return "\(registered)\(outcome.cast) collected" }
            return "\(registered)\(outcome.cast) collected, \(required) had to take part: the election is valid"
        }
    }

    private func required(_ election: Election, _ outcome: Outcome) -> String? {
        guard outcome.isValid else { return nil }
        switch election.rule.method {
        case .absoluteMajority, .rerun, .recall:
            return "\(outcome.votesRequired) votes required"
                + (election.rule.votes.map { " (\(share($0.share)))" } ?? "")
        case .plurality, .revote: return "the most votes elect"
        case .nomination: return "those with the most votes become candidates"
        case .counted(let name): return "counted by \(name)"
        }
    }

    private func results(_ election: Election, _ outcome: Outcome) -> [String] {
        guard outcome.isValid else { return [] }
        if election.rule.method == .recall {
            let name = election.candidates.first ?? ""
            return [
                "\(election.votes(for: name)) agree to recall \(name): \(outcome.recalled.isEmpty ? "not carried" : "carried")"
            ]
        }
        let counted = if case .counted = election.rule.method { true } else { false }
        func told(_ names: [String]) -> String { list(names.map { counted ? $0 : "\($0) \(election.votes(for: $0))" }) }
        var said: [String] = []
        if !outcome.elected.isEmpty { said.append("elected: \(told(outcome.elected))") }
        said += outcome.passedOver.map { passed in
            switch passed.reason {
            case .holds(let post): "\(passed.name) was elected \(post)"
            case .kin(let other): "\(passed.name) is near kin of \(other)"
            case .tooYoung: "\(passed.name) is under age"
            }
        }
        if let nominated = outcome.nominated {
            said.append(nominated.isEmpty ? "nobody was named" : "candidates: \(told(nominated))")
        }
        if !outcome.tied.isEmpty {
            said.append("tied: \(told(outcome.tied)); \(outcome.tiedSeats) to be voted on again")
        }
        let short = outcome.openSeats - (outcome.tied.isEmpty ? 0 : outcome.tiedSeats)
        if short > 0 { said.append("\(short) open, \(election.leftOpen == nil ? "for a re-run" : "and staying so")") }
        return said
    }

    public func name(of rule: ElectionRule) -> String {
        switch rule.method {
        case .absoluteMajority: "absolute majority"
        case .plurality: "plurality"
        case .rerun: "re-run"
        case .revote: "re-vote"
        case .recall: "recall"
        case .nomination: "nomination vote"
        case .counted(let name): name
        }
    }

    public func name(of reason: VoidReason) -> String {
        switch reason {
        case .tooManyChoices: "more choices than seats"
        case .samePersonTwice: "the same person for two posts"
        case .said(let words): words
        }
    }

    public func howToMark(_ call: CalledElection) -> String {
        let seats = call.seats
        switch call.rule.method {
        case .recall: return "○ agrees to the recall, × is against it, no mark abstains."
        case .nomination: return "Write down whom you would have, at most \(seats); more make the paper void."
        default: break
        }
        switch call.rule.form {
        case .ranking: return "Write 1, 2, 3 … in the order you prefer; as few as you like."
        case .approvals: return "○ for everybody you approve of, as many as you like."
        case .marks:
            return
                "○ for, × against, no mark abstains; at most \(seats) ○. More, the same person for two posts, or an unreadable mark make it void."
        }
    }

    public func column(keptFor group: String, seats: Int) -> String { "\(group) (\(seats) kept)" }
    public var otherColumn: String { "others" }

    public var unsaid: String { "not said" }

    public func name(of mode: ElectorateMode) -> String { "\(mode)" }

    public func name(of step: ElectionStep) -> String {
        switch step {
        case .committee: "notice: members of the election committee"
        case .schedule: "notice: election day, hours, method"
        case .registration: "notice: registration of voters"
        case .voterList: "the list of voters is published"
        case .objections: "last day for objections to the list"
        case .answers: "objections are answered in public"
        case .nomination: "notice: nomination"
        case .nominees: "nominees are published"
        case .candidates: "candidates are published"
        case .declining: "last day for declining in writing"
        case .meeting: "candidates meet the voters"
        case .officers: "callers, tellers, monitors and scribes are published"
        case .proxies: "principals and holders of proxies are published"
        case .place: "time, place and mobile boxes are published"
        case .vote: "election day"
        case .result: "the result is published"
        case .handover: "hand-over; notice on the supervision body"
        }
    }

    public func name(of role: CountingOfficers.Role) -> String { "\(role)" }

    public func term(_ term: OfficeTerm) -> String {
        let until = term.until.map { " to \(date($0))" } ?? ""
        let ending = term.ended.map { ", \(term.ending.map(name) ?? "") \(date($0))" } ?? ""
        return "\(term.body) \(term.post): \(term.name), \(date(term.from))\(until)\(ending)"
    }

    public func name(of ending: OfficeTerm.Ending) -> String {
        switch ending {
        case .recalled: "recalled"
        case .succeeded: "succeeded"
        case .resigned: "resigned"
        case .incapable, .sentenced, .died: "left"
        case .annulled: "election void"
        case .review: "failed in review"
        case .handedOver: "handed over"
        }
    }

    public func name(of nomination: Nomination) -> String {
        switch nomination {
        case .voters(let number, let names): names.isEmpty ? "\(number) voters" : list(names)
        case .organisation(let body): body
        case .themselves: "themselves"
        }
    }

    public func undone(_ step: UndoneStep) -> String {
        let about = "\(list(step.posts)) (entry \(step.entry))"
        return switch step.step {
        case .seal: "\(time(step.stamp.at)): the seal of \(about) was undone, and the box read on"
        case .reading: "\(time(step.stamp.at)): the count of \(about) was undone, and the papers counted anew"
        }
    }
}
