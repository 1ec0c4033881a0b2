import Foundation
import Testing

@testable import Yard

@Suite struct UndoTests {
    func bytes(_ book: Book) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(book)
    }

    func meeting() throws -> Yard {
        var yard = Yard()
        try yard.people("甲", "乙", "丙")
        try yard.open(.courtyard, .people(9))
        try yard.run(.meeting(.checkIn(names: ["甲", "乙", "丙"], more: [])))
        try yard.run(.meeting(.headcount(9)))
        return yard
    }

    @Test func undoneMotionFreesItsNumber() throws {
        var yard = try meeting()
        try yard.propose("一")
        try yard.run(.history(.undo(entry: nil)))
        #expect(yard.book.proposals.isEmpty)
        try yard.propose("二")
        #expect(yard.book.proposal(1)?.text == "二")
        #expect(yard.refusal(of: .proposal(.second(name: "甲", question: nil))) == nil)
    }

    @Test func anUndoneMotionTakesItsVoteWithIt() throws {
        var yard = try meeting()
        try yard.propose("一")
        let motion = yard.entries.count
        try yard.run(.proposal(.amend(text: "账目上墙", mover: nil, proposal: nil)))
        try yard.run(Yard.vote(9, 0, 0))
        try yard.run(Yard.vote(8, 1, 0))
        try yard.run(.meeting(.remark(Remark(speaker: "甲", text: "好"))))
        try yard.run(.history(.undo(entry: motion)))
        #expect(yard.book.proposals.isEmpty)
        #expect(yard.meeting?.polls.isEmpty == true)
        #expect(yard.meeting?.item.remarks.count == 1, "what was said stays said")
    }

    @Test func aLaterMotionKeepsItsNumber() throws {
        var yard = try meeting()
        try yard.propose("一")
        let first = yard.entries.count
        try yard.run(Yard.vote(9, 0, 0))
        try yard.propose("二")
        try yard.run(Yard.vote(1, 8, 0, on: "P2"))
        try yard.run(.history(.undo(entry: first)))
        #expect(yard.book.proposals.map(\.number) == [2])
        #expect(yard.book.proposal(2)?.state == .rejected)
        #expect(try bytes(yard.replayed().book) == bytes(yard.book))
        try yard.run(.history(.redo()))
        #expect(yard.book.proposals.map(\.number) == [1, 2])
    }

    @Test func aCountUndoneInTheMiddleChangesWhatStoodOnIt() throws {
        var yard = Yard()
        try yard.open(.villageAssembly, .people(9))
        try yard.run(.meeting(.headcount(8)))
        try yard.run(.meeting(.headcount(9)))
        let wrong = yard.entries.count
        try yard.propose()
        try yard.run(Yard.vote(5, 3, 0))
        #expect(yard.meeting?.polls.last?.electorate.present == 9)
        try yard.run(.history(.undo(entry: wrong)))
        #expect(yard.meeting?.polls.last?.electorate.present == 8)
        #expect(yard.book.proposal(1)?.state == .adopted)
        #expect(try bytes(yard.replayed().book) == bytes(yard.book))
        let before = try bytes(yard.replayed().book)
        try yard.run(.history(.redo()))
        #expect(yard.meeting?.polls.last?.electorate.present == 9)
        #expect(try bytes(yard.replayed().book) != before)
    }

    @Test func undoAllTheWayAndBackIsIdentity() throws {
        var yard = try meeting()
        try yard.propose("一")
        try yard.run(Yard.vote(9, 0, 0))
        for number in 1...100 { try yard.run(.meeting(.remark(Remark(speaker: "甲", text: "第\(number)句")))) }
        let stood = yard.book
        let count = yard.entries.count
        for _ in 0..<count { try yard.run(.history(.undo(entry: nil))) }
        #expect(yard.book.registry.people.isEmpty && yard.book.meetings.isEmpty)
        #expect(throws: Refusal.history(.nothingToUndo)) { try yard.run(.history(.undo(entry: nil))) }
        for _ in 0..<count { try yard.run(.history(.redo())) }
        #expect(throws: Refusal.history(.nothingToRedo)) { try yard.run(.history(.redo())) }
        var now = yard.book
        now.last = stood.last
        #expect(try bytes(now) == bytes(stood))
        #expect(try bytes(yard.replayed().book) == bytes(yard.book))
    }

    @Test func undoStopsAtApprovedMinutes() throws {
        var yard = try meeting()
        try yard.run(.meeting(.adjourn))
        try yard.run(.minutes(.approve(meeting: nil, corrections: nil)))
        #expect(throws: Refusal.history(.undoStops(entry: yard.entries.count, .approvedMinutes(meeting: 1)))) {
            try yard.run(.history(.undo(entry: nil)))
        }
    }

    @Test func aSnapshotThatLagsLeadsToTheSameBook() throws {
        var yard = try meeting()
        for number in 1...100 { try yard.run(.meeting(.remark(Remark(speaker: "甲", text: "第\(number)句")))) }
        let snapshot = yard.chronicle.snapshot()
        #expect(snapshot.through < yard.entries.count && snapshot.through > 50)
        var taken = try #require(
            Chronicle(snapshot: snapshot, made: yard.now, timeline: yard.chronicle.timeline))
        for entry in yard.entries where entry.number > snapshot.through { taken.fold(entry) }
        #expect(try bytes(taken.book) == bytes(yard.book))

        try yard.run(.history(.undo(entry: snapshot.through - 1)))
        #expect(Chronicle(snapshot: snapshot, made: yard.now, timeline: yard.chronicle.timeline) == nil)
    }

    @Test func correctionsChangeWordsAndKeepTheOld() throws {
        var yard = try meeting()
        try yard.run(.meeting(.remark(Remark(speaker: "甲", text: "冬至包饺子"))))
        let said = yard.entries.count
        try yard.run(.meeting(.remark(Remark(speaker: "乙", text: "好"))))
        try yard.run(.minutes(.replace(old: "饺子", new: "汤圆")))
        #expect(yard.meeting?.item.remarks[0].remark.text == "冬至包汤圆")
        #expect(yard.book.corrections.map(\.entry) == [said])
        #expect(yard.refusal(of: .minutes(.replace(old: "面条", new: "汤圆"))) == .minutes(.wordsNotFound("面条")))
    }

    @Test func figuresAreNotCorrectedAsWords() throws {
        var yard = try meeting()
        try yard.propose("出5000斤水泥")
        #expect(
            yard.refusal(of: .minutes(.replace(old: "5000", new: "6000")))
                == .minutes(.figuresNotWords(entry: yard.entries.count)))
        try yard.run(Yard.vote(9, 0, 0))
        let vote = yard.entries.count
        #expect(
            yard.refusal(of: .minutes(.rewrite(entry: vote, text: "8 1 0"))) == .minutes(.figuresNotWords(entry: vote)))
    }

    /// A program with other rules would decide every line otherwise: an undo leaves what does not stand on the struck entry as it
    /// was decided.
    @Test func anUndoDecidesAgainOnlyWhatStandsOnTheStruckEntry() throws {
        var yard = Yard()
        try yard.run(.people(.person(name: "甲", details: PersonDetails())))
        try yard.run(.people(.person(name: "乙", details: PersonDetails())))
        try yard.run(.people(.kin("甲", "乙", relation: "夫妻")))
        try yard.run(.people(.person(name: "丙", details: PersonDetails())))
        let strange = Event.people(.entered(name: "丁", details: PersonDetails()))
        let undo = try yard.chronicle.undo(
            2, reading: { Array(yard.entries[($0.lowerBound - 1)...($0.upperBound - 1)]) }
        ) {
            entry, book in
            if entry.number == 3 { try book.known("乙") }
            return [strange]
        }
        // The kinship named the one who is struck; the last line did not, and stays, though it would be decided otherwise.
        #expect(undo == .undone(entries: [2, 3], settledAnew: []))
    }
}
