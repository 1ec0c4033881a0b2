import Kernel

/// What stands behind the ballots of a BLT file: a name for each candidate, and the title.
extension BltReader {
    /// The names and the title, as many as the first line says and no more.
    mutating func ending(_ ballots: Ballots) throws(BallotError) -> (names: [String], title: String) {
        var names: [String] = []
        var seen: [String: Int] = [:]
        var spellings: [String: String] = [:]
        var last = scan.at
        for place in 0..<candidates {
            try skip()
            last = scan.at
            let name = try name(place)
            if let first = seen.updateValue(place, forKey: name) {
                throw scan.wrong(
                    "每名候选人名字不同（第\(first + 1)号与第\(place + 1)号同名）",
                    "a different name for each candidate (\(first + 1) and \(place + 1) are alike)", at: last,
                    read: name)
            }
            if costs.isEmpty, let other = spellings.updateValue(name, forKey: CellText.spelling(name)) {
                throw scan.alike(name, other, at: last)
            }
            names.append(name)
        }
        try skip()
        guard scan.byte == 0x22 else {
            guard scan.isAtEnd else { throw unquotedTitle() }
            try checkLast(names, ballots, at: last)
            return (names, "")
        }
        let start = scan.at
        let title = try quoted()
        // A quote within the title that is not doubled ends it: what follows stands close behind, or closes another quote.
        let isBroken = !scan.isAtEnd && !Scanner.isSpace(scan.byte)
        try skip()
        guard scan.isAtEnd else { throw isBroken ? brokenTitle(start) : beyond() }
        return (names, title)
    }

    /// Without a title behind the names the last of them may be it, when the first line counts one candidate too many. A
    /// candidate nobody votes for is refused where the name looks like a title beside the others, and else told.
    private mutating func checkLast(_ names: [String], _ ballots: Ballots, at offset: Int) throws(BallotError) {
        let (last, others) = (names[candidates - 1], names.dropLast())
        let isKnown = withdrawn.contains(candidates - 1) || undeclared.contains(candidates - 1)
        guard candidates > 1, !isKnown else { return }
        guard !ballots.marks(candidates - 1) else { return try checkMarkedLast(last, others, at: offset) }
        func isWordy(_ name: String) -> Bool { name.contains { $0.isWhitespace || $0.isNumber } }
        let longest = others.map(\.count).max() ?? 0
        let isTitle =
            last.count > longest && (2 * last.count >= 3 * longest || isWordy(last) && !others.contains(where: isWordy))
        guard isTitle else {
            let line = scan.wrong("", "", at: offset).line
            warnings.append(
                Phrase(
                    "\(scan.file):\(line): 没有标题，没有一票写第\(candidates)号“\(last)”：若那是标题，第一行的候选人数多了1",
                    "\(scan.file):\(line): no title, and no ballot names candidate \(candidates), \"\(last)\": if that is the title, the first line counts one candidate too many"
                ))
            return
        }
        throw scan.wrong(
            "名字之后的标题：没有一票写第\(candidates)号，“\(last)”像是标题，第一行的候选人数多了1；若确是候选人，请在末尾加一行标题或\"\"",
            "a title behind the names: no ballot names candidate \(candidates), which looks like the title, with one candidate too many in the first line; if it is a candidate, add a last line with a title or \"\"",
            at: offset, read: last)
    }

    /// The last name has votes and reads like a title: one of the candidates' names is missing, and the votes would be the
    /// title's. `"Chair election 2025"` behind `"A"` and `"B"` is no third candidate.
    private func checkMarkedLast(_ last: String, _ others: ArraySlice<String>, at offset: Int) throws(BallotError) {
        guard Self.isTitle(last), !others.contains(where: Self.isTitle) else { return }
        throw scan.wrong(
            "第\(candidates)号候选人的名字：这一行像是标题，名字少了一个；若确是候选人，请在末尾加一行标题或\"\"",
            "the name of candidate \(candidates): this looks like the title, and one name is missing; if it is a candidate, add a last line with a title or \"\"",
            at: offset, read: last)
    }

    /// Whether a name holds a word for a vote, or a year.
    private static func isTitle(_ name: String) -> Bool {
        let word = CellText.word(name)
        if ["选举", "换届", "投票", "表决", "推选", "补选"].contains(where: { word.contains($0) }) { return true }
        return word.split { !$0.isLetter && !$0.isNumber }.contains { part in
            ["election", "elections", "vote", "ballot", "referendum", "poll"].contains(part)
                || (1900...2999).contains(Int(part.prefix { $0.isASCII && $0.isNumber }) ?? 0)
        }
    }

    private func unquotedTitle() -> BallotError {
        scan.wrong(
            "双引号里的标题，或文件结尾：\(candidates)名候选人的名字已经齐了",
            "a title in double quotes, or the end of the file: all \(candidates) candidates have their names")
    }

    private func brokenTitle(_ start: Int) -> BallotError {
        scan.wrong(
            "写全的标题：标题里的双引号要写成\"\"", "a whole title: a double quote within it is written \"\"", at: start,
            read: scan.text(scan.trimmed(start..<min(scan.end, start + 200))))
    }

    private func beyond() -> BallotError {
        scan.wrong(
            "文件结尾：第一行说有\(candidates)名候选人，名字和标题之后不应再有内容",
            "the end of the file: the first line says there are \(candidates) candidates, and nothing stands behind their names and the title"
        )
    }

    private mutating func name(_ place: Int) throws(BallotError) -> String {
        try skip()
        guard scan.byte == 0x22 else {
            throw scan.wrong(
                "第\(place + 1)号候选人的名字，放在双引号里", "the name of candidate \(place + 1) in double quotes")
        }
        let start = scan.at
        let name = try quoted()
        guard !name.isEmpty else {
            throw scan.wrong("第\(place + 1)号候选人的名字", "the name of candidate \(place + 1)", at: start)
        }
        // A project is known by its id; its title is only read.
        guard costs.isEmpty else { return name.legible }
        try scan.checkLegible(name, at: start)
        return name
    }

    /// Text in double quotes; `\"` or `""` stands for a quote within. Backslashes before a quote stand for half as many,
    /// so that a name may end with one: `"C\\"`.
    mutating func quoted() throws(BallotError) -> String {
        let start = scan.at
        scan.at += 1
        var text: [UInt8] = []
        while !scan.isAtEnd {
            let byte = scan.byte
            if byte == UInt8(ascii: "\\") {
                let first = scan.at
                while scan.byte == UInt8(ascii: "\\") { scan.at += 1 }
                let isBeforeQuote = scan.byte == 0x22
                let count = scan.at - first
                text += repeatElement(byte, count: isBeforeQuote ? count / 2 : count)
                if isBeforeQuote, count % 2 == 1 {
                    text.append(0x22)
                    scan.at += 1
                }
            } else if byte == 0x22, scan.peek(1) == 0x22 {
                text.append(0x22)
                scan.at += 2
            } else if byte == 0x22 {
                scan.at += 1
                return String(decoding: text, as: UTF8.self)
            } else {
                text.append(byte)
                scan.at += 1
            }
        }
        throw scan.wrong("结尾的双引号", "a closing double quote", at: start)
    }
}
