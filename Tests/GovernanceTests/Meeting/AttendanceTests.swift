import Testing

@testable import Yard

@Suite struct AttendanceTests {
    @Test func aNameSignedInAfterAHeadCountIsOneOfThoseCounted() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙", "丁")
        try yard.open(.courtyard, .people(10))
        try yard.run(.meeting(.checkInHeads(3, unit: .people)))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        #expect(yard.book.present == 3)
        try yard.run(.meeting(.checkIn(names: ["丁"], more: [])))
        #expect(yard.book.present == 4, "names exceed the count")
    }

    @Test func aPlusNameIsOneMore() throws {
        var yard = Yard()
        try yard.people("甲")
        try yard.open(.courtyard, .people(80))
        try yard.run(.meeting(.checkInHeads(47, unit: .people)))
        try yard.run(.meeting(.checkIn(names: [], more: ["甲"])))
        #expect(yard.book.present == 48)
        try yard.run(.meeting(.checkInMore(3)))
        try yard.run(.meeting(.leaveHeads(1)))
        #expect(yard.book.present == 50)
    }

    @Test func aHeadCountSetsTheNumberEvenBelowTheNames() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙", "丁")
        try yard.open(.courtyard, .people(4))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        try yard.run(.meeting(.headcount(2)))
        #expect(yard.book.present == 2)
        try yard.run(.meeting(.checkIn(names: ["丁"], more: [])))
        #expect(yard.book.present == 3, "the names already stood above the count, so whoever comes is one more")
    }

    @Test func householdsCountOnce() throws {
        var yard = Yard()
        for name in ["甲", "乙"] {
            try yard.run(.people(.person(name: name, details: PersonDetails(household: "一号"))))
        }
        try yard.people("丙")
        try yard.open(.villageAssembly, .households(3))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        #expect(yard.book.present == 2)
        try yard.run(.meeting(.leave(names: ["甲"])))
        #expect(yard.book.present == 2, "乙 is still there for the household")
        #expect(yard.meeting?.quorum.required == 2, "村民委员会组织法第二十六条：三分之二以上的户")
    }

    @Test func observersNeverCount() throws {
        var yard = Yard()
        try yard.people("甲", "客")
        try yard.open(.courtyard, .people(2))
        try yard.run(.meeting(.checkIn(names: ["甲"], more: [])))
        try yard.run(.meeting(.observe(names: ["客"], office: "街道干部")))
        #expect(yard.book.present == 1)
        try yard.run(.meeting(.leave(names: ["客"])))
        #expect(yard.book.present == 1)
    }

    @Test func theQuorumLapsesAndReturns() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙")
        try yard.open(.courtyard, .people(4))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        #expect(yard.meeting?.quorum.lapses.isEmpty == true)
        try yard.run(.meeting(.leave(names: ["丙"])))
        #expect(yard.meeting?.quorum.lapses.map(\.present) == [2])
        try yard.propose()
        #expect(
            (yard.refusal(of: Yard.vote(2, 0, 0))?.reason as? PollRefusal).map {
                if case .noQuorum(2, 3, _) = $0 { true } else { false }
            } == true
        )
        try yard.run(.meeting(.checkIn(names: ["丙"], more: [])))
        #expect(yard.meeting?.quorum.lapses.first?.to == yard.now)
        try yard.run(Yard.vote(3, 0, 0))
        #expect(yard.book.proposal(1)?.state == .adopted)
    }

    @Test func votesOfAbsentPrincipalsCountOnlyWhileTheirHolderIsHere() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙")
        try yard.open(.courtyard, .people(3))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙"], more: [])))
        try yard.run(.meeting(.proxy(principal: "丙", holder: "乙", relation: "配偶", written: false)))
        #expect(yard.book.electorate == Poll.Electorate(entitled: 3, present: 2, proxies: 1))
        try yard.run(.meeting(.checkIn(names: ["丙"], more: [])))
        #expect(yard.book.electorate == Poll.Electorate(entitled: 3, present: 3, proxies: 0), "丙 came in person")
        try yard.run(.meeting(.leave(names: ["丙"])))
        #expect(yard.book.electorate.proxies == 1)
        try yard.run(.meeting(.leave(names: ["乙"])))
        #expect(yard.book.electorate.proxies == 0, "the holder is gone")
    }

    @Test func whoStandsAsideMayNotVoteOnThatItem() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙")
        try yard.open(.courtyard, .people(3))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        try yard.run(.meeting(.recuse(name: "丙", reason: "与中标人是亲属")))
        #expect(yard.book.electorate == Poll.Electorate(entitled: 2, present: 2, proxies: 0))
        try yard.propose()
        #expect(yard.refusal(of: Yard.vote(3, 0, 0)) == .poll(.moreVotesThanPeople(votes: 3, people: 2)))
        let named = NamedVote(name: "丙", choice: .for)
        let rollCall = Command.poll(
            .rollCall(question: nil, votes: [named], matter: nil, subject: nil, subjectCounts: nil))
        #expect(yard.refusal(of: rollCall) == .poll(.mayNotVote("丙")))
        try yard.run(Yard.vote(2, 0, 0))
        try yard.run(.meeting(.item(title: "另一件", type: nil, limitMinutes: nil, electorate: nil)))
        try yard.run(.meeting(.next))
        #expect(yard.book.electorate.present == 3)
    }

    @Test func aBodyOfNamesAdmitsNobodyElse() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "外人")
        try yard.open(.courtyard, .names(["甲", "乙"]))
        let stranger = Command.meeting(.checkIn(names: ["外人"], more: []))
        #expect(yard.refusal(of: stranger) == .meeting(.notOfBody("外人", committee: nil)))
    }

    @Test func chairAndRecordAreHandedOver() throws {
        var yard = Yard()
        try yard.people("甲", "乙")
        try yard.run(.meeting(.open(Opening(kind: .courtyard, title: "试会", chair: "甲"))))
        try yard.run(.meeting(.chair("乙")))
        #expect(yard.meeting?.handovers.map { [$0.from, $0.to] } == [["甲", "乙"]])
        #expect(yard.meeting?.chair == "乙")
    }
}

