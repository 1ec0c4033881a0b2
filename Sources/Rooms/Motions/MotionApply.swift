import Kernel

// What a procedural motion changes.
extension Book {
    mutating func apply(_ event: MotionEvent, at stamp: Stamp) {
        switch event {
        case .asked(let motion):
            changeProcedure { $0.moved.append(MovedMotion(motion: motion, stamp: stamp, outcome: .pending)) }
        case .voted(_, _, _, let judgement):
            changeProcedure { procedure in
                guard
                    let place = procedure.moved.lastIndex(where: {
                        $0.outcome == .pending && $0.motion.kind != .order
                    })
                else { return }
                procedure.moved[place].outcome = judgement.isMet ? .carried : .lost
                procedure.moved[place].judgement = judgement
            }
        case .ruled(let text):
            changeProcedure { procedure in
                guard
                    let place = procedure.moved.lastIndex(where: {
                        $0.outcome == .pending && $0.motion.kind == .order
                    })
                else { return }
                procedure.moved[place].outcome = .ruled
                procedure.moved[place].ruling = text
            }
        case .carried(let motion):
            changeProcedure { procedure in
                // What was voted on stands in the list already.
                let isListed = procedure.moved.last.map { $0.motion == motion && $0.outcome == .carried } ?? false
                if !isListed {
                    procedure.moved.append(MovedMotion(motion: motion, stamp: stamp, outcome: .carried))
                }
            }
            carryOut(motion, at: stamp)
        case .returned(let question, let item):
            changeProcedure { $0.returned[item] = question }
        case .referred: break
        }
    }

    private mutating func carryOut(_ motion: ProceduralMotion, at stamp: Stamp) {
        switch motion.kind {
        case .order, .appeal: break
        case .reorder:
            guard let item = motion.item, let place = motion.place else { return }
            changeMeeting { $0.move(item, to: place) }
        case .refer, .postpone:
            guard let question = motion.question else { return }
            putOff(question, motion)
        case .divide:
            guard let question = motion.question else { return }
            divide(question, into: motion.parts ?? [], at: stamp)
        case .alternatives:
            guard let number = motion.question?.proposal, let place = place(ofProposal: number) else { return }
            proposals[place].alternatives = motion.questions
        case .closeDebate:
            changeMeeting { $0.floor.clear(at: stamp.at) }
            changeProcedure { $0.closedDebate = motion.question }
        case .reconsider:
            // A motion is taken up anew by an event of its own, so that its first outcome stays where it was.
            if let question = motion.question, question.amendment != nil { set(question, to: .pending) }
        }
    }

    private mutating func putOff(_ question: QuestionID, _ motion: ProceduralMotion) {
        guard let meeting, let place = place(ofProposal: question.proposal) else { return }
        proposals[place].changeLatest { $0.isTabled = true }
        changeMeeting { $0.undecided.removeAll { $0 == question.proposal } }
        returning =
            (returning ?? []) + [
                Returning(
                    question: question, kind: meeting.kind, committee: meeting.committee, from: motion.until,
                    referredTo: motion.committee)
            ]
    }

    private mutating func divide(_ question: QuestionID, into parts: [String], at stamp: Stamp) {
        guard let whole = proposal(question.proposal) else { return }
        set(question, to: .divided)
        var numbers: [Int] = []
        for (place, text) in parts.enumerated() {
            let number = MotionNumber.part(place + 1, of: whole.number)
            let sums = SpokenSum.sums(in: text)
            let part = Proposal(
                number: number, after: proposals.last?.order ?? whole.number, text: text, mover: whole.mover,
                amount: whole.amount != nil && sums.count == 1 ? sums[0] : nil, stamp: stamp,
                appearances: [appearanceHere(at: stamp)])
            proposals.append(part)
            numbers.append(number)
        }
        // The question before the meeting is the last of those undecided, so the first part stands last.
        changeMeeting { $0.undecided += numbers.reversed() }
    }

    private mutating func changeProcedure(_ change: (inout Procedure) -> Void) {
        changeMeeting { meeting in
            var procedure = meeting.procedure ?? Procedure()
            change(&procedure)
            meeting.procedure = procedure
        }
    }
}

extension Meeting {
    /// The items in the order in which they are taken up.
    public var agenda: [AgendaItem] {
        guard let order = procedure?.order else { return items }
        return order.compactMap { item($0) } + items.filter { !order.contains($0.number) }
    }

    /// The items in the order in which they were first taken up, then those that never were, as the agenda has them.
    public var itemsAsTaken: [AgendaItem] {
        let taken = items.filter { !$0.taken.isEmpty }
        let sorted = taken.sorted { one, other in
            guard let first = one.taken.first, let second = other.taken.first else { return false }
            return (first.at, first.entry) < (second.at, second.entry)
        }
        return sorted + agenda.filter(\.taken.isEmpty)
    }

    fileprivate mutating func move(_ number: Int, to place: Int) {
        var order = agenda.map(\.number).filter { $0 != number }
        order.insert(number, at: min(place - 1, order.count))
        var procedure = procedure ?? Procedure()
        procedure.order = order
        self.procedure = procedure
    }
}
