import Kernel
import Testing

@testable import Yard

/// 城市居民委员会组织法（2025年修订）, the articles on elections.
@Suite struct ResidentsLawTests {
    private func booth() throws -> Booth { try Booth(.residents) }

    @Test func article8FiveToNineMembersAndNoNearKin() throws {
        var booth = try booth()
        #expect(booth.refusal(Booth.calling("委员", seats: 10)) == .bodyTooLarge(seats: 10, most: 9, .residents(8)))
        try booth.yard.run(.people(.kin("甲", "乙", relation: "母女")))
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        #expect(try booth.hold([([1, 2], 40), ([1], 20)]).elected == ["甲"])
    }

    @Test func article14FiveYears() throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        #expect(booth.book.offices.last?.until == Day(2031, 5, 20))
        #expect(booth.book.offices.last?.body == "居民委员会")
    }

    @Test func article15NomineeAndKinLeaveTheElectionCommittee() throws {
        var booth = try booth()
        try booth.yard.run(.committee(.committee(name: "居民选举委员会", charter: nil)))
        try booth.yard.run(.committee(.apply(names: ["甲", "丁"], committee: nil, reason: nil)))
        try booth.yard.run(.committee(.admit(names: ["甲", "丁"], committee: nil)))
        try booth.call("主任", ["甲", "乙"])
        #expect(booth.book.committee(named: "居民选举委员会")?.members == ["丁"])
    }

    @Test func article18MoreCandidatesThanSeats() throws {
        let booth = try booth()
        #expect(
            booth.refusal(Booth.calling("主任", ["甲"]))
                == .tooFewCandidates(post: "主任", candidates: 1, needed: 2, .residents(18)))
    }

    @Test(arguments: [
        (ElectorateMode.voters, 50, false), (.voters, 51, true), (.households, 50, false), (.households, 51, true),
        (.representatives, 66, false), (.representatives, 67, true),
    ])
    func article19ThreeModesOfAHundred(mode: ElectorateMode, cast: Int, isValid: Bool) throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙"], mode: mode)
        #expect(try booth.hold([([1], cast)]).isValid == isValid)
    }

    /// 30 residents' representatives: 20 cannot elect (§19 wants more than two thirds), 21 can; yet 20 is a quorum (§29).
    @Test func article19TwentyOfThirtyRepresentativesCannotElect() throws {
        for (present, isValid) in [(20, false), (21, true)] {
            var booth = try Booth(.residents, .residentsRepresentatives, body: .people(30))
            try booth.yard.run(.meeting(.headcount(present)))
            #expect(booth.book.quorumNow.isMet)
            try booth.call("主任", registered: nil, ["甲", "乙"])
            let election = try booth.election("主任")
            #expect(election.call.mode == .representatives)
            #expect(election.call.registered == 30)
            let outcome = try booth.hold([([1], present)])
            #expect(outcome.turnoutRequired == 21)
            #expect(outcome.isValid == isValid)
            #expect(outcome.elected == (isValid ? ["甲"] : []))
        }
    }

    @Test func article19MoreThanHalfOfThoseWhoTookPart() throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙"])
        #expect(try booth.hold([([1], 26), ([2], 25)]).elected == ["甲"])
    }

    @Test func article19ReRunWithAThird() throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙", "丙"])
        try booth.hold([([1], 20), ([2], 20), ([3], 20)])
        try booth.run(.rerun(post: nil, candidates: nil, seats: nil))
        #expect(try booth.hold([([1], 20), ([2], 19), ([], 21)]).elected == ["甲"])
    }

    @Test func article19NoProxiesAmongRepresentatives() throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙"], mode: .representatives)
        let proxy = Command.meeting(.proxy(principal: "丙", holder: "丁", relation: nil, written: true))
        #expect(booth.yard.refusal(of: proxy) == .meeting(.proxyForbidden(.residents(19))))
    }

    @Test func article19ProxyAtMostThreeForVoters() throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙"])
        for name in ["丙", "戊", "己"] {
            try booth.yard.run(.meeting(.proxy(principal: name, holder: "丁", relation: nil, written: true)))
        }
        let fourth = Command.meeting(.proxy(principal: "庚", holder: "丁", relation: nil, written: true))
        #expect(booth.yard.refusal(of: fourth) == .meeting(.proxyLimit(holder: "丁", most: 3, .residents(19))))
    }

    @Test func article20RecallInTheModeOfTheElection() throws {
        for (cast, isRecalled) in [(20, false), (21, true)] {
            var booth = try booth()
            try booth.call("罢免甲", rule: "罢免", registered: 30, ["甲"], mode: .representatives)
            #expect(try booth.hold([([1], cast)]).recalled == (isRecalled ? ["甲"] : []))
        }
    }

    @Test(arguments: [(ElectorateMode.voters, 9, 10), (.households, 9, 10), (.representatives, 33, 34)])
    func article20RecallAskedByATenthOrAThird(mode: ElectorateMode, short: Int, enough: Int) throws {
        let booth = try booth()
        func call(_ signed: Int) -> ElectionCommand {
            .call(
                ElectionCall(
                    post: "罢免甲", rule: "罢免", registered: 100, candidates: ["甲"], mode: mode, petitioners: signed))
        }
        #expect(booth.refusal(call(short)) == .petitionShort(signed: short, required: enough, .residents(20)))
        #expect(booth.refusal(call(enough)) == nil)
    }

    @Test func article25HandOverWithinTenDays() throws {
        var booth = try booth()
        try booth.run(.calendar(day: Booth.village2026, steps: [:]))
        #expect(booth.book.electionCalendar?.notices.last?.day == Day(2026, 5, 30))
    }

    @Test func article36MembersDoNotSupervise() throws {
        var booth = try booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        try booth.call("居务监督委员会委员", rule: "多数")
        #expect(booth.refusal(.nominate(names: ["甲"], post: nil)) == .supervisorIsMember("甲", .residents(36)))
    }

    /// The text of 1989/2018 sets no turnout and no share: an explicit 双过半 is the general one, without a clause.
    @Test func theTextOf1989NamesNoRule() throws {
        var booth = try Booth(.residents, on: Booth.village2022)
        try booth.call("主任", rule: "双过半", ["甲", "乙"])
        let election = try booth.election("主任")
        #expect(election.rule.votes?.citation == nil)
        #expect(try booth.hold([([1], 50)]).validity == .turnoutShort(required: 51))
    }
}
