import Kernel
import Testing

@testable import Yard

/// Joining, leaving and being removed, under a committee's charter.
@Suite struct CommitteeTests {
    private let name = "环境卫生委员会"

    /// A committee with four members and its charter.
    private func committee(_ charter: String? = "环境卫生委员会章程") throws -> Yard {
        var yard = Yard()
        try yard.people("杨通海", "潘玉珍", "王秀英", "王秀云", "李大山")
        try yard.run(.committee(.committee(name: name, charter: charter)))
        let founders = ["杨通海", "潘玉珍", "王秀英", "王秀云"]
        try yard.run(.committee(.apply(names: founders, committee: nil, reason: nil)))
        try yard.run(.committee(.admit(names: founders, committee: nil)))
        return yard
    }

    private func meet(_ yard: inout Yard, present: [String]) throws {
        try yard.open(.committee, nil)
        try yard.run(.meeting(.checkIn(names: present, more: [])))
    }

    private func expel(_ name: String) -> Command { .committee(.expel(names: [name], committee: nil, reason: nil)) }

    private func vote(_ yes: Int, _ no: Int, about subject: String?, counts: Bool? = nil) -> Command {
        .poll(
            .vote(
                question: nil, votes: Votes(for: yes, against: no), method: nil, matter: "除名", subject: subject,
                subjectCounts: counts))
    }

