import Kernel

// Where the chair's word decides: what was heard, and equal votes.
extension Book {
    /// Ayes and noes, applause: enough where more for than against of those here decide, or more than half of them.
    func decide(
        heard passed: Bool, on named: QuestionID?, _ terms: PollTerms, in meeting: Meeting, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let question = try questionToPut(named, in: meeting)
        let terms = terms.standing(on: question, in: meetings)
        let amount = question.amendment == nil ? proposal(question.proposal)?.finalAmount : nil
        let rules =
            charter(of: meeting)?
            .majorities(for: question.amendment == nil ? terms.matter : nil, amount: amount, in: meeting.kind) ?? []
        guard let first = rules.first else { throw .poll(.noMajorityRule(matter: terms.matter)) }
        for rule in rules where rule.demand != .fewerAbstentions {
            guard rule.share == .moreThanHalf, rule.base != .entitled, rule.measure == nil, rule.demand == nil,
                rule.citation == first.citation
            else { throw .poll(.mustBeCounted(rule.citation)) }
        }
        let opened = try opening(question, terms, in: meeting)
        let heard = PollEvent.heard(question, passed: passed, electorate, quorum: quorumNow)
        let book = after(opened, at: stamp)
        return opened + [.poll(heard)]
            + (passed ? book.adoption(by: question, matter: terms.matter, in: book.meeting ?? meeting) : [])
    }

    func decide(
        casting choice: Choice, on named: QuestionID?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        guard choice != .abstain else { throw .poll(.castingVoteAbstains) }
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        guard let question = named ?? meeting.polls.last(where: { $0.annulled == nil })?.question,
            let poll = meeting.standingPoll(on: question), poll.item == meeting.currentItem,
            state(of: question) == .tied, let judgement = poll.judgement
        else { throw .poll(.nothingTied) }
        guard let citation = charter(of: meeting)?.castingVote(in: meeting.kind) else { throw .poll(.noCastingVote) }
        // One vote more on the chair's side; of those present and entitled there are as many as before.
        var votes = poll.votes
        if choice == .for { votes.for += 1 } else { votes.against += 1 }
        let grows = [.yesNo, .yesNoAbstain, .valid, .cast].contains(judgement.rule.base)
        let again = judgement.rule.judge(votes, base: judgement.baseSize + (grows ? 1 : 0))
        let isMet = again.isMet && poll.further.allSatisfy(\.isMet)
        let given = Event.poll(
            .castingVoteGiven(question, choice, by: meeting.chair, citation, isMet: isMet))
        return [given] + (isMet ? adoption(by: question, matter: poll.matter, in: meeting) : [])
    }
}
