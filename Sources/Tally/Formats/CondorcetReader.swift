import Kernel

/// The Condorcet Election Format (J. Boulanger and others, 2022).
///
///     #/Candidates: A ; B ; C
///     #/Number of Seats: 2
///     tag, other || A > B = C ^2 *42     # weight 2, forty-two times
///     /EMPTY_RANKING/ * 3
///
/// Candidates of a ballot that are not on the file's list are passed over, as the format has it, and told; so is a weight
/// (`^2`) where the file doesn't allow weights. With `#/Implicit Ranking: false` those a ballot leaves out are compared
/// with nobody.
struct CondorcetReader {
    private var scan: Scanner
    private var named: NamedBallots
    private var seats = 1
    private var allowsWeight = false
    private var ranksUnnamedLast = true
    private var warnings: [Phrase] = []
    private var dropped: [BallotReading.Dropped] = []
    /// How many ballots name each candidate that is on no list, and how many carry a weight that counts for nothing.
    private var unknown: [(name: String, ballots: Int)] = []
    private var unweighed = 0

    static let reader = BallotReader(format: .cef, fits: fits) { scan, _ throws(BallotError) in
        var reader = CondorcetReader(scan: scan, named: NamedBallots(scan))
        return try reader.election()
    }

    /// Every line, beside parameters and comments, is a ranking of words; at least one has more of the format than a word.
    static func fits(_ shape: FileShape) -> Bool {
        let hasParameter = shape.lines.contains { $0.hasPrefix("#/") && $0.contains(":") }
        let ballots = shape.body.flatMap { $0.split(separator: ";") }.map { line -> Substring in
            guard let tags = line.firstRange(of: "||") else { return line }
            return line[tags.upperBound...]
        }
        let areWords = ballots.allSatisfy { ballot in
            !ballot.contains { ":,\"\t{}<[]".contains($0) } && !FileShape.isNumber(ballot.filter { $0 != " " })
        }
        guard areWords, hasParameter || !ballots.isEmpty else { return false }
        return hasParameter || shape.body.contains { $0.contains("||") }
            || ballots.contains { ballot in
                ballot.contains { ">=*^".contains($0) } || ballot.contains("/EMPTY")
            }
    }

    private init(scan: Scanner, named: NamedBallots) {
        self.scan = scan
        self.named = named
    }

    private mutating func election() throws(BallotError) -> Election {
        while let whole = scan.line() {
            var line = scan.trimmed(whole)
            guard let first = line.first else { continue }
            if scan.bytes[first] == UInt8(ascii: "#") {
                if line.count > 1, scan.bytes[first + 1] == UInt8(ascii: "/") { try parameter(line) }
                continue
            }
            if let hash = scan.first(UInt8(ascii: "#"), in: line) { line = scan.trimmed(line.lowerBound..<hash) }
            for part in scan.split(line, at: UInt8(ascii: ";")) where !scan.trimmed(part).isEmpty {
                try ballot(scan.trimmed(part))
            }
        }
        var election = try named.election(seats: seats)
        for (name, ballots) in unknown {
            warnings.append(Phrase { $0.rankings.notListed(name, lines: ballots, file: scan.file) })
        }
        if unweighed > 0 {
            warnings.append(Phrase { $0.rankings.weightsNotAllowed(lines: unweighed, file: scan.file) })
        }
        election.ranksUnnamedLast = ranksUnnamedLast
        election.warnings = warnings
        election.reading.dropped = dropped
        return election
    }

