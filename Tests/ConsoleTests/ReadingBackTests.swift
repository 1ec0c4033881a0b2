import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// Whatever a line writes can be read again: no line closes the book for ever.
struct ReadingBackTests {
    @Test func aLineIntoTheYearTenThousandIsRefusedAndTheBookOpensAgain() throws {
        let room = try Room()
        try room.type("@9999-12-31 23:00 人员 甲")
        #expect(try room.refusal("@08:00 人员 乙").contains("9999"))
        try opensAgainTheSame(room)
        let english = try Room(language: .english)
        try english.type("@9999-12-31 23:00 person 甲")
        #expect(try english.refusal("@08:00 person 乙").contains("1 to 9999"))
    }

    @Test func aClockBeyondTheCalendarMakesNoBook() throws {
        let path = NSTemporaryDirectory() + "yuanba-\(UUID().uuidString)"
        let clock = Clock.fixed(Moment(Room.day(9999, 12, 31), hour: 23, minute: 59).adding(seconds: 60), offset: nil)
        #expect(throws: JournalError.self) { try Journal.create(at: path, community: "南山", clock: clock) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    /// Every verb with every extreme of every kind of word it may be given.
    @Test func extremesAtEveryVerbLeaveABookThatOpens() throws {
        let extremes = [
            "999999999", "1000000000", "99999999999999999999", "0", "9999-12-31", "0001-01-01", "12-31", "2月29日",
            "999999999小时", "99999999999999", "92233720368547758.07", "999999999人", "999999999户", "P999999999",
            "A999999999",
            "9223372036854775807万",
        ]
        for start in [Self.plain, Self.election] {
            let room = try Room()
            try room.type(start)
            for verb in Verbs.all where verb.name != "退出" {
                // 材料 writes a folder of papers at each line: a few are enough.
                for extreme in verb.name == "材料" ? extremes.prefix(2) : extremes[...] {
                    for words in [extreme, "杨通海 \(extreme)", "\(extreme) \(extreme) \(extreme)", "主任 \(extreme)"] {
                        room.say("\(verb.name) \(words)")
                    }
                    for key in verb.keys {
                        room.say("\(verb.name) 杨通海 \(key.name.chinese)=\(extreme)")
                        room.say("\(verb.name) 1 \(key.name.chinese)=\(extreme)")
                    }
                }
            }
            room.say("@9999-12-31 23:59 散会")
            try opensAgainTheSame(room)
        }
    }

    private static let plain = """
        人员 杨通海 出生=1-1-1
        人员 潘玉珍 出生=2026-11-20
        开会 院坝会 试 应到=999999999 日期=0001-01-01
        签到 杨通海 潘玉珍
        清点 999999999
        签到 +999999999人
        议题 修路 时限=999999999小时
        下一项
        提案 修路 金额=99999999999999 提出=杨通海
        """

    private static let election = """
        人员 杨通海
        人员 潘玉珍
        开会 院坝会 试 应到=9
        签到 全体
        议题 选 类型=选举
        下一项
        选举 主任 名额=1 规则=多数 登记=9 候选=杨通海,潘玉珍
        收回 9
        唱票
        """

    private func opensAgainTheSame(_ room: Room, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let reading = try Journal.read(at: room.path)
        #expect(reading.count == room.session.status.entry, sourceLocation: sourceLocation)
        let again = try Room.bytes(reading.restore().book)
        #expect(try room.state == again, sourceLocation: sourceLocation)
        _ = try reading.verify(redeciding: Redeciding(reading: reading.entries).closure)
    }
}
