import Kernel

/// What stands behind the ballots of a BLT file: a name for each candidate, and the title.
extension BltReader {
    /// The names and the title, as many as the first line says and no more.
    ///
    /// - Parameter marksLast: whether some paper names the last candidate; asked only where there is no title.
    mutating func ending(marksLast: () -> Bool) throws(BallotError) -> (names: [String], title: String) {
        var names: [String] = []
        var seen: [String: Int] = [:]
        var spellings: [String: String] = [:]
        var last = scan.at
        for place in 0..<candidates {
            try skip()
            last = scan.at
            let name = try name(place)
            if let first = seen.updateValue(place, forKey: name) {
                throw scan.wrong(at: last, read: name) { $0.blt.differentNames(first + 1, place + 1) }
            }
            if costs.isEmpty, let other = spellings.updateValue(name, forKey: CellText.spelling(name)) {
                throw scan.alike(name, other, at: last)
            }
            names.append(name)
        }
        try skip()
        guard scan.byte == 0x22 else {
            guard scan.isAtEnd else { throw unquotedTitle() }
            try checkLast(names, isMarked: marksLast(), at: last)
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
    private mutating func checkLast(_ names: [String], isMarked: Bool, at offset: Int) throws(BallotError) {
        let (last, others) = (names[candidates - 1], names.dropLast())
        let isKnown = withdrawn.contains(candidates - 1) || undeclared.contains(candidates - 1)
        guard candidates > 1, !isKnown else { return }
        guard !isMarked else { return try checkMarkedLast(last, others, at: offset) }
        func isWordy(_ name: String) -> Bool { name.contains { $0.isWhitespace || $0.isNumber } }
        let longest = others.map(\.count).max() ?? 0
        let isTitle =
            last.count > longest && (2 * last.count >= 3 * longest || isWordy(last) && !others.contains(where: isWordy))
        guard isTitle else {
            let line = scan.place(of: offset).line
            warnings.append(Phrase { $0.blt.perhapsTitle(file: scan.file, line: line, candidates: candidates, last) })
            return
        }
        throw scan.wrong(at: offset, read: last) { $0.blt.titleAmongNames(candidates: candidates, last) }
    }

    /// The last name has votes and reads like a title: one of the candidates' names is missing, and the votes would be the
    /// title's. `"Chair election 2025"` behind `"A"` and `"B"` is no third candidate.
    private func checkMarkedLast(_ last: String, _ others: ArraySlice<String>, at offset: Int) throws(BallotError) {
        guard Self.isTitle(last), !others.contains(where: Self.isTitle) else { return }
        throw scan.wrong(at: offset, read: last) { $0.blt.titleForName(candidates: candidates) }
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
        scan.wrong { $0.blt.titleOrEnd(candidates: candidates) }
    }

    private func brokenTitle(_ start: Int) -> BallotError {
        scan.wrong(at: start, read: scan.text(scan.trimmed(start..<min(scan.end, start + 200)))) { $0.blt.wholeTitle }
    }

    private func beyond() -> BallotError {
        scan.wrong { $0.blt.nothingMore(candidates: candidates) }
    }

    private mutating func name(_ place: Int) throws(BallotError) -> String {
        try skip()
        guard scan.byte == 0x22 else {
            throw scan.wrong { $0.blt.quotedName(of: place + 1) }
        }
        let start = scan.at
        let name = try quoted()
        guard !name.isEmpty else {
            throw scan.wrong(at: start) { $0.blt.name(of: place + 1) }
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
        throw scan.wrong(at: start) { $0.blt.closingQuote }
    }
}
