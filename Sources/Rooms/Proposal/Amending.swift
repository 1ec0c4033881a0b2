// Amendments: to the motion or to another amendment, and what becomes of one when another is adopted.
extension Book {
    /// Without an id the amendment is to the innermost pending text that holds the old words.
    func amending(
        _ text: String, _ mover: String?, _ named: QuestionID?, _ amount: Money?, stands: Bool
    ) throws(Refusal) -> ProposalEvent {
        guard let motion = pendingMotion else {
            if let named, let waiting = proposal(named.proposal), waiting.state == .candidate {
                throw .proposal(.questionNotPending(waiting.id, .candidate))
            }
            throw .proposal(.noQuestionPending)
        }
        if let named, named.proposal != motion.number { throw .proposal(.questionPending(motion.id)) }
        let change = Amendment.Change(text)
        let target: QuestionID
        if let named { target = named } else { target = try amended(by: change, in: motion) }
        guard target.inner == nil else { throw .proposal(.noDeeperAmendment(target)) }
        if target.amendment != nil {
            guard let outer = motion.amendments.first(where: { $0.id == target }) else {
                throw .proposal(.unknownQuestion(target))
            }
            guard outer.state == .pending else { throw .proposal(.questionNotPending(target, outer.state)) }
            if let open = motion.amendments.first(where: { $0.id.parent == target && $0.state == .pending }) {
                throw .proposal(.amendmentFirst(open.id))
            }
            let words = motion.change(of: outer).words
            if let old = change.old, !words.contains(old) { throw .proposal(.wordsNotInMotion(old)) }
        } else if let old = change.old, !motion.finalText.contains(old) {
            throw .proposal(.wordsNotInMotion(old))
        }
        let id = motion.nextAmendment(to: target)
        if !stands {
            try refuseDoubt(Amendment(id: id, text: text, mover: mover, amount: amount, stamp: last), of: motion)
        }
        return .amended(id, text: text, mover: mover, amount: amount)
    }

    private func amended(by change: Amendment.Change, in motion: Proposal) throws(Refusal) -> QuestionID {
        guard let pending = motion.pendingAmendment else { return motion.id }
        guard let old = change.old else { throw .proposal(.amendmentFirst(pending.id)) }
        let outer =
            pending.id.inner == nil ? pending : motion.amendments.first { $0.id == pending.id.parent } ?? pending
        if motion.change(of: outer).words.contains(old) { return outer.id }
        guard motion.finalText.contains(old) else { throw .proposal(.wordsNotInMotion(old)) }
        return motion.id
    }

    /// Asks where the words would name another sum than the amount that then holds, or sums of which nobody said what they come to.
    private func refuseDoubt(_ amendment: Amendment, of motion: Proposal) throws(Refusal) {
        let before = (text: motion.finalText, amount: motion.finalAmount)
        var (text, stated) = (amendment.change.applied(to: before.text), amendment.amount)
        if let parent = amendment.id.parent, let outer = motion.amendments.first(where: { $0.id == parent }) {
            text = motion.change(of: outer).amended(by: amendment.change).applied(to: before.text)
            let inner = motion.amendments.last { $0.id.parent == parent && $0.state == .adopted && $0.amount != nil }
            stated = stated ?? inner?.amount ?? outer.amount
        }
        var amount = stated
        if stated == nil {
            switch SpokenSum.following(before.amount, from: before.text, to: text) {
            case .becomes(let sum): amount = sum
            case .same: amount = before.amount
            case .unclear(let sum): throw .proposal(.sumNotAmount(sum, amount: before.amount))
            }
        }
        guard SpokenSum.sums(in: text) != SpokenSum.sums(in: before.text) || stated != nil,
            let sum = SpokenSum.doubtful(in: text, beside: amount)
        else { return }
        throw .proposal(.sumNotAmount(sum, amount: amount))
    }

    /// Once an amendment took the words that another would change, the other falls; it rises again where a recount undoes that.
    mutating func settleSiblings(of question: QuestionID, now state: Proposal.State) {
        guard let place = place(ofProposal: question.proposal), question.inner == nil else { return }
        let text = proposals[place].finalText
        for index in proposals[place].amendments.indices {
            let other = proposals[place].amendments[index]
            guard other.id != question, other.id.inner == nil, let old = other.change.old else { continue }
            if state == .adopted, other.state == .pending, !text.contains(old) {
                proposals[place].amendments[index].state = .dropped
            } else if state != .adopted, other.state == .dropped, text.contains(old) {
                proposals[place].amendments[index].state = .pending
            }
        }
        for index in proposals[place].amendments.indices {
            let inner = proposals[place].amendments[index]
            guard let parent = inner.id.parent, inner.state == .pending else { continue }
            let isFallen = proposals[place].amendments.contains { $0.id == parent && $0.state == .dropped }
            if isFallen { proposals[place].amendments[index].state = .dropped }
        }
    }
}

extension Proposal {
    /// The id of the next amendment to it, or to an amendment of it.
    func nextAmendment(to target: QuestionID) -> QuestionID {
        guard let outer = target.amendment else {
            return QuestionID(proposal: number, amendment: (amendments.compactMap(\.id.amendment).max() ?? 0) + 1)
        }
        let inner = amendments.filter { $0.id.parent == target }.compactMap(\.id.inner).max() ?? 0
        return QuestionID(proposal: number, amendment: outer, inner: inner + 1)
    }
}
