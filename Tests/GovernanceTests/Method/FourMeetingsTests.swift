import Testing

@testable import Yard

/// 四议两公开: one proposal through four meetings and two publications.
@Suite struct FourMeetingsTests {
    private let p1 = QuestionID(proposal: 1)
    private func stage(_ name: String? = nil) -> Command { .plan(.stage(p1, stage: name)) }

    private func meet(_ yard: inout Yard, _ kind: MeetingKind, entitled: Int, present: Int, _ yes: Int) throws {
        try yard.open(kind, .people(entitled))
        try yard.run(.meeting(.checkInHeads(present, unit: .people)))
        if yard.book.proposal(1) == nil {
            try yard.run(.proposal(.propose(text: "修通组路", mover: nil, amount: nil, path: "四议两公开")))
        } else {
            try yard.run(.proposal(.takeUp(p1)))
        }
        try yard.run(Yard.vote(yes, present - yes, 0))
        try yard.run(.meeting(.adjourn))
    }

    @Test func oneProposalGoesThroughFourMeetingsAndTwoPublications() throws {
        var yard = Yard()
        try yard.people("杨通海")
        try meet(&yard, .partyBranchCommittee, entitled: 5, present: 5, 5)
        try yard.run(stage())
        try meet(&yard, .twoCommittees, entitled: 9, present: 8, 7)
        try yard.run(stage("党员大会审议"))
        try meet(&yard, .partyMembers, entitled: 30, present: 20, 11)
        try yard.run(stage("村民代表会议决议"))
        #expect(yard.book.proposal(1)?.way?.stage == "村民会议决议")
        #expect(
            yard.refusal(of: stage("决议公开"))
                == .method(
                    .gatesClosed(
                        stage: "村民会议决议",
                        missing: [
                            .decidedIn(
                                kinds: [
                                    .villageAssembly, .villageRepresentatives, .residentsAssembly,
                                    .residentsRepresentatives,
                                ], attended: nil, agreed: nil)
                        ])))
        try meet(&yard, .villageRepresentatives, entitled: 30, present: 22, 15)
        try yard.run(stage("决议公开"))
        #expect(
            yard.refusal(of: stage("结果公开"))
                == .method(.gatesClosed(stage: "决议公开", missing: [.published(days: 15, times: 1)])))
        try yard.run(.plan(.publish(p1, days: 7, place: nil)))
        #expect(yard.refusal(of: stage("结果公开")) != nil)
        try yard.run([.plan(.publish(p1, days: 15, place: "公开栏")), stage("结果公开")])
        try yard.run(.plan(.publish(p1, days: nil, place: "公开栏")))

        let way = try #require(yard.book.proposal(1).flatMap { yard.book.way(of: $0) })
        #expect(way.isComplete)
        let meetings = way.stages.prefix(4).map { stage in
            if case .decision(let decision)? = stage.gates.first?.evidence { decision?.meeting } else { nil as Int? }
        }
        #expect(meetings == [1, 2, 3, 4])
    }

    @Test func tooFewPartyMembersDoNotOpenTheGate() throws {
        var yard = Yard()
        try meet(&yard, .partyBranchCommittee, entitled: 5, present: 5, 5)
        try meet(&yard, .twoCommittees, entitled: 9, present: 8, 7)
        try yard.run(stage("党员大会审议"))
        // Under Nantang rules the meeting itself asks for no attendance; the method does: 19 of 30 is less than two thirds.
        try yard.open(.partyMembers, .people(30), rules: "南塘")
        try yard.run(.meeting(.checkInHeads(19, unit: .people)))
        try yard.run([.proposal(.takeUp(p1)), Yard.vote(19, 0, 0), .meeting(.adjourn)])
        #expect(yard.refusal(of: stage()) != nil)
    }

    @Test func meetingsMustDecideInTheirOrder() throws {
        var yard = Yard()
        try meet(&yard, .twoCommittees, entitled: 9, present: 8, 7)
        try meet(&yard, .partyBranchCommittee, entitled: 5, present: 5, 5)
        try yard.run(stage("两委商议"))
        #expect(
            yard.refusal(of: stage("党员大会审议"))
                == .method(
                    .gatesClosed(
                        stage: "两委商议",
                        missing: [.decidedIn(kinds: [.twoCommittees], attended: nil, agreed: nil)])))
    }

    @Test func bothMethodsAreDeliveredAndAMistakeInOneIsLocated() throws {
        #expect(try MethodReader.read(Templates.source(.method, "四议两公开")).stages.count == 6)
        let broken = SourceText(
            kind: .method, name: "试", file: "试.yaml", text: "名称: 试\n阶段:\n  - {名: 甲, 文: 一, 关口: {发言: 3}}\n", sha256: "")
        #expect(throws: TextError(file: "试.yaml", line: 3, clause: 1, .unknownKey("发言", known: GateKeys.all))) {
            try MethodReader.read(broken)
        }
    }
}

private enum GateKeys {
    static let all = ["发言人", "通过", "通过于", "任务", "认领", "监督人", "意见", "任务完成", "公示"]
}
