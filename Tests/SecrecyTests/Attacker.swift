import Crypto
import Foundation
import Yard
import Tally

/// Somebody who was in the hall and took home every public file: knows the roll, who got a paper and when, the totals, and the
/// program. Tries every way in which the papers could have been marked and read, and looks whether a digest of it stands in a file.
struct Attacker {
    /// The public files by name.
    let files: [String: String]
    /// Whoever stood, in the order of the list.
    let candidates: [String]
    let post: String
    /// Votes by candidate: the totals.
    let votes: [Int]

    /// The papers of one post in the order of reading, a candidate's number each, if a digest tells them.
    func papers() -> [Int]? {
        let digits = Set(files.values.flatMap(Self.digests))
        guard !digits.isEmpty else { return nil }
        return sequences().first { papers in
            texts(papers).contains { text in
                let hash = SHA256.hash(data: Data(text.utf8)).map { byte in
                    (byte < 16 ? "0" : "") + String(byte, radix: 16)
                }.joined()
                return digits.contains { hash.hasPrefix($0) }
            }
        }
    }

    /// Runs of twelve hexadecimal digits and more: what a digest, or its beginning, looks like.
    private static func digests(_ text: String) -> [String] {
        text.split { !$0.isHexDigit || $0.isUppercase }.filter { $0.count >= 12 }.map(String.init)
    }

    /// Every order in which papers of these totals can be read.
    private func sequences() -> [[Int]] {
        func go(_ left: [Int]) -> [[Int]] {
            guard left.contains(where: { $0 > 0 }) else { return [[]] }
            return left.indices.filter { left[$0] > 0 }.flatMap { candidate in
                var rest = left
                rest[candidate] -= 1
                return go(rest).map { [candidate] + $0 }
            }
        }
        return go(votes)
    }

    /// What the program might have digested of such papers: the box's record, ballot files in every form, the lines themselves.
    private func texts(_ papers: [Int]) -> [String] {
        let total = papers.count
        let sums = "valid \(total) blank 0 void 0 doubtful 0"
        let counted = candidates.indices.filter { votes[$0] > 0 }.map { "\(candidates[$0]) \(votes[$0]) -0" }.sorted()
        let record =
            ([post, candidates.joined(separator: " | "), sums] + counted
            + papers.enumerated().map { "\($0.offset + 1): \(candidates[$0.element])" }).joined(separator: "\n") + "\n"
        var election = Tally.Election(seats: 1, candidates: candidates.map { Candidate($0) })
        for paper in papers { try? election.ballots.append(Ballot([paper])) }
        let lines = papers.map { String($0 + 1) }
        return [
            record, BallotFile.blt(election), BallotFile.blt(election.canonical()), BallotFile.csv(election),
            lines.joined(separator: "\n"), lines.joined(separator: "\n") + "\n", lines.joined(),
        ]
    }
}
