import Kernel

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

    private var declared: Declarations
    private var totals: [(key: String, value: Int64, offset: Int)] = []
    private var warnings: [Phrase] = []

    static let reader = BallotReader(format: .abif, fits: fits) { scan, wish throws(BallotError) in
        var reader = AbifReader(
            scan: scan, named: NamedBallots(scan), declared: Declarations(isPartial: wish.isPartial))
        return try reader.election()
    }

    /// Every line is about the file (in braces), a candidate (`=A:[Name]`) or a counted ballot.
    static func fits(_ shape: FileShape) -> Bool {
        let lines = shape.body.filter { !$0.hasPrefix("{") }
        return !lines.isEmpty
            && lines.allSatisfy { line in
                FileShape.isCounted(line, by: ":*") || (line.hasPrefix("=") && line.contains(":"))
            }
    }

    private init(scan: Scanner, named: NamedBallots, declared: Declarations) {
        self.scan = scan
        self.named = named
        self.declared = declared
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
        for (key, value, offset) in totals {
            let found = key == "ballotcount" ? named.ballots.total : Int64(named.candidates.count)
            try declared.check(Phrase { _ in key }, declares: value, holds: found, at: offset, in: scan)
        }
        var election = try named.election(title: title)
        election.warnings = warnings
        election.notes = declared.all
        return election
    }

    private func comment(_ line: Range<Int>) -> Int? {
        let parts = scan.split(line, at: UInt8(ascii: "#"))
        return parts.count > 1 ? parts[0].upperBound : nil
    }

    /// A line about the file: `{version: "0.1"}`, keys quoted or not.
    private mutating func about(_ line: Range<Int>) throws(BallotError) {
        guard scan.bytes[line.upperBound - 1] == UInt8(ascii: "}"), line.count >= 2 else {
            throw scan.wrong(at: line.upperBound) { $0.formats.closingBrace }
        }
        for part in scan.split(line.lowerBound + 1..<line.upperBound - 1, at: UInt8(ascii: ",")) {
            if scan.trimmed(part).isEmpty { continue }
            let sides = scan.split(part, at: UInt8(ascii: ":"))
            guard sides.count > 1 else {
                throw scan.wrong(at: scan.trimmed(part).lowerBound) { $0.rankings.keyAndValue }
            }
            let key = plain(sides[0])
            let value = plain(sides[0].upperBound + 1..<part.upperBound)
            let offset = scan.trimmed(sides[1]).lowerBound
            switch key.lowercased() {
            case "title": title = value
            case "version", "description", "filename": break
            case "ballotcount", "candcount":
                guard let figure = Int64(value) else {
                    throw scan.wrong(at: offset, read: value) { $0.formats.aNumber }
                }
                totals.append((key.lowercased(), figure, offset))
            default:
                guard warnings.count < 20 else { continue }
                warnings.append(
                    Phrase { $0.rankings.keyPassedOver(key, file: scan.file) }
                )
            }
        }
    }

    private mutating func declare(_ line: Range<Int>) throws(BallotError) {
        guard let colon = scan.split(line, at: UInt8(ascii: ":")).first?.upperBound, colon < line.upperBound else {
            throw scan.wrong(at: line.lowerBound) { $0.rankings.candidateLine }
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
            throw scan.wrong(at: line.lowerBound) { $0.rankings.countAndColon }
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
        guard !range.isEmpty else { throw scan.wrong(at: word.lowerBound) { $0.formats.aCandidate } }
        let name = plain(range)
        let token = named.places[name] == nil ? tokens[name] ?? name : name
        // Brackets and quotes say where a name ends, so that any sign may stand in it.
        let isQuoted = [0x5B, 0x22].contains(scan.bytes[range.lowerBound])
        let candidate = try named.place(token, isQuoted: isQuoted, at: range.lowerBound)
        guard seen.insert(candidate).inserted else {
            throw scan.wrong(at: range.lowerBound) { $0.formats.candidateOnce }
        }
        if parts.count > 1 { scores[candidate] = try named.weight(parts[1]) }
        return candidate
    }
}
