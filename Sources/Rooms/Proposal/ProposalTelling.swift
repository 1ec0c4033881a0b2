import Kernel

// What is told of motions and amendments, and when.
extension ProposalEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.proposals
        switch self {
        case .proposed(let number, let text, _, let amount, let way, let toChoose):
            return words.proposed(QuestionID(proposal: number), text) + words.bracketed([amount.map(words.money)])
                + (way.map(words.by) ?? "") + (toChoose == true ? words.waitsForChoosing : "")
                + (Verbs.procedural(text).map(words.isALine) ?? "")
                + scene.ownMajority(of: text, in: screen) + scene.outsideItems(words)
        case .seconded(let question, let name): return words.seconded(question, by: name)
        case .amended(let question, let text, _, let amount):
            return words.amended(question, text) + words.bracketed([amount.map(words.money)])
                + (scene.book.pendingQuestion == question ? words.comesFirst : words.waits(scene.book.pendingQuestion))
        case .withdrawn(let question): return words.withdrawn(question) + scene.pending(by: screen)
        case .outcomeChanged(let question, _, _, _, _, _, _, _):
            let change = scene.book.changedDecisions.last { $0.question == question }
            return change.map { screen.wording.changed($0, in: scene.book) } ?? ""
        case .takenUp(let number):
            let text = scene.book.proposal(number)?.finalText ?? ""
            return words.takenUp(QuestionID(proposal: number), text)
                + (scene.adoptedBefore(number).map { words.adoptedBefore(inMeeting: $0) } ?? "")
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        switch self {
        case .withdrawn(let question): course.wording.proposals.withdrawn(question)
        case .proposed, .seconded, .amended, .takenUp, .outcomeChanged: nil
        }
    }
}

extension Scene {
    /// Where the words of a motion name a matter that such a meeting never decides, or for which the rules ask another majority: it is the line of the vote
    /// that says what the vote is about.
    fileprivate func ownMajority(of text: String, in screen: any Screen) -> String {
        guard let meeting = book.meeting, let charter = book.charter(of: meeting) else { return "" }
        let ordinary = charter.majorities(for: nil, in: meeting.kind)
        guard !GrammarWords.preparing.contains(where: { text.localizedCaseInsensitiveContains($0) }) else { return "" }
        if book.isRecall(text, on: meeting.day),
            let recall = charter.recallTerms(.voters) ?? charter.recallTerms(.representatives)
        {
            return screen.proposals.recallByPapers(recall.citation)
        }
        for (matter, said) in charter.matters(named: text) {
            if let citation = charter.reservation(of: matter, in: meeting.kind) {
                return screen.proposals.notForThisMeeting(said, screen.wording.name(of: meeting.kind), citation)
            }
            let own = charter.majorities(for: matter, in: meeting.kind).filter { !ordinary.contains($0) }
            guard let first = own.first else { continue }
            return screen.proposals.ownMajority(matter, screen.wording.rule(first), first.citation)
        }
        return ""
    }

    /// The meeting of the same body that adopted a motion before it was taken up here. One that goes a way of several meetings is meant to be
    /// taken up in each.
    fileprivate func adoptedBefore(_ number: Int) -> Int? {
        guard let proposal = book.proposal(number), proposal.way == nil, let meeting = book.meeting,
            let last = proposal.appearances.dropLast().last, last.state == .adopted,
            let before = book.meeting(last.meeting), before.number != meeting.number, before.kind == meeting.kind,
            before.committee == meeting.committee
        else { return nil }
        return before.number
    }

    /// A motion put while the agenda stands and none of its items was taken up is of none of them.
    fileprivate func outsideItems(_ words: any ProposalWords) -> String {
        guard let meeting = book.meeting, meeting.currentItem == 0,
            let first = meeting.items.first(where: { $0.taken.isEmpty })
        else { return "" }
        return words.outsideItems(first: first.number, first.title)
    }

    /// Behind an outcome: which question comes now.
    func pending(by screen: any Screen) -> String { book.pendingQuestion.map(screen.proposals.pending) ?? "" }
}

extension ProposalRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.proposals
        return switch self {
        case .questionPending(let question): words.questionPending(question)
        case .noQuestionPending: words.noQuestionPending
        case .unknownQuestion(let question): words.unknownQuestion(question)
        case .questionNotPending(let question, .pending):
            words.notOnThisItem(question, of: QuestionID(proposal: question.proposal))
        case .questionNotPending(let question, .candidate): book.wait(of: question, by: screen)
        case .questionNotPending(let question, let state):
            book.settled(question, as: state, by: screen) ?? words.decided(question, screen.wording.name(of: state))
        case .adoptedEarlier(let question): words.adoptedEarlier(question)
        case .amendmentFirst(let question): words.amendmentFirst(question)
        case .moverCannotSecond(let name): words.moverCannotSecond(name)
        case .alreadySeconded(let question, let name): words.alreadySeconded(question, by: name)
        case .needsSecond(let question, let citation): words.needsSecond(question, citation)
        case .wordsNotInMotion(let said): words.wordsNotInMotion(said)
        case .onlyMembersMove(let name, let citation): words.onlyMembersMove(name, citation)
        case .noDeeperAmendment(let question): words.noDeeperAmendment(question)
        case .sumNotAmount(let sum, let amount?): words.sumNotAmount(sum, amount: amount)
        case .sumNotAmount(let sum, nil): words.sumWithoutAmount(sum)
        case .choosingAlone: words.choosingAlone
        case .choosingWithoutCost: words.choosingWithoutCost
        case .unknownProposal(let number): words.unknownProposal(QuestionID(proposal: number))
        }
    }
}

extension ProposalRefusal {
    /// Which sum the motion costs.
    public func question(by screen: any Screen) -> PromptQuestion? {
        guard case .sumNotAmount(let sum, let amount) = self else { return nil }
        let words = screen.proposals
        let kept = amount.map { ("\(words.money($0))", "\($0)!") } ?? (words.noAmount, GrammarWords.noAmount)
        return PromptQuestion(
            key: Key.amount.name.chinese, words: words.whichSum,
            options: [(words.money(sum), "\(sum)!"), kept])
    }
}

extension Wording {
    func name(of state: Proposal.State) -> String {
        switch state {
        case .pending: proposals.pending
        case .adopted: proposals.adopted
        case .rejected: proposals.rejected
        case .withdrawn: proposals.withdrawn
        case .tied: proposals.tied
        case .divided: proposals.divided
        case .candidate: proposals.candidate
        case .chosen: proposals.chosen
        case .notChosen: proposals.notChosen
        case .dropped: proposals.dropped
        }
    }
}
