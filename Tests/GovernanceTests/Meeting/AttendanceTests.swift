import Testing

@testable import Governance

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
        #expect(yard.refusal(of: Yard.vote(2, 0, 0)).map { if case .noQuorum(2, 3, _) = $0 { true } else { false } } == true)
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
        #expect(yard.refusal(of: Yard.vote(3, 0, 0)) == .moreVotesThanPeople(votes: 3, people: 2))
        let named = NamedVote(name: "丙", choice: .for)
        let rollCall = Command.poll(
            .rollCall(question: nil, votes: [named], matter: nil, subject: nil, subjectCounts: nil))
        #expect(yard.refusal(of: rollCall) == .mayNotVote("丙"))
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
        #expect(yard.refusal(of: stranger) == .notOfBody("外人", committee: nil))
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
