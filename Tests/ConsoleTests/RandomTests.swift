import Chance
import Foundation
import Kernel
import Testing

@testable import Yard

/// Lines drawn at random: sense and nonsense, as a tired hand types them.
struct Hand {
    private var chance: Chance

    init(seed: UInt64) { chance = Chance(seed: seed) }

    private mutating func number(below bound: Int) -> Int { chance.below(bound) }
    private mutating func one(_ words: [String]) -> String { chance.pick(words) }

    private static let names = ["吴秀芬", "杨通海", "潘玉珍", "李大山", "王秀英", "王秀云", "Hmub Gheib", "龙金花", "wxy", "张三!", "无名氏"]

    private mutating func name() -> String { one(Self.names) }
    private mutating func some() -> String { number(below: 4) == 0 ? "全体" : "\(name()) \(name())" }
    private mutating func question() -> String { one(["", "P1", "P2", "P1-1", "P9"]) }
    private mutating func figures() -> String { one(["", "5 2 0", "8", "3 3", "9 9 9", "0 0 0", "赞成=4 反对=1"]) }

    mutating func line() -> String {
        switch number(below: 40) {
        case 0: "人员 \(name()) 组=\(one(["一", "二"]))"
        case 1, 2: "开会 \(one(["院坝会", "村民代表会议", "培训会", "委员会会议"])) 会\(number(below: 9)) \(one(["", "应到=8", "应到=5户"]))"
        case 3, 4, 5: "签到 \(some())"
        case 6: "离场 \(one([name(), "1人"]))"
        case 7: "清点 \(number(below: 12))人"
        case 8: "委托 \(name()) \(name()) 关系=配偶"
        case 9, 10: "议题 事\(number(below: 9)) 类型=表决"
        case 11, 12: "下一项"
        case 13: "搁置"
        case 14: "回到 \(number(below: 4))"
        case 15: "举手 \(name()) 立场=\(one(["赞成", "反对"]))"
        case 16: "发言 \(one(["", name()]))"
        case 17: "停"
        case 18, 19, 20: "提案 办事\(number(below: 9)) 提出=\(name()) \(one(["", "金额=3000"]))"
        case 21: "附议 \(name())"
        case 22, 23: "修正 加一句\(number(below: 9))"
        case 24, 25: "表决 \(question()) \(figures())"
        case 26: "记名 \(question()) \(name())=赞成 \(name())=反对"
        case 27: "无异议 \(question())"
        case 28: "共识 5=\(number(below: 5)) 0=\(number(below: 3))"
        case 29: one(["作废 P1", "撤回", "续议 P1"])
        case 30, 31: "撤销 \(one(["", "最后", "\(number(below: 30))"]))"
        case 32: "恢复"
        case 33: "任务 \(name()) 12-\(1 + number(below: 30)) 做事"
        case 34: one(["完成 A1", "延期 A1 12-30", "改派 A1 \(name())", "取消 A2"])
        case 35: one(["更正 办→搞", "更正 \(number(below: 30)) 换一句", "不公开 最后"])
        case 36: one(["散会", "休会 10分", "续会", "通过纪要", "签字 吴秀芬", "宣读"])
        case 37: "\(name())：说一句\(number(below: 99))"
        case 38: "决议 定\(number(below: 9))"
        default:
            one([
                "回避 杨通海", "请假 王秀云", "列席 龙金花", "阶段 P1", "认领 潘玉珍 砖 提案=P1", "公示 P1", "状态", "考勤", "帮助", "x=y", "；；",
                "@99:99 s",
            ])
        }
    }
}

@Suite("Random lines")
struct RandomTests {
    /// Two seeds that stay, and new ones each time; `YUANBA_HUNT=10000` tries a hundred more.
    static let seeds: [UInt64] = {
        let hunt = ProcessInfo.processInfo.environment["YUANBA_HUNT"].flatMap { Int($0) } ?? 0
        return [1, 2] + (0..<max(3, hunt / 100)).map { _ in UInt64.random(in: 0...UInt64.max) }
    }()

    @Test(
        "never crash; a refused line changes nothing; votes never exceed those who may vote; undo then redo is identity",
        arguments: seeds)
    func invariants(seed: UInt64) throws {
        print("random lines with seed \(seed)")
        var hand = Hand(seed: seed)
        let room = try Room.open()
        for _ in 0..<160 {
            let line = hand.line()
            let before = try room.state
            let count = room.session.journal.count
            let electorate = room.book.electorate
            let answer = room.say(line)
            switch answer {
            case .entered(let number, let lines):
                #expect(number == count + 1 && !lines.isEmpty, "seed \(seed): \(line)")
                if line.hasPrefix("表决"), let poll = room.meeting?.polls.last, let closed = poll.closed,
                    closed.entry == number
                {
                    #expect(poll.votes.cast <= max(electorate.votes, poll.electorate.votes), "seed \(seed): \(line)")
                }
                try undoAndRedo(room, line, seed)
            default:
                #expect(try room.state == before, "seed \(seed): \(line) changed the book")
                #expect(room.session.journal.count == count, "seed \(seed): \(line)")
            }
        }
        try room.expectRedecided()
        let replayed = try Chronicle.asOf(room.session.journal.count, of: room.session.journal)
        #expect(try Room.bytes(replayed.book) == room.state, "seed \(seed): replay equals live")
    }

    private func undoAndRedo(_ room: Room, _ line: String, _ seed: UInt64) throws {
        guard !line.hasPrefix("撤销"), !line.hasPrefix("恢复") else { return }
        let settled = try room.settledState
        guard !room.say("撤销").isRefused else { return }
        #expect(!room.say("恢复").isRefused, "seed \(seed): 恢复 after \(line)")
        #expect(try room.settledState == settled, "seed \(seed): undo then redo of \(line)")
    }
}

extension Room {
    /// The book without the number of its last entry, which undo and redo raise.
    fileprivate var settledState: Data {
        get throws {
            var book = book
            book.last = Stamp(entry: 0, at: book.last.at)
            return try Room.bytes(book)
        }
    }
}
