import Kernel

// What is moved about the business: whether it may be, and whether it needs a vote.
extension Book {
    func decide(_ command: MotionCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        let meeting = try sittingMeeting()
        switch command {
        case .rule(let text):
            guard meeting.procedure?.unruled != nil else { throw .motion(.noPoint) }
            return [.motion(.ruled(text))]
        case .move(var motion, let votes):
            if let by = motion.by { try mayMove(by, in: meeting) }
            if motion.kind == .order { return [.motion(.asked(motion))] }
            if let open = meeting.procedure?.open { throw .motion(.voteAwaited(open.motion.kind)) }
            if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            motion = try checked(motion, in: meeting, on: stamp.at.day)
            guard let rule = try majority(for: motion.kind, isVoted: votes != nil, in: meeting) else {
                return try carrying(motion, in: meeting)
            }
            try refuseIfRecordsOnly(meeting)
            try refuseWithoutQuorum(meeting)
            guard let votes else { return [.motion(.asked(motion))] }
            return [.motion(.asked(motion))] + (try voting(on: motion, votes, by: rule, in: meeting))
        }
    }

    /// 表决 without an id while such a motion waits: the vote is on it. `nil` where none waits.
    func decide(procedureVote votes: Votes?, in meeting: Meeting) throws(Refusal) -> [Event]? {
        guard let motion = meeting.procedure?.open?.motion,
            let rule = try majority(for: motion.kind, isVoted: true, in: meeting)
        else { return nil }
        guard let votes else { throw .motion(.needsVote(motion.kind, rule)) }
        try refuseWithoutQuorum(meeting)
        return try voting(on: motion, votes, by: rule, in: meeting)
    }

    /// Refuses to put anything else to the vote while an appeal, or a motion on the procedure that a clause puts to the vote, is not decided.
    func refuseBeforeProcedure(_ command: PollCommand, in meeting: Meeting) throws(Refusal) {
        let question: QuestionID?
        switch command {
        case .vote(let named, _, _, _, _, _, let area): question = area == nil ? named : named ?? pendingQuestion
        case .rollCall(let named, _, _, _, _): question = named ?? pendingQuestion
        case .unanimous(let named, _): question = named ?? pendingQuestion
        case .hear(let named, _, _, _): question = named ?? pendingQuestion
        default: return
        }
        guard question != nil, meeting.openPoll == nil, let motion = meeting.procedure?.open?.motion,
            let rule = try majority(for: motion.kind, isVoted: false, in: meeting)
        else { return }
        throw .motion(.needsVote(motion.kind, rule))
    }

    private func voting(
        on motion: ProceduralMotion, _ votes: Votes, by rule: RequiredMajority, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let now = electorate
        try fit(PollFigures(votes), now)
        let size = size(of: rule.base, votes: votes, present: now.present, entitled: now.entitled)
        let judgement = rule.judge(votes, base: size)
        let voted = Event.motion(.voted(motion, votes: votes, electorate: now, judgement: judgement))
        return [voted] + (judgement.isMet ? try carrying(motion, in: meeting) : [])
    }

    /// The majority that it takes: the clause's, where there is one. An appeal is always voted on, anything else when figures were
    /// given, by the ordinary majority of the meeting.
    private func majority(
        for kind: ProceduralMotion.Kind, isVoted: Bool, in meeting: Meeting
    ) throws(Refusal) -> RequiredMajority? {
        let charter = charter(of: meeting)
        if let rule = charter?.procedure(kind), let share = rule.terms.share, let base = rule.terms.base {
            return RequiredMajority(share, of: base, from: rule.citation)
        }
        guard kind == .appeal || isVoted else { return nil }
        guard let ordinary = charter?.majority(for: nil, in: meeting.kind) else {
            throw .poll(.noMajorityRule(matter: nil))
        }
        return ordinary
    }

    /// It holds, with what else follows.
    private func carrying(_ motion: ProceduralMotion, in meeting: Meeting) throws(Refusal) -> [Event] {
        let carried = Event.motion(.carried(motion))
        guard motion.kind == .reconsider, let question = motion.question else { return [carried] }
        let undone = state(of: question) == .adopted ? withdrawal(ofAdoptionBy: question, in: meeting) : []
        return [carried] + undone
            + (question.amendment == nil ? [.proposal(.takenUp(question.proposal))] : [])
    }
}

extension Charter {
    /// What the charter says of moving such a thing.
    func procedure(_ kind: ProceduralMotion.Kind) -> Cited<ProcedureTerms>? {
        cited { if case .procedure(let terms) = $0, terms.kind == kind { terms } else { nil } }.first
    }
}
