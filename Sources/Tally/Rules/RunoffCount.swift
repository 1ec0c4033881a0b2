import Kernel

/// The ballots of an instant run-off under way: who holds which, and which have gone inactive and why.
struct RunoffCount {
    let ballots: Ballots
    let skippedAllowed: Int
    let ranksCounted: Int
    let overvote: String
    let exhaustsOnDuplicate: Bool

    private(set) var votes: [Int64]
    private(set) var inactive = Inactive()
    private var held: [[Int]]
    private var isContinuing: [Bool]

    enum Fate {
        case candidate(Int)
        case overvote, skipped, repeated, exhausted
    }

    init(_ election: Election, options: RuleOptions) {
        ballots = election.ballots
        skippedAllowed = options.whole("skipped") ?? .max
        ranksCounted = options.whole("ranks") ?? .max
        overvote = options["overvote"]
        exhaustsOnDuplicate = options["duplicates"] == "exhaust"
        votes = Array(repeating: 0, count: election.candidates.count)
        held = Array(repeating: [], count: election.candidates.count)
        isContinuing = Array(repeating: false, count: election.candidates.count)
    }

    /// Gives each ballot to the candidate it now counts for.
    mutating func place(_ papers: [Int], continuing: [Int]) {
        for candidate in isContinuing.indices { isContinuing[candidate] = false }
        for candidate in continuing { isContinuing[candidate] = true }
        for paper in papers { _ = place(paper) }
    }

    struct Move {
        let from: Int
        let to: Transfer.Destination
        var votes: Int64
    }

    /// Takes the ballots of those leaving and places them again.
    mutating func exclude(_ leaving: [Int], continuing: [Int]) -> [Move] {
        place([], continuing: continuing)
        var moves: [Move] = []
        for candidate in leaving {
            var gains = [Int64](repeating: 0, count: votes.count)
            var ranOut: Int64 = 0
            let papers = held[candidate]
            held[candidate] = []
            votes[candidate] = 0
            for paper in papers {
                if case .candidate(let next) = place(paper) {
                    gains[next] += ballots.weights[paper]
                } else {
                    ranOut += ballots.weights[paper]
                }
            }
            moves += gains.indices.filter { gains[$0] > 0 }.map {
                Move(from: candidate, to: .candidate($0), votes: gains[$0])
            }
            if ranOut > 0 { moves.append(Move(from: candidate, to: .exhausted, votes: ranOut)) }
        }
        return moves
    }

    private mutating func place(_ paper: Int) -> Fate {
        let weight = ballots.weights[paper]
        if isBlank(paper) {
            inactive.blank += weight
            return .exhausted
        }
        let fate = fate(of: paper)
        switch fate {
        case .candidate(let candidate):
            held[candidate].append(paper)
            votes[candidate] += weight
        case .overvote: inactive.overvotes += weight
        case .skipped: inactive.skipped += weight
        case .repeated: inactive.repeated += weight
        case .exhausted: inactive.exhausted += weight
        }
        return fate
    }

    /// Whether nothing is marked; such a paper is placed once, at the start.
    private func isBlank(_ paper: Int) -> Bool {
        var at = Int(ballots.starts[paper])
        while ballots.marks[at] == Mark.skipped.code { at += 1 }
        return ballots.marks[at] == Mark.end.code
    }

    /// Says how many papers mark several at one rank.
    func note(_ options: RuleOptions, in transcript: inout Transcript) {
        var doubled: Int64 = 0
        ballots.forEachBallot { marks, weight in
            if marks.contains(where: { $0 == Mark.overvote.code || Mark(code: $0).isJoined }) { doubled += weight }
        }
        guard doubled > 0 else { return }
        let how: Phrase =
            switch overvote {
            case "skip": Phrase { $0.transfers.rankPassedOver }
            case "exhaust-if-several":
                Phrase { $0.transfers.lastOneContinuing }
            default: Phrase { $0.transfers.endAtRank }
            }
        transcript.noteEqualRanks(doubled, how)
    }

    /// Whom a ballot counts for while just these continue.
    private func fate(of paper: Int) -> Fate {
        var at = Int(ballots.starts[paper])
        var rank = 0
        var empty = 0
        var seen: [Int] = []
        while ballots.marks[at] != Mark.end.code {
            rank += 1
            if rank > ranksCounted { return .exhausted }
            let mark = Mark(code: ballots.marks[at])
            at += 1
            guard let first = mark.candidate else {
                if mark == .skipped {
                    empty += 1
                    continue
                }
                if empty > skippedAllowed { return .skipped }
                empty = 0
                if overvote != "skip" { return .overvote }
                continue
            }
            if empty > skippedAllowed { return .skipped }
            empty = 0
            let next = Mark(code: ballots.marks[at])
            if !exhaustsOnDuplicate, next.candidate == nil || !next.isJoined {
                // One alone, as nearly always.
                if isContinuing.indices.contains(first), isContinuing[first] { return .candidate(first) }
                continue
            }
            var group = [first]
            while let joined = Mark(code: ballots.marks[at]).candidate, Mark(code: ballots.marks[at]).isJoined {
                group.append(joined)
                at += 1
            }
            if exhaustsOnDuplicate {
                if group.contains(where: seen.contains) { return .repeated }
                seen += group
            }
            let continuing = group.filter { isContinuing.indices.contains($0) && isContinuing[$0] }
            if group.count == 1 {
                if let candidate = continuing.first { return .candidate(candidate) }
                continue
            }
            switch overvote {
            case "skip": continue
            case "exhaust-if-several":
                if continuing.count > 1 { return .overvote }
                if let candidate = continuing.first { return .candidate(candidate) }
            default: return .overvote
            }
        }
        return .exhausted
    }
}
