import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

/// Keys in the log beside a book: they are taken along when it is saved.
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
}
