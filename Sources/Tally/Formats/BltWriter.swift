extension BallotFile {
    /// An election as BLT text. What BLT has no word for goes into bracket options of ours: `[budget]`, `[cost]`,
    /// `[currency]`, `[group]`, `[withheld]`, `[note]`, `[unnamed apart]` where those a paper leaves out are not ranked below the rest, and `[repeats]` where a ballot names somebody twice; points stand behind a candidate as `/5`, an overvote whose marks are lost as `?`.
    ///
    ///     BallotFile.blt(election)                              // as read; the numbers of single ballots kept
    public static func blt(_ election: Election) -> String { String(decoding: bltBytes(election), as: UTF8.self) }

    static func bltBytes(_ election: Election) -> [UInt8] {
        let ballots = election.ballots
        var out = heading(election)
        let lines = BltLines(candidates: election.candidates.count)
        ballots.marks.withUnsafeBufferPointer { marks in
            for ballot in 0..<ballots.count {
                let run = ballots.run(ballot)
                lines.append(
                    UnsafeBufferPointer(rebasing: marks[run]), papers: ballots.weights[ballot],
                    id: ballots.hasIDs ? number(ballots.ids[ballot]) : "",
                    points: ballots.hasScores ? ballots.points[run] : nil)
                if lines.isPageFull {
                    out += lines.page
                    lines.clear()
                }
            }
        }
        return out + lines.page + ending(election)
    }

    /// Lines of the canonical form, page by page.
    static func forEachPage(
        of election: Election, _ patterns: Patterns, _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let ballots = election.ballots
        let lines = BltLines(candidates: election.candidates.count)
        patterns.forEach(in: range) { marks, ballot, papers in
            lines.append(
                marks, papers: papers, points: ballots.hasScores ? ballots.points[ballots.run(ballot)] : nil)
            if lines.isPageFull {
                body(lines.page)
                lines.clear()
            }
        }
        body(lines.page)
    }

    /// What stands before the ballots.
    ///
    /// - Parameter hasRepeats: whether some paper names somebody twice, where the ballots are not here to be asked.
    static func heading(_ election: Election, hasRepeats: Bool? = nil) -> [UInt8] {
        let options = options(election, hasRepeats: hasRepeats ?? election.ballots.hasRepeats)
        return Array("\(election.candidates.count) \(election.seats)\n\(options)".utf8)
    }

    /// The 0 that ends the ballots, the names, the title.
    static func ending(_ election: Election) -> [UInt8] {
        var out: [UInt8] = [0x30, 0x0A]
        for candidate in election.candidates { out += Array((quoted(candidate.name) + "\n").utf8) }
        return out + Array((quoted(election.title) + "\n").utf8)
    }

    private static func options(_ election: Election, hasRepeats: Bool) -> String {
        func list(_ word: String, _ candidates: [Int]) -> String {
            candidates.isEmpty ? "" : "[\(word) \(candidates.map { String($0 + 1) }.joined(separator: " "))]\n"
        }
        let people = election.candidates
        var out = list("withdrawn", people.indices.filter { people[$0].isWithdrawn })
        out += list("undeclared", people.indices.filter { people[$0].isUndeclared })
        out += list("tie", election.tieOrder)
        if election.budget > 0 { out += "[budget \(Amount.written(election.budget))]\n" }
        if !election.currency.isEmpty { out += "[currency \(quoted(election.currency))]\n" }
        if !election.ranksUnnamedLast { out += "[unnamed apart]\n" }
        if people.contains(where: { $0.cost > 0 }) {
            out += "[cost \(people.map { Amount.written($0.cost) }.joined(separator: " "))]\n"
            out += "[id \(people.map { quoted($0.id ?? "") }.joined(separator: " "))]\n"
        }
        let groups = Set(people.flatMap(\.groups)).sorted()
        for group in groups {
            out += list("group \(quoted(group))", people.indices.filter { people[$0].groups.contains(group) })
        }
        for note in election.notes { out += "[note \(quoted(note.chinese)) \(quoted(note.english))]\n" }
        if let withheld = election.withheld { out += "[withheld \(withheld.shortened) \(withheld.dropped)]\n" }
        if hasRepeats { out += "[repeats]\n" }
        return out
    }

    /// In double quotes, as ``BltReader/quoted()`` reads it: a quote is doubled, and so are backslashes before one.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        var backslashes = 0
        for scalar in (plain(text) + "\"").unicodeScalars {
            if scalar == "\"" { out += String(repeating: "\\", count: backslashes) + "\"" }
            backslashes = scalar == "\\" ? backslashes + 1 : 0
            out.unicodeScalars.append(scalar)
        }
        // The last quote, which closes, was doubled with the others.
        return String(out.unicodeScalars.dropLast())
    }

    /// A line end within would end no name, but would break reading by line.
    private static func plain(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars { out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar) }
        return out
    }

    /// A ballot's number ends at the first bracket.
    private static func number(_ text: String) -> String {
        var out = ""
        for scalar in plain(text).unicodeScalars { out.unicodeScalars.append(scalar == ")" ? "]" : scalar) }
        return out
    }
}
