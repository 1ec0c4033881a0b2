import Kernel
import Ledger
import Testing

@testable import Yard

/// 村民委员会组织法 §§16–17 (2018 text §§13–14): who is on the list of voters, when it is up, and what is done about objections.
@Suite struct VoterRegisterTests {
    static let day = Booth.village2026
    static let published = Booth.village2026.adding(days: -22)

    /// Seven people; 乙 is eighteen on the day, 丙 the day after; 丁 lives elsewhere.
    private func yard(_ kind: Book.Header.Kind = .village, on day: Day = VoterRegisterTests.day) throws -> Booth {
        var booth = Booth(yard: Yard(kind, day: day.adding(days: -40)))
        let details: [(String, PersonDetails)] = [
            ("甲", .init(born: Day(1980, 1, 1))), ("乙", .init(born: Day(day.year - 18, day.month, day.day))),
            ("丙", .init(born: Day(day.year - 18, day.month, day.day + 1))), ("丁", .init(isAway: true)), ("戊", .init()),
            ("己", .init()), ("庚", .init()),
        ]
        for (name, details) in details { try booth.yard.run(.people(.person(name: name, details: details))) }
        try booth.run(.calendar(day: day, steps: [:]))
        return booth
    }

    private func register(_ names: [String], _ ground: VotingGround? = nil, all: Bool = false) -> ElectionCommand {
        .register(names: names, ground: ground, elsewhere: nil, all: all)
    }

    private func object(_ name: String, on day: Day) -> ElectionCommand {
        .object(to: name, by: "戊", reason: "漏登", day: day)
    }

