import Kernel
import Testing

@testable import Yard

/// 唱票 … 封箱: a box read paper by paper.
@Suite struct ReadingTests {
    private func reading() throws -> Booth {
        var booth = try Booth()
        try booth.call("委员", seats: 2, ["甲", "乙", "丙"])
        try booth.run(.issue(papers: 60, post: nil))
        try booth.run(.collect(papers: 5, post: nil))
        try booth.run(.read(post: nil))
        return booth
    }

    private func paper(_ marks: BallotMark..., copies: Int = 1) -> ElectionCommand {
        .paper(parts: [.marked(marks)], copies: copies)
    }

    @Test func aDoubtfulPaperWaitsForTheCommittee() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), copies: 4))
        try booth.run(.paper(parts: [.doubtful("涂改")], copies: 1))
        #expect(booth.meeting?.reading?.doubtful == [5])
        try booth.run(.seal(agreement: nil, own: nil))
        #expect(booth.refusal(.declare(post: nil)) == .doubtfulWait([5]))
        #expect(booth.refusal(.rule(paper: 4, parts: [.blank])) == .notDoubtful(4))
        try booth.run(.rule(paper: 5, parts: [.void(.said("无法辨认"), [])]))
        #expect(try booth.election("委员").tally.void == 1)
        try booth.run(.declare(post: nil))
        #expect(booth.refusal(.remark(paper: 1, parts: [.blank])) == .alreadyDeclared(post: "委员"))
    }

    @Test func onePaperIsMarkedAnew() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), .candidate(2), copies: 3))
        try booth.run(.remark(paper: 2, parts: [.marked([.candidate(3), .writeIn("庚")])]))
        let tally = try booth.election("委员").tally
        #expect(tally.lines.map(\.votes) == [2, 2, 1, 1])
        #expect(tally.read == 3)
        #expect(booth.meeting?.reading?.paper(2)?.before == [[.marked([.candidate(1), .candidate(2)])]])
        #expect(booth.refusal(.remark(paper: 4, parts: [.blank])) == .unknownPaper(4, read: 3))
    }

    @Test func theSealComparesWhatWasReadWithWhatCameBack() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), copies: 4))
        #expect(booth.refusal(.seal(agreement: nil, own: nil)) == .readDiffers(read: 4, collected: 5))
        try booth.run(paper(.candidate(2), copies: 2))
        #expect(booth.refusal(.seal(agreement: nil, own: nil)) == .readDiffers(read: 6, collected: 5))
        try booth.run(.collect(papers: 6, post: nil))
        #expect(booth.refusal(.seal(agreement: "abcdef12", own: "0123456789")) == .agreementDiffers)
        try booth.run(.seal(agreement: "01234567", own: "0123456789"))
        #expect(booth.meeting?.readings.last?.agreement == "0123456789")
    }

    @Test func nothingIsReadAfterTheSealNorDeclaredBeforeIt() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), copies: 5))
        #expect(booth.refusal(.declare(post: nil)) == .notSealed(post: "委员", .village(18)))
        try booth.run(.seal(agreement: nil, own: nil))
        #expect(booth.refusal(paper(.candidate(1))) == .sealed(post: "委员", .village(18)))
        #expect(booth.refusal(.read(post: "委员")) == .sealed(post: "委员", .village(18)))
        #expect(booth.refusal(.collect(papers: 9, post: nil)) == .sealed(post: "委员", .village(18)))
    }

    @Test func marksThatStandForNobodyAreRefused() throws {
        let booth = try reading()
        #expect(booth.refusal(paper(.candidate(4))) == .noSuchNumber(4, post: "委员", candidates: 3))
        #expect(booth.refusal(paper(.candidate(0))) == .noSuchNumber(0, post: "委员", candidates: 3))
        #expect(booth.refusal(paper(.candidate(1), .candidate(1))) == .markedTwice("甲"))
        #expect(booth.refusal(paper(.candidate(1), .against(1))) == .markedTwice("甲"))
        #expect(booth.refusal(.paper(parts: [.blank, .blank], copies: 1)) == .partsDiffer(found: 2, expected: ["委员"]))
        #expect(booth.refusal(.paper(parts: [.blank], copies: .max)) == .papersOutOfRange(.max))
    }

    @Test func aNameWrittenInThatIsOnTheListIsOneVoteForIt() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), .writeIn("庚")))
        #expect(try booth.election("委员").tally.writeIns.map(\.name) == ["庚"])
        #expect(try booth.election("委员").tally.votes(for: "甲") == 1)
    }

    @Test func withoutAWriteInColumnNobodyIsWrittenIn() throws {
        var booth = try Booth()
        try booth.run(
            .call(ElectionCall(post: "组长", rule: "多数", registered: 10, candidates: ["甲", "乙"], takesWriteIns: false)))
        try booth.run(.read(post: nil))
        #expect(booth.refusal(paper(.writeIn("庚"))) == .noWriteIns("庚", post: "组长", nil))
    }

    @Test func aPaperIsIssuedOnceToAVoter() throws {
        var booth = try Booth(body: .names(["甲", "乙", "丙", "丁"]))
        try booth.call("组长", rule: "多数", registered: 4, ["甲", "乙"])
        try booth.run(.issueTo(names: ["丙"], post: nil))
        #expect(booth.refusal(.issueTo(names: ["丙"], post: nil)) == .alreadyIssued("丙", nil))
        #expect(booth.refusal(.issueTo(names: ["丁", "丁"], post: nil)) == .alreadyIssued("丁", nil))
        #expect(booth.refusal(.issueTo(names: ["戊"], post: nil)) == .notRegistered("戊", mode: .voters, .village(18)))
        #expect(booth.refusal(.issue(papers: 4, post: nil)) == .moreThanRegistered(papers: 5, registered: 4))
        #expect(booth.refusal(.nominate(names: ["己"], post: nil)) == .listClosed(post: "组长"))
    }

    @Test func nobodyIsNominatedAgainAfterDeclining() throws {
        var booth = try Booth()
        try booth.call("主任")
        try booth.run(.nominate(names: ["甲", "乙", "丙"], post: nil))
        #expect(booth.refusal(.nominate(names: ["甲"], post: nil)) == .alreadyNominated("甲", post: "主任"))
        try booth.run(.decline(names: ["丙"], post: nil))
        #expect(booth.refusal(.nominate(names: ["丙"], post: nil)) == .declinedBefore("丙", post: "主任"))
        try booth.run(.accept(names: ["甲"], post: nil))
        #expect(try booth.election("主任").candidates == ["甲", "乙"])
    }

    @Test func aCandidateOfAReRunWhoDeclinesMakesRoomForTheNext() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙", "丙"])
        try booth.hold([([1], 25), ([2], 20), ([3], 15)])
        try booth.run(.rerun(post: nil, candidates: nil, seats: nil))
        try booth.run(.decline(names: ["甲"], post: nil))
        #expect(try booth.election("主任").candidates == ["乙", "丙"])
    }

    @Test func teamsSheetsAddUp() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.run(
            .totals(TallySheet(team: "一组", collected: 40, votes: [1: 30, 2: 5], blank: 3, void: 2), post: nil))
        try booth.run(.totals(TallySheet(team: "二组", collected: 20, votes: [1: 10, 2: 10]), post: nil))
        try booth.run(.totals(TallySheet(team: "二组", collected: 21, votes: [1: 9, 2: 12]), post: nil))
        let tally = try booth.election("主任").tally
        #expect(tally.lines.map(\.votes) == [39, 17])
        #expect((tally.read, tally.valid, tally.blank, tally.void) == (61, 56, 3, 2))
        let impossible = TallySheet(team: "三组", collected: 5, votes: [1: 6])
        #expect(booth.refusal(.totals(impossible, post: nil)) == .sheetImpossible(team: "三组", votes: 6, most: 5))
        try booth.run(.declare(post: nil))
        #expect(try booth.last().elected == ["甲"])
    }

    @Test func undoOfAPaperTakesItOutAndUndoOfASealStaysInTheRecord() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), copies: 4))
        try booth.run(paper(.candidate(2)))
        try booth.yard.run(.history(.undo(entry: nil)))
        #expect(try booth.election("委员").tally.lines.map(\.votes) == [4, 0, 0])
        try booth.run(paper(.candidate(3)))
        try booth.run(.seal(agreement: nil, own: nil))
        let seal = booth.yard.entries.count
        try booth.yard.run(.history(.undo(entry: nil)))
        #expect(booth.meeting?.reading != nil, "the box is open again")
        #expect(booth.book.undoneSteps.map(\.entry) == [seal])
        #expect(booth.book.undoneSteps.first?.posts == ["委员"])
        try booth.run(.seal(agreement: nil, own: nil))
        #expect(booth.book.undoneSteps.count == 1)
        #expect(booth.yard.replayed().book.undoneSteps == booth.book.undoneSteps)
    }

    @Test func undoStopsAtADeclaredElection() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), copies: 5))
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
        let declared = booth.yard.entries.count
        #expect(throws: Refusal.history(.undoStops(entry: declared, .declaredElection(post: "委员")))) {
            try booth.yard.run(.history(.undo(entry: nil)))
        }
        try booth.yard.run(.meeting(.resolved("好")))
        try booth.yard.run(.history(.undo(entry: nil)))
    }

    @Test func replayGivesTheSameElections() throws {
        var booth = try reading()
        try booth.run(paper(.candidate(1), .candidate(2), copies: 3))
        try booth.run(.remark(paper: 3, parts: [.blank]))
        try booth.run(.paper(parts: [.void(.said("涂画"), [])], copies: 2))
        try booth.run(.seal(agreement: nil, own: nil))
        try booth.run(.declare(post: nil))
        let replayed = booth.yard.replayed().book
        #expect(replayed.meeting?.elections.map(\.tally) == booth.meeting?.elections.map(\.tally))
        #expect(replayed.meeting?.elections.last?.declaration?.outcome == (try booth.last()))
        #expect(replayed.offices == booth.book.offices)
    }

    /// What was read is state, not counted over: 2,000 papers, one by one, each looked at for who is certain.
    @Test func twoThousandPapersOneByOne() throws {
        var booth = try Booth()
        try booth.call("委员", seats: 3, registered: 3000, ["甲", "乙", "丙", "丁", "戊", "己", "庚"])
        try booth.run(.collect(papers: 2000, post: nil))
        try booth.run(.read(post: nil))
        var book = booth.book
        for number in 0..<2000 {
            let marks = [1 + number % 7, 1 + (number + 2) % 7, 1 + (number + 3) % 7].map { BallotMark.candidate($0) }
            let stamp = Stamp(entry: 100 + number, at: booth.yard.now)
            let events = try book.decide(.election(.paper(parts: [.marked(marks)], copies: 1)), at: stamp)
            book.apply(events, at: stamp)
            _ = book.meeting?.elections.last.map { book.certain(in: $0) }
        }
        #expect(book.meeting?.elections.last?.tally.read == 2000)
    }
}
