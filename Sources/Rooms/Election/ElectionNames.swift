import Tally

// What the things of an election are called.
extension Wording {
    /// 双过半, 多数, or the name of a rule of the tally engine.
    public func name(of rule: ElectionRule) -> String {
        switch rule.method {
        case .absoluteMajority: electionNames.absoluteMajority
        case .plurality: electionNames.plurality
        case .rerun: electionNames.rerun
        case .revote: electionNames.revote
        case .recall: electionNames.recall
        case .nomination: electionNames.nominationVote
        case .counted(let name): engineRule(name)
        case .budgeted(let name, _): budgetRule(name)
        }
    }

    /// A rule of the engine by its title: what is typed for it is English.
    func engineRule(_ name: String) -> String { RuleBook.rule(named: name)?.about.title(language) ?? name }

    /// Why a paper is void; the caller's own words stand as they were said.
    public func name(of reason: VoidReason) -> String {
        switch reason {
        case .tooManyChoices: electionNames.tooManyChoices
        case .samePersonTwice: electionNames.samePersonTwice
        case .said(let words): words
        }
    }

    public func name(of mode: ElectorateMode) -> String {
        switch mode {
        case .voters: electionNames.voters
        case .households: electionNames.households
        case .representatives: electionNames.representatives
        case .members: electionNames.members
        }
    }

    public func name(of role: CountingOfficers.Role) -> String {
        switch role {
        case .caller: electionNames.caller
        case .teller: electionNames.teller
        case .monitor: electionNames.monitor
        case .scribe: electionNames.scribe
        }
    }

    /// How a post ended. Illness, a sentence and a death are not told apart.
    public func name(of ending: OfficeTerm.Ending) -> String {
        switch ending {
        case .recalled: electionNames.recalled
        case .succeeded: electionNames.succeeded
        case .resigned: electionNames.resigned
        case .incapable, .sentenced, .died: electionNames.left
        case .annulled: electionNames.annulled
        case .review: electionNames.failedReview
        case .handedOver: electionNames.handedOver
        }
    }

    public func name(of nomination: Nomination) -> String {
        switch nomination {
        case .voters(let number, let names):
            names.isEmpty ? electionNames.together(number) : electionNames.together(names)
        case .organisation(let body): body
        case .themselves: electionNames.themselves
        }
    }

    public func name(of step: ElectionStep) -> String {
        switch step {
        case .committee: electionNames.committeeStep
        case .schedule: electionNames.scheduleStep
        case .registration: electionNames.registrationStep
        case .voterList: electionNames.voterListStep
        case .objections: electionNames.objectionsStep
        case .answers: electionNames.answersStep
        case .nomination: electionNames.nominationStep
        case .nominees: electionNames.nomineesStep
        case .candidates: electionNames.candidatesStep
        case .officers: electionNames.officersStep
        case .place: electionNames.placeStep
        case .declining: electionNames.decliningStep
        case .meeting: electionNames.meetingStep
        case .proxies: electionNames.proxiesStep
        case .vote: electionNames.voteStep
        case .result: electionNames.resultStep
        case .handover: electionNames.handoverStep
        }
    }
}
