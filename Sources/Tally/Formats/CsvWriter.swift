extension BallotFile {
    /// An election's ballots as CSV: a row a ballot, a column a rank; a column `Weight` where ballots are bundled, and
    /// `ID` where they have numbers.
    public static func csv(_ election: Election) -> String {
        let ballots = election.ballots
        let ranks = ballots.map(\.ranks.count).max() ?? 0
        let isWeighted = ballots.weights.contains { $0 != 1 }
        var heading = (0..<max(ranks, 1)).map { "Rank \($0 + 1)" }
        if isWeighted { heading.insert("Weight", at: 0) }
        if ballots.hasIDs { heading.insert("ID", at: 0) }
        var out = heading.joined(separator: ",") + "\n"
        for ballot in ballots {
            var cells: [String] = []
            if ballots.hasIDs { cells.append(cell(ballot.id ?? "")) }
            if isWeighted { cells.append(String(ballot.weight)) }
            for place in 0..<max(ranks, 1) {
                guard place < ballot.ranks.count else {
                    cells.append("")
                    continue
                }
                switch ballot.ranks[place] {
                case .one(let candidate): cells.append(cell(election.name(candidate)))
                case .tied(let group): cells.append(cell(group.map(election.name).joined(separator: "|")))
                case .skipped: cells.append("undervote")
                case .overvote: cells.append("overvote")
                }
            }
            out += cells.joined(separator: ",") + "\n"
        }
        return out
    }

    private static func cell(_ text: String) -> String {
        guard text.contains(where: { ",\"\n\r".contains($0) }) || text.hasPrefix(" ") || text.hasSuffix(" ") else {
            return text
        }
        return "\"" + text.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }
}