@Suite struct ComingBackTests {
    @Test func whoLeftAfterAHeadCountAndComesBackIsCountedAgain() throws {
        var yard = Yard()
        try yard.people("龙金花")
        try yard.open(.courtyard, .people(78))
        try yard.run(.meeting(.headcount(40)))
        try yard.run(.meeting(.leave(names: ["龙金花"])))
        #expect(yard.book.present == 39)
        try yard.run(.meeting(.checkIn(names: ["龙金花"], more: [])))
        #expect(yard.book.present == 40)
    }

    @Test func headsThatLeaveANamedMeetingStayAway() throws {
        var yard = Yard()
        try yard.people("甲", "乙", "丙", "丁")
        try yard.open(.courtyard, .people(4))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        try yard.run(.meeting(.leaveHeads(1)))
        try yard.run(.meeting(.checkIn(names: ["丁"], more: [])))
        #expect(yard.book.present == 3)
    }

    @Test func everyoneAfterSomeMeansTheOthers() throws {
        var yard = Yard()
        try yard.people("甲", "乙")
        try yard.open(.courtyard, .people(2))
        try yard.run(.meeting(.checkIn(names: ["甲"], more: [])))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙"], more: [])))
        #expect(yard.meeting?.attendance.arrivals.map(\.name) == ["甲", "乙"])
        #expect(yard.refusal(of: .meeting(.checkIn(names: ["甲"], more: []))) == .meeting(.alreadyPresent("甲")))
    }

    @Test func moreVotesThanEntitledAreRefused() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(10))
        try yard.run(.meeting(.headcount(12)))
        try yard.propose()
        #expect(yard.refusal(of: Yard.vote(11, 0, 0)) == .poll(.moreVotesThanPeople(votes: 11, people: 10)))
    }

    @Test func nothingPassesWithoutAVoteForIt() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        try yard.run(Yard.vote(0, 0, 9))
        #expect(yard.book.proposal(1)?.state == .rejected)
    }

    @Test func anUndoneAmendmentTakesItsVoteAndLeavesTheMotionsVoteAlone() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.headcount(9)))
        try yard.propose()
        try yard.run(.proposal(.amend(text: "账目上墙", mover: nil, proposal: nil)))
        let amendment = yard.entries.count
        try yard.run(Yard.vote(9, 0, 0))
        try yard.run(Yard.vote(8, 1, 0))
        try yard.run(.history(.undo(entry: amendment)))
        #expect(yard.meeting?.polls.map(\.votes) == [Votes(for: 8, against: 1)])
        #expect(yard.book.proposal(1)?.finalText == "修水沟")
    }

    @Test func theReasonsOfAllExcusedInOneLineAreKeptPrivateTogether() throws {
        var yard = Yard()
        try yard.people("甲", "乙")
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.excuse(names: ["甲", "乙"], reason: "住院")))
        try yard.run(.minutes(.makePrivate(entry: nil)))
        #expect(yard.meeting?.attendance.excused.map(\.isPrivate) == [true, true])
    }

    @Test(arguments: [("一起修", "共同修"), ("万一下雨", "如果下雨"), ("陆明", "卢明")])
    func wordsWithNumeralsInThemAreWords(old: String, new: String) throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(9))
        try yard.propose("\(old)，出五千元", amount: Money(yuan: 5000))
        try yard.run(.minutes(.replace(old: old, new: new)))
        #expect(yard.book.proposal(1)?.text == "\(new)，出五千元")
        #expect(yard.refusal(of: .minutes(.replace(old: "五千元", new: "六千元"))) == .minutes(.figuresNotWords(entry: 4)))
    }
}
