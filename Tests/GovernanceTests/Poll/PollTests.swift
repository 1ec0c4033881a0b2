import Kernel
import Testing

@testable import Yard

@Suite struct PollTests {
    /// 九人到会，赞成4、反对3、弃权2.
    func nine(_ kind: MeetingKind, rules: String? = nil) throws -> Yard {
        var yard = Yard(day: Day(number: 20_777))
        try yard.open(kind, .people(9), rules: rules)
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        try yard.run(Yard.vote(4, 3, 2))
        return yard
    }

    @Test func fourOfNinePassUnderNantangRule13() throws {
        let yard = try nine(.courtyard)
        let poll = try #require(yard.meeting?.polls.last)
        #expect(poll.judgement?.isMet == true)
        #expect(poll.judgement?.required == 4)
        #expect(poll.judgement?.rule.citation.description == "南塘十三条第13条")
        #expect(yard.book.proposal(1)?.state == .adopted)
    }

    @Test func fourOfNineFailUnderVillageLawArticle26() throws {
        let yard = try nine(.villageAssembly)
        let poll = try #require(yard.meeting?.polls.last)
        #expect(poll.judgement?.isMet == false)
        #expect(poll.judgement?.required == 5)
        #expect(poll.judgement?.rule.citation.description == "村民委员会组织法第二十六条")
        #expect(yard.book.proposal(1)?.state == .rejected)
    }

