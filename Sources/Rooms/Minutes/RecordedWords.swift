import Kernel

/// The parts of a record: what was said, moved, voted, resolved, undertaken, each as a template sees it.
struct RecordedWords {
    let facts: MeetingFacts
    let wording: any Wording

    /// A clock of the meeting; with its day, where it is not the one on which the meeting opened.
    func clock(_ moment: Moment) -> String { wording.clock(moment, since: facts.meeting.opened.at.day) }

    /// Words with the corrections of the entry they came in with.
    func corrected(_ text: String, entry: Int) -> JSON {
        CorrectedWords(text, corrections: facts.corrections.filter { $0.entry == entry }).view
    }

    func remark(_ recorded: RecordedRemark) -> JSON {
        let isHidden = facts.isHidden(recorded)
        let head = JSON(RemarkFields.self) { field in
            switch field {
            case .clock: .string(clock(recorded.stamp.at))
            case .hidden: .bool(isHidden)
            case .speaker: .string(isHidden ? nil : recorded.remark.speaker)
            case .note: .string(isHidden ? nil : recorded.remark.note)
            }
        }
        return head.with(corrected(isHidden ? "" : recorded.remark.text, entry: recorded.stamp.entry))
    }

    func motion(_ motion: MeetingFacts.Motion) -> JSON {
        let proposal = motion.proposal
        let head = JSON(MotionFields.self) { field in
            switch field {
            case .clock: .string(clock(motion.appearance.stamp.at))
            case .id: .string(proposal.id.description)
            case .takenUp: .bool(!motion.isNew)
            case .mover: .string(proposal.mover)
            case .seconder: .string(proposal.seconder)
            case .amount: .string(proposal.amount.map(wording.money))
            case .finalAmount: .string(proposal.finalAmount.map(wording.money))
            case .finalText: .string(proposal.finalText.withoutFullStop)
            case .isAmended: .bool(proposal.amendments.contains { $0.state == .adopted })
            case .state: .string(state(of: motion))
            case .adopted: .bool(motion.isAdopted)
            case .isReopened: .bool(motion.isReopened)
            case .stage: .string(proposal.way?.stage)
            case .method: .string(proposal.way?.method)
            case .path: .string(proposal.way.flatMap { $0.steps.first?.stamp == proposal.stamp ? $0.method : nil })
            }
        }
        return head.with(corrected(proposal.text, entry: proposal.stamp.entry))
    }

    /// How it stood at the end of the meeting; for one without an outcome, what was done with it.
    func state(of motion: MeetingFacts.Motion) -> String {
        if motion.isReopened { return wording.proposals.reopened }
        guard motion.appearance.state == .pending, motion.appearance.isTabled else {
            return wording.name(of: motion.appearance.state)
        }
        return facts.puttingOff(motion).map(wording.phrase) ?? wording.proposals.tabled
    }

    func amendment(_ amendment: Amendment) -> JSON {
        let head = JSON(AmendmentFields.self) { field in
            switch field {
            case .clock: .string(clock(amendment.stamp.at))
            case .id: .string(amendment.id.description)
            case .mover: .string(amendment.mover)
            case .seconder: .string(amendment.seconder)
            case .state: .string(wording.name(of: amendment.state))
            }
        }
        return head.with(corrected(amendment.text, entry: amendment.stamp.entry))
    }

    func poll(_ poll: Poll) -> JSON {
        let state = poll.outcome
        let hands = facts.meeting.temperatures.first {
            $0.stamp.entry == poll.opened.entry && poll.method == .consensus
        }
        return JSON(PollFields.self) { field in
            switch field {
            case .clock: .string(clock((poll.closed ?? poll.opened).at))
            case .question: .string(poll.question.description)
            case .isAmendment: .bool(poll.question.amendment != nil)
            case .matter: .string(poll.matter)
            case .subject: .string(poll.subject)
            case .method: .string(wording.name(of: poll.method))
            case .votes: .string(wording.votes(of: poll))
            case .unanimous: .bool(poll.method == .unanimous || poll.heard != nil)
            case .result: .string(state.map(wording.name))
            case .passed: .bool(state == .adopted)
            case .because:
                .string(
                    poll.judgement == nil && poll.heard == nil
                        ? nil
                        : wording.outcome(of: poll, unit: facts.unit)
                            + (facts.isQuorumUnknown(at: poll.quorum) ? wording.attendance.quorumUnknown : ""))
            case .roll: .string(wording.rollCall(poll.roll))
            case .hands: .string(hands.map { wording.temperature($0.hands) })
            case .replaced: .strings(poll.replaced.map { wording.votes(of: poll, replaced: $0) })
            case .lacksQuorum: .bool(poll.quorum?.isMet == false)
            case .isSetAside:
                .bool(facts.meeting.isSetAside(poll) || facts.meeting.leftOut(poll.question, after: poll) != nil)
            case .isReconsidered: .bool(poll.annulled == nil && facts.meeting.isReconsidered(poll))
            case .afterReconsidering: .bool(facts.meeting.kind(of: poll) == .reconsidered)
            case .annulled: .bool(poll.annulled != nil)
            case .annulledBecause: .string(poll.annulled?.reason)
            }
        }
    }

    func resolution(_ resolution: Resolution) -> JSON {
        let head = JSON(ResolutionFields.self) { field in
            switch field {
            case .clock: .string(clock(resolution.stamp.at))
            case .lacksQuorum: .bool(!resolution.quorum.isMet)
            }
        }
        return head.with(corrected(resolution.text, entry: resolution.stamp.entry))
    }

    func action(_ action: ActionItem) -> JSON {
        let head = JSON(TaskFields.self) { field in
            switch field {
            case .clock: .string(clock(action.stamp.at))
            case .id: .string(action.id.description)
            case .owner: .string(action.owner)
            case .due: .string(action.due.map(wording.date))
            case .budget: .string(action.budget.map(wording.money))
            case .taskGoal: .string(action.goal?.description)
            case .state: .string(wording.name(of: action.state))
            case .history: .strings(action.history.map(wording.change))
            }
        }
        return head.with(corrected(action.text, entry: action.stamp.entry))
    }
}

enum RemarkFields: String, ViewFields {
    case clock, hidden, speaker, note
}

enum MotionFields: String, ViewFields {
    case clock, id, takenUp = "taken_up", mover, seconder, amount, finalAmount = "final_amount", finalText =
        "final_text",
        isAmended = "is_amended", state, adopted, isReopened = "is_reopened", stage, method, path
}

enum AmendmentFields: String, ViewFields {
    case clock, id, mover, seconder, state
}

enum PollFields: String, ViewFields {
    case clock, question, isAmendment = "is_amendment", matter, subject, method, votes, unanimous, result, passed,
        because, roll, hands, replaced, lacksQuorum = "lacks_quorum", isSetAside = "is_set_aside",
        isReconsidered = "is_reconsidered", afterReconsidering = "after_reconsidering", annulled,
        annulledBecause = "annulled_because"
}

enum ResolutionFields: String, ViewFields {
    case clock, lacksQuorum = "lacks_quorum"
}

enum TaskFields: String, ViewFields {
    case clock, id, owner, due, budget, taskGoal = "task_goal", state, history
}
