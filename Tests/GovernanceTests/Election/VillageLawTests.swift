import Kernel
import Testing

@testable import Yard

/// 村民委员会组织法（2025年修订，2026年1月1日起施行）, article by article; the number of the 2018 text in brackets.
@Suite struct VillageLawTests {
    @Test func article8CommitteeOfThreeToSeven() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        #expect(booth.refusal(Booth.calling("委员", seats: 7)) == .bodyTooLarge(seats: 8, most: 7, .village(8)))
        #expect(booth.refusal(Booth.calling("委员", seats: 6)) == nil)
    }

    @Test func article8NearKinDoNotSitTogether() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.kin("甲", "乙", relation: "兄弟")))
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        let outcome = try booth.hold([([1, 2], 40), ([1, 3], 30)])
        #expect(outcome.elected == ["甲"], "丙 has 30 of 70, not more than half")
        #expect(outcome.passedOver == [.init(name: "乙", reason: .kin(of: "甲"))])
        #expect(outcome.openSeats == 1)
    }

    @Test func article8TheNextInVotesMovesUpWhereKinIsPassedOver() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.kin("乙", "甲", relation: "夫妻")))
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        let outcome = try booth.hold([([1, 2], 40), ([1, 3], 30), ([2, 3], 25)])
        #expect(outcome.elected == ["甲", "丙"], "70, 55 of 95; 乙 had 65")
    }

    @Test func article8KinWithTheSameVotesAreVotedOnAgain() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.kin("甲", "乙", relation: "父子")))
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        let outcome = try booth.hold([([1, 2], 60)])
        #expect(outcome.elected.isEmpty)
        #expect(outcome.tied == ["甲", "乙"])
        #expect(outcome.tiedSeats == 1)
    }

    /// 村民委员会成员中，应当有妇女成员 (§6 of 2018 alike): told at the last declaration, since no vote can be made to say it.
    @Test(arguments: [(Booth.village2026, 8), (Booth.village2022, 6)])
    func article8AWomanMustSitOnTheCommittee(day: Day, article: Int) throws {
        var booth = try Booth(on: day)
        for (name, sex) in [("甲", "男"), ("乙", "男"), ("丙", "男"), ("丁", "女")] {
            try booth.yard.run(.people(.person(name: name, details: PersonDetails(gender: sex))))
        }
        try booth.call("主任", ["甲", "丁"])
        try booth.call("委员", seats: 2, ["乙", "丙", "丁"])
        try booth.hold([([1], 60)], post: "主任")
        #expect(booth.book.womenWanting(after: try booth.election("主任")) == nil, "the members are still to come")
        try booth.hold([([1, 2], 60)], post: "委员")
        let wanting = try #require(booth.book.womenWanting(after: try booth.election("委员")))
        #expect(wanting == (0, 1, .village(article)))
        var other = try Booth(on: day)
        for (name, sex) in [("甲", "男"), ("丁", "女")] {
            try other.yard.run(.people(.person(name: name, details: PersonDetails(gender: sex))))
        }
        try other.call("主任", ["甲", "丁"])
        try other.hold([([2], 60)])
        #expect(other.book.womenWanting(after: try other.election("主任")) == nil)
    }

    @Test func article6Of2018KnowsNoKinAvoidance() throws {
        var booth = try Booth(on: Booth.village2022)
        try booth.yard.run(.people(.kin("甲", "乙", relation: "兄弟")))
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        #expect(try booth.hold([([1, 2], 60)]).elected == ["甲", "乙"])
    }

    @Test func article14TermOfFiveYears() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        let term = try #require(booth.book.offices.last)
        #expect(term.from == Day(2026, 5, 20))
        #expect(term.until == Day(2031, 5, 20))
        let last = try #require(Day(2031, 5, 19))
        #expect(booth.book.holders(on: last).map(\.name) == ["甲"])
        #expect(booth.book.holders(on: last.adding(days: 1)).isEmpty)
        #expect(booth.book.holders(on: Booth.village2026.adding(days: -1)).isEmpty)
    }

    @Test(arguments: [(2017, 3), (2022, 5)]) func article11Of2018TermOfThreeYearsThenFive(year: Int, years: Int) throws
    {
        let day = try #require(Day(year, 5, 20))
        var booth = try Booth(on: day)
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        #expect(booth.book.offices.last?.until == Day(year + years, 5, 20))
    }

    /// A committee with 甲 and 丙 in it, in which 丙 is near kin of 乙.
    private func committee(on day: Day) throws -> Booth {
        var booth = try Booth(on: day)
        try booth.yard.run(.people(.kin("乙", "丙", relation: "姐妹")))
        try booth.yard.run(.committee(.committee(name: "村民选举委员会", charter: nil)))
        try booth.yard.run(.committee(.apply(names: ["甲", "丙", "丁"], committee: "村民选举委员会", reason: nil)))
        try booth.yard.run(.committee(.admit(names: ["甲", "丙", "丁"], committee: "村民选举委员会")))
        return booth
    }

    @Test func article15ANomineeAndNearKinLeaveTheElectionCommittee() throws {
        var booth = try committee(on: Booth.village2026)
        try booth.call("主任", ["甲", "乙"])
        #expect(booth.book.committee(named: "村民选举委员会")?.members == ["丁"])
        let left = booth.book.committee(named: "村民选举委员会")?.memberships.first { $0.name == "甲" }
        #expect(left?.reason == "村民委员会组织法第十五条")
    }

    @Test func article12Of2018OnlyTheNomineeLeavesTheElectionCommittee() throws {
        var booth = try committee(on: Booth.village2022)
        try booth.call("主任")
        try booth.run(.nominate(names: ["甲", "乙"], post: nil))
        #expect(booth.book.committee(named: "村民选举委员会")?.members == ["丙", "丁"])
    }

    @Test func article16EighteenOnElectionDay() throws {
        var booth = try Booth()
        for (name, born) in [("甲", Day(2008, 5, 20)), ("乙", Day(2008, 5, 21))] {
            try booth.yard.run(.people(.person(name: name, details: PersonDetails(born: born))))
        }
        try booth.call("主任")
        #expect(booth.refusal(.nominate(names: ["甲"], post: nil)) == nil, "eighteen that very day")
        let tooYoung = Refusal.committee(.tooYoung("乙", minimum: 18, .village(16)))
        #expect(booth.yard.refusal(of: .election(.nominate(names: ["乙"], post: nil))) == tooYoung)
        #expect(booth.yard.refusal(of: .election(.issueTo(names: ["乙"], post: nil))) == tooYoung)
    }

    @Test func article17ListOfVotersTwentyDaysBefore() throws {
        let booth = try Booth()
        let day = Booth.village2026
        let late = ElectionCommand.calendar(day: day, steps: [.voterList: day.adding(days: -19)])
        #expect(
            booth.refusal(late)
                == .intervalBroken(
                    .voterList, day: day.adding(days: -19),
                    allowed: StepWindow(earliest: nil, latest: day.adding(days: -20)), .village(17)))
        #expect(booth.refusal(.calendar(day: day, steps: [.voterList: day.adding(days: -20)])) == nil)
    }

    @Test func article17ObjectionsWithinFiveDaysAnsweredWithinThree() throws {
        var booth = try Booth()
        let day = Booth.village2026
        let published = day.adding(days: -22)
        #expect(
            booth.refusal(.calendar(day: day, steps: [.voterList: published, .objections: published.adding(days: 4)]))
                != nil)
        #expect(
            booth.refusal(.calendar(day: day, steps: [.voterList: published, .answers: published.adding(days: 9)]))
                != nil)
        try booth.run(.calendar(day: day, steps: [.voterList: published]))
        let notices = try #require(booth.book.electionCalendar?.notices)
        #expect(notices.map(\.number) == Array(1...17))
        #expect(notices.first { $0.step == .objections }?.day == published.adding(days: 5))
        #expect(notices.first { $0.step == .answers }?.day == published.adding(days: 8))
        #expect(notices.first { $0.step == .voterList }?.citation == .village(17))
    }

    @Test func article18MoreCandidatesThanSeats() throws {
        var booth = try Booth()
        let equal = Booth.calling("委员", seats: 3, ["甲", "乙", "丙"])
        #expect(booth.refusal(equal) == .tooFewCandidates(post: "委员", candidates: 3, needed: 4, .village(18)))
        try booth.call("主任")
        try booth.run(.nominate(names: ["甲"], post: nil))
        #expect(
            booth.refusal(.issue(papers: 60, post: nil))
                == .tooFewCandidates(post: "主任", candidates: 1, needed: 2, .village(18)))
        try booth.run(.nominate(names: ["乙"], post: nil))
        try booth.run(.decline(names: ["乙"], post: nil))
        #expect(booth.refusal(.read(post: nil)) != nil)
    }

    /// 100 registered: 50 vote, void; 51 vote, valid; then 26 elects.
    @Test func article18FiftyOfAHundredIsVoidFiftyOneIsValid() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        let void = try booth.hold([([1], 50)])
        #expect(void.validity == .turnoutShort(required: 51))
        #expect(void.elected.isEmpty)
        #expect(void.openSeats == 1)
        #expect(booth.refusal(.rerun(post: "主任", candidates: nil, seats: nil)) == .callAgain(post: "主任"))
        try booth.call("主任", ["甲", "乙"])
        let valid = try booth.hold([([1], 26), ([2], 25)])
        #expect(valid.isValid)
        #expect(valid.votesRequired == 26)
        #expect(valid.elected == ["甲"])
    }

    @Test func article18BlankAndVoidPapersTookPart() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        let outcome = try booth.hold([([1], 25), ([], 20), ([1, 2], 6)])
        #expect(outcome.cast == 51)
        #expect(outcome.isValid)
        #expect(outcome.elected.isEmpty, "25 of 51 cast is not more than half")
    }

    /// In the re-run with 51 ballots, 17 suffices.
    @Test func article18ReRunWithAThirdOfTheBallotsCast() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙", "丙"])
        #expect(try booth.hold([([1], 20), ([2], 20), ([3], 11)]).isShort)
        try booth.run(.rerun(post: "主任", candidates: nil, seats: nil))
        let rerun = try booth.election("主任")
        #expect(
            rerun.candidates == ["甲", "乙"], "the highest two for one seat, by votes, then in the order of the list")
        #expect(rerun.call.round == 2)
        #expect(rerun.call.follows == ElectionID(meeting: 1, number: 1))
        let outcome = try booth.hold([([1], 17), ([2], 16), ([], 18)])
        #expect(outcome.votesRequired == 17)
        #expect(outcome.elected == ["甲"])
    }

    @Test func article18SixteenOfFiftyOneDoNotSufficeInAReRun() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 26), ([2], 26)])
        try booth.run(.rerun(post: nil, candidates: nil, seats: nil))
        let outcome = try booth.hold([([1], 16), ([2], 15), ([], 20)])
        #expect(outcome.elected.isEmpty)
        #expect(outcome.isShort)
    }

    @Test func article18ReRunTakesOffTheSeatsFilled() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 3, ["甲", "乙", "丙", "丁", "戊"])
        let first = try booth.hold([([1, 2], 50), ([3, 4], 20), ([4, 5], 25)])
        #expect(first.elected == ["甲", "乙"])
        #expect(first.openSeats == 1)
        try booth.run(.rerun(post: "委员", candidates: nil, seats: nil))
        let rerun = try booth.election("委员")
        #expect(rerun.seats == 1)
        #expect(rerun.candidates == ["丁", "戊"], "45 and 25 votes; those elected stand no more")
        #expect(
            booth.refusal(.paper(parts: [.marked([.writeIn("庚")])], copies: 1)) != nil)
    }

    @Test func article18ProxyInWritingAtMostThreeCandidatesNone() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        func proxy(_ principal: String, _ holder: String, relation: String? = nil, written: Bool = true) -> Command {
            .meeting(.proxy(principal: principal, holder: holder, relation: relation, written: written))
        }
        #expect(booth.yard.refusal(of: proxy("丙", "丁", written: false)) == .meeting(.proxyMustBeWritten(.village(18))))
        #expect(
            booth.yard.refusal(of: proxy("丙", "甲")) == .election(.candidateTakesNoProxy("甲", .village(18))))
        for name in ["丙", "戊", "己"] { try booth.yard.run(proxy(name, "丁")) }
        #expect(booth.yard.refusal(of: proxy("庚", "丁")) == .meeting(.proxyLimit(holder: "丁", most: 3, .village(18))))
        #expect(
            booth.refusal(.nominate(names: ["丁"], post: nil)) == .holdsProxies("丁", .village(18)))
    }

    @Test(arguments: [("邻居", false), ("堂兄弟", false), ("婆媳", false), ("配偶", true), ("父子", true), ("祖孙", true)])
    func article15Of2018ProxyOnlyForNearRelatives(relation: String, isNear: Bool) throws {
        var booth = try Booth(on: Booth.village2022)
        try booth.call("主任", ["甲", "乙"])
        let proxy = Command.meeting(.proxy(principal: "丙", holder: "丁", relation: relation, written: true))
        #expect(booth.yard.refusal(of: proxy) == (isNear ? nil : .meeting(.proxyMustBeKin(.village(15)))))
    }

    @Test func article18OfficesTakeTheirOwnRuleOnly() throws {
        let booth = try Booth()
        for rule in ["多数", "approval", "irv"] where RankedCount.form(of: rule) != .approvals {
            #expect(
                booth.refusal(Booth.calling("主任", rule: rule, ["甲", "乙"]))
                    == .officeTakesOwnRule(post: "主任", .village(18)))
        }
        #expect(booth.refusal(Booth.calling("村委会副主任", rule: "多数", ["甲", "乙"])) != nil)
        #expect(booth.refusal(Booth.calling("三组组长", rule: "多数", ["甲", "乙"])) == nil)
    }

    @Test func article19RecallByMoreThanHalfOfMoreThanHalf() throws {
        for (yes, no, isRecalled) in [(26, 25, true), (25, 26, false)] {
            var booth = try Booth()
            try booth.call("主任", ["甲", "乙"])
            try booth.hold([([1], 60)])
            try booth.call("罢免甲", rule: "罢免", ["甲"])
            let outcome = try booth.hold([([1], yes), ([-1], no)])
            #expect(outcome.recalled == (isRecalled ? ["甲"] : []))
            #expect(outcome.elected.isEmpty)
            #expect(booth.book.holders(on: Booth.village2026).isEmpty == isRecalled)
        }
        var booth = try Booth()
        try booth.call("罢免甲", rule: "罢免", ["甲"])
        #expect(try booth.hold([([1], 50)]).validity == .turnoutShort(required: 51))
    }

    @Test(arguments: [(19, false), (20, true)]) func article19RecallAskedByAFifthOfTheVoters(
        signed: Int, isEnough: Bool
    ) throws {
        let booth = try Booth()
        let call = ElectionCommand.call(
            ElectionCall(post: "罢免甲", rule: "罢免", registered: 100, candidates: ["甲"], petitioners: signed))
        #expect(booth.refusal(call) == (isEnough ? nil : .petitionShort(signed: 19, required: 20, .village(19))))
    }

    @Test func article23ByElectionForTheRestOfTheTerm() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        try booth.call("委员", seats: 2, ["丙", "丁", "戊"])
        try booth.hold([([1, 2], 60)])
        try booth.yard.run(.meeting(.adjourn))
        try booth.yard.open(.electionMeeting, nil, on: Day(2028, 3, 1))
        try booth.run(
            .call(ElectionCall(post: "委员", registered: 100, candidates: ["己", "庚"], isByElection: true)))
        try booth.hold([([1], 60)])
        let new = try #require(booth.book.offices.last)
        #expect(new.name == "己")
        #expect(new.until == Day(2031, 5, 20), "the term of the committee, not five years from now")
        let later = try #require(Day(2028, 3, 1))
        #expect(booth.book.holders(on: later).map(\.name) == ["甲", "丙", "丁", "己"])
    }

    @Test func article24HandOverWithinTenDays() throws {
        var booth = try Booth()
        try booth.run(.calendar(day: Booth.village2026, steps: [:]))
        let notice = booth.book.electionCalendar?.notices.first { $0.step == .handover }
        #expect(notice?.day == Day(2026, 5, 30))
        #expect(notice?.citation == .village(24))
        let eleventh = ElectionCommand.calendar(
            day: Booth.village2026, steps: [.handover: Booth.village2026.adding(days: 11)])
        #expect(booth.refusal(eleventh) != nil)
    }

    @Test func article37MembersAndNearKinDoNotSupervise() throws {
        var booth = try Booth()
        try booth.yard.run(.people(.kin("甲", "丙", relation: "父女")))
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        try booth.call("村务监督委员会主任", rule: "多数")
        #expect(booth.refusal(.nominate(names: ["甲"], post: nil)) == .supervisorIsMember("甲", .village(37)))
        #expect(booth.refusal(.nominate(names: ["丙"], post: nil)) == .supervisorIsKin("丙", of: "甲", .village(37)))
        #expect(booth.refusal(.nominate(names: ["丁"], post: nil)) == nil)
    }
}
