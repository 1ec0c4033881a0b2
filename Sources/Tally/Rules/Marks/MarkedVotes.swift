import Kernel

extension Election {
    /// Votes of papers on which one marks names: a vote for everyone marked, none from a paper that marks more than
    /// `most` or no longer shows whom it marks. A name marked twice counts once; those withdrawn are passed over.
    ///
    /// - Returns: the votes by candidate, and how many papers are valid.
    func markedVotes(most: Int) -> (votes: [Int64], valid: Int64) {
        var votes = [Int64](repeating: 0, count: candidates.count)
        var valid: Int64 = 0
        var marked: [Int] = []
        ballots.forEachBallot { marks, weight in
            marked.removeAll(keepingCapacity: true)
            for code in marks {
                let mark = Mark(code: code)
                if mark == .overvote { return }
                guard let candidate = mark.candidate, candidates.indices.contains(candidate),
                    !candidates[candidate].isWithdrawn, !marked.contains(candidate)
                else { continue }
                if marked.count == most { return }
                marked.append(candidate)
            }
            guard !marked.isEmpty else { return }
            valid += weight
            for candidate in marked { votes[candidate] += weight }
        }
        return (votes, valid)
    }
}

extension Transcript {
    /// Writes down what every rule starts from: how many papers are valid.
    ///
    /// - Throws: a refusal when there are none.
    mutating func begin(valid: Int64) throws(Stop) {
        guard valid > 0 else { throw .refused(.noBallots) }
        count.valid = valid
    }

    /// The only row of a rule that counts once, and its scores.
    ///
    /// - Parameters:
    ///   - marks: how many each paper may vote for; with more than one the row does not sum to the papers.
    ///   - papers: what the row sums to where that is not the valid papers: the rest counts for nobody.
    mutating func openOnly(_ votes: [Int64], of candidates: [Int], marks: Int, papers: Int64? = nil) {
        let rest = marks == 1 ? papers.map { $0 - votes.reduce(0, +) } ?? 0 : 0
        open(votes.map { Rational($0) }, exhausted: Rational(rest), sumsToPapers: marks == 1)
        count.scores = Dictionary(uniqueKeysWithValues: candidates.map { ($0, Rational(votes[$0])) })
    }

    /// Ends the count with a tie that no step may settle, because law or rule asks for something else.
    mutating func leaveOpen(_ tied: [Int], for purpose: Tie.Purpose, because why: Phrase? = nil) throws(Stop) {
        if let why, !ties.steps.isEmpty { count.notes.append(why) }
        let tie = Tie(purpose: purpose, seat: count.elected.count + 1, round: round, tied: tied.sorted())
        count.ties.append(tie)
        throw .unsettled(tie)
    }
}