    @Test func aTieIsATie() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(8))
        try yard.run(.meeting(.headcount(8)))
        try yard.propose()
        try yard.run(Yard.vote(4, 4, 0))
        #expect(yard.book.proposal(1)?.state == .tied)
        #expect(yard.meeting?.polls.last?.judgement?.isMet == false)
        try yard.run(Yard.vote(5, 3, 0, on: "P1"))
        #expect(yard.book.proposal(1)?.state == .adopted, "a tied question is put again")
        #expect(yard.meeting?.polls.count == 2)
    }

    @Test func aRepeatedVoteIsNotCountedTwice() throws {
        var yard = try nine(.courtyard)
        try yard.run(Yard.vote(3, 6, 0, on: "P1"))
        #expect(yard.meeting?.polls.count == 1)
        #expect(yard.meeting?.polls.last?.votes == Votes(for: 3, against: 6))
        #expect(yard.meeting?.polls.last?.replaced == [Votes(for: 4, against: 3, abstain: 2)])
        #expect(yard.book.proposal(1)?.state == .rejected)
    }

    @Test func onePersonHasOneVoteInARollCall() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙")
        try yard.open(.courtyard, .people(3))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        try yard.propose()
        let line = { (votes: [NamedVote]) in
            Command.poll(.rollCall(question: nil, votes: votes, matter: nil, subject: nil, subjectCounts: nil))
        }
        try yard.run(line([.init(name: "甲", choice: .for), .init(name: "乙", choice: .for)]))
        try yard.run(line([.init(name: "乙", choice: .against)]))
        #expect(yard.meeting?.openPoll?.cast.count == 2, "丙 has not been called")
        try yard.run(.poll(.close(question: nil)))
        let poll = try #require(yard.meeting?.polls.last)
        #expect(yard.meeting?.polls.count == 1)
        #expect(poll.votes == Votes(for: 1, against: 1))
        #expect(poll.roll.count == 2)
    }

    @Test func anAmendmentIsDecidedBeforeItsMotion() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose("出五千元修水沟", amount: Money(yuan: 5000))
        try yard.run(.proposal(.amend(text: "五千→四千", mover: nil, proposal: nil)))
        #expect(
            yard.refusal(of: Yard.vote(9, 0, 0, on: "P1"))
                == .proposal(.amendmentFirst(QuestionID(proposal: 1, amendment: 1))))
        try yard.run(Yard.vote(9, 0, 0))
        #expect(yard.meeting?.polls.last?.question.description == "P1-1")
        try yard.run(.proposal(.amend(text: "账目上墙", mover: nil, proposal: nil)))
        try yard.run(Yard.vote(2, 7, 0))
        try yard.run(Yard.vote(8, 1, 0))
        let motion = try #require(yard.book.proposal(1))
        #expect(motion.finalText == "出四千元修水沟")
        #expect(motion.state == .adopted)
    }

    @Test func oneQuestionIsPendingAtATime() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        let another = Command.proposal(.propose(text: "别的", mover: nil, amount: nil, path: nil))
        #expect(yard.refusal(of: another) == .proposal(.questionPending(QuestionID(proposal: 1))))
        #expect(yard.refusal(of: .meeting(.next)) == .proposal(.questionPending(QuestionID(proposal: 1))))
        try yard.run(.meeting(.table(nil)))
        #expect(yard.book.pendingQuestion == nil)
        try yard.run(.meeting(.goTo(1)))
        #expect(yard.book.pendingQuestion == QuestionID(proposal: 1))
    }

    @Test func aSpoiledRoundIsKeptAndTheQuestionPutAgain() throws {
        var yard = try nine(.courtyard)
        try yard.run(.poll(.annul(question: QuestionID("P1"), reason: "票数对不上")))
        #expect(yard.book.proposal(1)?.state == .pending)
        try yard.run(Yard.vote(2, 7, 0))
        #expect(yard.meeting?.polls.map { $0.annulled == nil } == [false, true])
        #expect(yard.book.proposal(1)?.state == .rejected)
    }

    @Test func noObjectionIsForByAllPresent() throws {
        var yard = Yard()
        try yard.open(.villageRepresentatives, .people(35), on: Day(2013, 3, 10))
        try yard.run(.meeting(.headcount(34)))
        #expect(yard.meeting?.quorum.required == 24)
        #expect(yard.meeting?.rules.name == "村委会法2010")
        #expect(yard.meeting?.quorum.rule?.citation.description == "村民委员会组织法第二十六条")
        try yard.propose()
        try yard.run(.poll(.unanimous(question: nil, matter: nil)))
        #expect(yard.meeting?.polls.last?.votes == Votes(for: 34))
        #expect(yard.book.proposal(1)?.state == .adopted)
    }

    @Test func consensusOnlyTakesTheTemperatureUnderTheCourtyardCharter() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        try yard.run(.poll(.consensus(question: nil, hands: [0, 0, 0, 1, 2, 5])))
        #expect(yard.book.proposal(1)?.state == .pending)
        #expect(yard.meeting?.temperatures.first?.hands == [0, 0, 0, 1, 2, 5])
        let tooMany = Command.poll(.consensus(question: nil, hands: [0, 0, 0, 0, 5, 5]))
        #expect(yard.refusal(of: tooMany) == .poll(.moreVotesThanPeople(votes: 10, people: 9)))
    }

    @Test func aTrainingDecidesNothing() throws {
        var yard = Yard()
        try yard.open(.training, .people(9))
        try yard.run(.meeting(.headcount(9)))
        #expect(
            yard.refusal(of: .proposal(.propose(text: "x", mover: nil, amount: nil, path: nil)))
                == .meeting(.recordsOnly(.training)))
        #expect(yard.refusal(of: .meeting(.resolved("好"))) == .meeting(.recordsOnly(.training)))
        #expect(yard.refusal(of: .meeting(.remark(Remark(speaker: "大姐", isNamed: false, text: "好")))) == nil)
    }

    @Test func aMotionOfAnEarlierMeetingIsTakenUpAgain() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        try yard.run(.meeting(.adjourn))
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.run(.proposal(.takeUp(QuestionID(proposal: 1))))
        try yard.run(Yard.vote(9, 0, 0))
        #expect(yard.book.proposal(1)?.appearances.map(\.state) == [.pending, .adopted])
    }

    @Test func enormousVotesAreRefusedNotTrapped() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        for votes in [Votes(for: .max, against: 1), Votes(for: -1), Votes(for: .max, against: .max, abstain: .max)] {
            let command = Command.poll(
                .vote(question: nil, votes: votes, method: nil, matter: nil, subject: nil, subjectCounts: nil))
            #expect(yard.refusal(of: command) != nil)
        }
    }
}
