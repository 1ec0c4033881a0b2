import Kernel

// Whether a procedural motion makes sense just now; with the question it is about filled in.
extension Book {
    func checked(
        _ motion: ProceduralMotion, in meeting: Meeting, on today: Day
    ) throws(Refusal) -> ProceduralMotion {
        var motion = motion
        switch motion.kind {
        case .order: break
        case .appeal:
            guard let procedure = meeting.procedure, procedure.ruled != nil else { throw .motion(.noRuling) }
            if procedure.rulingStands { throw .motion(.appealDecided) }
        case .reorder:
            guard let number = motion.item, meeting.item(number) != nil, number > 0 else {
                throw .meeting(.unknownItem(motion.item ?? 0))
            }
            guard let place = motion.place, (1...meeting.items.count).contains(place) else {
                throw .motion(.noPlace(motion.place ?? 0, items: meeting.items.count))
            }
        case .refer, .postpone:
            motion.question = try pending(motion.question, orItsMotion: true).motion
            if let day = motion.until, day <= max(today, meeting.day) { throw .motion(.dayPast(day)) }
            if let name = motion.committee, !committees.contains(where: { $0.name == name }) {
                throw .committee(.unknownCommittee(name))
            }
        case .divide:
            let question = try pending(motion.question)
            guard question.amendment == nil, !MotionNumber.isPart(question.proposal),
                (2...MotionNumber.mostParts).contains(motion.parts?.count ?? 0)
            else { throw .motion(.twoParts) }
            motion.question = question
        case .alternatives:
            guard let current = pendingMotion else { throw .proposal(.noQuestionPending) }
            let named = motion.questions ?? []
            guard named.count > 1, Set(named).count == named.count else { throw .motion(.twoAmendments) }
            for question in named {
                guard question.proposal == current.number, question.amendment != nil, question.inner == nil else {
                    throw .motion(.twoAmendments)
                }
                guard let state = state(of: question) else { throw .proposal(.unknownQuestion(question)) }
                guard state == .pending else { throw .proposal(.questionNotPending(question, state)) }
            }
            motion.question = current.id
        case .closeDebate:
            let question = try pending(nil)
            guard meeting.procedure?.closedDebate != question else { throw .motion(.debateClosed(question)) }
            // In the yard debate ends when nobody asks for the floor any more; a clause may let a majority end it.
            let waiting = speakersWaiting.map(\.name)
            let isVoted = charter(of: meeting)?.procedure(.closeDebate)?.terms.share != nil
            if !waiting.isEmpty, !isVoted { throw .motion(.handsUp(waiting)) }
            motion.question = question
        case .reconsider:
            motion.question = try reconsidered(motion, in: meeting)
        }
        return motion
    }

    /// The question, decided in this meeting, that is looked at again.
    private func reconsidered(_ motion: ProceduralMotion, in meeting: Meeting) throws(Refusal) -> QuestionID {
        let last = meeting.polls.last { $0.closed != nil && $0.annulled == nil }?.question
        guard let question = motion.question ?? last else { throw .proposal(.noQuestionPending) }
        guard let state = state(of: question) else { throw .proposal(.unknownQuestion(question)) }
        guard let poll = meeting.standingPoll(on: question), state == .adopted || state == .rejected else {
            throw .motion(.notDecidedHere(question))
        }
        if question.amendment == nil {
            if let pending = pendingQuestion { throw .proposal(.questionPending(pending)) }
        } else if proposal(question.proposal)?.state != .pending {
            throw .motion(.notDecidedHere(question))
        }
        guard let rule = charter(of: meeting)?.procedure(.reconsider), rule.terms.majoritySideOnly else {
            return question
        }
        guard let mover = motion.by else { throw .motion(.moverNeeded(rule.citation)) }
        // Where nobody knows who voted how, the chair's word stands that the mover was of the majority.
        let side: Choice = state == .adopted ? .for : .against
        if !poll.roll.isEmpty, !poll.roll.contains(NamedVote(name: mover, choice: side)) {
            throw .motion(.notOfMajority(mover, rule.citation))
        }
        return question
    }
}

extension QuestionID {
    /// The motion that it belongs to.
    var motion: QuestionID { QuestionID(proposal: proposal) }
}