    @Test func joiningWantsAnApplicationFirst() throws {
        let yard = try committee()
        #expect(
            yard.refusal(of: .committee(.admit(names: ["李大山"], committee: nil)))
                == .committee(.notApplied("李大山", committee: name)))
        #expect(
            yard.refusal(of: .committee(.apply(names: ["杨通海"], committee: nil, reason: nil)))
                == .committee(.alreadyMember("杨通海", committee: name)))
    }

    @Test func tooYoungIsRefusedWithTheClauseUntilTheBirthday() throws {
        var yard = try committee()
        let day = yard.now.day
        let born = try #require(Day(day.year - 16, day.month, day.day)).adding(days: 1)
        try yard.run(.people(.person(name: "李小山", details: PersonDetails(born: born))))
        let apply = Command.committee(.apply(names: ["李小山"], committee: nil, reason: nil))
        let clause = Citation("环境卫生委员会章程", article: 7, numerals: .arabic)
        #expect(yard.refusal(of: apply) == .committee(.tooYoung("李小山", minimum: 16, clause)))
        yard.now = yard.now.adding(seconds: 86_400)
        try yard.run(apply)
    }

    @Test func aFullCommitteeRefusesWithTheClause() throws {
        var yard = try committee(nil)
        let text = SourceText.charter("名称: 小章程\n条号: 数字\n条款: [{条: 2, 文: 会员至多4人。, 入会: {名额: 4}}]")
        let events = try yard.book.decide(
            .committee(.committee(name: name, charter: "小章程")),
            supplies: Book.Supplies([SourceText(kind: .charter, name: "小章程", file: "", text: text.text, sha256: "")]),
            at: yard.book.last)
        var book = yard.book
        book.apply(events, at: yard.book.last)
        book.apply([.committee(.applied(names: ["李大山"], committee: name, reason: nil))], at: yard.book.last)
        let clause = Citation("小章程", article: 2, numerals: .arabic)
        #expect(throws: Refusal.committee(.committeeFull(committee: name, most: 4, clause))) {
            try book.decide(.committee(.admit(names: ["李大山"], committee: nil)), at: yard.book.last)
        }
        try yard.run(.meeting(.open(Opening(kind: .committee, title: "例会"))))
        #expect(yard.meeting?.rules.name == "院坝会规程")
    }

    @Test func leavingIsFreeAndTheRosterOfAPastDayKeepsTheName() throws {
        var yard = try committee()
        let joined = yard.now.day
        yard.now = yard.now.adding(seconds: 10 * 86_400)
        try yard.run(.committee(.resign(names: ["王秀云"], committee: nil, reason: "搬家")))
        let committee = try #require(yard.book.committee(named: name))
        #expect(committee.members == ["杨通海", "潘玉珍", "王秀英"])
        #expect(committee.members(on: joined).count == 4)
        #expect(committee.members(on: joined.adding(days: -1)).isEmpty)
        #expect(committee.memberships.last?.departure == .resigned)
        #expect(yard.refusal(of: .committee(.resign(names: ["王秀云"], committee: nil, reason: nil))) != nil)
    }

    @Test func noticeKeepsOneAMemberUntilItHasRun() throws {
        var yard = Yard()
        try yard.people("杨通海")
        let text = SourceText(
            kind: .charter, name: "约章", file: "约章.yaml",
            text: "名称: 约章\n条款: [{条: 1, 文: 退会提前30日说明。, 退会: {提前: 30}}]", sha256: "1")
        var book = yard.book
        let events = try book.decide(
            .committee(.committee(name: name, charter: "约章")), supplies: Book.Supplies([text]), at: book.last)
        book.apply(events + [.committee(.admitted(names: ["杨通海"], committee: name))], at: book.last)
        let stamp = Stamp(entry: 9, at: yard.now)
        let resigning = Command.committee(.resign(names: ["杨通海", "杨通海"], committee: nil, reason: nil))
        book.apply(try book.decide(resigning, at: stamp), at: stamp)
        let committee = try #require(book.committee(named: name))
        #expect(committee.members(on: yard.now.day.adding(days: 29)) == ["杨通海"])
        #expect(committee.members(on: yard.now.day.adding(days: 30)).isEmpty)
    }

    @Test func removalWantsAnAdoptedVoteAboutThatPerson() throws {
        var yard = try committee()
        let clause = Citation("环境卫生委员会章程", article: 17, numerals: .arabic)
        #expect(yard.refusal(of: expel("王秀英")) == .committee(.needsAdoptedPoll(matter: "除名", name: "王秀英", clause)))
        try meet(&yard, present: ["杨通海", "潘玉珍", "王秀云"])
        try yard.propose("王秀英三次无故缺席，除名")
        try yard.run(vote(3, 0, about: nil))
        // A vote about her says nothing of another.
        #expect(yard.refusal(of: expel("潘玉珍")) == .committee(.needsAdoptedPoll(matter: "除名", name: "潘玉珍", clause)))
        try yard.run(expel("王秀英"))
        let membership = yard.book.committee(named: name)?.memberships.first { $0.name == "王秀英" }
        #expect(membership?.departure == .expelled)
        #expect(yard.replayed().book.committee(named: name)?.members == ["杨通海", "潘玉珍", "王秀云"])
    }

    @Test func anAnnulledVoteRemovesNobody() throws {
        var yard = try committee()
        try meet(&yard, present: ["杨通海", "潘玉珍", "王秀云"])
        try yard.propose("王秀英除名")
        try yard.run(vote(3, 0, about: "王秀英"))
        try yard.run(.poll(.annul(question: QuestionID("P1"), reason: "漏数")))
        #expect(yard.refusal(of: expel("王秀英")) != nil)
    }

    @Test func aVoteInAnotherMeetingRemovesNobody() throws {
        var yard = try committee()
        try yard.open(.courtyard, .people(10))
        try yard.run(.meeting(.checkInHeads(8, unit: .people)))
        try yard.propose("王秀英除名")
        try yard.run(vote(8, 0, about: "王秀英"))
        #expect(yard.refusal(of: expel("王秀英")) != nil)
    }

    @Test func whereTheRuleReadsTwoWaysBothFiguresShowAndTheChairDecidesOnlyIfTheyDiffer() throws {
        var yard = try committee()
        try meet(&yard, present: ["杨通海", "潘玉珍", "王秀英", "王秀云"])
        try yard.propose("王秀英除名")
        // 2 of 4 is less than two thirds; of 3, without her, it is enough.
        guard
            case .readsTwoWays(let counted, let excluded, _)? = yard.refusal(of: vote(2, 1, about: "王秀英"))?.reason
                as? PollRefusal
        else {
            Issue.record("the chair was not asked")
            return
        }
        #expect(!counted.isMet && counted.required == 3)
        #expect(excluded.isMet && excluded.required == 2)
        try yard.run(vote(2, 1, about: "王秀英", counts: false))
        #expect(yard.meeting?.polls.last?.judgement?.isMet == true)
        #expect(yard.meeting?.polls.last?.otherReading?.required == 3)
    }

    @Test func moneyAboveTheLimitWantsHalfOfAllMembersAndCitesTheClause() throws {
        var yard = try committee()
        try meet(&yard, present: ["杨通海", "潘玉珍", "王秀云"])
        func spend(_ yuan: Int) throws -> Judgement? {
            let amount = Money(yuan: yuan)
            try yard.run(.proposal(.propose(text: "买扫帚", mover: nil, amount: amount, path: nil)))
            try yard.run(Yard.vote(2, 1, 0))
            return yard.meeting?.polls.last?.judgement
        }
        let small = try spend(1000)
        #expect(small?.isMet == true && small?.required == 2)
        #expect(small?.rule.citation.description == "环境卫生委员会章程第13条")
        let large = try spend(1001)
        #expect(large?.isMet == false && large?.required == 3)
        #expect(large?.rule.citation.description == "环境卫生委员会章程第14条")
    }

    @Test func consensusDecidesWhereTheCharterSaysSo() throws {
        var yard = try committee()
        try meet(&yard, present: ["杨通海", "潘玉珍", "王秀云"])
        try yard.propose("周六扫沟")
        try yard.run(.poll(.consensus(question: nil, hands: [0, 0, 0, 1, 1, 1])))
        #expect(yard.book.proposal(1)?.state == .adopted)
        #expect(yard.meeting?.polls.last?.judgement?.rule.citation.description == "环境卫生委员会章程第19条")
        try yard.propose("周日也扫")
        try yard.run(.poll(.consensus(question: nil, hands: [0, 0, 1, 0, 1, 1])))
        #expect(yard.book.proposal(2)?.state != .adopted)
    }

    @Test func admissionByVoteWantsTheVote() throws {
        var yard = Yard()
        try yard.people("杨通海", "李大山")
        let text = SourceText(
            kind: .charter, name: "票章", file: "票章.yaml",
            text: "名称: 票章\n条款: [{条: 3, 文: 入会经会员表决。, 入会: {表决: 是}, 多数: {占: 过半, 基数: 到会}}]", sha256: "1")
        var book = yard.book
        let founding = Command.committee(.committee(name: name, charter: "票章"))
        let founded = try book.decide(founding, supplies: Book.Supplies([text]), at: book.last)
        book.apply(founded + [.committee(.admitted(names: ["杨通海"], committee: name))], at: book.last)
        func run(_ command: Command) throws {
            let stamp = Stamp(entry: book.last.entry + 1, at: yard.now)
            book.apply(try book.decide(command, at: stamp), at: stamp)
        }
        let admit = Command.committee(.admit(names: ["李大山"], committee: nil))
        try run(.committee(.apply(names: ["李大山"], committee: nil, reason: nil)))
        #expect(throws: Refusal.committee(.needsAdoptedPoll(matter: "入会", name: "李大山", Citation("票章", article: 3)))) {
            try run(admit)
        }
        try run(.meeting(.open(Opening(kind: .committee, title: "例会"))))
        try run(.meeting(.checkIn(names: ["杨通海"], more: [])))
        try run(.proposal(.propose(text: "接纳李大山入会", mover: nil, amount: nil, path: nil)))
        try run(
            .poll(
                .vote(
                    question: nil, votes: Votes(for: 1), method: nil, matter: "入会", subject: nil, subjectCounts: nil)))
        try run(admit)
        #expect(book.committee(named: name)?.members == ["杨通海", "李大山"])
    }

    /// 无故连续缺席会议3次的，可以提议除名.
    @Test func missedMeetingsCountOnlyWithoutAReasonAndInARow() throws {
        var yard = try committee()
        func missed(_ yard: Yard) throws -> Int {
            yard.book.meetingsMissed(by: "王秀英", of: try #require(yard.book.committee(named: name)))
        }
        for _ in 1...3 {
            try meet(&yard, present: ["杨通海", "潘玉珍", "王秀云"])
            try yard.run(.meeting(.adjourn))
        }
        #expect(try missed(yard) == 3)
        let committee = try #require(yard.book.committee(named: name))
        #expect(yard.book.proposableForRemoval(in: committee).map(\.name) == ["王秀英"])
        #expect(committee.members.contains("王秀英"), "proposed at the most")
        #expect(yard.book.meetingsMissed(by: "杨通海", of: committee) == 0)
        #expect(yard.book.charter(of: committee)?.removal?.terms == RemovalTerms(absences: 3, inRow: true))
        try meet(&yard, present: ["杨通海", "潘玉珍", "王秀云"])
        try yard.run(.meeting(.excuse(names: ["王秀英"], reason: "赶场")))
        try yard.run(.meeting(.adjourn))
        #expect(try missed(yard) == 0, "the row is broken")
    }

    @Test func theRosterOfAnyPastDayIsKnown() throws {
        var yard = try committee()
        let founded = yard.now.day
        yard.now = Moment(founded.adding(days: 30), hour: 19)
        try yard.run(.committee(.resign(names: ["王秀云"], committee: nil, reason: nil)))
        let committee = try #require(yard.book.committee(named: name))
        let whole = committee.members(on: founded.adding(days: 29))
        #expect(whole.contains("王秀云"))
        #expect(committee.members(on: founded.adding(days: 30)) == whole.filter { $0 != "王秀云" })
        #expect(committee.members(on: founded.adding(days: -1)).isEmpty)
    }

    @Test func withTwoCommitteesTheOneThatFitsIsMeant() throws {
        var yard = try committee()
        try yard.run(.committee(.committee(name: "敬老委员会", charter: nil)))
        #expect(
            yard.refusal(of: .committee(.apply(names: ["李大山"], committee: nil, reason: nil)))
                == .committee(.whichCommittee))
        try yard.run(.committee(.resign(names: ["王秀云"], committee: nil, reason: nil)))
        #expect(yard.book.committee(named: name)?.members.contains("王秀云") == false)
    }
}
