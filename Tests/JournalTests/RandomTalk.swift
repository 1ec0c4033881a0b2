import Chance
import Foundation
import Kernel

@testable import Ledger
@testable import Yard

/// Random lines of a village, decided by the book and written into a journal; what is refused is left out.
struct RandomTalk {
    private(set) var chronicle: Chronicle
    private let journal: Journal
    private var random: Chance
    private let people = ["杨通海", "潘玉珍", "李大山", "王秀英", "王秀云", "Hmub Gheib", "龙金花", "周明"]

    init(seed: UInt64, journal: Journal) {
        random = Chance(seed: seed)
        self.journal = journal
        chronicle = (try? journal.restore()) ?? Chronicle(header: journal.header, made: journal.made)
    }

    mutating func go(lines: Int) throws {
        let end = journal.count + lines
        while journal.count < end {
            let number = journal.count + 1
            let stamp = Stamp(entry: number, at: evening.adding(seconds: number * 30))
            let (line, command) = step()
            if let history = command.content as? HistoryCommand {
                try revert(history, line, stamp)
                continue
            }
            let supplies = Self.supplies(for: chronicle.book.needs(command, at: stamp))
            guard let events = try? chronicle.book.decide(command, supplies: supplies, at: stamp) else { continue }
            let entry = try journal.append(line: line, at: stamp.at, events: events, texts: supplies.texts)
            try chronicle.take(entry, reading: journal.entries(in:))
        }
    }

    private mutating func revert(_ command: HistoryCommand, _ line: String, _ stamp: Stamp) throws {
        let event: HistoryEvent? =
            switch command {
            case .undo(let entry):
                try? chronicle.undo(entry, reading: journal.entries(in:)) { entry, _ in entry.events }
            case .redo(let entry): try? chronicle.redo(entry)
            }
        guard let event else { return }
        let entry = try journal.append(line: line, at: stamp.at, events: [.history(event)])
        try chronicle.take(entry, reading: journal.entries(in:))
    }

    private mutating func step() -> (String, Command) {
        let name = people.randomElement(using: &random) ?? ""
        let other = people.randomElement(using: &random) ?? ""
        guard chronicle.book.meetings.last?.isOpen == true else {
            if chronicle.book.registry.people.count < people.count {
                let details = PersonDetails(gender: "女", born: Day(1970, 3, 5), group: "二组", aliases: ["老\(name)"])
                return ("人员 \(name)", .people(.person(name: name, details: details)))
            }
            let opening = Opening(
                kind: .courtyard, title: "十一月院坝会", place: "三单元", chair: name, recorder: other, body: .people(8))
            return ("开会 院坝会 十一月院坝会", .meeting(.open(opening)))
        }
        switch Int.random(in: 0..<30, using: &random) {
        case 0: return ("签到 \(name)", .meeting(.checkIn(names: [name], more: [])))
        case 1: return ("清点 6人", .meeting(.headcount(6)))
        case 2: return ("请假 \(name) 事由=住院", .meeting(.excuse(names: [name], reason: "住院")))
        case 3: return ("离场 \(name)", .meeting(.leave(names: [name])))
        case 4: return ("议题 修路", .meeting(.item(title: "修路", type: .vote, limitMinutes: 20, electorate: nil)))
        case 5: return ("下一项", .meeting(.next))
        case 6:
            return ("提案 修路", .proposal(.propose(text: "修路", mover: name, amount: Money(yuan: 60_000), path: nil)))
        case 7: return ("附议 \(name)", .proposal(.second(name: name, question: nil)))
        case 8: return ("修正 路→桥", .proposal(.amend(text: "路→桥", mover: name, proposal: nil)))
        case 9, 10:
            let votes = Votes(for: Int.random(in: 0...4, using: &random), against: 1, abstain: 0)
            return (
                "决",
                .poll(
                    .vote(
                        question: nil, votes: votes, method: .beans, matter: nil, subject: nil, subjectCounts: nil))
            )
        case 11: return ("举手 \(name)", .meeting(.queue(names: [name], side: .for)))
        case 12: return ("发言", .meeting(.floor(nil)))
        case 13:
            return ("任务", .plan(.action(owner: name, due: Day(2026, 12, 1), text: "买砖", budget: Money(yuan: 5000))))
        case 14:
            return (
                "委托 \(name) \(other)", .meeting(.proxy(principal: name, holder: other, relation: "夫妻", written: true))
            )
        case 15: return ("不公开", .minutes(.makePrivate(entry: nil)))
        case 16: return ("撤销", .history(.undo(entry: nil)))
        case 17: return ("恢复", .history(.redo()))
        case 18 where Int.random(in: 0..<5, using: &random) == 0: return ("散会", .meeting(.adjourn))
        case 19: return ("更正 沟→渠", .minutes(.replace(old: "沟", new: "渠")))
        default:
            let text = String(repeating: "水沟年年堵。", count: Int.random(in: 1...3, using: &random))
            return ("\(name)：\(text)", .meeting(.remark(Remark(speaker: name, text: text))))
        }
    }

    static func supplies(for needs: [Book.TextNeed]) -> Book.Supplies {
        let templates = TemplateFolders(folders: [packageRoot.appendingPathComponent("templates").path])
        return Book.Supplies((try? templates.sources(for: needs)) ?? [])
    }
}
