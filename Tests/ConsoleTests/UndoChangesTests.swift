import Kernel
import Yard
import Testing

/// An undo in the middle may turn a decision: then it is said, on the screen, in the record and in the JSON.
@Suite struct UndoChangesTests {
    /// Adopted by 4 of 6 present; the second head count, of 9, was struck in between.
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        try room.type(
            """
            人员 杨通海
            人员 潘玉珍
            开会 村民小组会议 修路 主持=杨通海 记录=潘玉珍 应到=10
            签到 9人
            清点 7人
            提案 修路 提出=潘玉珍
            表决 赞成=4 反对=3 弃权=0
            """)
        #expect(room.book.proposals.last?.state == .adopted)
        return room
    }

    @Test func anUndoneHeadCountThatTurnsAMotionIsNamedBeforeAndAfter() throws {
        let room = try room()
        let answer = room.say("撤销 5")
        #expect(room.book.proposals.last?.state == .rejected)
        let told = answer.lines.joined(separator: "\n")
        #expect(told.contains("撤销第5条，P1由通过改为未通过：到会9人"), "\(told)")
        #expect(room.book.changedDecisions.map(\.from) == [.adopted])
        #expect(room.book.changedDecisions.map(\.to) == [.rejected])
    }

    @Test func theRecordAndTheJSONTellOfIt() throws {
        let room = try room()
        try room.type("撤销 5", "散会")
        let maker = PaperMaker(templates: TemplateFolders())
        let record = try maker.text(.record, in: room.book, as: .markdown)
        #expect(record.contains("撤销第5条，P1由通过改为未通过：到会9人"), "\(record)")
        let json = try maker.text(.record, in: room.book, as: .json)
        #expect(json.contains("\"about\": \"P1\""))
        #expect(json.contains("\"before\": \"adopted\""))
        #expect(json.contains("\"after\": \"rejected\""))
    }

    @Test func redoTurnsItBackAndSaysSo() throws {
        let room = try room()
        try room.type("撤销 5")
        let told = room.say("恢复").lines.joined(separator: "\n")
        #expect(room.book.proposals.last?.state == .adopted)
        #expect(told.contains("恢复第5条，P1由未通过改为通过"), "\(told)")
        #expect(room.book.changedDecisions.count == 2)
    }

    @Test func aDecisionStruckWithItsMotionIsNamedToo() throws {
        let room = try room()
        let told = room.say("撤销 6").lines.joined(separator: "\n")
        #expect(told.contains("P1由通过随之撤销"), "\(told)")
    }

    @Test func anAdoptedMotionThatReadsOtherwiseIsNamedThoughItsVoteStands() throws {
        let room = try Room()
        try room.type("人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "开会 院坝会 修路 主持=甲一 应到=6", "签到 甲一 乙二 丙三 丁四")
        try room.type("提案 修路 提出=甲一", "修正 修路→修桥", "表决 4 0 0", "表决 4 0 0")
        let told = room.say("撤销 8").lines.joined(separator: "\n")
        #expect(told.contains("撤销第8条，P1表决时是“修桥”，现在是“修路”，没有再表决过"), "\(told)")
        let change = try #require(room.book.changedDecisions.first { $0.question.description == "P1" })
        #expect(
            change.wordsBefore == "修桥" && change.wordsNow == "修路" && change.from == .adopted && change.to == .adopted)
        try room.type("散会")
        let maker = PaperMaker(templates: TemplateFolders())
        #expect(try maker.text(.record, in: room.book, as: .markdown).contains("P1表决时是“修桥”，现在是“修路”"))
        #expect(try maker.text(.record, in: room.book, as: .json).contains("\"words_after\": \"修路\""))
    }

    @Test func strikingTheLastLineAloneSaysNothingMore() throws {
        let room = try room()
        try room.type("撤销")
        #expect(room.book.changedDecisions.isEmpty)
    }

    @Test func itIsSaidInEnglish() throws {
        let told = try room(.english).say("undo 5").lines.joined(separator: "\n")
        #expect(told.contains("entry 5 undone: P1, adopted before, is now rejected: "), "\(told)")
    }
}
