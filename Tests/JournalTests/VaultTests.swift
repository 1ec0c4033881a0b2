import Chance
import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

/// Keys beside the entries: what is taken out is in no byte of the book, or of what lies beside it, when the line is answered.
@Suite struct VaultTests {
    private func key(_ chance: inout Chance) -> [UInt8] { (0..<156).map { _ in UInt8(chance.below(256)) } }

    private func files(_ folder: URL) throws -> [(name: String, bytes: Data)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
            ($0, try Data(contentsOf: folder.appending(path: $0)))
        }
    }

    @Test func whatIsTakenOutIsNowhere() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("vault with seed \(seed)")
        var chance = Chance(seed: seed)
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-vault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.create(at: folder.appending(path: "book").path, community: "岩寨村", kind: .village)
        var held: [String: [UInt8]] = [:]
        var gone: [[UInt8]] = []
        for step in 0..<400 {
            var change = VaultChange()
            let names = held.keys.sorted()
            switch chance.below(names.count < 40 ? 6 : 8) {
            case 0 where !names.isEmpty: change.remove = [names[chance.below(names.count)]]
            case 1 where !names.isEmpty: change.put[names[chance.below(names.count)]] = key(&chance)
            case 6, 7: change.remove = Set((0..<10).map { _ in names[chance.below(names.count)] })
            default: change.put["\(chance.below(1_000_000))"] = key(&chance)
            }
            let lost = change.remove.union(change.put.keys).compactMap { held[$0] }
            try journal.append(
                line: "封存", at: journal.clock.now(in: .china), events: [.service(.opened)], vault: change)
            for name in change.remove { held[name] = nil }
            held.merge(change.put) { $1 }
            guard !lost.isEmpty else { continue }
            gone += lost
            for (name, bytes) in try files(folder) {
                for one in gone.suffix(12) where bytes.range(of: Data(one)) != nil {
                    Issue.record("step \(step): \(name) still holds a key that was taken out")
                }
            }
        }
        #expect(try journal.vault() == held && gone.count > 60)
        for (name, bytes) in try files(folder) {
            #expect(!gone.contains { bytes.range(of: Data($0)) != nil }, "\(name)")
        }
        _ = journal.close()
        #expect(try Journal.read(at: folder.appending(path: "book").path).vault() == held)
    }
}
