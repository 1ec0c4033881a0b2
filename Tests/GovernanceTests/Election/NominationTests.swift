import Kernel
import Testing

@testable import Yard

/// Who comes onto the list of candidates, and what that does to the election committee.
@Suite struct NominationTests {
    /// Papers of a 海选: names written in, and how many alike.
    private func write(_ papers: [([String], Int)], in booth: inout Booth) throws {
        try booth.run(.read(post: nil))
        for (names, copies) in papers {
            try booth.run(.paper(parts: [.marked(names.map { .writeIn($0) })], copies: copies))
        }
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
    }

    @Test func zhejiang18TheFirstInANominationVoteBecomeCandidates() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 2, rule: "海选")
        try write([(["甲", "乙"], 20), (["丙", "乙"], 15), (["丁"], 10), (["戊"], 6)], in: &booth)
        let vote = try booth.last()
        #expect(vote.nominated == ["乙", "甲", "丙"], "two seats and one more")
        #expect(vote.elected.isEmpty && vote.openSeats == 0)
        #expect(booth.book.offices.isEmpty)
        try booth.call("委员", seats: 2)
        let election = try booth.election("委员")
        #expect(election.candidates == ["乙", "甲", "丙"])
        #expect(election.call.round == 1 && election.call.follows == nil)
        try booth.run(.decline(names: ["甲"], post: nil))
        #expect(try booth.election("委员").candidates == ["乙", "丙", "丁"], "the next in votes moves up")
        #expect(booth.refusal(.nominate(names: ["甲"], post: nil)) == .declinedBefore("甲", post: "委员"))
        #expect(try booth.hold([([1, 2], 60)]).elected == ["乙", "丙"])
    }

    @Test(arguments: [(50, false), (51, true)]) func zhejiang18MoreThanHalfOfTheVotersNominate(
        cast: Int, isValid: Bool
    ) throws {
        var booth = try Booth()
        try booth.call("主任", rule: "海选")
        try write([(["甲"], cast - 10), (["乙"], 10)], in: &booth)
        #expect(try booth.last().isValid == isValid)
        #expect(try booth.last().nominated == (isValid ? ["甲", "乙"] : nil))
        try booth.call("主任")
        #expect(try booth.election("主任").candidates == (isValid ? ["甲", "乙"] : []))
    }

    @Test func thoseLevelWithTheLastAllStand() throws {
        var booth = try Booth()
        try booth.call("主任", rule: "海选")
        try write([(["甲"], 30), (["乙"], 12), (["丙"], 12), (["丁"], 3)], in: &booth)
        #expect(try booth.last().nominated == ["甲", "丙", "乙"], "nothing puts 乙 before 丙: by name")
    }

    @Test func zhejiang17MoreNamesThanSeatsVoidTheNomination() throws {
        var booth = try Booth()
        try booth.call("主任", rule: "海选")
        try write([(["甲", "乙"], 20), (["丙"], 40)], in: &booth)
        #expect(try booth.election("主任").tally.void == 20)
        #expect(try booth.last().nominated == ["丙"])
    }

    @Test func aNominationVoteHasNoCandidates() throws {
        let booth = try Booth()
        #expect(booth.refusal(Booth.calling("主任", rule: "海选", ["甲", "乙"])) == .nominationTakesNoList(post: "主任"))
    }

    @Test func article16NobodyUnderEighteenIsNominatedByAVote() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.person(name: "乙", details: PersonDetails(born: Day(2010, 1, 1)))))
        try booth.call("主任", rule: "海选")
        try write([(["乙"], 40), (["甲"], 15), (["丙"], 5)], in: &booth)
        #expect(try booth.last().nominated == ["甲", "丙"])
        #expect(try booth.last().passedOver == [.init(name: "乙", reason: .tooYoung)])
    }

    @Test(arguments: [(9, false), (10, true)]) func residents18TenVotersTogetherOrTheParty(
        voters: Int, isEnough: Bool
    ) throws {
        var booth = try Booth(.residents)
        try booth.call("主任")
        let nominate = ElectionCommand.nominate(names: ["甲"], post: nil, by: .voters(voters, names: []))
        #expect(booth.refusal(nominate) == (isEnough ? nil : .tooFewNominators(9, needed: 10, .residents(18))))
        let alone = ElectionCommand.nominate(names: ["甲"], post: nil, by: .themselves)
        #expect(booth.refusal(alone) == .tooFewNominators(1, needed: 10, .residents(18)))
        try booth.run(.nominate(names: ["乙"], post: nil, by: .organisation("社区党支部")))
        #expect(try booth.election("主任").nominees.last?.by == .organisation("社区党支部"))
    }

    @Test func article18OfTheVillageLawAnyVoterNominates() throws {
        var booth = try Booth()
        try booth.call("主任")
        try booth.run(.nominate(names: ["甲"], post: nil, by: .themselves))
        try booth.run(.nominate(names: ["乙"], post: nil, by: .voters(2, names: ["丙", "丁"])))
        #expect(try booth.election("主任").nominees.map(\.by) == [.themselves, .voters(2, names: ["丙", "丁"])])
    }

    /// 甲, 乙 and 丙 were chosen with 30, 25 and 20 votes; 丁 had 15, 戊 10.
    private func chosen(on day: Day = Booth.village2026, _ kind: MeetingKind = .villageAssembly) throws -> Booth {
        var booth = try Booth(.village, kind, on: day, body: .people(60))
        try booth.yard.run(.people(.kin("乙", "己", relation: "夫妻")))
        try booth.yard.run(.meeting(.headcount(60)))
        try booth.call("村民选举委员会委员", seats: 3, rule: "多数", ["甲", "乙", "丙", "丁", "戊"])
        try booth.hold([([1, 2, 3], 20), ([1, 2], 5), ([1, 4], 5), ([4, 5], 10)])
        try booth.yard.run(.meeting(.adjourn))
        try booth.yard.open(.electionMeeting, nil, on: day)
        return booth
    }

    private func members(_ booth: Booth) -> [String]? { booth.book.committee(named: "村民选举委员会")?.members }

    @Test(arguments: [MeetingKind.villageAssembly, .villageRepresentatives, .villageGroup])
    func article15TheElectionCommitteeIsChosenByAssemblyRepresentativesOrGroups(kind: MeetingKind) throws {
        #expect(members(try chosen(kind)) == ["甲", "乙", "丙"])
    }

    @Test func article15VacanciesAreFilledInTheOriginalRanking() throws {
        var booth = try chosen()
        try booth.call("主任")
        try booth.run(.nominate(names: ["甲"], post: nil))
        #expect(members(booth) == ["乙", "丙", "丁"], "丁 was next")
        try booth.run(.nominate(names: ["己"], post: nil))
        #expect(members(booth) == ["丙", "丁", "戊"], "乙 is 己's wife")
        try booth.run(.nominate(names: ["丙"], post: nil))
        #expect(members(booth) == ["丁", "戊"], "nobody is left on the ranking")
    }

    @Test func article12Of2018KinStayAndVacanciesAreFilledAllTheSame() throws {
        var booth = try chosen(on: Booth.village2022)
        try booth.call("主任")
        try booth.run(.nominate(names: ["己", "甲"], post: nil))
        #expect(members(booth) == ["乙", "丙", "丁"])
    }

    @Test func article15WhoIsNominatedDoesNotComeInEither() throws {
        var booth = try chosen()
        try booth.call("主任")
        try booth.run(.nominate(names: ["丁"], post: nil))
        try booth.run(.nominate(names: ["甲"], post: nil))
        #expect(members(booth) == ["乙", "丙", "戊"], "丁 stands, so 戊 is next")
    }

    @Test func zhejiang11TheElectionCommitteeServesUntilTheHandOver() throws {
        var booth = try chosen()
        let serving = booth.book.holders(on: Booth.village2026).map(\.name)
        #expect(serving == ["甲", "乙", "丙"])
        try booth.call("主任", ["丁", "戊"])
        try booth.hold([([1], 60)])
        try booth.yard.run(.meeting(.adjourn))
        let day = Booth.village2026.adding(days: 8)
        try booth.run(.handOver(day: day, note: nil))
        #expect(booth.book.holders(on: day).map(\.name) == ["丁"])
    }
}
