/// ABIF, the aggregated ballot information format (electorama, 2021).
///
///     =A:[Alice Adams]
///     27:A>B=C
///     12:[Bob Brown]/5,C/3
///
/// `>` orders, `=` and `,` set level, `/n` gives points; points order where nothing else does. `#` is a comment, a line
/// in braces is about the file.
struct AbifReader {
    private var scan: Scanner
    private var named: NamedBallots
    private var title = ""
    /// Which token stands for a full name, so that ballots may use either.
    private var tokens: [String: String] = [:]

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = AbifReader(scan: scan, named: NamedBallots(scan))
        return try reader.election()
    }

    private init(scan: Scanner, named: NamedBallots) {
        self.scan = scan
        self.named = named
    }

    private mutating func election() throws(BallotError) -> Election {
        while let whole = scan.line() {
            var line = scan.trimmed(whole)
            if let hash = comment(line) { line = scan.trimmed(line.lowerBound..<hash) }
            guard let first = line.first.map({ scan.bytes[$0] }) else { continue }
            if first == UInt8(ascii: "{") {
                try about(line)
            } else if first == UInt8(ascii: "=") {
                try declare(line)
            } else {
                try ballot(line)
            }
        }
        return try named.election(title: title)
    }

    private func comment(_ line: Range<Int>) -> Int? {
        let parts = scan.split(line, at: UInt8(ascii: "#"))
        return parts.count > 1 ? parts[0].upperBound : nil
    }

    private mutating func about(_ line: Range<Int>) throws(BallotError) {
        var inner = scan
        inner.at = line.lowerBound
        let about = try JSONReader.read(Scanner(UnsafeBufferPointer(rebasing: scan.bytes[line]), file: scan.file))
        if let text = about["title"]?.text { title = text }
    }

    private mutating func declare(_ line: Range<Int>) throws(BallotError) {
        guard let colon = scan.split(line, at: UInt8(ascii: ":")).first?.upperBound, colon < line.upperBound else {
            throw scan.wrong("候选人一行，如 =A:[名字]", "a candidate as in =A:[Name]", at: line.lowerBound)
        }
        let token = plain(line.lowerBound + 1..<colon)
        let name = plain(colon + 1..<line.upperBound)
        try named.declare(name.isEmpty ? token : name, id: token, at: line.lowerBound)
        tokens[name] = token
    }

    /// A name without its brackets or quotes.
    private func plain(_ range: Range<Int>) -> String {
        let range = scan.trimmed(range)
        guard range.count >= 2 else { return scan.text(range) }
        let (first, last) = (scan.bytes[range.lowerBound], scan.bytes[range.upperBound - 1])
        let isWrapped =
            (first == UInt8(ascii: "[") && last == UInt8(ascii: "]")) || (first == 0x22 && last == 0x22)
        return isWrapped ? scan.text(range.lowerBound + 1..<range.upperBound - 1) : scan.text(range)
    }

    private mutating func ballot(_ line: Range<Int>) throws(BallotError) {
        var weight: Int64 = 1
        var rest = line
        let head = scan.split(line, at: UInt8(ascii: ":"))
        let starred = scan.split(line, at: UInt8(ascii: "*"))
        if head.count > 1 {
            weight = try named.weight(head[0])
            rest = head[0].upperBound + 1..<line.upperBound
        } else if starred.count > 1 {
            weight = try named.weight(starred[0])
            rest = starred[0].upperBound + 1..<line.upperBound
        } else {
            throw scan.wrong("份数与冒号，如 27:A>B", "a count and a colon, as in 27:A>B", at: line.lowerBound)
        }
        var ranks: [Ballot.Rank] = []
        var scores: [Int: Int64] = [:]
        var seen = Set<Int>()
        var isOrdered = false
        if !scan.trimmed(rest).isEmpty {
            let levels = scan.split(rest, at: UInt8(ascii: ">"))
            isOrdered = levels.count > 1
            for level in levels {
                var group: [Int] = []
                for part in scan.split(level, at: UInt8(ascii: "=")) {
                    if scan.split(part, at: UInt8(ascii: "=")).count > 1 { isOrdered = true }
                    for word in scan.split(part, at: UInt8(ascii: ",")) {
                        group.append(try candidate(word, &scores, &seen))
                    }
                }
                ranks.append(group.count == 1 ? .one(group[0]) : .tied(group))
            }
        }
        var ballot = Ballot(ranks: ranks, weight: weight, scores: scores)
        if !isOrdered, !scores.isEmpty { ballot = Ballot(scores: scores, weight: weight) }
        try named.append(ballot, at: line.lowerBound)
    }

    private mutating func candidate(
        _ word: Range<Int>, _ scores: inout [Int: Int64], _ seen: inout Set<Int>
    ) throws(BallotError) -> Int {
        let parts = scan.split(word, at: UInt8(ascii: "/"))
        let range = scan.trimmed(parts[0])
        guard !range.isEmpty else { throw scan.wrong("候选人", "a candidate", at: word.lowerBound) }
        let name = plain(range)
        let token = named.places[name] == nil ? tokens[name] ?? name : name
        let candidate = try named.place(token, at: range.lowerBound)
        guard seen.insert(candidate).inserted else {
            throw scan.wrong("同一张票上不重复的候选人", "no candidate twice on one ballot", at: range.lowerBound)
        }
        if parts.count > 1 { scores[candidate] = try named.weight(parts[1]) }
        return candidate
    }
}
