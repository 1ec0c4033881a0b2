import Kernel

/// How many papers prefer each candidate to each other: what every Condorcet rule counts from.
///
/// Those a paper leaves out stand below all it ranks, level with one another; equal ranks prefer neither. A candidate
/// ranked twice keeps the first rank.
///
///     let pairs = Pairwise(election)
///     pairs.beats(0, 2)          // whether more papers prefer 0 to 2 than 2 to 0, by place among `candidates`
struct Pairwise: Sendable {
    /// Those compared, as the election numbers them; here they are numbered from 0.
    let candidates: [Int]
    /// Papers that rank someone.
    let valid: Int64
    private var papers: [Int64]

    /// Beyond these the pairs alone fill the memory, and every rule takes the cube of them in time.
    static let mostCandidates = 2_000

    var count: Int { candidates.count }

    /// Papers that prefer the first to the second.
    subscript(first: Int, second: Int) -> Int64 { papers[first * count + second] }

    func beats(_ first: Int, _ second: Int) -> Bool { self[first, second] > self[second, first] }

    /// How strong a defeat is: the votes for the winner or their lead; 0 where the first doesn't beat the second.
    func strength(_ first: Int, _ second: Int, margins: Bool) -> Int64 {
        let (votes, against) = (self[first, second], self[second, first])
        return votes > against ? (margins ? votes - against : votes) : 0
    }

    init(_ election: Election) {
        let candidates = election.electable
        var local = [Int](repeating: -1, count: election.candidates.count)
        for (place, candidate) in candidates.enumerated() { local[candidate] = place }
        self.init(candidates, ranksUnnamedLast: election.ranksUnnamedLast) { add in
            var line: [Int] = []
            var ends: [Int] = []
            var stamp = [Int](repeating: 0, count: candidates.count)
            var ballot = 0
            election.ballots.forEachBallot { marks, weight in
                ballot += 1
                line.removeAll(keepingCapacity: true)
                ends.removeAll(keepingCapacity: true)
                for code in marks {
                    let mark = Mark(code: code)
                    guard let candidate = mark.candidate, candidate < local.count else { continue }
                    if !mark.isJoined, ends.last ?? 0 != line.count { ends.append(line.count) }
                    let place = local[candidate]
                    guard place >= 0, stamp[place] != ballot else { continue }
                    stamp[place] = ballot
                    line.append(place)
                }
                if ends.last ?? 0 != line.count { ends.append(line.count) }
                add(line, ends, weight)
            }
        }
    }

    /// From papers given one by one: the line of those ranked, the ends of its ranks, the weight.
    init(
        _ candidates: [Int], ranksUnnamedLast: Bool = true,
        papers each: ((_ line: [Int], _ ends: [Int], _ weight: Int64) -> Void) -> Void
    ) {
        let size = candidates.count
        var valid: Int64 = 0
        // Of papers that name both: above[a][b] those that rank a higher, level[a][b] those that rank them alike.
        // Whoever is named beats all who aren't, so the rest follows from how many name each.
        var named = [Int64](repeating: 0, count: size)
        var above = [Int64](repeating: 0, count: size * size)
        var level = [Int64](repeating: 0, count: size * size)
        above.withUnsafeMutableBufferPointer { above in
            level.withUnsafeMutableBufferPointer { level in
                each { line, ends, weight in
                    guard !line.isEmpty, weight > 0 else { return }
                    valid += weight
                    line.withUnsafeBufferPointer { line in
                        var start = 0
                        for end in ends {
                            for place in start..<end {
                                let row = line[place] * size
                                named[line[place]] += weight
                                for lower in end..<line.count { above[row + line[lower]] += weight }
                                for other in start..<end where other != place { level[row + line[other]] += weight }
                            }
                            start = end
                        }
                    }
                }
            }
        }
        var papers = [Int64](repeating: 0, count: size * size)
        for first in 0..<size {
            for second in 0..<size where second != first {
                papers[first * size + second] =
                    ranksUnnamedLast
                    ? named[first] - above[second * size + first] - level[first * size + second]
                    : above[first * size + second]
            }
        }
        self.candidates = candidates
        self.valid = valid
        self.papers = papers
    }

    /// The one who beats every other, if there is one.
    var condorcetWinner: Int? {
        (0..<count).first { one in (0..<count).allSatisfy { $0 == one || beats(one, $0) } }
    }

    /// The smallest set whose members all beat all others.
    var smithSet: [Int] {
        let wins = (0..<count).map { one in (0..<count).count { beats(one, $0) } }
        // Whoever has the most wins belongs to it; so does anyone not beaten by a member.
        guard let most = wins.max() else { return [] }
        var members = (0..<count).filter { wins[$0] == most }
        var isMember = [Bool](repeating: false, count: count)
        for member in members { isMember[member] = true }
        var next = 0
        while next < members.count {
            let member = members[next]
            next += 1
            for other in 0..<count where !isMember[other] && !beats(member, other) {
                isMember[other] = true
                members.append(other)
            }
        }
        return members.sorted()
    }

    /// The matrix for all candidates of the election, with zeros for those who weren't compared.
    func matrix(of size: Int) -> [[Int64]] {
        var rows = [[Int64]](repeating: [Int64](repeating: 0, count: size), count: size)
        for first in 0..<count {
            for second in 0..<count where second != first {
                rows[candidates[first]][candidates[second]] = self[first, second]
            }
        }
        return rows
    }
}

extension Transcript {
    /// Refuses an election with more candidates than can be compared in pairs.
    func checkPairs(_ election: Election) throws(Stop) {
        guard election.candidates.count <= Pairwise.mostCandidates else {
            throw .refused(
                .tooManyCandidates(election.candidates.count, most: Pairwise.mostCandidates, rule: count.rule))
        }
    }

    /// Counts the papers pair by pair and writes the matrix down.
    mutating func comparePairs(_ election: Election) throws(Stop) -> Pairwise {
        try checkPairs(election)
        let pairs = Pairwise(election)
        try begin(valid: pairs.valid)
        count.pairwise = pairs.matrix(of: election.candidates.count)
        return pairs
    }
}

extension RuleOption {
    static let margins = RuleOption("margins", .flag, default: "no") { $0.pairs.margins }
}
