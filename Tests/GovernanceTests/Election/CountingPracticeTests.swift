import Testing

@testable import Yard

/// What the provincial measures say of papers and boxes (浙江省村民委员会选举办法, 北京市, 上海市), by article.
@Suite struct CountingPracticeTests {
    @Test func zhejiang27MorePapersThanIssuedVoidTheElection() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.run(.issue(papers: 60, post: nil))
        let outcome = try booth.hold([([1], 61)])
        #expect(outcome.validity == .moreThanIssued)
        #expect(outcome.elected.isEmpty)
        #expect(booth.refusal(.rerun(post: nil, candidates: nil, seats: nil)) != nil, "void: it is called again")
        #expect(booth.refusal(Booth.calling("主任", ["甲", "乙"])) == nil)
    }

    @Test func zhejiang27AsManyPapersAsIssuedStand() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.run(.issue(papers: 60, post: nil))
        #expect(try booth.hold([([1], 60)]).elected == ["甲"])
    }

    @Test func zhejiang27MoreChoicesThanSeatsVoidThePaper() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        try booth.read([([1, 2, 3], 10), ([1], 30), ([2, -1, -3], 20)])
        let tally = try booth.election("委员").tally
        #expect(tally.void == 10)
        #expect(tally.voidReasons == [.init(reason: .tooManyChoices, papers: 10)])
        #expect(tally.valid == 50, "fewer choices than seats, and marks against beside them, are fine")
        #expect(tally.votes(for: "甲") == 30)
        #expect(tally.lines.map(\.against) == [20, 0, 20])
    }

    @Test func zhejiang27TheSamePersonForTwoPostsIsVoid() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.call("委员", seats: 2, ["甲", "丙", "丁"])
        try booth.run(.read(post: "全部"))
        try booth.run(.paper(parts: [.marked([.candidate(1)]), .marked([.candidate(1), .candidate(2)])], copies: 5))
        try booth.run(.paper(parts: [.marked([.candidate(1)]), .marked([.candidate(2), .writeIn("甲")])], copies: 2))
        try booth.run(.paper(parts: [.marked([.candidate(1)]), .marked([.candidate(2), .candidate(3)])], copies: 40))
        for post in ["主任", "委员"] {
            let tally = try booth.election(post).tally
            #expect(tally.voidReasons == [.init(reason: .samePersonTwice, papers: 7)])
            #expect(tally.valid == 40)
        }
    }

    @Test func beijing28VoidPapersCountAsCast() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.run(.read(post: nil))
        try booth.run(.paper(parts: [.marked([.candidate(1)])], copies: 30))
        try booth.run(.paper(parts: [.void(.said("字迹不清"), [])], copies: 30))
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
        #expect(try booth.last().cast == 60)
        #expect(try booth.last().elected.isEmpty, "30 of 60 is not more than half")
    }

    @Test func zhejiang28ATieThatBlocksASeatIsVotedOnAgain() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 2, ["甲", "乙", "丙", "丁"])
        // 甲 45, 乙 40, 丙 40 of 65 cast: one seat is 甲's, 乙 and 丙 are level for the other.
        let tie = try booth.hold([([1, 2], 20), ([1, 3], 20), ([2, 3], 20), ([1], 5)])
        #expect(tie.votesRequired == 33)
        #expect(tie.elected == ["甲"])
        #expect(tie.tied == ["乙", "丙"])
        #expect(
            booth.refusal(.rerun(post: "委员", candidates: nil, seats: nil))
                == .revoteInstead(post: "委员", tied: ["乙", "丙"]))
        try booth.run(.revote(post: "委员"))
        let revote = try booth.election("委员")
        #expect(revote.candidates == ["乙", "丙"])
        #expect(revote.seats == 1)
        let outcome = try booth.hold([([1], 25), ([2], 26)])
        #expect(outcome.elected == ["丙"], "the most votes elect; half is not asked again")
    }

    @Test func zhejiang30StillShortAfterAReRunThreeElectedMayLeaveSeatsOpen() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 4, ["甲", "乙", "丙", "丁", "戊"])
        try booth.hold([([1, 2, 3], 60)])
        let leaving = ElectionCommand.leaveOpen(post: "委员")
        #expect(
            booth.refusal(leaving) == .mustRerun(post: "委员", seated: 3, isFirstVote: true, .village(18)),
            "the re-run comes first")
        try booth.run(.rerun(post: nil, candidates: nil, seats: nil))
        try booth.hold([([1], 15), ([2], 15), ([], 30)])
        #expect(booth.book.mayStayOpen(try booth.election("委员")))
        try booth.run(leaving)
        #expect(try booth.election("委员").leftOpen != nil)
        #expect(booth.refusal(.rerun(post: "委员", candidates: nil, seats: nil)) == .leftOpen(post: "委员"))
        #expect(booth.book.looseEnds.isEmpty, "settled, so nothing is asked at the end")
        #expect(booth.yard.replayed().book.meetings.last?.elections.last?.leftOpen != nil)
    }

    @Test func zhejiang30TwoElectedMayNotLeaveSeatsOpen() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 4, ["甲", "乙", "丙", "丁", "戊"])
        try booth.hold([([1, 2], 60)])
        try booth.run(.rerun(post: nil, candidates: nil, seats: nil))
        try booth.hold([([1], 15), ([2], 15), ([], 30)])
        #expect(
            booth.refusal(.leaveOpen(post: "委员"))
                == .mustRerun(post: "委员", seated: 2, isFirstVote: false, .village(18)))
    }

    @Test func zhejiang31TwoPairsOfKinLevelWithEachOtherAreBothVotedOnAgain() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.kin("甲", "乙", relation: "父子")))
        try booth.yard.run(.people(.kin("丙", "丁", relation: "夫妻")))
        try booth.call("委员", seats: 4, ["甲", "乙", "丙", "丁", "戊"])
        let outcome = try booth.hold([([1, 2, 3, 4], 60)])
        #expect(outcome.elected.isEmpty)
        #expect(outcome.tied == ["甲", "乙", "丙", "丁"])
        #expect(outcome.tiedSeats == 2)
    }

    @Test func aVoidVoteIsCalledAgainWithoutCountingItsSeatsTwice() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 6, ["甲", "乙", "丙", "丁", "戊", "己", "庚"])
        try booth.hold([([1], 50)])
        let again = Booth.calling("委员", seats: 6, ["甲", "乙", "丙", "丁", "戊", "己", "庚"])
        #expect(booth.refusal(again) == nil, "six seats, not twelve")
    }

    @Test func zhejiang24AMobileBoxHasThreeMonitors() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        #expect(
            booth.refusal(.box(BallotBox(name: "流动一号", monitors: ["丙", "丁"], issued: 20)))
                == .boxNeedsMonitors(box: "流动一号", has: 2))
        try booth.run(.box(BallotBox(name: "流动一号", monitors: ["丙", "丁", "戊"], issued: 20)))
        try booth.run(.box(BallotBox(name: "会场", issued: 50, collected: 45)))
        try booth.run(.box(BallotBox(name: "流动一号", collected: 18)))
        let election = try booth.election("主任")
        #expect(election.issued == 70)
        #expect(election.collectedSaid == 63)
        #expect(election.boxes.first?.monitors == ["丙", "丁", "戊"])
    }

    @Test func zhejiang22OfficersAreNoCandidatesAndNoKinOfOne() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.kin("甲", "丙", relation: "夫妻")))
        try booth.call("主任", ["甲", "乙"])
        let naming = { (name: String) in ElectionCommand.officers([CountingOfficers(role: .monitor, names: [name])]) }
        #expect(booth.refusal(naming("甲")) == .officerIsCandidate("甲", post: "主任"))
        #expect(booth.refusal(naming("丙")) == .officerIsKin("丙", of: "甲"))
        try booth.run(naming("丁"))
        #expect(booth.refusal(.nominate(names: ["丁"], post: nil)) == .isOfficer("丁", .monitor))
    }

    @Test func aSeatKeptForAWomanGoesToTheHighestWomanWithTheVotes() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.person(name: "丁", details: PersonDetails(gender: "女"))))
        try booth.call("委员", seats: 2, ["甲", "乙", "丁"], held: [Reservation(group: "女", seats: 1)])
        let outcome = try booth.hold([([1, 2], 30), ([1, 3], 29), ([2, 3], 10)])
        #expect(outcome.elected == ["甲", "丁"], "59, 39 of 69; 乙 had 40")
    }

    @Test func zhejiang29AWomansSeatIsListedAgainInTheReRun() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.person(name: "丁", details: PersonDetails(gender: "女"))))
        try booth.call("委员", seats: 2, ["甲", "乙", "丁"], held: [Reservation(group: "女", seats: 1)])
        let outcome = try booth.hold([([1, 2], 50), ([1, 3], 10)])
        #expect(outcome.elected == ["甲"])
        #expect(outcome.isShort)
        try booth.run(.rerun(post: nil, candidates: nil, seats: nil))
        #expect(try booth.election("委员").call.reserved == [Reservation(group: "女", seats: 1)])
    }

    @Test func whoIsElectedToAHigherPostTakesNoLowerSeat() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 1, ["甲", "丙"])
        try booth.call("主任", ["甲", "乙"])
        try booth.run(.read(post: nil))
        #expect(booth.meeting?.reading?.elections == [2, 1], "the chair's column first")
        try booth.run(.paper(parts: [.marked([.candidate(1)]), .marked([.candidate(2)])], copies: 31))
        try booth.run(.paper(parts: [.marked([.candidate(2)]), .marked([.candidate(1)])], copies: 29))
        try booth.run(.paper(parts: [.blank, .marked([.candidate(1)])], copies: 1))
        try booth.run(.seal(agreement: nil, own: nil))
        #expect(booth.refusal(.declare(post: "委员")) == .higherPostFirst(post: "委员", higher: "主任"))
        try booth.run(.declare(post: nil))
        #expect(try booth.election("主任").declaration?.outcome.elected == ["甲"])
        #expect(try booth.election("委员").declaration?.outcome.elected == ["丙"])
    }

    @Test func votesAreCarriedDownWhereTheCharterSaysSo() throws {
        let text = """
            名称: 试章程
            条号: 数字
            条款:
              - 条: 1
                文: 过半数投票有效，过半数选票当选；落选的上级职位票数下加。
                参选: {占: 过半}
                当选: {占: 过半, 职位: [主任, 委员]}
                下加: 是
            """
        var booth = try Booth()
        try booth.yard.run(.meeting(.adjourn))
        let open = Command.meeting(.open(Opening(kind: .founding, title: "成立", rules: "试章程")))
        try booth.yard.run(open, supplying: [.charter(text)])
        try booth.call("主任", ["甲", "乙"])
        try booth.call("委员", ["乙", "丙"])
        try booth.run(.read(post: nil))
        try booth.run(.paper(parts: [.marked([.candidate(1)]), .marked([.candidate(1)])], copies: 35))
        try booth.run(.paper(parts: [.marked([.candidate(2)]), .marked([.candidate(2)])], copies: 25))
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
        let outcome = try #require(booth.election("委员").declaration?.outcome)
        #expect(outcome.carried.values == ["乙": 25])
        #expect(outcome.elected == ["乙"], "35 of its own and 25 carried down")
    }

    @Test func pluralityHasNoTurnoutFloor() throws {
        var booth = try Booth()
        try booth.call("三组组长", rule: "多数", ["甲", "乙"])
        #expect(try booth.hold([([1], 2), ([2], 1)]).elected == ["甲"])
    }

    @Test func nobodyIsElectedWithoutAVote() throws {
        var booth = try Booth()
        try booth.call("代表", seats: 2, rule: "多数", ["甲", "乙", "丙"])
        let outcome = try booth.hold([([1], 3)])
        #expect(outcome.elected == ["甲"])
        #expect(outcome.openSeats == 1)
    }
}
