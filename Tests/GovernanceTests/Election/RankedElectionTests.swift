import Testing

@testable import Yard

/// Posts that no law orders, under the rules of the tally engine, by name.
@Suite struct RankedElectionTests {
    @Test func instantRunoffByName() throws {
        var booth = try Booth()
        try booth.call("会长", rule: "irv", registered: 20, ["甲", "乙", "丙"])
        #expect(try booth.election("会长").rule.form == .ranking)
        let outcome = try booth.hold([([1, 2], 4), ([2, 1], 3), ([3, 2, 1], 2)])
        #expect(outcome.elected == ["乙"], "丙 leaves, whose two papers make it 5 to 4")
        let meeting = try #require(booth.meeting)
        let count = try #require(RankedCount.count(of: booth.election("会长"), in: meeting))
        #expect(count.rounds.count >= 2)
    }

    @Test func severalSeatsByScottishRule() throws {
        var booth = try Booth()
        try booth.call("理事", seats: 2, rule: "scottish", registered: 20, ["甲", "乙", "丙"])
        #expect(
            try booth.hold([([1, 2], 9), ([2], 1), ([3], 3)]).elected == ["甲", "乙"],
            "quota 5, four of 甲's papers go on to 乙")
    }

    @Test func aSeatKeptForAGroupUnderARankedRule() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.person(name: "丙", details: PersonDetails(gender: "女"))))
        try booth.call(
            "理事", seats: 2, rule: "scottish", registered: 20, ["甲", "乙", "丙"], held: [.init(group: "女", seats: 1)])
        #expect(Set(try booth.hold([([1, 2], 8), ([2, 1], 6), ([3], 2)]).elected) == ["甲", "丙"])
    }

    @Test func aRuleThatPapersCannotServeIsRefused() throws {
        let booth = try Booth()
        #expect(booth.refusal(Booth.calling("会长", rule: "没有这种")) != nil)
        #expect(booth.refusal(Booth.calling("理事", seats: 2, rule: "irv")) == .oneSeatRule("irv"))
    }

    @Test func moreSeatsThanCandidatesCannotBeCounted() throws {
        var booth = try Booth()
        try booth.call("理事", seats: 3, rule: "scottish", registered: 20, ["甲", "乙"])
        let validity = try booth.hold([([1], 8)]).validity
        #expect(validity == .notCounted(.moreSeatsThanCandidates(seats: 3, candidates: 2)))
    }

    @Test func aTieThatTheRuleLeavesOpenIsVotedOnAgain() throws {
        var booth = try Booth()
        try booth.call("会长", rule: "irv", registered: 20, ["甲", "乙"])
        let outcome = try booth.hold([([1], 4), ([2], 4)])
        #expect(outcome.elected.isEmpty)
        #expect(Set(outcome.tied) == ["甲", "乙"])
        try booth.run(.revote(post: "会长"))
        #expect(try booth.election("会长").rule.method == .revote)
    }
}
