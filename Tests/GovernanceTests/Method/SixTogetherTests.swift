import Testing

@testable import Yard

/// 六共, end to end: each stage, and what its gate asks for.
@Suite struct SixTogetherTests {
    private func stage(_ name: String? = nil) -> Command {
        .plan(.stage(QuestionID(proposal: 1), stage: name))
    }

    private func yard() throws -> Yard {
        var yard = Yard()
        try yard.people("杨通海", "潘玉珍", "王秀英", "李大山")
        try yard.open(.courtyard, .people(4))
        try yard.run(.meeting(.checkIn(names: ["杨通海", "潘玉珍", "王秀英", "李大山"], more: [])))
        try yard.propose("修水沟", mover: "杨通海")
        return yard
    }

    private func say(_ name: String) -> Command { .meeting(.remark(Remark(speaker: name, text: "要修。"))) }

    @Test func aProposalGoesThroughAllSixStages() throws {
        var yard = try yard()
        let p1 = QuestionID(proposal: 1)
        try yard.run(stage())
        #expect(yard.book.proposal(1)?.way?.stage == "共商")
        #expect(yard.refusal(of: stage()) == .method(.gatesClosed(stage: "共商", missing: [.speakers(atLeast: 3)])))
        try yard.run([say("杨通海"), say("潘玉珍"), say("潘玉珍")])
        #expect(yard.refusal(of: stage("共识")) != nil)
        try yard.run([say("王秀英"), stage("共识")])

        #expect(yard.refusal(of: stage("共建")) == .method(.gatesClosed(stage: "共识", missing: [.decided])))
        try yard.run([Yard.vote(4, 0, 0), stage("共建")])

        try yard.run(.plan(.action(owner: "李大山", due: nil, text: "组织出工", budget: nil)))
        #expect(yard.refusal(of: stage()) == .method(.gatesClosed(stage: "共建", missing: [.actions(atLeast: 1)])))
        try yard.run(.plan(.postpone(ActionID(1), to: yard.now.day.adding(days: 9), reason: nil)))
        try yard.run(stage())

        #expect(yard.refusal(of: stage()) == .method(.gatesClosed(stage: "共担", missing: [.pledges(atLeast: 1)])))
        try yard.run(.plan(.pledge(name: "王秀英", what: "两个工", proposal: p1, amount: nil, workDays: 2)))
        try yard.run(stage())

        #expect(yard.refusal(of: stage()) == .method(.gatesClosed(stage: "共治", missing: [.overseers(atLeast: 1)])))
        try yard.run([.plan(.oversee(names: ["潘玉珍"], proposal: p1)), stage("共享")])

        #expect(
            yard.refusal(of: stage())
                == .method(.gatesClosed(stage: "共享", missing: [.actionsDone, .published(days: 1, times: 1)])))
        try yard.run([.plan(.done(ActionID(1), note: nil)), .plan(.publish(p1, days: nil, place: "公开栏"))])
        #expect(yard.refusal(of: stage()) == .method(.stageOrder(stage: "共享", next: nil)))

        let way = try #require(yard.book.proposal(1).flatMap { yard.book.way(of: $0) })
        #expect(way.isComplete)
        #expect(way.stages.map(\.stage.name) == ["共商", "共识", "共建", "共担", "共治", "共享"])
        #expect(way.stages.filter(\.stage.isOwnReading).map(\.stage.name) == ["共治"])
        #expect(way.stages[0].gates.first?.evidence == .speakers(["杨通海", "潘玉珍", "王秀英"]))
        #expect(way.stages.allSatisfy { $0.isReached })
        #expect(yard.replayed().book.proposal(1).flatMap { yard.replayed().book.way(of: $0) } == way)
    }

    @Test func severalStagesAreTakenAtOnceWhereEveryGateStandsOpen() throws {
        var yard = try yard()
        try yard.run([say("杨通海"), say("潘玉珍"), say("王秀英"), Yard.vote(4, 0, 0), stage("共建")])
        #expect(yard.book.proposal(1)?.way?.steps.map(\.stage) == ["共商", "共识", "共建"])
        #expect(yard.refusal(of: stage("共商")) == .method(.stageOrder(stage: "共商", next: "共担")))
        #expect(yard.refusal(of: stage("共赢")) == .method(.unknownStage("共赢", method: "六共")))
    }

    @Test func aRejectedProposalStopsAtConsensus() throws {
        var yard = try yard()
        try yard.run([say("杨通海"), say("潘玉珍"), say("王秀英"), Yard.vote(1, 3, 0), stage("共识")])
        #expect(yard.refusal(of: stage()) == .method(.gatesClosed(stage: "共识", missing: [.decided])))
    }

    @Test func aPathNamedWithTheMotionBeginsAtOnce() throws {
        var yard = try yard()
        try yard.run(.proposal(.withdraw(nil)))
        try yard.run(.proposal(.propose(text: "种树", mover: nil, amount: nil, path: "六共")))
        #expect(yard.book.proposal(2)?.way?.stage == "共商")
        #expect(
            yard.refusal(of: .proposal(.propose(text: "甲", mover: nil, amount: nil, path: "七步法")))
                == .proposal(.questionPending(QuestionID(proposal: 2))))
        try yard.run(.proposal(.withdraw(nil)))
        #expect(
            yard.refusal(of: .proposal(.propose(text: "甲", mover: nil, amount: nil, path: "七步法")))
                == .committee(.noRules(name: "七步法")))
    }

    @Test func overseersAndPledgesWithoutANumberGoToTheMotionInHand() throws {
        var yard = try yard()
        try yard.run(Yard.vote(4, 0, 0))
        try yard.run(.plan(.oversee(names: ["潘玉珍"], proposal: nil)))
        #expect(yard.book.oversight.first?.value.proposal == 1)
        try yard.run(.plan(.comment(name: "李大山", text: "快点修", proposal: nil)))
        #expect(yard.book.comments.first?.value.proposal == 1)
        let p9 = QuestionID(proposal: 9)
        #expect(yard.refusal(of: .plan(.publish(p9, days: nil, place: nil))) == .proposal(.unknownQuestion(p9)))
    }
}
