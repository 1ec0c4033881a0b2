import Chance
import Foundation
import Testing

@testable import Ledger
@testable import Yard

@Suite("What is saved of a damaged book")
struct SalvageTests {
    let shelf: Shelf
    let whole: Data

    init() throws {
        shelf = try Shelf()
        let journal = try Journal.fresh(shelf)
        for number in 1...60 {
            try journal.say("第\(number)句，" + String(repeating: "水沟年年夏天都堵。", count: number % 7 * 60))
        }
        journal.close()
        whole = try shelf.bytes()
    }

    private func doctor() throws -> Journal.Salvaged {
        let before = try shelf.bytes()
        let salvaged = try Journal.doctor(shelf.path(), to: shelf.path("new"))
        #expect(try shelf.bytes() == before)
        let journal = try Journal.read(at: shelf.path("new"))
        let lines = try journal.entries(in: 1...99).map(\.line)
        #expect(try journal.verify().entries == salvaged.entries && lines.count == salvaged.entries)
        for (place, line) in lines.enumerated() { #expect(line.hasPrefix("杨通海：第\(place + 1)句，")) }
        return salvaged
    }

    @Test func aSoundOneIsSavedWhole() throws {
        let salvaged = try doctor()
        #expect(salvaged.entries == 60 && salvaged.isWhole && salvaged.layout.isEmpty)
        #expect(throws: JournalError.exists(path: shelf.path("new"))) {
            try Journal.doctor(shelf.path(), to: shelf.path("new"))
        }
    }

    @Test func aFlippedByteStopsThere() throws {
        var bytes = whole
        bytes[try #require(bytes.range(of: Data("第31句".utf8))).lowerBound] ^= 1
        try shelf.write(bytes)
        let salvaged = try doctor()
        #expect(
            salvaged.entries == 30 && salvaged.stop == .init(entry: 31, damage: .hash) && salvaged.left == [31...60])
        #expect(!salvaged.isWhole)
    }

    @Test func aFileThatWasCutOff() throws {
        try shelf.write(whole.prefix(whole.count / 2 + 77))
        let pages = whole.count / 4096
        #expect(throws: JournalError.damagedFile(path: shelf.path(), .cutOff(whole: pages / 2, of: pages))) {
            try Journal.read(at: shelf.path())
        }
        let salvaged = try doctor()
        #expect((10..<60).contains(salvaged.entries) && salvaged.pages.last?.upperBound == pages)
    }

    @Test func leavesThatHangNowhereAreFoundAndTheGapIsNamed() throws {
        // The page that leads to the leaves is overwritten by one of them.
        var bytes = whole
        let root = 4096..<8192
        let leaf = try #require((2..<whole.count / 4096).first { whole[$0 * 4096] == 0x0D })
        bytes.replaceSubrange(root, with: whole[leaf * 4096..<(leaf + 1) * 4096])
        try shelf.write(bytes)
        #expect {
            let journal = try Journal.read(at: shelf.path())
            _ = try journal.verify()
        } throws: { error in
            guard case JournalError.damagedFile(_, .adrift(_, let entries)) = error else { return false }
            return entries.upperBound == 60
        }
        #expect(throws: JournalError.self) { try Journal.open(at: shelf.path(), clock: fixedClock) }
        #expect(try doctor().entries == 60)
    }

    @Test func onlyAFileWithoutItsHeaderIsLost() throws {
        try shelf.write(Data(count: 20_000))
        #expect(throws: JournalError.notABook(path: shelf.path())) {
            try Journal.doctor(shelf.path(), to: shelf.path("new"))
        }
        #expect(throws: JournalError.missing(path: shelf.path("none"))) {
            try Journal.doctor(shelf.path("none"), to: shelf.path("new"))
        }
        #expect(throws: JournalError.notABook(path: shelf.folder)) {
            try Journal.doctor(shelf.folder, to: shelf.path("new"))
        }
        #expect(try shelf.files == ["book"])
    }

    @Test func theLogOfAKilledSessionCounts() throws {
        let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
        try journal.say("第61句，")
        #expect(try doctor().entries == 61)
    }

    @Test func anyBytesAtAllAreNoTrap() throws {
        var random = Chance(seed: 5)
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...200, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            let salvage = Salvage(file: Array(bytes), log: Array(bytes.suffix(9_000)))
            #expect(salvage.chain.count <= 61)
        }
    }
}
