import Kernel

// Motions and amendments: put, seconded, changed, taken back, taken up again. One question is before the meeting at a
// time, the innermost: an amendment before its motion.
extension Book {
    func decide(
        _ command: ProposalCommand, supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        switch command {
        case .propose(let text, let mover, let amount, let path, let stands, let plan, let toChoose, let goals):
            if let mover { try mayMove(mover, in: meeting) }
            try refuseIfRecordsOnly(meeting)
            if toChoose {
                guard path == nil, plan == nil else { throw .proposal(.choosingAlone) }
                guard let amount, amount.fen > 0 else { throw .proposal(.choosingWithoutCost) }
            } else if let pending = pendingQuestion {
                throw .proposal(.questionPending(pending))
            }
            if !stands, let sum = SpokenSum.doubtful(in: text, beside: amount) {
                throw .proposal(.sumNotAmount(sum, amount: amount))
            }
            try refuseClash(by: text, in: meeting)
            var events: [Event] = []
            if let path { events = try methodEvents(path, supplies: supplies) }
            let number = (proposals.last?.order ?? 0) + 1
            events.append(
                .proposal(
                    .proposed(
                        number: number, text: text, mover: mover, amount: amount, method: path,
                        toChoose: toChoose ? true : nil)))
            if let plan {
                events.append(.development(.moved(plan: try self.plan(named: plan).title, proposal: number)))
            }
            for goal in goals { _ = try known(goal) }
            if !goals.isEmpty { events.append(.development(.aimed(goals: goals.uniqued(), proposal: number))) }
            return events
        case .second(let name, let question):
            try mayMove(name, in: meeting)
            let id = try pending(question)
            let (mover, seconder) = sponsors(of: id)
            guard mover != name else { throw .proposal(.moverCannotSecond(name)) }
            if let seconder { throw .proposal(.alreadySeconded(id, by: seconder)) }
            return [.proposal(.seconded(id, by: name))]
        case .amend(let text, let mover, let named, let amount, let stands):
            if let mover { try mayMove(mover, in: meeting) }
            return [.proposal(try amending(text, mover, named, amount, stands: stands))]
        case .withdraw(let question):
            if let question, question.amendment == nil, state(of: question) == .candidate {
                // A mark that somebody made and heard read is not taken off the paper again.
                if let reading = meeting.openElections.first(where: {
                    $0.choosing?.project(question.description) != nil && meeting.reading(of: $0.id.number) != nil
                }) {
                    throw .choosing(.beingRead(question, title: reading.post))
                }
                return [.proposal(.withdrawn(question))]
            }
            let withdrawn = try pending(question, orItsMotion: true)
            // What a meeting adopted is changed by a vote, and by nobody's word.
            if withdrawn.amendment == nil, let proposal = proposal(withdrawn.proposal), proposal.way == nil,
                let last = proposal.appearances.dropLast().last, last.state == .adopted, last.meeting != meeting.number
            {
                throw .proposal(.adoptedEarlier(withdrawn))
            }
            return [.proposal(.withdrawn(withdrawn))]
        case .takeUp(let question):
            guard let proposal = proposal(question.proposal) else { throw .proposal(.unknownQuestion(question)) }
            try refuseIfRecordsOnly(meeting)
            if let pending = pendingQuestion { throw .proposal(.questionPending(pending)) }
            guard proposal.state != .withdrawn else {
                throw .proposal(.questionNotPending(proposal.id, proposal.state))
            }
            let decidedHere = proposal.latest.meeting == meeting.number && proposal.state != .pending
            if decidedHere, proposal.state != .tied, proposal.state != .candidate {
                throw .proposal(.questionNotPending(proposal.id, proposal.state))
            }
            return [.proposal(.takenUp(proposal.number))]
        }
    }

    /// Refuses somebody unknown, an observer, who has no vote and so puts no question and seconds none, and whom the charter does not
    /// let move.
    func mayMove(_ name: String, in meeting: Meeting) throws(Refusal) {
        try known(name)
        if meeting.attendance.isObserver(name) { throw .meeting(.isObserver(name)) }
        try refuseTooYoung([name], in: meeting)
        guard let rule = charter(of: meeting)?.movers(in: meeting.kind), let members = meeting.attendance.body.names,
            !members.contains(name)
        else { return }
        throw .proposal(.onlyMembersMove(name, rule.citation))
    }

