import Kernel
import Ledger
import Testing

@testable import Yard

/// Posts that end before their term, and how they are filled again: village law §§18–23, 37–39; residents' law §§20–24, 36–37.
@Suite struct VacancyTests {
    static let day = Booth.village2026

    /// 甲 is chair, 乙 丙 丁 are members.
    private func sitting(_ kind: Book.Header.Kind = .village, on day: Day = VacancyTests.day) throws -> Booth {
        var booth = try Booth(kind, on: day, people: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"])
        try booth.call("主任", rule: "双过半", ["甲", "戊"])
        try booth.hold([([1], 60)])
        try booth.call("委员", seats: 3, rule: "双过半", ["乙", "丙", "丁", "戊"])
        try booth.hold([([1, 2, 3], 60)])
        try booth.yard.run(.meeting(.adjourn))
        return booth
    }

    private func names(_ booth: Booth, _ day: Day) -> [String] { booth.book.holders(on: day).map(\.name) }

    private func leave(_ name: String, _ ending: OfficeTerm.Ending, on day: Day) -> ElectionCommand {
        .leaveOffice(name: name, post: nil, ending, day: day)
    }

    @Test(arguments: [(Book.Header.Kind.village, Citation.village(20)), (.residents, .residents(21))])
    func article20Residents21AResignationTakesEffectWhenTheAssemblyTookItUp(
        kind: Book.Header.Kind, citation: Citation
    ) throws {
        var booth = try sitting(kind)
        let later = Self.day.adding(days: 300)
        let leaving = leave("乙", .resigned, on: later)
        let refusal = Refusal.committee(.needsAdoptedPoll(matter: "辞职", name: "乙", citation))
        #expect(booth.yard.refusal(of: .election(leaving)) == refusal)
        try booth.yard.open(kind == .village ? .villageAssembly : .residentsAssembly, .people(20), on: later)
        try booth.yard.run(.meeting(.headcount(12)))
        try booth.yard.propose("同意乙辞职")
        try booth.yard.run(Yard.vote(10, 2, 0, matter: "辞职"))
        #expect(booth.yard.refusal(of: .election(leave("丙", .resigned, on: later))) != nil, "it was about 乙")
        try booth.run(leaving)
        #expect(names(booth, later) == ["甲", "丙", "丁"])
        #expect(names(booth, later.adding(days: -1)) == ["甲", "乙", "丙", "丁"], "the roster of the day before stands")
    }

    @Test(arguments: [(Book.Header.Kind.village, Citation.village(21)), (.residents, .residents(22))])
    func article21Residents22AnElectionWonByFraudIsVoid(kind: Book.Header.Kind, citation: Citation) throws {
        var booth = try sitting(kind)
        let later = Self.day.adding(days: 30)
        let events = try booth.yard.run(.election(leave("甲", .annulled, on: later)))
        #expect(events == [.election(.officeEnded(name: "甲", post: "主任", .annulled, day: later, citation))])
        #expect(names(booth, later) == ["乙", "丙", "丁"])
    }

    @Test(arguments: [OfficeTerm.Ending.incapable, .sentenced])
    func article22Residents23IncapacityOrASentenceEndsThePost(ending: OfficeTerm.Ending) throws {
        for (kind, citation) in [(Book.Header.Kind.village, Citation.village(22)), (.residents, .residents(23))] {
            var booth = try sitting(kind)
            let later = Self.day.adding(days: 30)
            let events = try booth.yard.run(.election(leave("丁", ending, on: later)))
            #expect(events == [.election(.officeEnded(name: "丁", post: "委员", ending, day: later, citation))])
        }
    }

    @Test func articles17And18Of2018SayTheSame() throws {
        var booth = try sitting(on: Booth.village2022)
        let later = Booth.village2022.adding(days: 30)
        for (name, ending, article) in [("甲", OfficeTerm.Ending.annulled, 17), ("乙", .sentenced, 18)] {
            let post = name == "甲" ? "主任" : "委员"
            let events = try booth.yard.run(.election(leave(name, ending, on: later)))
            #expect(
                events == [.election(.officeEnded(name: name, post: post, ending, day: later, .village(article)))])
        }
    }

