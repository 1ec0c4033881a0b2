import Kernel

// A round of fingers: it takes the temperature, and decides where the charter says so.
extension Book {
    func decide(
        consensus hands: [Int], on named: QuestionID?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let question = try pending(named)
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        let raised = hands.reduce(0) { $0.addingReportingOverflow($1).partialValue }
        let people = electorate.headsPresent
        guard hands.allSatisfy({ $0 >= 0 && $0 <= people }), raised <= people else {
            throw .poll(.moreVotesThanPeople(votes: raised, people: people))
        }
        let temperature = Event.poll(.temperatureTaken(question, hands: hands))
        guard let consensus = charter(of: meeting)?.consensusTerms else { return [temperature] }
        try refuseWithoutQuorum(meeting)
        let below = hands.prefix(max(0, consensus.terms.level)).reduce(0, +)
        let votes = Votes(for: raised - below, against: below)
        let rule = RequiredMajority(Share(1, of: 1, strict: false), of: .yesNo, from: consensus.citation)
        let judgement = rule.judge(votes, base: votes.cast)
        let now = electorate
        return [
            temperature,
            .poll(.opened(question, method: .consensus, matter: nil, subject: nil, now)),
            .poll(
                .closed(
                    question, votes: votes, now, judgement: judgement, otherReading: nil, quorum: quorumNow)),
        ]
    }
}
