import Kernel

/// The tally sheet of a Debian vote (devotee): a line a ballot, a figure an option in their order.
///
///          Option 1--------->: Ann
///        /  Option 2--------->: Bob
///        |/
///     V: 21   somebody
///     V: 1-   somebody else
///
/// The figure under an option is its rank, `-` is none; equal figures are equal ranks. Behind the figures stands who voted,
/// or a digest that they know: read over, never kept. Options without names are called by their numbers, as there.
struct DebianReader {
    private var scan: Scanner

    static let reader = BallotReader(format: .debian, fits: { fits($0.scan) }) { scan, _ throws(BallotError) in
        try read(scan)
    }

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = DebianReader(scan: scan)
        return try reader.election()
    }

    /// Whether the first ballots of the text are such lines, and no other line could be a ballot of another format.
    static func fits(_ start: Scanner) -> Bool {
        var scan = start
        var lines = 0
        while lines < 200, let line = scan.line() {
            lines += 1
            if figures(scan.trimmed(line), scan) != nil { return true }
        }
        return false
    }

    private mutating func election() throws(BallotError) -> Election {
        var names: [Int: (name: String, offset: Int)] = [:]
        var votes: [Range<Int>] = []
        var dropped = 0
        while let whole = scan.line() {
            let line = scan.trimmed(whole)
            if let figures = Self.figures(line, scan) {
                votes.append(figures)
                if figures.upperBound < line.upperBound { dropped += 1 }
            } else if isVote(line) {
                throw scan.wrong(at: line.lowerBound) { $0.rankings.figuresOrDash }
            } else if let (number, name) = option(line) {
                names[number] = (scan.text(name), name.lowerBound)
            }
        }
        guard let width = votes.map(\.count).max() else {
            throw scan.wrong(at: 0) { $0.rankings.ballotLine }
        }
        let count = max(width, names.keys.max() ?? 0)
        if !names.isEmpty, let wide = votes.first(where: { $0.count > names.count }) {
            throw scan.wrong(at: wide.lowerBound, read: scan.text(wide)) { $0.rankings.ranksFor(options: names.count) }
        }
        var named = NamedBallots(scan)
        for option in 1...count {
            let (name, offset) = names[option] ?? ("Option \(option)", 0)
            try named.declare(CellText.name(name), id: String(option), at: offset)
        }
        for vote in votes { try named.append(ballot(vote), at: vote.lowerBound) }
        var election = try named.election()
        if dropped > 0 {
            election.warnings.append(Phrase { $0.rankings.votersNotKept(file: scan.file) })
        }
        return election
    }

    private func isVote(_ line: Range<Int>) -> Bool {
        line.count >= 2 && scan.bytes[line.lowerBound] == UInt8(ascii: "V")
            && scan.bytes[line.lowerBound + 1] == UInt8(ascii: ":")
    }

    /// The figures of `V: 21-3 somebody`.
    private static func figures(_ line: Range<Int>, _ scan: Scanner) -> Range<Int>? {
        guard line.count >= 3, scan.bytes[line.lowerBound] == UInt8(ascii: "V"),
            scan.bytes[line.lowerBound + 1] == UInt8(ascii: ":")
        else { return nil }
        var start = line.lowerBound + 2
        while start < line.upperBound, Scanner.isSpace(scan.bytes[start]) { start += 1 }
        var end = start
        while end < line.upperBound, place(scan.bytes[end]) != nil { end += 1 }
        guard end > start, end == line.upperBound || Scanner.isSpace(scan.bytes[end]) else { return nil }
        return start..<end
    }

    /// A rank as one sign: 1 to 9, then letters; 0 for none.
    private static func place(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "-"): 0
        case UInt8(ascii: "1")...UInt8(ascii: "9"): Int(byte - 0x30)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - 0x41) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - 0x61) + 10
        default: nil
        }
    }

    private func ballot(_ vote: Range<Int>) -> Ballot {
        var marks: [Int: [Int]] = [:]
        for (option, at) in vote.enumerated() {
            if let place = Self.place(scan.bytes[at]), place > 0 { marks[place, default: []].append(option) }
        }
        guard let last = marks.keys.max() else { return Ballot([]) }
        return Ballot(
            ranks: (1...last).map { place in
                let group = marks[place] ?? []
                return group.isEmpty ? .skipped : group.count == 1 ? .one(group[0]) : .tied(group)
            })
    }

    /// `/ Option 2--------->: Bob`: its number and its name.
    private func option(_ line: Range<Int>) -> (Int, Range<Int>)? {
        var look = scan
        look.at = line.lowerBound
        while look.at < line.upperBound, [0x20, 0x09, UInt8(ascii: "|"), UInt8(ascii: "/")].contains(look.byte) {
            look.at += 1
        }
        guard look.sees("Option ") else { return nil }
        look.at += 7
        guard let number = look.number(), (1...35).contains(number) else { return nil }
        while look.byte == UInt8(ascii: "-") || look.byte == UInt8(ascii: ">") || look.byte == 0x20 { look.at += 1 }
        guard look.byte == UInt8(ascii: ":"), look.at < line.upperBound else { return nil }
        let name = scan.trimmed(look.at + 1..<line.upperBound)
        return name.isEmpty ? nil : (Int(number), name)
    }
}