    @Test func nobodyLeavesAPostThatTheyDoNotHold() throws {
        let booth = try sitting()
        #expect(booth.refusal(leave("庚", .died, on: Self.day)) == .holdsNothing("庚"))
        #expect(booth.refusal(leave("甲", .died, on: Self.day.adding(days: -1))) == .holdsNothing("甲"))
    }

    @Test(arguments: [
        (Book.Header.Kind.village, VacancyTests.day, Citation.village(38)),
        (.village, Booth.village2022, .village(33)), (.residents, VacancyTests.day, .residents(37)),
    ])
    func article38TwoFailuresInARowEndThePost(kind: Book.Header.Kind, day: Day, citation: Citation) throws {
        var booth = try sitting(kind, on: day)
        let years = (1...5).map { day.adding(days: 300 * $0) }
        func review(_ verdict: Review.Verdict, _ year: Int) -> ElectionCommand {
            .review(names: ["乙"], verdict, day: years[year])
        }
        try booth.run(review(.failed, 0))
        try booth.run(review(.fair, 1))
        try booth.run(review(.failed, 2))
        #expect(names(booth, years[2]).contains("乙"), "two failures, and not in a row")
        #expect(booth.refusal(review(.failed, 1)) == .reviewedLater("乙", years[2]))
        let events = try booth.yard.run(.election(review(.failed, 3)))
        #expect(events.last == .election(.officeEnded(name: "乙", post: "委员", .review, day: years[3], citation)))
        #expect(names(booth, years[3]) == ["甲", "丙", "丁"])
        #expect(booth.refusal(review(.failed, 4)) == .holdsNothing("乙"))
        #expect(booth.yard.replayed().book.offices == booth.book.offices)
    }