    private mutating func parameter(_ line: Range<Int>) throws(BallotError) {
        guard named.ballots.isEmpty else {
            throw scan.wrong(at: line.lowerBound) { $0.rankings.parametersFirst }
        }
        guard let colon = scan.first(UInt8(ascii: ":"), in: line) else {
            throw scan.wrong(at: line.lowerBound) { $0.rankings.parameterColon }
        }
        let key = scan.text(scan.trimmed(line.lowerBound + 2..<colon)).lowercased()
        let range = scan.trimmed(colon + 1..<line.upperBound)
        switch key {
        case "candidates":
            for part in scan.split(range, at: UInt8(ascii: ";")) {
                let name = scan.trimmed(part)
                guard !name.isEmpty else { continue }
                try named.declare(scan.text(name), at: name.lowerBound)
            }
            named.isClosed = true
        case "number of seats", "number of seat":
            guard let number = Int(scan.text(range)), number > 0, number < Int(Int32.max) else {
                throw scan.wrong(at: range.lowerBound) { $0.formats.seats }
            }
            seats = number
        case "weight allowed":
            allowsWeight = try flag(range)
        case "implicit ranking":
            ranksUnnamedLast = try flag(range)
        default:
            let name = scan.text(line)
            warnings.append(Phrase { $0.rankings.parameterPassedOver(name, file: scan.file) })
        }
    }

    private func flag(_ range: Range<Int>) throws(BallotError) -> Bool {
        switch scan.text(range).lowercased() {
        case "true", "yes", "1", "on": return true
        case "false", "no", "0", "off": return false
        default: throw scan.wrong(at: range.lowerBound, read: scan.text(range)) { $0.rankings.trueOrFalse }
        }
    }

    private mutating func ballot(_ whole: Range<Int>) throws(BallotError) {
        var line = whole
        // Tags stand before "||".
        for at in line where at + 1 < line.upperBound && scan.bytes[at] == 0x7C && scan.bytes[at + 1] == 0x7C {
            line = at + 2..<line.upperBound
            break
        }
        var times: Int64 = 1
        var weight: Int64 = 1
        if let star = scan.last(UInt8(ascii: "*"), in: line) {
            times = try named.weight(star + 1..<line.upperBound)
            line = line.lowerBound..<star
        }
        if let hat = scan.last(UInt8(ascii: "^"), in: line) {
            weight = try named.weight(hat + 1..<line.upperBound)
            line = line.lowerBound..<hat
        }
        if weight != 1, !allowsWeight { unweighed += 1 }
        let (product, overflow) = times.multipliedReportingOverflow(by: allowsWeight ? weight : 1)
        guard !overflow else {
            throw scan.wrong(at: whole.lowerBound) { $0.rankings.weightWithinRange }
        }
        line = scan.trimmed(line)
        var ranks: [Ballot.Rank] = []
        var seen = Set<Int>()
        if !line.isEmpty, !["/EMPTY_RANKING/", "/EMPTY/"].contains(scan.text(line)) {
            for level in scan.split(line, at: UInt8(ascii: ">")) {
                var group: [Int] = []
                for word in scan.split(level, at: UInt8(ascii: "=")) {
                    let word = scan.trimmed(word)
                    guard !word.isEmpty else { throw scan.wrong(at: level.lowerBound) { $0.formats.aCandidate } }
                    guard let candidate = try candidate(word) else { continue }
                    guard seen.insert(candidate).inserted else {
                        throw scan.wrong(at: word.lowerBound) { $0.formats.candidateOnce }
                    }
                    group.append(candidate)
                }
                if !group.isEmpty { ranks.append(group.count == 1 ? .one(group[0]) : .tied(group)) }
            }
        }
        try named.append(Ballot(ranks: ranks, weight: product), at: whole.lowerBound)
    }

    /// The candidate of this name; nil for one that is not on the file's list.
    private mutating func candidate(_ word: Range<Int>) throws(BallotError) -> Int? {
        let name = scan.text(word)
        if let known = named.known(name) { return known }
        try scan.checkName(name, at: word.lowerBound)
        guard named.isClosed else { return try named.place(name, at: word.lowerBound) }
        if let place = unknown.firstIndex(where: { $0.name == name }) {
            unknown[place].ballots += 1
        } else if unknown.count < 20 {
            unknown.append((name, 1))
        }
        if dropped.count < 100 {
            dropped.append(
                BallotReading.Dropped(
                    line: scan.place(of: word.lowerBound).line, read: name,
                    why: Phrase { $0.rankings.notOnList }))
        }
        return nil
    }
}
