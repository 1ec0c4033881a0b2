import Kernel
import Tally
import Testing

@Suite("Canonical form")
struct CanonicalTests {
    private func election(_ ballots: [Ballot], candidates: Int) throws -> Election {
        var election = Election(seats: 1, candidates: (0..<candidates).map { Candidate("C\($0)") })
        election.ballots = try Ballots(ballots)
        return election
    }

    /// Sorted by comparing ranks, merged by hand: what the canonical form says it is.
    private func expected(_ ballots: [Ballot]) -> [Ballot] {
        func marks(_ ballot: Ballot) -> [Int] {
            ballot.ranks.flatMap { rank -> [Int] in
                switch rank {
                case .one(let candidate): [candidate]
                case .tied(let group): group.enumerated().map { $0.offset == 0 ? $0.element : $0.element + 0x8000 }
                case .overvote: [0x7FFE]
                case .skipped: [0x7FFF]
                }
            }
        }
        var papers: [[Ballot.Rank]: Int64] = [:]
        for ballot in ballots { papers[ballot.ranks, default: 0] += ballot.weight }
        return papers.filter { $0.value > 0 }.map { Ballot(ranks: $0.key, weight: $0.value) }
            .sorted { marks($0).lexicographicallyPrecedes(marks($1)) }
    }

    @Test("ballots of every kind are sorted and merged as by hand", arguments: [2, 5, 20, 40, 300])
    func sorted(_ candidates: Int) throws {
        var random = RandomElections(seed: RandomElections.seed)
        var ballots: [Ballot] = []
        for _ in 0..<3_000 {
            var left = Array(0..<candidates)
            var ranks: [Ballot.Rank] = []
            for _ in 0..<random.below(min(candidates, 30) + 1) where !left.isEmpty {
                let one = left.remove(at: random.below(min(left.count, 3)))
                switch random.below(20) {
                case 0 where !left.isEmpty: ranks.append(.tied([one, left.removeFirst()]))
                case 1: ranks.append(.skipped)
                case 2: ranks.append(.overvote)
                default: ranks.append(.one(one))
                }
            }
            ballots.append(Ballot(ranks: ranks, weight: Int64(random.below(4))))
        }
        let merged = try election(ballots, candidates: candidates).canonical().ballots
        #expect(Array(merged) == expected(ballots), "seed \(RandomElections.seed)")
    }

    @Test("ballots alike in hundreds of ranks are told apart by the last")
    func longAlike() throws {
        let ticket = Array(0..<400)
        let ballots = (0..<600).map { number in
            Ballot(number % 3 == 0 ? ticket : number % 3 == 1 ? ticket.dropLast() : ticket.dropLast(2) + [399, 398])
        }
        let merged = try election(ballots, candidates: 400).canonical().ballots
        #expect(Array(merged) == expected(ballots))
    }

    @Test("skipped ranks by the thousand end no stack")
    func skippedByTheThousand() throws {
        let skips = [Ballot.Rank](repeating: .skipped, count: 50_000)
        let ballots = (0..<300).map { Ballot(ranks: skips + ($0 % 2 == 0 ? [.one(0)] : [.one(1)])) }
        let merged = try election(ballots, candidates: 2).canonical().ballots
        #expect(merged.map(\.weight) == [150, 150])
    }

    @Test("the digest is that of the canonical form as text, on one core and on two", arguments: [100, 3_000, 140_000])
    func digest(_ count: Int) throws {
        var random = RandomElections(seed: 5)
        let ballots = (0..<count).map { _ in
            Ballot([random.below(7), 7 + random.below(7), 14 + random.below(6)].prefix(random.below(4)) + [])
        }
        let election = try election(ballots, candidates: 20)
        let text = BallotFile.blt(election.canonical())
        #expect(SHA256.hex(of: text) == election.canonicalDigest)
        let again = try BallotFile.read(Array(text.utf8), name: "again")
        #expect(again.canonicalDigest == election.canonicalDigest)
        #expect(again.ballots.total == election.ballots.total)
    }
}