    @Test func article38NobodyLeavesForReviewsThatDidNotFail() throws {
        var booth = try sitting()
        let later = Self.day.adding(days: 300)
        try booth.run(.review(names: ["乙"], .failed, day: later))
        #expect(
            booth.refusal(leave("乙", .review, on: later)) == .reviewsNotFailed("乙", has: 1, needed: 2, .village(38)))
    }

    /// 村务档案包括：选举文件和选票，会议记录: what was read stays in the book paper by paper, and no undo reaches it.
    @Test func article39TheArchiveKeepsEveryPaperAndTheRecord() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 40), ([2], 11), ([], 2)])
        let reading = try #require(booth.meeting?.readings.last)
        #expect(reading.papers.count == 53)
        #expect(reading.paper(53)?.parts == [.blank])
        let declared = booth.yard.entries.count
        #expect(throws: Refusal.history(.undoStops(entry: declared, .declaredElection(post: "主任")))) {
            try booth.yard.run(.history(.undo(entry: nil)))
        }
        #expect(try Templates.charter(.law, "村委会法2026").clauses.contains { $0.number == 39 })
        #expect(booth.yard.replayed().book.meetings.last?.readings.last?.papers.count == 53)
    }

    @Test func article23RepresentativesFillVacanciesAndElectNoWholeCommittee() throws {
        var booth = try sitting()
        let later = Self.day.adding(days: 400)
        try booth.run(leave("丁", .died, on: later))
        for name in ["戊", "己", "庚", "辛"] {
            try booth.yard.run(.people(.person(name: name, details: PersonDetails(isRepresentative: true))))
        }
        try booth.yard.open(.villageRepresentatives, .people(30), on: later)
        try booth.yard.run(.meeting(.headcount(24)))
        #expect(
            booth.refusal(Booth.calling("委员", registered: nil, ["戊", "己"]))
                == .directElectionOnly(post: "委员", .village(14)))
        let call = ElectionCall(post: "委员", candidates: ["戊", "己"], isByElection: true)
        #expect(
            booth.refusal(.call(ElectionCall(post: "委员", candidates: ["甲", "己"], isByElection: true)))
                == .holdsPost("甲", post: "主任"))
        try booth.run(.call(call))
        let election = try booth.election("委员")
        #expect(election.call.mode == .representatives)
        #expect(election.call.registered == 30, "the body, committee members among it")
        try booth.run(.issueTo(names: ["甲", "己"], post: nil))
        #expect(
            booth.refusal(.issueTo(names: ["丁"], post: nil))
                == .notRegistered("丁", mode: .representatives, .village(18)),
            "neither a representative nor, any more, a member")
        try booth.run(.issue(papers: 22, post: nil))
        let outcome = try booth.hold([([1], 15), ([2], 9)])
        #expect(outcome.elected == ["戊"])
        #expect(booth.book.offices.last?.until == Day(2031, 5, 20), "until the committee's term is over")
    }

    @Test(arguments: [(6, false), (7, true)]) func article19RecallAskedByAThirdOfTheRepresentatives(
        signed: Int, isEnough: Bool
    ) throws {
        var booth = try sitting()
        for number in 1...20 {
            let details = PersonDetails(isRepresentative: true)
            try booth.yard.run(.people(.person(name: "代\(number)", details: details)))
        }
        try booth.yard.open(.electionMeeting, nil, on: Self.day.adding(days: 200))
        let call = ElectionCommand.call(
            ElectionCall(
                post: "罢免甲", rule: "罢免", registered: 100, candidates: ["甲"], petitioningRepresentatives: signed))
        #expect(booth.refusal(call) == (isEnough ? nil : .petitionShort(signed: 6, required: 7, .village(19))))
    }

    @Test func article16Of2018RecallByMoreThanHalfOfMoreThanHalf() throws {
        for (yes, no, isRecalled) in [(26, 25, true), (25, 26, false)] {
            var booth = try sitting(on: Booth.village2022)
            try booth.yard.open(.electionMeeting, nil, on: Booth.village2022.adding(days: 200))
            try booth.call("罢免甲", rule: "罢免", ["甲"])
            #expect(try booth.election("罢免甲").rule.votes?.citation == .village(16))
            #expect(try booth.hold([([1], yes), ([-1], no)]).recalled == (isRecalled ? ["甲"] : []))
        }
    }

    @Test(arguments: [(Book.Header.Kind.village, "村务监督委员会委员"), (.residents, "居务监督委员会委员")])
    func article37Residents36MembersWrittenInDoNotSupervise(kind: Book.Header.Kind, post: String) throws {
        var booth = try sitting(kind)
        try booth.yard.run(.people(.kin("乙", "己", relation: "母女")))
        try booth.yard.open(kind == .village ? .villageAssembly : .residentsAssembly, .people(60), on: Self.day)
        try booth.yard.run(.meeting(.headcount(60)))
        try booth.call(post, seats: 2, rule: "多数", ["庚", "辛", "戊"])
        try booth.run(.read(post: nil))
        try booth.run(.paper(parts: [.marked([.writeIn("甲"), .writeIn("己")])], copies: 30))
        try booth.run(.paper(parts: [.marked([.candidate(1), .candidate(2)])], copies: 20))
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
        #expect(try booth.last().elected == ["庚", "辛"])
        #expect(
            try booth.last().passedOver == [
                .init(name: "己", reason: .kin(of: "乙")), .init(name: "甲", reason: .holds(post: "主任")),
            ])
    }

    @Test func article37ASupervisorWhoJoinsTheCommitteeIsTold() throws {
        var booth = try sitting()
        try booth.yard.open(.villageAssembly, .people(60), on: Self.day)
        try booth.yard.run(.meeting(.headcount(60)))
        try booth.call("村务监督委员会主任", rule: "多数", ["庚", "辛"])
        try booth.hold([([1], 40)])
        try booth.yard.run(.meeting(.adjourn))
        #expect(booth.book.supervisorsToLeave(on: Self.day).isEmpty)
        let later = Self.day.adding(days: 100)
        try booth.run(leave("丁", .died, on: later))
        try booth.yard.open(.electionMeeting, nil, on: later)
        try booth.run(.call(ElectionCall(post: "委员", registered: 100, candidates: ["庚", "戊"], isByElection: true)))
        #expect(try booth.election("委员").candidates == ["庚", "戊"])
        try booth.hold([([1], 60)])
        let leaving = booth.book.supervisorsToLeave(on: later)
        #expect(leaving.map(\.name) == ["庚"])
        #expect(leaving.first?.2 == .village(37))
    }
}
