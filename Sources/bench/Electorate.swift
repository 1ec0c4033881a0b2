import Chance
import Foundation

/// Ballots of a seeded electorate, as files: the same bytes for the same seed, on every machine.
///
/// Candidates are liked by Zipf's law: the k-th is k times less likely to be named next than the first.
struct Electorate {
    private var random: Chance
    /// Of each candidate, in whole numbers, so that no rounding of a machine's own comes in.
    private let weights: [Int]

    init(seed: UInt64, candidates: Int) {
        random = Chance(seed: seed)
        weights = (1...candidates).map { 1_000_000_000 / $0 }
    }

    /// BLT, one ballot a line; each ranks 1 to `longest` candidates.
    mutating func writeRankings(_ ballots: Int, seats: Int, longest: Int, to path: String) throws {
        try writeBlt(ballots, seats: seats, separator: " ", longest: longest, to: path)
    }

    /// BLT, one ballot a line; each approves 1 to `most` candidates alike.
    mutating func writeApprovals(_ ballots: Int, seats: Int, most: Int, to path: String) throws {
        try writeBlt(ballots, seats: seats, separator: "=", longest: most, to: path)
    }

    private mutating func writeBlt(
        _ ballots: Int, seats: Int, separator: Character, longest: Int, to path: String
    ) throws {
        let file = try PagedFile(path)
        file.write("\(weights.count) \(seats)\n")
        for _ in 0..<ballots {
            let chosen = choice(of: 1 + random.below(longest))
            file.write("1 ")
            for (place, candidate) in chosen.enumerated() {
                if place > 0 { file.write(String(separator)) }
                file.write(String(candidate + 1))
            }
            file.write(" 0\n")
        }
        file.write("0\n")
        for place in weights.indices { file.write("\"Candidate \(place + 1)\"\n") }
        file.write("\"Bench\"\n")
        file.close()
    }

    /// A pabulib file: costs of ten to a hundred thousand, a third of their sum to spend, 1 to `most` projects a voter.
    mutating func writeBudget(_ voters: Int, most: Int, to path: String) throws {
        let costs = weights.map { _ in 10_000 + 1_000 * random.below(91) }
        let file = try PagedFile(path)
        file.write("META\nkey;value\ndescription;Bench\nnum_projects;\(costs.count)\nnum_votes;\(voters)\n")
        file.write("budget;\(costs.reduce(0, +) / 3)\nvote_type;approval\nrule;greedy\nmax_length;\(most)\n")
        file.write("PROJECTS\nproject_id;cost\n")
        for (place, cost) in costs.enumerated() { file.write("\(place + 1);\(cost)\n") }
        file.write("VOTES\nvoter_id;vote\n")
        for voter in 1...voters {
            let chosen = choice(of: 1 + random.below(most))
            file.write("\(voter);\(chosen.map { String($0 + 1) }.joined(separator: ","))\n")
        }
        file.close()
    }

    /// Different candidates, one after another, each by its weight among those left.
    private mutating func choice(of count: Int) -> [Int] {
        var left = weights
        var sum = left.reduce(0, +)
        return (0..<min(count, left.count)).map { _ in
            var point = random.below(sum)
            var candidate = 0
            while point >= left[candidate] {
                point -= left[candidate]
                candidate += 1
            }
            sum -= left[candidate]
            left[candidate] = 0
            return candidate
        }
    }
}

/// A file written a megabyte at a time.
private final class PagedFile {
    private let handle: FileHandle
    private var page: [UInt8] = []

    init(_ path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    func write(_ text: String) {
        page += text.utf8
        if page.count >= 1 << 20 { flush() }
    }

    func close() {
        flush()
        try? handle.close()
    }

    private func flush() {
        handle.write(Data(page))
        page.removeAll(keepingCapacity: true)
    }
}