    /// The question meant: the one named, which must be before the meeting, or the innermost.
    func pending(_ named: QuestionID?, orItsMotion: Bool = false) throws(Refusal) -> QuestionID {
        guard let named else {
            guard let innermost = pendingQuestion else { throw .proposal(.noQuestionPending) }
            return innermost
        }
        guard let proposal = proposal(named.proposal) else { throw .proposal(.unknownQuestion(named)) }
        guard let motion = pendingMotion else {
            throw .proposal(.questionNotPending(named, state(of: named) ?? proposal.state))
        }
        guard motion.number == named.proposal else { throw .proposal(.questionPending(pendingQuestion ?? motion.id)) }
        if named.amendment == nil {
            if let amendment = motion.pendingAmendment, !orItsMotion { throw .proposal(.amendmentFirst(amendment.id)) }
            return named
        }
        if !orItsMotion, let inner = motion.amendments.first(where: { $0.id.parent == named && $0.state == .pending }) {
            throw .proposal(.amendmentFirst(inner.id))
        }
        guard let amendment = motion.amendments.first(where: { $0.id == named }) else {
            throw .proposal(.unknownQuestion(named))
        }
        guard amendment.state == .pending else { throw .proposal(.questionNotPending(named, amendment.state)) }
        return named
    }

    /// How a question stands, `nil` where there is none of that name.
    public func state(of question: QuestionID) -> Proposal.State? {
        guard let proposal = proposal(question.proposal) else { return nil }
        guard question.amendment != nil else { return proposal.state }
        return proposal.amendments.first { $0.id == question }?.state
    }

    private func sponsors(of question: QuestionID) -> (mover: String?, seconder: String?) {
        guard let proposal = proposal(question.proposal) else { return (nil, nil) }
        guard let amendment = proposal.amendments.first(where: { $0.id == question }) else {
            return (proposal.mover, proposal.seconder)
        }
        return (amendment.mover, amendment.seconder)
    }

    mutating func apply(_ event: ProposalEvent, at stamp: Stamp) {
        switch event {
        case .proposed(let number, let text, let mover, let amount, let method, let toChoose):
            let appearance = appearanceHere(at: stamp)
            var proposal = Proposal(
                number: number, text: text, mover: mover, amount: amount, stamp: stamp, appearances: [appearance])
            proposal.way = method.map { firstStep(of: $0, at: stamp) }
            proposals.append(proposal)
            changeMeeting { $0.undecided.append(number) }
            if toChoose == true { set(QuestionID(proposal: number), to: .candidate) }
        case .seconded(let question, let name):
            change(question) {
                $0.seconder = name
            } amendment: {
                $0.seconder = name
            }
        case .amended(let id, let text, let mover, let amount):
            guard let place = place(ofProposal: id.proposal) else { return }
            proposals[place].amendments.append(
                Amendment(id: id, text: text, mover: mover, amount: amount, stamp: stamp))
        case .withdrawn(let question):
            set(question, to: .withdrawn)
            if question.inner == nil, let motion = proposal(question.proposal) {
                for amendment in motion.amendments
                where amendment.state == .pending && (question.amendment == nil || amendment.id.parent == question) {
                    set(amendment.id, to: .withdrawn)
                }
            }
        case .outcomeChanged(let question, let from, let to, let meeting, let entry, let isUndone, let before, let now):
            changedDecisions.append(
                ChangedDecision(
                    stamp: stamp, meeting: meeting, question: question, from: from, to: to, about: entry,
                    isUndone: isUndone, wordsBefore: before, wordsNow: now))
        case .takenUp(let number):
            guard let place = place(ofProposal: number) else { return }
            proposals[place].appearances.append(appearanceHere(at: stamp))
            returning?.removeAll { $0.question.proposal == number }
            changeMeeting {
                $0.undecided.removeAll { $0 == number }
                $0.undecided.append(number)
            }
        }
    }

    func appearanceHere(at stamp: Stamp) -> Proposal.Appearance {
        Proposal.Appearance(meeting: meetings.count, item: meeting?.currentItem ?? 0, stamp: stamp)
    }

    /// Records how a question came out; the meeting's list of undecided motions follows.
    mutating func set(_ question: QuestionID, to state: Proposal.State) {
        change(question) {
            $0.changeLatest { $0.state = state }
        } amendment: {
            $0.state = state
        }
        guard question.amendment == nil else { return settleSiblings(of: question, now: state) }
        changeMeeting { meeting in
            meeting.undecided.removeAll { $0 == question.proposal }
            if state == .pending { meeting.undecided.append(question.proposal) }
        }
    }

    private mutating func change(
        _ question: QuestionID, motion: (inout Proposal) -> Void, amendment: (inout Amendment) -> Void
    ) {
        guard let place = place(ofProposal: question.proposal) else { return }
        if question.amendment == nil {
            motion(&proposals[place])
        } else if let index = proposals[place].amendments.firstIndex(where: { $0.id == question }) {
            amendment(&proposals[place].amendments[index])
        }
    }
}
