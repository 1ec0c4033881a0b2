import Kernel

/// An election's ballots as a table that ``BallotFile`` reads again and a spreadsheet program shows.
extension BallotFile {
    /// An election's ballots as CSV: a row a ballot, a column a rank, or where papers gave points a column a candidate; a
    /// column `Weight` where ballots are bundled, and `ID` where they have numbers.
    ///
    /// What a spreadsheet would take for a formula has a `'` before it, which reading takes away again.
    public static func csv(_ election: Election) -> String {
        let ballots = election.ballots
        let isWeighted = ballots.weights.contains { $0 != 1 }
        let isScored = ballots.hasScores
        let ranks = isScored ? 0 : max(1, ballots.map(\.ranks.count).max() ?? 0)
        var heading =
            isScored ? election.candidates.map { CSV.cell("Score [\($0.name)]") } : (0..<ranks).map { "Rank \($0 + 1)" }
        if isWeighted { heading.insert("Weight", at: 0) }
        if ballots.hasIDs { heading.insert("ID", at: 0) }
        var out = heading.joined(separator: ",") + "\n"
        for ballot in ballots {
            var cells: [String] = []
            if ballots.hasIDs { cells.append(CSV.cell(ballot.id ?? "")) }
            if isWeighted { cells.append(String(ballot.weight)) }
            if isScored {
                cells += election.candidates.indices.map { ballot.scores[$0].map(String.init) ?? "" }
                if ballot.scores.isEmpty { cells[cells.count - election.candidates.count] = "undervote" }
            } else {
                cells += (0..<ranks).map { place in ranked(ballot, place, election) }
            }
            out += cells.joined(separator: ",") + "\n"
        }
        return out
    }

    private static func ranked(_ ballot: Ballot, _ place: Int, _ election: Election) -> String {
        // A blank paper says so, lest its line be empty.
        guard place < ballot.ranks.count else { return ballot.ranks.isEmpty && place == 0 ? "undervote" : "" }
        switch ballot.ranks[place] {
        case .one(let candidate):
            return CSV.cell(election.name(candidate), quoted: election.name(candidate).contains { "<>:".contains($0) })
        case .tied(let group): return CSV.cell(group.map(election.name).joined(separator: "|"))
        case .skipped: return "undervote"
        case .overvote: return "overvote"
        }
    }

    /// Names that mean something else in a cell, or would be read as several.
    ///
    ///     BallotFile.csvCannotName(election)      // those called N/A, UWI or 甲|乙
    public static func csvCannotName(_ election: Election) -> [String] {
        let isScored = election.ballots.hasScores
        return election.candidates.map(\.name).filter { name in
            guard name != NamedBallots.undeclared else { return false }
            if isScored { return CellText.name(name) != name }
            return NoChoice(CellText.word(name)) != nil || NameList.parts(name).count != 1
                || CellText.name(name) != name
                || CellText.word(name).utf8.allSatisfy { Scanner.isDigit($0) || " ,.-+%".utf8.contains($0) }
        }
    }
}
