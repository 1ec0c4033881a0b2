import Chance
import Foundation
import Kernel
import Testing

@testable import Tally

/// Boxes added piece by piece give what one file with all their papers gives.
@Suite("boxes merged")
struct MergingTests {
    /// A file of the tests, in memory.
    private final class Spill: PaperSpill {
        private var bytes: [UInt8] = []
        func append(_ more: [UInt8]) { bytes += more }
        func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
            let count = min(room.count, bytes.count - offset)
            guard count > 0 else { return 0 }
            bytes.withUnsafeBytes {
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
            }
            return count
        }
    }

    private func ballots(_ count: Int, _ chance: inout Chance, points: Bool) throws -> Ballots {
        var ballots = Ballots()
        for _ in 0..<count {
            var left = Array(0..<6)
            var ranks: [Ballot.Rank] = []
            var scores: [Int: Int64] = [:]
            for _ in 0..<chance.below(5) {
                switch chance.below(9) {
                case 0: ranks.append(.skipped)
                case 1: ranks.append(.overvote)
                case 2 where left.count > 2:
                    ranks.append(.tied([left.remove(at: chance.below(left.count)), left.remove(at: 0)].sorted()))
                default: ranks.append(.one(left.remove(at: chance.below(left.count))))
                }
                if points { for one in ranks.last?.candidates ?? [] { scores[one] = Int64(chance.below(3)) } }
            }
            try ballots.append(Ballot(ranks: ranks, weight: Int64(chance.below(3)), scores: scores))
        }
        return ballots
    }

    private func election(_ ballots: Ballots) -> Election {
        Election(title: "换届", seats: 2, candidates: "甲乙丙丁戊己".map { Candidate(String($0)) }, ballots: ballots)
    }

    @Test("a store that has room for next to nothing gives the bytes and the digest of one file", arguments: 1...40)
    func asOneFile(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        let store = PaperStore(mostMemory: 200) { Spill() }
        var all = Ballots()
        let boxes = 1 + chance.below(90)
        let points = seed % 3 == 0
        for _ in 0..<boxes {
            let box = try ballots(chance.below(30), &chance, points: points && chance.below(3) > 0)
            for ballot in box { try all.append(ballot) }
            try store.add(box)
        }
        let one = election(all)
        var bytes: [UInt8] = []
        let (digest, _) = try store.write(election(Ballots())) { bytes += $0 }
        #expect(store.total == all.total)
        #expect(String(decoding: bytes, as: UTF8.self) == BallotFile.blt(one.canonical()), "seed \(seed)")
        #expect(digest == one.canonicalDigest, "seed \(seed)")
    }

    @Test("candidates in another order are the same papers under their names", arguments: 1...20)
    func moved(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        let papers = try ballots(60, &chance, points: seed % 2 == 0)
        var order = Array(0..<6)
        order.shuffle(using: &chance)
        var other = election(Ballots())
        other.candidates = order.map { other.candidates[$0] }
        // Paper by paper under the other numbering.
        var renumbered = Ballots()
        let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        for ballot in papers {
            var ballot = ballot
            ballot.ranks = ballot.ranks.map { rank in
                switch rank {
                case .one(let one): .one(place[one] ?? 0)
                case .tied(let group): .tied(group.map { place[$0] ?? 0 })
                case .skipped, .overvote: rank
                }
            }
            ballot.scores = Dictionary(uniqueKeysWithValues: ballot.scores.map { (place[$0.key] ?? 0, $0.value) })
            try renumbered.append(ballot)
        }
        let store = PaperStore(mostMemory: 300) { Spill() }
        try store.add(renumbered)
        let places = try #require(other.places(in: election(Ballots())) ?? Array(0..<6))
        let back = try store.moved(to: places)
        #expect(try back.write(election(Ballots())) { _ in }.digest == election(papers).canonicalDigest, "seed \(seed)")
    }

    @Test("a file read in pieces is the file read whole, however small the pieces", arguments: 1...30)
    func pieces(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        let one = election(try ballots(400, &chance, points: seed % 3 == 0))
        let bytes = Array((BallotFile.blt(one) + "# behind the title\n").utf8)
        var at = 0
        var all = Ballots()
        let pieces = try BltPieces.read(
            name: "box.blt", size: 4096,
            { room in
                let count = min(room.count, 1 + chance.below(900), bytes.count - at)
                room.copyBytes(from: bytes[at..<at + count])
                at += count
                return count
            }, take: { for ballot in $0 { try all.append(ballot) } })
        let read = try #require(pieces)
        var election = read.election
        election.ballots = all
        #expect(BallotFile.blt(election) == BallotFile.blt(one), "seed \(seed)")
        #expect(String(decoding: read.ending, as: UTF8.self).hasSuffix("# behind the title\n"))
    }

    @Test(
        "what only the whole file can tell is left to whoever reads it whole",
        arguments: [
            "2 1\n1 1 2 0 1 2 0\n0\n\"A\"\n\"B\"\n\"T\"\n",  // two ballots on a line
            "2 1\n1 3 0\n0\n\"A\"\n\"B\"\n\"T\"\n",  // nobody of that number
            "2 1\n1 1 0\n\"A\"\n\"B\"\n\"T\"\n",  // no 0 ends the ballots
            "2 1\n1 1 0\n0\n\"A\"\n",  // a name is missing
            "Rank 1,Rank 2\nAnn,Bob\n", "",
        ])
    func leftToOthers(text: String) throws {
        var rest = Array(text.utf8)[...]
        let pieces = try BltPieces.read(
            name: "box.blt",
            { room in
                let count = min(room.count, rest.count)
                room.copyBytes(from: rest.prefix(count))
                rest = rest.dropFirst(count)
                return count
            }, take: { _ in })
        #expect(pieces == nil)
    }

    @Test("a list of boxes comes back as it was written, and says when it was cut")
    func boxes() throws {
        let list = BoxList([.init(digest: "bb", papers: 2), .init(digest: "aa", papers: 3)])
        var isWhole = false
        let read = BoxList(behind: Array(("\"T\"\n" + list.comments).utf8), isWhole: &isWhole)
        #expect(read == list)
        #expect(isWhole)
        #expect(read?.papers == 5)
        let cut = list.comments.split(separator: "\n").dropLast().joined(separator: "\n")
        #expect(BoxList(behind: Array(cut.utf8), isWhole: &isWhole) != nil)
        #expect(!isWhole)
        #expect(BoxList(behind: Array("\"T\"\n# a comment of somebody\n".utf8), isWhole: &isWhole) == nil)
    }
}
