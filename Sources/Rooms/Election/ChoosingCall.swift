import Kernel
import Tally

/// The words of 遴选.
public struct ChoosingCall: Hashable, Sendable {
    public var title: String
    public var budget: Money?
    public var projects: [QuestionID]
    public var form: BallotForm?
    public var rule: String?
    public var completion: Choosing.Completion?
    public var utility: Choosing.Utility?
    public var most: Int?
    public var top: Int?
    public var registered: Int?
}

// 遴选: motions with their cost are put to a choice within a budget.
extension Book {
    private static let usualRule = "budget-greedy"
    private static let usualTop = 5
    private static let highestTop = 100

    func decide(choosing call: ChoosingCall, in meeting: Meeting, at stamp: Stamp) throws(Refusal) -> [Event] {
        try refuseSameTitle(call.title, in: meeting)
        guard let budget = call.budget, budget.fen > 0 else { throw .choosing(.noBudget(call.budget)) }
        let form = call.form ?? .approvals
        let rule = try budgetRule(call, form)
        let projects = try projects(call, in: meeting)
        if let most = call.most, !(1...projects.count).contains(most) {
            throw .choosing(.mostOutOfRange(most, projects: projects.count))
        }
        if form == .points, call.most != nil { throw .choosing(.mostWithPoints) }
        if let top = call.top {
            guard form == .points else { throw .choosing(.topWithoutPoints) }
            guard (1...Self.highestTop).contains(top) else {
                throw .choosing(.topOutOfRange(top, highest: Self.highestTop))
            }
        }
        let choosing = Choosing(
            budget: budget, projects: projects, most: call.most, top: form == .points ? call.top ?? Self.usualTop : nil,
            completion: call.completion, utility: call.utility)
        if let registered = call.registered, !(1...100_000_000).contains(registered) {
            throw .election(.registeredOutOfRange(registered))
        }
        let called = CalledElection(
            choosing, title: call.title, rule: rule, mode: defaultMode(in: meeting),
            registered: call.registered ?? meeting.attendance.body.entitled)
        return try putting(called, in: meeting)
    }

    /// 再次投票 on a choosing: on every project that is not chosen and for which the money left would do, whatever the tie was between.
    func decide(rechoosing before: Election, in meeting: Meeting) throws(Refusal) -> [Event] {
        guard let choosing = before.choosing, let outcome = before.declaration?.outcome else {
            throw .election(.notDeclared(post: before.post))
        }
        for later in meetings.flatMap(\.elections) where later.call.follows == before.id {
            throw later.isDeclared ? .election(.noTie(post: before.post)) : .election(.stillOpen(post: before.post))
        }
        guard outcome.isValid, !outcome.tied.isEmpty else { throw .election(.noTie(post: before.post)) }
        let left = Money(fen: choosing.budget.fen - choosing.cost(of: outcome.elected).fen)
        let open = outcome.projects?.filter { $0.standing == .tied || $0.standing == .notChosen }.map(\.project) ?? []
        let projects = choosing.projects.filter { open.contains($0.name) && $0.cost <= left && isOpenToChoice($0) }
        guard !projects.isEmpty, left.fen > 0 else { throw .election(.noTie(post: before.post)) }
        let again = Choosing(
            budget: left, projects: projects, most: choosing.most.map { min($0, projects.count) }, top: choosing.top,
            completion: choosing.completion, utility: choosing.utility)
        let call = CalledElection(
            again, title: before.post, rule: before.rule, mode: before.call.mode, registered: before.call.registered,
            follows: before)
        return try putting(call, in: meeting)
    }

    /// The election, and before it the motions of earlier meetings that it takes up.
    private func putting(_ call: CalledElection, in meeting: Meeting) throws(Refusal) -> [Event] {
        let motions = (call.choosing?.projects ?? []).compactMap { proposal($0.proposal.proposal) }
        let takenUp = motions.filter { $0.latest.meeting != meeting.number && $0.state != .adopted }
        return takenUp.map { .proposal(.takenUp($0.number)) }
            + [.election(.called(number: meeting.elections.count + 1, call))]
    }

    private func refuseSameTitle(_ title: String, in meeting: Meeting) throws(Refusal) {
        guard let last = meeting.elections.last(where: { $0.post == title }) else { return }
        guard let outcome = last.declaration?.outcome else { throw .election(.stillOpen(post: title)) }
        // A vote without a result is held again under its name.
        if outcome.isValid || last.choosing == nil { throw .choosing(.titleTaken(title)) }
    }

