import Crypto
import Foundation
import Kernel
import Yard

/// A village that talks: lines as they would be typed, with the commands they stand for.
struct Village {
    struct Line {
        let text: String
        let command: Command
    }

    private var random: Seeded
    private let people: [String]
    private var actions = 0
    private var proposals = 0

    /// - Parameter count: how many people it has, a hundred at most.
    init(seed: UInt64, people count: Int = 100) {
        random = Seeded(seed: seed)
        let families = ["杨", "吴", "潘", "龙", "石", "李", "王", "张", "周", "罗"]
        let given = ["秀英", "秀云", "大山", "玉珍", "老幺", "金花", "通海", "明", "国祥", "阿妹"]
        people = Array(families.flatMap { family in given.map { family + $0 } }.prefix(count))
    }

    mutating func register() -> [Line] {
        people.map { name in
            let details = PersonDetails(
                gender: pick(["男", "女"]), born: Day(pick(Array(1940...2000)), 3, 5), ethnicity: pick(["苗", "侗", "汉"]),
                household: name, group: pick(["一组", "二组", "三组"]))
            return Line(
                text: "人员 \(name) 组=\(details.group ?? "")", command: .people(.person(name: name, details: details)))
        }
    }

    /// One meeting of so many lines: comings and goings, items, remarks, motions put to the vote, tasks.
    mutating func meeting(lines count: Int, day: Day) -> [Line] {
        var lines = opening(day: day)
        while lines.count < count - 1 { lines += item(room: count - 1 - lines.count) }
        lines.append(Line(text: "散会", command: .meeting(.adjourn)))
        return lines
    }

    mutating func opening(day: Day) -> [Line] {
        let title = "\(day.month)月院坝会"
        let here = Array(people.shuffled(using: &random).prefix(max(2, people.count * 6 / 10)))
        return [
            Line(
                text: "开会 院坝会 \(title) 地点=三单元院坝 主持=\(here[0]) 记录=\(here[1]) 日期=\(day) 应到=\(people.count)",
                command: .meeting(
                    .open(
                        Opening(
                            kind: .courtyard, title: title, place: "三单元院坝", chair: here[0], recorder: here[1],
                            day: day, body: .people(people.count))))),
            Line(
                text: "签到 " + here.joined(separator: " "),
                command: .meeting(.checkIn(names: here, more: []))),
        ]
    }

    private mutating func item(room: Int) -> [Line] {
        let title = pick(["修排水沟", "垃圾清运费", "冬至活动", "路灯", "水泵", "合作医疗"])
        var lines = [
            Line(
                text: "议题 \(title) 时限=20分",
                command: .meeting(.item(title: title, type: nil, limitMinutes: 20, electorate: nil))),
            Line(text: "下一项", command: .meeting(.next)),
        ]
        while lines.count < min(room, 40) {
            switch pick(Array(0..<20)) {
            case 0: lines += decision()
            case 1: lines += [done(), task()].compactMap { $0 }
            case 2:
                let name = person()
                lines.append(Line(text: "举手 \(name)", command: .meeting(.queue(names: [name], side: nil))))
            case 3: lines.append(Line(text: "发言", command: .meeting(.floor(person()))))
            default: lines.append(remark())
            }
        }
        return lines
    }

    mutating func remark() -> Line {
        let name = person()
        let text = (0..<pick([1, 2, 2, 3])).map { _ in
            pick(["水沟年年夏天都堵，", "我问过匠人，材料要八千，", "我家出两个工，", "去年泡坏了两袋米，", "账要上墙，", "大家说好了就做。"])
        }.joined()
        return Line(text: "\(name)：\(text)", command: .meeting(.remark(Remark(speaker: name, text: text))))
    }

    private mutating func decision() -> [Line] {
        proposals += 1
        let text = pick(["从社区发展基金出五千元买材料，居民出工", "每户每月交十元清运费", "冬至下午三点在院坝包汤圆"])
        let votes = Votes(for: 26, against: 11, abstain: 2)
        return [
            Line(
                text: "提案 \(text) 提出=\(people[0])",
                command: .proposal(.propose(text: text, mover: people[0], amount: nil, path: nil))),
            Line(text: "附议 \(people[1])", command: .proposal(.second(name: people[1], question: nil))),
            Line(
                text: "决 26 11 2 投豆",
                command: .poll(
                    .vote(
                        question: nil, votes: votes, method: .beans, matter: nil, subject: nil, subjectCounts: nil))),
        ]
    }

    private mutating func task() -> Line {
        actions += 1
        let owner = person()
        return Line(
            text: "任务 \(owner) 2026-12-10 买砖和水泥",
            command: .plan(.action(owner: owner, due: Day(2026, 12, 10), text: "买砖和水泥", budget: Money(yuan: 5000))))
    }

    /// The oldest task but nineteen: a village keeps some twenty open.
    private func done() -> Line? {
        guard actions >= 20 else { return nil }
        let id = ActionID(actions - 19)
        return Line(text: "完成 \(id)", command: .plan(.done(id, note: nil)))
    }

    private mutating func person() -> String { pick(people) }
    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }
}

/// The texts that meetings ask for, from the checkout's templates.
enum Templates {
    static func supplies(for needs: [Book.TextNeed]) -> Book.Supplies {
        Book.Supplies(
            needs.compactMap { need in
                let folder =
                    switch need.kind {
                    case .law: "rules"
                    case .method: "methods"
                    default: "charters"
                    }
                let file = "templates/\(folder)/\(need.name).yaml"
                guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
                let hash = SHA256.hash(data: Data(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
                return SourceText(kind: need.kind, name: need.name, file: file, text: text, sha256: hash.joined())
            })
    }
}
