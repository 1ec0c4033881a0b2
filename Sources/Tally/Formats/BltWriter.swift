extension BallotFile {
    /// An election as BLT text. What BLT has no word for goes into bracket options of ours: `[budget]`, `[cost]`,
    /// `[group]`, `[withheld]`; points stand behind a candidate as `/5`, an overvote whose marks are lost as `?`.
    ///
    ///     BallotFile.blt(election)                              // as read, ballots' numbers kept
    public static func blt(_ election: Election) -> String { String(decoding: bltBytes(election), as: UTF8.self) }

    static func bltBytes(_ election: Election) -> [UInt8] {
        var out = Array("\(election.candidates.count) \(election.seats)\n".utf8)
        out += Array(options(election).utf8)
        let ballots = election.ballots
        if ballots.isPlain, !ballots.hasIDs, !ballots.hasScores {
            out += plainBallots(ballots, candidates: election.candidates.count)
            return out + ending(election)
        }
        let words = election.candidates.indices.map { Array(" \($0 + 1)".utf8) }
        for ballot in 0..<ballots.count {
            if ballots.hasIDs, !ballots.ids[ballot].isEmpty { out += Array("(\(plain(ballots.ids[ballot]))) ".utf8) }
            let weight = ballots.weights[ballot]
            // A weight of 0 alone on its line would end the ballots.
            if weight == 1 { out.append(0x31) } else { out += Array((weight == 0 ? "00" : String(weight)).utf8) }
            for at in ballots.run(ballot) {
                let mark = Mark(code: ballots.marks[at])
                if let candidate = mark.candidate {
                    guard candidate < words.count else { continue }
                    if mark.isJoined {
                        out.append(UInt8(ascii: "="))
                        out += words[candidate].dropFirst()
                    } else {
                        out += words[candidate]
                    }
                    if ballots.hasScores { out += Array("/\(ballots.points[at])".utf8) }
                } else {
                    out += [0x20, mark == .skipped ? UInt8(ascii: "-") : UInt8(ascii: "?")]
                }
            }
            out += [0x20, 0x30, 0x0A]
        }
        return out + ending(election)
    }

    /// The 0 that ends the ballots, the names, the title.
    private static func ending(_ election: Election) -> [UInt8] {
        var out: [UInt8] = [0x30, 0x0A]
        for candidate in election.candidates { out += Array((quoted(candidate.name) + "\n").utf8) }
        return out + Array((quoted(election.title) + "\n").utf8)
    }

    /// Plain ballots, written straight into memory: a million of them are hashed as often as they are counted.
    private static func plainBallots(_ ballots: Ballots, candidates: Int) -> [UInt8] {
        // Five digits at most behind each space, and a candidate beyond the list is not written.
        let words = (0..<candidates).map { Array(" \($0 + 1)".utf8) }
        var letters = [UInt8](repeating: 0, count: candidates * 8)
        for (place, word) in words.enumerated() {
            for (offset, letter) in word.enumerated() { letters[place * 8 + offset] = letter }
            letters[place * 8 + 7] = UInt8(word.count)
        }
        let widest = words.last?.count ?? 1
        let room = ballots.marks.count * max(widest, 3) + ballots.count * 24
        return [UInt8](unsafeUninitializedCapacity: room) { out, count in
            var at = 0
            ballots.marks.withUnsafeBufferPointer { marks in
                letters.withUnsafeBufferPointer { letters in
                    for ballot in 0..<ballots.count {
                        let weight = ballots.weights[ballot]
                        for digit in weight == 1 ? "1".utf8 : weight == 0 ? "00".utf8 : String(weight).utf8 {
                            out[at] = digit
                            at += 1
                        }
                        var mark = Int(ballots.starts[ballot])
                        while marks[mark] != Mark.end.code {
                            let word = Int(marks[mark]) * 8
                            mark += 1
                            guard word < letters.count else { continue }
                            for offset in 0..<Int(letters[word + 7]) {
                                out[at] = letters[word + offset]
                                at += 1
                            }
                        }
                        out[at] = 0x20
                        out[at + 1] = 0x30
                        out[at + 2] = 0x0A
                        at += 3
                    }
                }
            }
            count = at
        }
    }

    private static func options(_ election: Election) -> String {
        func list(_ word: String, _ candidates: [Int]) -> String {
            candidates.isEmpty ? "" : "[\(word) \(candidates.map { String($0 + 1) }.joined(separator: " "))]\n"
        }
        let people = election.candidates
        var out = list("withdrawn", people.indices.filter { people[$0].isWithdrawn })
        out += list("undeclared", people.indices.filter { people[$0].isUndeclared })
        out += list("tie", election.tieOrder)
        if election.budget > 0 { out += "[budget \(election.budget)]\n" }
        if people.contains(where: { $0.cost > 0 }) {
            out += "[cost \(people.map { String($0.cost) }.joined(separator: " "))]\n"
            out += "[id \(people.map { quoted($0.id ?? "") }.joined(separator: " "))]\n"
        }
        let groups = Set(people.flatMap(\.groups)).sorted()
        for group in groups {
            out += list("group \(quoted(group))", people.indices.filter { people[$0].groups.contains(group) })
        }
        if let withheld = election.withheld { out += "[withheld \(withheld.shortened) \(withheld.dropped)]\n" }
        return out
    }

    /// In double quotes. A line end within would end no name, but would break reading by line.
    private static func quoted(_ text: String) -> String {
        "\"" + plain(text).replacing("\"", with: "\"\"") + "\""
    }

    private static func plain(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars { out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar) }
        return out
    }
}

extension String {
    fileprivate func replacing(_ part: Character, with other: String) -> String {
        reduce(into: "") { $0 += $1 == part ? other : String($1) }
    }
}
