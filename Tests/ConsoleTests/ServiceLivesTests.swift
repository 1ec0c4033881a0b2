import Chance
import Foundation
import Kernel
import Testing

@testable import Yard

/// Random lives of a ledger: people come, are visited, corrected, taken back, forgotten; the ledger is opened, closed, tried with a wrong
/// passphrase, put under another one, left as a kill would leave it. What it says is held against a plain list, and what it keeps is searched for.
@Suite("People served: random lives", .serialized) struct ServiceLivesTests {
    /// Somebody as the plain list has them.
    private struct Person: Equatable {
        var name: String
        var phone: String
        var visits: [String] = []
    }

    private final class Life {
        var chance: Chance
        var room: Room
        var passphrase = "头一个口令要够长"
        /// By number; `nil`: forgotten, or taken back.
        var people: [Int: Person] = [:]
        /// What a step changed, so that 撤销 can take it back.
        var before: [[Int: Person]] = []
        var isOpen = false
        /// The last line cannot be taken back: it touched keys, or took something back itself.
        var isFinal = false
        /// Every word that was ever typed of anybody.
        var secrets: [String] = []
        var folder: String

        init(_ seed: UInt64) throws {
            chance = Chance(seed: seed)
            folder = NSTemporaryDirectory() + "yuanba-life-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            room = try Room()
            try Journal.create(
                at: folder + "/book", community: "南山社区", kind: .village, clock: .fixed(Room.evening, offset: nil)
            )
            .close()
            try enter(folder)
        }

        func enter(_ folder: String) throws {
            room = try Room(at: folder + "/book")
            room.session.passphraseRounds = 1 << 4
            isOpen = false
        }

        func word() -> String {
            let word =
                "密"
                + (0..<5).map { _ in
                    UnicodeScalar(0x4E00 + UInt32(chance.below(8_000))).map { String(Character($0)) } ?? "字"
                }.joined()
            secrets.append(word)
            return word
        }

        func open(by passphrase: String) -> Answer {
            room.session.askSecret = { _ in passphrase }
            return room.say("台账 开")
        }
    }

    private func step(_ life: Life) throws {
        let known = life.people.keys.sorted()
        let before = life.people
        switch life.chance.below(12) {
        case 0:
            if life.isOpen { _ = life.room.say("台账 关") }
            life.isOpen = false
        case 1:
            guard !life.isOpen, life.room.book.hasLedger else { return }
            let head = life.room.book.last.entry
            #expect(life.open(by: "一个不对的口令呀").isRefused && life.room.book.last.entry == head)
        case 2 where life.isOpen:
            let next = "第\(life.chance.below(100_000))个口令要够长"
            life.room.session.askSecret = { _ in next }
            #expect(!life.room.say("台账 换密").isRefused)
            life.passphrase = next
            // Keys are touched: nothing before is taken back in this life.
            life.before = []
            return
        case 3:
            // As a kill leaves it: the files as they lie there, and no word of farewell.
            let copy = NSTemporaryDirectory() + "yuanba-life-" + UUID().uuidString
            try FileManager.default.copyItem(atPath: life.folder, toPath: copy)
            for name in try FileManager.default.contentsOfDirectory(atPath: copy) where name.hasSuffix("-shm") {
                try FileManager.default.removeItem(atPath: copy + "/" + name)
            }
            _ = life.room.session.end()
            try search(life)
            try FileManager.default.removeItem(atPath: life.folder)
            life.folder = copy
            try life.enter(copy)
            life.before = []
            return
        default:
            if !life.isOpen {
                #expect(!life.open(by: life.passphrase).isRefused)
                life.isOpen = true
                life.before = []
            }
            try act(life, known)
        }
        if life.isFinal { life.before = [] } else if life.people != before { life.before.append(before) }
        life.isFinal = false
    }

