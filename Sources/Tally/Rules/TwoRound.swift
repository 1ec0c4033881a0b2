import Kernel

/// Absolute majority, else a second round between the two with the most votes, read from the same ranked ballots.
///
/// Whoever has more than half of the first preferences is elected. Otherwise each ballot counts for whichever of the
/// top two it ranks higher; one that ranks neither is exhausted.
public struct TwoRound: Rule {
    public let about = RuleInfo(
        name: "two-round", label: { $0.rules.twoRound },
        source: "two-round system, as in France's Constitution, art. 7, on ranked ballots (contingent vote)",
        seats: .one)

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let papers = Papers(election)
        guard papers.valid > 0 else { throw .refused(.noBallots) }
        transcript.count.valid = papers.valid
        transcript.noteEqualRanks(papers)
        var open = election.candidates.map { !$0.isWithdrawn }
        let first = papers.sort(open: open)
        let votes = first.dropLast().map(\.weight)
        transcript.open(votes.map { Rational($0) })

        var standing = election.electable
        let writeIns = election.standing.filter { election.candidates[$0].isUndeclared }
        if let leader = standing.first(where: { votes[$0] > papers.valid - votes[$0] }) {
            return transcript.note(.majority, [leader], amount: Rational(votes[leader]))
        }
        var finalists: [Int] = []
        while finalists.count < 2, let most = standing.map({ votes[$0] }).max() {
            let one = try transcript.settle(
                standing.filter { votes[$0] == most }, for: .election, ifAllFit: 2 - finalists.count)
            finalists += one
            standing.removeAll(where: one.contains)
        }
        if finalists.count == 1 { return transcript.note(.remaining, finalists) }
        transcript.note(.fewest, (standing + writeIns).sorted())
        for candidate in open.indices { open[candidate] = finalists.contains(candidate) }

        var last = votes
        var ranOut: Int64 = 0
        for candidate in election.standing where !open[candidate] {
            let piles = papers.sort(first[candidate], open: open)
            last[candidate] = 0
            for next in finalists {
                last[next] += piles[next].weight
                transcript.move(from: candidate, to: .candidate(next), votes: Rational(piles[next].weight))
            }
            let gone = piles[open.count].weight
            ranOut += gone
            transcript.move(from: candidate, to: .exhausted, votes: Rational(gone))
        }
        transcript.open(last.map { Rational($0) }, exhausted: Rational(ranOut))
        guard let most = finalists.map({ last[$0] }).max() else { return }
        let winner = try transcript.settle(finalists.filter { last[$0] == most }, for: .election)
        transcript.note(.most, [winner], amount: Rational(last[winner]))
    }
}

extension Transcript {
    /// All of the tied when they all fit, else the one taken.
    mutating func settle(_ tied: [Int], for purpose: Tie.Purpose, ifAllFit places: Int) throws(Stop) -> [Int] {
        tied.count <= places ? tied : [try settle(tied, for: purpose)]
    }
}