    @Test func article16EighteenOnTheDayOfTheElection() throws {
        var booth = try yard()
        #expect(
            booth.yard.refusal(of: .election(register(["丙"]))) == .committee(.tooYoung("丙", minimum: 18, .village(16))))
        try booth.run(register(["甲", "乙"]))
        #expect(booth.book.register?.voters.map(\.name) == ["甲", "乙"])
        #expect(booth.refusal(register(["甲"])) == .alreadyRegistered("甲"))
    }

    @Test func article13Of2018TheSameBefore2026() throws {
        let booth = try yard(on: Booth.village2022)
        #expect(
            booth.yard.refusal(of: .election(register(["丙"]))) == .committee(.tooYoung("丙", minimum: 18, .village(13))))
        #expect(booth.refusal(register(["丁"])) == .awayMustWish("丁", .village(13)))
    }

    @Test func article16WhoLivesElsewhereIsRegisteredOnSayingSo() throws {
        var booth = try yard()
        #expect(booth.refusal(register(["丁"])) == .awayMustWish("丁", .village(16)))
        try booth.run(register(["丁"], .away))
        #expect(booth.book.register?.voters.first?.ground == .away)
    }

    @Test func article16InOneVillageOnly() throws {
        var booth = try yard()
        try booth.run(register(["甲"]))
        try booth.run(.register(names: ["甲"], ground: nil, elsewhere: "岩脚村", all: false))
        #expect(booth.book.register?.has("甲") == false)
        #expect(booth.refusal(register(["甲"])) == .registeredElsewhere("甲", place: "岩脚村", .village(16)))
    }

    @Test func everybodyAtOnceLeavesOutWhoCannotBeRegistered() throws {
        var booth = try yard()
        try booth.run(register(["甲", "乙", "丙", "丁", "戊"], all: true))
        #expect(booth.book.register?.voters.map(\.name) == ["甲", "乙", "戊"])
        #expect(booth.refusal(register(["甲", "丙"], all: true)) == .nobodyToRegister)
    }

    @Test func nobodyIsRegisteredBeforeADayIsSet() throws {
        let booth = Booth(yard: Yard(day: Self.day))
        #expect(booth.refusal(register([])) == .noElectionDay)
    }

    @Test func article17PublishedTwentyDaysBefore() throws {
        var booth = try yard()
        #expect(booth.refusal(.publishVoters(day: Self.published)) == .nobodyRegistered)
        try booth.run(register(["甲", "戊"]))
        let late = Self.day.adding(days: -19)
        let window = StepWindow(earliest: nil, latest: Self.day.adding(days: -20))
        #expect(
            booth.refusal(.publishVoters(day: late))
                == .intervalBroken(.voterList, day: late, allowed: window, .village(17)))
        try booth.run(.publishVoters(day: Self.published))
        #expect(booth.book.electionCalendar?.notices.first { $0.step == .voterList }?.day == Self.published)
        #expect(booth.refusal(register(["己"])) == .listPublished(Self.published, .village(16)))
        // The day of the election may move later, and not so far ahead that the list was up too late.
        let ahead = Self.published.adding(days: 19)
        #expect(booth.refusal(.calendar(day: ahead, steps: [:])) != nil)
        try booth.run(.calendar(day: Self.day.adding(days: 3), steps: [:]))
        #expect(booth.book.register?.published == Self.published)
    }

    @Test func article17ObjectionsWithinFiveDays() throws {
        var booth = try yard()
        try booth.run(register(["甲", "戊"]))
        #expect(booth.refusal(object("己", on: Self.published)) == .listNotPublished(.village(17)))
        try booth.run(.publishVoters(day: Self.published))
        let window = StepWindow(earliest: Self.published, latest: Self.published.adding(days: 5))
        let sixth = Self.published.adding(days: 6)
        #expect(
            booth.refusal(object("己", on: sixth))
                == .intervalBroken(.objections, day: sixth, allowed: window, .village(17)))
        try booth.run(object("己", on: Self.published.adding(days: 5)))
        #expect(booth.book.register?.unanswered == [1])
    }

    @Test func article17AnsweredWithinThreeDays() throws {
        var booth = try yard()
        try booth.run(register(["甲", "戊"]))
        try booth.run(.publishVoters(day: Self.published))
        let raised = Self.published.adding(days: 2)
        for name in ["己", "甲", "丙"] { try booth.run(object(name, on: raised)) }
        let objection = try #require(booth.book.register?.objections.first)
        #expect(booth.book.answerDue(objection) == Cited(raised.adding(days: 3), .village(17)))
        func answer(_ number: Int, _ ruling: Objection.Ruling, on day: Day) -> ElectionCommand {
            .answer(objection: number, ruling, reason: nil, day: day)
        }
        #expect(booth.refusal(answer(4, .kept, on: raised)) == .unknownObjection(4))
        #expect(
            booth.refusal(answer(1, .listed, on: raised.adding(days: -1))) == .answerBeforeObjection(1, raised))
        #expect(booth.refusal(answer(1, .struck, on: raised)) == .notListed("己"))
        try booth.run(answer(1, .listed, on: raised.adding(days: 3)))
        // Late, and entered all the same.
        try booth.run(answer(2, .struck, on: raised.adding(days: 4)))
        #expect(
            booth.yard.refusal(of: .election(answer(3, .listed, on: raised)))
                == .committee(.tooYoung("丙", minimum: 18, .village(16))))
        #expect(booth.refusal(answer(1, .kept, on: raised)) == .objectionAnswered(1, .listed))
        #expect(booth.book.register?.voters.map(\.name) == ["戊", "己"])
        #expect(booth.yard.replayed().book.register == booth.book.register)
    }

    /// A list of 甲, 乙, 戊, 己 put up in time, and the meeting of the day open.
    private func election() throws -> Booth {
        var booth = try yard()
        try booth.run(register(["甲", "乙", "戊", "己"]))
        try booth.run(.publishVoters(day: Self.published))
        try booth.yard.open(.electionMeeting, nil, on: Self.day)
        return booth
    }

    @Test func theListGivesTheNumberRegistered() throws {
        var booth = try election()
        #expect(
            booth.refusal(Booth.calling("主任", registered: 40, ["甲", "庚"])) == .registeredDiffers(said: 40, listed: 4))
        #expect(booth.refusal(Booth.calling("主任", registered: 4, ["甲", "庚"])) == nil)
        try booth.call("主任", registered: nil, ["甲", "庚"])
        #expect(try booth.election("主任").call.registered == 4)
        #expect(try booth.hold([([1], 3)]).elected == ["甲"])
    }

    @Test func article16APaperOnlyForThoseOnTheListAndOne() throws {
        var booth = try election()
        try booth.call("主任", registered: nil, ["甲", "庚"])
        #expect(booth.refusal(.issueTo(names: ["庚"], post: nil)) == .notRegistered("庚", mode: .voters, .village(16)))
        try booth.run(.issueTo(names: ["甲", "乙"], post: nil))
        #expect(booth.refusal(.issueTo(names: ["乙"], post: nil)) == .alreadyIssued("乙", .village(18)))
        #expect(booth.refusal(.issue(papers: 3, post: nil)) == .moreThanRegistered(papers: 5, registered: 4))
        let proxy = Command.meeting(.proxy(principal: "戊", holder: "庚", relation: nil, written: true))
        #expect(booth.yard.refusal(of: proxy) == .election(.notRegistered("庚", mode: .voters, .village(16))))
    }

    @Test func article17NoVoteByAListThatIsNotUpOrStillObjectedTo() throws {
        var booth = try yard()
        try booth.run(register(["甲", "乙", "戊", "己"]))
        try booth.yard.open(.electionMeeting, nil, on: Self.day)
        let call = Booth.calling("主任", registered: nil, ["甲", "庚"])
        #expect(booth.refusal(call) == .listNotPublished(.village(17)))
        try booth.run(.publishVoters(day: Self.published))
        try booth.run(object("庚", on: Self.published))
        #expect(booth.refusal(call) == .objectionsOpen([1], .village(17)))
        try booth.run(.answer(objection: 1, .kept, reason: nil, day: Self.published))
        #expect(booth.refusal(call) == nil)
    }

    @Test func theNextElectionRegistersAnew() throws {
        var booth = try election()
        try booth.call("主任", registered: nil, ["甲", "庚"])
        try booth.hold([([1], 3)])
        try booth.yard.run(.meeting(.adjourn))
        #expect(booth.book.register != nil, "a re-run in another meeting still goes by it")
        let next = try #require(Day(2031, 5, 20))
        try booth.run(.calendar(day: next, steps: [:]))
        #expect(booth.book.register == nil)
    }

    @Test func aNumberWithoutNamesStillServes() throws {
        var booth = try Booth()
        try booth.call("主任", registered: 40, ["甲", "乙"])
        try booth.run(.issueTo(names: ["丙"], post: nil))
        #expect(try booth.election("主任").call.byRegister == nil)
    }
}