    private func act(_ life: Life, _ known: [Int]) throws {
        let id = known.isEmpty ? 0 : life.chance.pick(known)
        switch life.chance.below(8) {
        case 1 where id > 0:
            let text = life.word()
            #expect(!life.room.say("走访 D\(id) 由=周明 内容=\(text) 又=是").isRefused)
            life.people[id]?.visits.append(text)
        case 2 where id > 0:
            let phone = "139\(10_000_000 + life.chance.below(89_999_999))"
            life.secrets.append(phone)
            #expect(!life.room.say("对象 D\(id) 电话=\(phone)").isRefused)
            life.people[id]?.phone = phone
        case 3 where life.people[id]?.visits.isEmpty == false:
            let (old, new) = (life.people[id]?.visits.last ?? "", life.word())
            #expect(!life.room.say("更正 \(old)→\(new)").isRefused)
            life.people[id]?.visits.removeLast()
            life.people[id]?.visits.append(new)
        case 4 where id > 0:
            let (old, new) = (life.people[id]?.name ?? "", life.word())
            #expect(!life.room.say("更正 \(old)→\(new)").isRefused)
            life.people[id]?.name = new
        case 5 where !life.before.isEmpty:
            #expect(!life.room.say("撤销").isRefused)
            life.people = life.before.removeLast()
            // A number taken back is given again; what is struck is not taken back twice.
            life.isFinal = true
        case 6 where id > 0 && life.chance.once(in: 3):
            #expect(!life.room.say("撤回同意 D\(id)").isRefused)
            life.people[id] = nil
            life.isFinal = true
        default:
            let person = Person(name: life.word(), phone: "138\(10_000_000 + life.chance.below(89_999_999))")
            life.secrets.append(person.phone)
            #expect(!life.room.say("对象 \(person.name) 电话=\(person.phone) 同意=是").isRefused)
            life.people[life.room.session.ledger?.register.clients.count ?? 0] = person
        }
    }

    /// What the register says, against the plain list.
    private func compare(_ life: Life, _ context: String) throws {
        guard let register = life.room.session.ledger?.register else { return }
        var found: [Int: Person] = [:]
        for client in register.clients {
            guard let details = client.details else { continue }
            let visits = register.visits.filter { $0.client == client.id }.compactMap(\.content.text)
            found[client.id.number] = Person(name: details.name, phone: details.phone ?? "", visits: visits)
        }
        #expect(found == life.people, "\(context)")
    }

    private static func forms(of word: String) -> [Data] {
        let bytes = Data(word.utf8)
        let base64 = (0..<3).map { shift in
            let text = (Data(repeating: 0, count: shift) + bytes).base64EncodedString()
            return Data(text.dropFirst(shift == 0 ? 0 : 4).dropLast(4).utf8)
        }
        let percent = bytes.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
        return [bytes, Data(percent.utf8), Data(percent.lowercased().utf8)] + base64
            + [String.Encoding.utf16LittleEndian, .utf16BigEndian].compactMap { word.data(using: $0) }
    }

    private func search(_ life: Life) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: life.folder) {
            guard let bytes = FileManager.default.contents(atPath: life.folder + "/" + name) else { continue }
            for word in life.secrets + [life.passphrase] {
                for form in Self.forms(of: word) where bytes.range(of: form) != nil {
                    Issue.record("\(name) holds \(word)")
                }
            }
        }
    }

    @Test func livesAreAsAPlainListHasThem() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("ledger lives with seed \(seed)")
        for trial in 0..<12 {
            let life = try Life(seed &+ UInt64(trial))
            for place in 0..<40 {
                try step(life)
                try compare(life, "life \(trial), step \(place), seed \(seed)")
            }
            life.room.session.rest(atEnd: true)
            try search(life)
            _ = life.room.session.end()
            try search(life)
            // Whoever reads it later, from the file alone.
            if life.room.book.hasLedger {
                let journal = try Journal.read(at: life.folder + "/book")
                let book = try journal.replay().book
                let ledger = try Session.readLedger(of: book, in: journal, by: life.passphrase)
                #expect(
                    Set(ledger.register.clients.filter { $0.details != nil }.map(\.id.number)) == Set(life.people.keys))
                #expect(try journal.verify(redeciding: Redeciding(reading: journal.entries).closure).otherwise.isEmpty)
                // A key for everybody who is there, one for the ledger, and at most those of entries taken back since.
                #expect(try journal.vault().count >= life.people.count + 1)
            }
            try FileManager.default.removeItem(atPath: life.folder)
        }
    }
}
