import Testing

@testable import Yard

/// A charter talked through clause by clause, and adopted as a new version.
@Suite struct CharterDraftTests {
    private let name = "敬老委员会"

    private func talk() throws -> Yard {
        var yard = Yard()
        try yard.people("杨通海")
        try yard.run(.committee(.committee(name: name, charter: "功能委员会章程")))
        try yard.open(.charterDraft, .people(9))
        try yard.run(.meeting(.checkInHeads(9, unit: .people)))
        return yard
    }

    private func clause(_ number: Int, _ verdict: ClauseVerdict) -> Command {
        .committee(.clause(number: number, verdict: verdict))
    }

    @Test func anAdoptedDraftIsANewVersionWithItsChangedRules() throws {
        var yard = try talk()
        try yard.run(clause(1, .passed))
        try yard.run(clause(5, .changed(text: "一般事项，经到会会员的三分之二以上同意通过。")))
        try yard.run(clause(8, .changed(text: "每年重阳节办一次敬老饭。")))
        try yard.propose("通过敬老委员会章程")
        try yard.run(Yard.vote(9, 0, 0, matter: "章程"))

        let committee = try #require(yard.book.committee(named: name))
        let charter = try #require(yard.book.charter(of: committee))
        #expect(charter.majority(for: nil, in: .committee)?.share == .twoThirds)
        #expect(charter.clauses.last?.text == "每年重阳节办一次敬老饭。")
        #expect(committee.draft.isEmpty)
        #expect(committee.adoptions.last?.version == 2)
        #expect(committee.adoptions.last?.decisions.count == 3)
        #expect(yard.replayed().book.charter(of: committee) == charter)
        // The same template given again does not undo what the meeting adopted.
        try yard.run(.committee(.committee(name: name, charter: "功能委员会章程")))
        #expect(yard.book.charter(named: "功能委员会章程") == charter)
    }

    @Test func aRejectedMotionLeavesTheDraftAndTheCharter() throws {
        var yard = try talk()
        try yard.run(clause(5, .changed(text: "一般事项，经到会会员的三分之二以上同意通过。")))
        try yard.propose("通过敬老委员会章程")
        try yard.run(Yard.vote(5, 4, 0, matter: "章程"))
        #expect(yard.book.charters.count { $0.charter.name == "功能委员会章程" } == 1)
        #expect(yard.book.committee(named: name)?.draft.count == 1)
    }

    @Test func annullingTheVoteTakesTheVersionBack() throws {
        var yard = try talk()
        try yard.run(clause(5, .changed(text: "一般事项，经到会会员的三分之二以上同意通过。")))
        try yard.propose("通过敬老委员会章程")
        try yard.run(Yard.vote(9, 0, 0, matter: "章程"))
        try yard.run(.poll(.annul(question: QuestionID("P1"), reason: "漏数")))
        let committee = try #require(yard.book.committee(named: name))
        #expect(yard.book.charter(of: committee)?.majority(for: nil, in: .committee)?.share == .moreThanHalf)
        #expect(committee.draft.count == 1)
        #expect(committee.adoptions.isEmpty)
    }

    @Test func undoingTheVoteTakesTheVersionWithIt() throws {
        var yard = try talk()
        try yard.run(clause(5, .changed(text: "一般事项，经到会会员的三分之二以上同意通过。")))
        try yard.propose("通过敬老委员会章程")
        try yard.run(Yard.vote(9, 0, 0, matter: "章程"))
        try yard.run(.history(.undo(entry: nil)))
        #expect(yard.book.charters.count { $0.charter.name == "功能委员会章程" } == 1)
        #expect(yard.book.committee(named: name)?.draft.count == 1)
        try yard.run(.history(.redo()))
        #expect(yard.book.committee(named: name)?.adoptions.last?.version == 2)
    }

    @Test func aClauseThatCarriesARuleKeepsAFigure() throws {
        let yard = try talk()
        #expect(
            yard.refusal(of: clause(5, .changed(text: "大家都同意就通过。")))
                == .committee(.clauseCarriesRule(5, needs: [.share(.moreThanHalf)])))
        #expect(
            yard.refusal(of: clause(7, .changed(text: "老是不来的可以除名，三分之二以上同意。")))
                == .committee(.clauseCarriesRule(7, needs: [.share(.twoThirds), .number(3, measures: ["次"])])))
        #expect(yard.refusal(of: clause(7, .changed(text: "无故缺席会议五次的可以除名，须四分之三以上同意。"))) == nil)
    }

    @Test func anUnknownClauseIsRefusedAndTheNextFreeNumberMayBeAdded() throws {
        let yard = try talk()
        #expect(yard.refusal(of: clause(8, .passed)) == .committee(.unknownClause(8)))
        #expect(yard.refusal(of: clause(12, .changed(text: "一条"))) == .committee(.unknownClause(12)))
        #expect(yard.refusal(of: clause(8, .changed(text: "一条"))) == nil)
    }

    @Test func outsideATalkAboutACharterThereIsNoDraft() throws {
        var yard = Yard()
        #expect(yard.refusal(of: clause(1, .passed)) == .meeting(.noMeetingOpen))
        try yard.open(.charterDraft, .people(9))
        #expect(yard.refusal(of: clause(1, .passed)) == .committee(.noCharterInDraft))
    }

    @Test func aCharterSharedByTwoCommitteesIsAmendedForOneOnly() throws {
        var yard = Yard()
        for committee in [name, "儿童委员会"] {
            try yard.run(.committee(.committee(name: committee, charter: "功能委员会章程")))
        }
        let opening = Opening(kind: .charterDraft, title: "敬老委员会章程讨论会", body: .people(9))
        try yard.run(.meeting(.open(opening)))
        try yard.run(.meeting(.checkInHeads(9, unit: .people)))
        try yard.run(clause(5, .changed(text: "一般事项，经到会会员的三分之二以上同意通过。")))
        try yard.propose("通过")
        try yard.run(Yard.vote(9, 0, 0, matter: "章程"))
        let own = try #require(yard.book.committee(named: name).flatMap { yard.book.charter(of: $0) })
        let other = try #require(yard.book.committee(named: "儿童委员会").flatMap { yard.book.charter(of: $0) })
        #expect(own.name == "敬老委员会章程")
        #expect(own.majority(for: nil, in: .committee)?.citation.description == "敬老委员会章程第5条")
        #expect(other.majority(for: nil, in: .committee)?.share == .moreThanHalf)
    }

    /// The words and the figures of every delivered charter agree.
    @Test(arguments: ["院坝会规程", "环境卫生委员会章程", "功能委员会章程"])
    func deliveredChartersSayWhatTheirRulesDo(name: String) throws {
        for clause in try Templates.charter(.charter, name).clauses {
            #expect(ClauseFigures.rules(of: clause, in: clause.text) == clause.rules, "第\(clause.number)条")
        }
    }
}
