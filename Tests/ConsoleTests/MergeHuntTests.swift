import Chance
import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// Random histories of a book and of two copies that went on apart, with undos among them and sealed lines: whatever was entered, the merged book is the same
/// whichever copy is named first, verifies with both old chains, and has lost nothing. `YUANBA_HUNT=10000` tries ten thousand (`make merge-hunt`).
@Suite("Random copies laid together") struct MergeHuntTests {
    private static let rounds = ProcessInfo.processInfo.environment["YUANBA_HUNT"].flatMap { Int($0) } ?? 12

    @Test func anyTwoCopies() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var taken = 0
        var left: [LeftEntry.Reason: Int] = [:]
        for round in 0..<Self.rounds {
            // A round can be tried alone: its own seed is told.
            let own = seed &+ UInt64(round)
            var village = RandomVillage(seed: own)
            let copies = try Copies()
            try copies.type(village.lines(village.chance.below(25), day: 20), into: "stem")
            var sides = [village, village]
            sides[1].chance = Chance(seed: own ^ 0xB0B)
            for (side, name) in ["a", "b"].enumerated() {
                try copies.part(name, sides[side].lines(1 + village.chance.below(25), day: 21))
            }
            let what = "YUANBA_SEED=\(own)"
            do {
                try copies.check("a", "b", what)
                let merge = try BookMerge(copies.path("a"), copies.path("b"), redeciding: Redeciding.both)
                taken += merge.taken
                for one in merge.left { left[one.why, default: 0] += 1 }
            } catch MergeTrouble.nothingNew, MergeTrouble.twoLedgers, MergeTrouble.keysUnseen {
                // Named, and nothing was made.
                #expect(try !copies.files.contains("ab"), "\(what)")
            } catch {
                Issue.record("\(what): \(error)")
            }
        }
        print("\(Self.rounds) pairs: \(taken) taken; left: \(left.map { "\($0.key.rawValue) \($0.value)" }.sorted())")
        #expect(taken > 0)
    }
}

/// Lines that a secretary types, good ones and others: what is refused leaves no entry.
struct RandomVillage {
    var chance: Chance
    private var minute = 0
    private var isOpen = false
    private var clients = 0

    init(seed: UInt64) { chance = Chance(seed: seed) }

    mutating func lines(_ count: Int, day: Int) -> [String] {
        minute = day == 20 ? 5 : chance.below(90)
        return (0..<count).map { _ in
            minute += chance.below(9)
            return "@2026-11-\(day + minute / 1_000) \(8 + minute % 1_000 / 60):\(two(minute % 60)) \(line(day))"
        }
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func name() -> String {
        chance.pick(Copies.people + ["甲\(chance.below(4))", "乙\(chance.below(3))"])
    }

    private mutating func line(_ day: Int) -> String {
        let (one, other, number) = (name(), name(), 1 + chance.below(4))
        switch chance.below(34) {
        case 0, 1: return "人员 \(one) 组=\(chance.pick(["一组", "二组"]))"
        case 2: return "人员 \(one) 出生=19\(60 + chance.below(30))-1-1"
        case 3, 4, 5: return "开会 院坝会 会\(chance.below(9)) 主持=吴秀芬 应到=8 日期=2026-11-\(day)"
        case 6, 7, 8: return "签到 \(one) \(other)"
        case 9: return "离场 \(one)"
        case 10, 11: return "提案 \(chance.pick(["修路", "修桥", "买灯"])) 提出=\(one)"
        case 12, 13: return "附议 \(other)"
        case 14, 15, 16: return "表决 P\(number) \(chance.below(6)) \(chance.below(4)) 0"
        case 17: return "任务 \(one) 2026-12-0\(number) 办\(number) 依据=P\(number)"
        case 18: return "完成 A\(number)"
        case 19, 20: return "\(one)：\(chance.pick(["同意", "P\(number) 不好", "再想想"]))"
        case 21: return "议题 题\(chance.below(9))"
        case 22: return "下一项"
        case 23, 24: return "散会"
        case 25, 26: return "撤销"
        case 27: return chance.once(in: 2) ? "恢复" : "撤销 \(9 + chance.below(20))"
        case 28: return "基金 \(chance.pick(["设立", "收入"])) \(100 * number) 来源=街道"
        case 29: return "拨款 P\(number) 金额=\(50 * number) 收款=石工队"
        case 30: return "支出 K\(number) \(10 * number) 事由=水泥 经手=周明 审核=龙金花 审批=吴秀芬"
        case 31: return "对象 客\(chance.below(50)) 类别=空巢老人 出生=1945-3-1 同意=是 日期=2026-11-1"
        case 32: return "走访 D\(number) 由=\(one) 日期=2026-11-\(10 + number)"
        default: return chance.once(in: 3) ? "撤回同意 D\(number)" : "更正 \(9 + chance.below(20)) 改过的话"
        }
    }
}
