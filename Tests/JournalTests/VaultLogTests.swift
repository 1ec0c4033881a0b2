import Foundation
import GRDB
import Kernel
import Testing

@testable import Ledger
@testable import Yard

/// Keys in the log beside a book: taken along when it is saved, and emptied late where somebody reads.
@Suite struct VaultLogTests {
    private let folder: URL
    private var path: String { folder.appending(path: "book").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-vault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func append(_ journal: Journal, _ change: VaultChange) throws {
        try journal.append(line: "封存", at: journal.clock.now(in: .china), events: [.service(.opened)], vault: change)
    }

    @Test func doctorTakesKeysFromTheLogToo() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.create(at: path, community: "岩寨村", kind: .village)
        try append(journal, VaultChange(put: ["ledger": [1, 2, 3], "a": [4]]))
        // As a kill leaves it: the file, and the log that has the rest.
        let copy = folder.appending(path: "killed")
        for side in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + side, toPath: copy.path + side) }
        #expect(try Data(contentsOf: URL(filePath: copy.path + "-wal")).count > 0)
        _ = journal.close()
        let salvaged = try Journal.doctor(copy.path, to: folder.appending(path: "saved").path)
        #expect(salvaged.keys == 2 && salvaged.entries == 1)
        #expect(try Journal.read(at: folder.appending(path: "saved").path).vault() == ["ledger": [1, 2, 3], "a": [4]])
    }

    @Test func theLineStandsWhileTheLogCannotBeEmptied() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.create(at: path, community: "岩寨村", kind: .village)
        let key = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 13) }
        try append(journal, VaultChange(put: ["a": key]))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: path, configuration: configuration)
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM vault")
        }
        try append(journal, VaultChange(remove: ["a"]))
        #expect(
            journal.count == 2 && journal.holdsDestroyed,
            "the entry is on the disk, and it is known that the key is still there")
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
        try reader.close()
        journal.rest(try journal.replay())
        #expect(!journal.holdsDestroyed)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            #expect(bytes.range(of: Data(key)) == nil, "\(name)")
        }
        _ = journal.close()
        #expect(try Journal.read(at: path).vault().isEmpty)
    }
}
