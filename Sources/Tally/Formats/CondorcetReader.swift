/// The Condorcet Election Format (J. Boulanger and others, 2022).
///
///     #/Candidates: A ; B ; C
///     #/Number of Seats: 2
///     tag, other || A > B = C ^2 *42     # weight 2, forty-two times
///     /EMPTY_RANKING/ * 3
struct CondorcetReader {
    private var scan: Scanner
    private var named: NamedBallots
    private var seats = 1
    private var allowsWeight = false

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = CondorcetReader(scan: scan, named: NamedBallots(scan))
        return try reader.election()
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
        return try named.election(seats: seats)
    }

    private mutating func parameter(_ line: Range<Int>) throws(BallotError) {
        guard let colon = scan.first(UInt8(ascii: ":"), in: line) else { return }
        let key = scan.text(scan.trimmed(line.lowerBound + 2..<colon)).lowercased()
        let range = scan.trimmed(colon + 1..<line.upperBound)
        switch key {
        case "candidates":
            for part in scan.split(range, at: UInt8(ascii: ";")) {
                let name = scan.trimmed(part)
                if !name.isEmpty { try named.declare(scan.text(name), at: name.lowerBound) }
            }
            named.isClosed = true
        case "number of seats":
            guard let number = Int(scan.text(range)), number > 0, number < Int(Int32.max) else {
                throw scan.wrong("名额数", "the number of seats", at: range.lowerBound)
            }
            seats = number
        case "weight allowed":
            allowsWeight = ["true", "yes", "1", "on"].contains(scan.text(range).lowercased())
        default: break
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
        let (product, overflow) = times.multipliedReportingOverflow(by: allowsWeight ? weight : 1)
        guard !overflow else {
            throw scan.wrong("不超过2⁶³−1的份数", "a number of ballots within 2^63 - 1", at: whole.lowerBound)
        }
        line = scan.trimmed(line)
        var ranks: [Ballot.Rank] = []
        var seen = Set<Int>()
        if !line.isEmpty, scan.text(line) != "/EMPTY_RANKING/" {
            for level in scan.split(line, at: UInt8(ascii: ">")) {
                var group: [Int] = []
                for word in scan.split(level, at: UInt8(ascii: "=")) {
                    let word = scan.trimmed(word)
                    guard !word.isEmpty else { throw scan.wrong("候选人", "a candidate", at: level.lowerBound) }
                    let candidate = try named.place(scan.text(word), at: word.lowerBound)
                    guard seen.insert(candidate).inserted else {
                        throw scan.wrong("同一张票上不重复的候选人", "no candidate twice on one ballot", at: word.lowerBound)
                    }
                    group.append(candidate)
                }
                ranks.append(group.count == 1 ? .one(group[0]) : .tied(group))
            }
        }
        try named.append(Ballot(ranks: ranks, weight: product), at: whole.lowerBound)
    }
}