    private func budgetRule(_ call: ChoosingCall, _ form: BallotForm) throws(Refusal) -> ElectionRule {
        let name = call.rule ?? Self.usualRule
        guard let rule = ChoosingCount.rule(named: name) else {
            throw .choosing(.unknownRule(name, known: ChoosingCount.rules.map(\.name)))
        }
        guard ChoosingCount.takes(form, rule) else {
            throw .choosing(
                .ruleTakesNot(
                    rule.name, form, instead: ChoosingCount.rules.filter { ChoosingCount.takes(form, $0) }.map(\.name)))
        }
        if let completion = call.completion, !takes("completion", completion.rawValue, rule) {
            throw .choosing(.completionNotTaken(rule.name, completion))
        }
        return ElectionRule(
            method: .budgeted(by: rule.name, form: form), turnout: nil, votes: nil, spare: nil, citation: nil,
            carriesDown: false, kinAvoidance: nil, rank: nil)
    }

    private func takes(_ option: String, _ value: String, _ rule: any Rule) -> Bool {
        (try? RuleOptions([option: value], for: rule.about)) != nil
    }

    private func projects(_ call: ChoosingCall, in meeting: Meeting) throws(Refusal) -> [Choosing.Project] {
        var projects: [Choosing.Project] = []
        for question in call.projects {
            guard question.amendment == nil, let proposal = proposal(question.proposal) else {
                throw .proposal(.unknownQuestion(question))
            }
            if projects.contains(where: { $0.proposal == question }) { throw .choosing(.projectTwice(question)) }
            if let amendment = proposal.pendingAmendment { throw .proposal(.amendmentFirst(amendment.id)) }
            if let chosen = choice(of: question), chosen.outcome.standing == .chosen,
                let declared = chosen.election.declaration
            {
                throw .choosing(.alreadyChosen(question, title: chosen.election.post, entry: declared.stamp.entry))
            }
            guard proposal.state.isOpenToChoice else { throw .choosing(.notOpen(question, proposal.state)) }
            if let poll = meeting.openPoll, poll.question.proposal == question.proposal {
                throw .poll(.pollIsOpen(poll.question, poll.method))
            }
            if let other = meetings.flatMap(\.openElections).first(where: {
                $0.choosing?.project(question.description) != nil
            }),
                other.id.meeting == meeting.number
            {
                throw .choosing(.alreadyOnPaper(question, title: other.post))
            }
            guard let cost = proposal.finalAmount, cost.fen > 0 else { throw .choosing(.noCost(question)) }
            projects.append(Choosing.Project(proposal: question, cost: cost))
        }
        guard projects.count > 1 else { throw .choosing(.tooFewProjects(projects.first?.proposal)) }
        return projects
    }

    private func isOpenToChoice(_ project: Choosing.Project) -> Bool {
        proposal(project.proposal.proposal)?.state.isOpenToChoice == true
    }

    /// Motions of a choosing that were taken back or rejected since it was called: their marks are passed over.
    func withdrawn(from choosing: Choosing) -> [String] {
        choosing.projects.filter { !isOpenToChoice($0) }.map(\.name)
    }

    // MARK: What becomes of the motions

    /// With a choosing called, none of its motions is the question before the meeting.
    mutating func putToChoice(_ choosing: Choosing) {
        for project in choosing.projects where state(of: project.proposal)?.isOpenToChoice == true {
            if state(of: project.proposal) != .adopted { set(project.proposal, to: .candidate) }
        }
    }

    mutating func settle(_ choosing: Choosing, by outcome: Outcome) {
        guard outcome.isValid else { return }
        let left = choosing.budget.fen - choosing.cost(of: outcome.elected).fen
        for project in outcome.projects ?? [] {
            guard let id = QuestionID(project.project), state(of: id) == .candidate else { continue }
            switch project.standing {
            case .chosen: set(id, to: .chosen)
            case .notChosen:
                // While a tie is open, so is whatever the money left would do for.
                let isOpen = !outcome.tied.isEmpty && choosing.cost(of: [project.project]).fen <= left
                if !isOpen { set(id, to: .notChosen) }
            case .tied, .withdrawn: continue
            }
        }
    }
}

extension Proposal.State {
    /// Whether residents may still choose it: it is undecided, or was left out before, or adopted as a thing to do without money yet.
    var isOpenToChoice: Bool {
        switch self {
        case .pending, .tied, .adopted, .candidate, .notChosen: true
        case .rejected, .withdrawn, .divided, .dropped, .chosen: false
        }
    }
}

extension CalledElection {
    init(
        _ choosing: Choosing, title: String, rule: ElectionRule, mode: ElectorateMode, registered: Int?,
        follows: Election? = nil
    ) {
        self.init(
            post: title, seats: choosing.projects.count, rule: rule, mode: mode, registered: registered,
            candidates: choosing.projects.map(\.name), reserved: [], takesWriteIns: false, isByElection: false,
            body: "",
            follows: follows?.id, round: (follows?.call.round ?? 0) + 1)
        self.choosing = choosing
    }
}
