import Kernel

// A proposal on its way: stages, and what opens their gates.
extension Book {
    /// 阶段: to the next stage, or to the one named if every gate up to it stands open.
    func decide(moving question: QuestionID, to words: String?, supplies: Supplies) throws(Refusal) -> [Event] {
        guard let proposal = proposal(question.proposal) else { throw .proposal(.unknownQuestion(question)) }
        let (method, entering) = try method(of: proposal, supplies: supplies)
        let at = proposal.way.flatMap { method.place(of: $0.stage) }
        let next = at.map { $0 + 1 } ?? 0
        guard let target = try place(of: words, in: method) ?? (next < method.stages.count ? next : nil) else {
            let open = way(of: proposal, by: method).missing
            throw open.isEmpty
                ? .method(.stageOrder(stage: proposal.way?.stage ?? "", next: nil))
                : .method(.gatesClosed(stage: proposal.way?.stage ?? "", missing: open))
        }
        guard target >= next else {
            throw .method(
                .stageOrder(
                    stage: method.stages[target].name, next: next < method.stages.count ? method.stages[next].name : nil
                ))
        }
        let way = way(of: proposal, by: method)
        for passed in way.stages[..<target] where !passed.missing.isEmpty {
            throw .method(.gatesClosed(stage: passed.stage.name, missing: passed.missing))
        }
        let steps = method.stages[next...target].map { stage in
            Event.plan(.stageReached(proposal.number, method: method.name, stage: stage.name))
        }
        return entering + steps
    }

    private func place(of words: String?, in method: Method) throws(Refusal) -> Int? {
        guard let words else { return nil }
        guard let place = method.place(of: words) else { throw .method(.unknownStage(words, method: method.name)) }
        return place
    }

    /// The method that a proposal goes by: the one it took, else the house's, entering the book if it is not there yet.
    private func method(of proposal: Proposal, supplies: Supplies) throws(Refusal) -> (Method, [Event]) {
        let name = proposal.way?.method ?? HouseText.method
        if proposal.way != nil, let held = method(named: name) { return (held, []) }
        let events = try methodEvents(name, supplies: supplies)
        if let method = events.first?.methodEntered?.value { return (method, events) }
        guard let held = method(named: name) else { throw .method(.noMethod(proposal.id)) }
        return (held, [])
    }

    /// What brings a method into the book: nothing where the text supplied says what the book's newest of that name says.
    ///
    /// - Throws: `noRules` where neither a template nor the book has it; `badText` for a text with an error.
    func methodEvents(_ name: String, supplies: Supplies) throws(Refusal) -> [Event] {
        guard let text = supplies.text(.method, name) else {
            guard method(named: name) != nil else { throw .committee(.noRules(name: name)) }
            return []
        }
        do throws(TextError) {
            let method = try MethodReader.read(text)
            guard method.name == name else {
                throw TextError(file: text.file, line: 1, clause: nil, .notOneOf(key: "名称", found: method.name, [name]))
            }
            return method == self.method(named: name) ? [] : [.methodEntered(method, sha256: text.sha256)]
        } catch { throw .committee(.badText(error)) }
    }

    mutating func enter(_ method: Method) { methods.append(method) }

    /// Where a proposal stands that chose its method when it was put.
    func firstStep(of method: String, at stamp: Stamp) -> MethodProgress {
        let first = self.method(named: method)?.stages.first?.name
        let step = first.map { MethodProgress.Step(stage: $0, stamp: stamp, meeting: meeting?.number) }
        return MethodProgress(method: method, steps: step.map { [$0] } ?? [])
    }

    func decide(method command: PlanCommand) throws(Refusal) -> [PlanEvent] {
        switch command {
        case .pledge(let name, let what, let question, let amount, let workDays):
            try known(name)
            let proposal = try proposalMeant(question)
            return [
                .pledged(Pledge(name: name, what: what, proposal: proposal, amount: amount, workDays: workDays))
            ]
        case .oversee(let names, let question):
            try known(names)
            guard let proposal = try proposalMeant(question) else { throw .proposal(.noQuestionPending) }
            return [.overseen(names: names, proposal: proposal)]
        case .publish(let question, let days, let place):
            let waiting = announcementsDue
            let only = question == nil && waiting.count == 1 ? waiting[0].question.proposal : nil
            let proposal = try proposalMeant(question) ?? only
            // What is asked of a result that is due hangs as long as the clause says.
            let due = waiting.first { $0.question.proposal == proposal }?.days
            return [
                .published(Publication(proposal: proposal, days: days ?? due ?? Publication.usualDays, place: place))
            ]
        case .comment(let name, let text, let question):
            try known(name)
            return [.commented(Comment(name: name, text: text, proposal: try proposalMeant(question)))]
        default:
            return []
        }
    }

    /// The proposal named, else the one before the meeting, else the one just adopted on its item.
    private func proposalMeant(_ question: QuestionID?) throws(Refusal) -> Int? {
        guard let question else { return pendingMotion?.number ?? motionAdoptedHere?.number }
        guard let proposal = proposal(question.proposal) else { throw .proposal(.unknownQuestion(question)) }
        return proposal.number
    }

    mutating func apply(method event: PlanEvent, at stamp: Stamp) {
        let meeting = meeting?.number
        switch event {
        case .stageReached(let number, let method, let stage):
            guard let place = place(ofProposal: number) else { return }
            var way = proposals[place].way ?? MethodProgress(method: method, steps: [])
            way.steps.append(MethodProgress.Step(stage: stage, stamp: stamp, meeting: meeting))
            proposals[place].way = way
        case .pledged(let pledge):
            pledges.append(Dated(stamp: stamp, meeting: meeting, value: pledge))
        case .overseen(let names, let proposal):
            oversight.append(Dated(stamp: stamp, meeting: meeting, value: Oversight(names: names, proposal: proposal)))
        case .published(let publication):
            publications.append(Dated(stamp: stamp, meeting: meeting, value: publication))
        case .commented(let comment):
            comments.append(Dated(stamp: stamp, meeting: meeting, value: comment))
        default:
            break
        }
    }
}

extension Publication {
    /// The days that a publication hangs unless somebody says otherwise: what the law asks since 2026.
    public static let usualDays = 15
}
