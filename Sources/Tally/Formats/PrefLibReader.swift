import Kernel

/// PrefLib's orders and categories (soc, soi, toc, toi, cat): N. Mattei and T. Walsh, "PrefLib: a library for
/// preferences", 2013. Both its present header of `#` lines and its first form are read.
///
///     # NUMBER ALTERNATIVES: 3
///     # ALTERNATIVE NAME 1: Adam
///     12: 1,{2,3}
///
/// Of two categories the first is what is approved; of more, each is a rank. What the header declares is checked: how many
/// alternatives, voters, different orders; that orders are strict (soc, soi) and whole (soc, toc).
struct PrefLibReader {
    private var scan: Scanner
    private var named: NamedBallots
    private var names: [Int: (name: String, offset: Int)] = [:]
    private var title = ""
    private var categories = 0
    private var kind = ""
    /// What the header says of the ballots: key, figure, and where.
    private var totals: [(key: String, value: Int64, offset: Int)] = []
    private var orders: Int64 = 0
    private var declared: Declarations

    static let reader = BallotReader(format: .preflib, fits: fits) { scan, wish throws(BallotError) in
        var reader = PrefLibReader(scan, wish)
        return try scan.byte == UInt8(ascii: "#") ? reader.present() : reader.first()
    }

    /// Header lines `# KEY: value` and counted orders of numbers; or, in the first form, a number and the numbered names.
    static func fits(_ shape: FileShape) -> Bool {
        guard let top = shape.lines.first else { return false }
        if top.hasPrefix("#") {
            return shape.lines.contains { isHeader($0, "NUMBER ALTERNATIVES:") || isHeader($0, "ALTERNATIVE NAME ") }
                && shape.body.allSatisfy {
                    FileShape.isCounted($0, by: ":") && $0.allSatisfy { "0123456789 ,:{}\t".contains($0) }
                }
        }
        return shape.lines.count > 1 && FileShape.isNumber(top) && FileShape.isCounted(shape.lines[1], by: ",")
    }

    private static func isHeader(_ line: String, _ key: String) -> Bool {
        line.dropFirst().drop { $0 == " " }.uppercased().hasPrefix(key)
    }

    private init(_ scan: Scanner, _ wish: ReadingWish) {
        self.scan = scan
        named = NamedBallots(scan)
        declared = Declarations(isPartial: wish.isPartial)
    }

    private mutating func present() throws(BallotError) -> Election {
        while let line = scan.line() {
            let content = scan.trimmed(line)
            if content.isEmpty { continue }
            if scan.bytes[content.lowerBound] == UInt8(ascii: "#") {
                try header(content)
                continue
            }
            if !named.isClosed { try declare(at: content.lowerBound) }
            guard let colon = scan.first(UInt8(ascii: ":"), in: content) else {
                throw scan.wrong(at: content.lowerBound) { $0.preflib.countAndColon }
            }
            let weight = try named.weight(content.lowerBound..<colon)
            try ballot(colon + 1..<content.upperBound, weight: weight)
        }
        if !named.isClosed { try declare(at: scan.end) }
        for (key, value, offset) in totals {
            let found = key == "NUMBER VOTERS" ? named.ballots.total : orders
            try declared.check(Phrase { _ in key }, declares: value, holds: found, at: offset, in: scan)
        }
        return try election()
    }

    private func election() throws(BallotError) -> Election {
        var election = try named.election(title: title)
        election.notes = declared.all
        return election
    }

    private mutating func header(_ line: Range<Int>) throws(BallotError) {
        guard let colon = scan.first(UInt8(ascii: ":"), in: line) else { return }
        let key = scan.text(scan.trimmed(line.lowerBound + 1..<colon)).uppercased()
        let range = scan.trimmed(colon + 1..<line.upperBound)
        let value = scan.text(range)
        switch key {
        case "TITLE": title = value
        case "DATA TYPE":
            kind = value.lowercased()
            guard ["soc", "soi", "toc", "toi", "cat"].contains(kind) else {
                throw scan.wrong(at: range.lowerBound, read: value) { $0.preflib.dataType }
            }
        case "NUMBER VOTERS", "NUMBER UNIQUE ORDERS", "NUMBER UNIQUE PREFERENCES":
            guard let figure = Int64(value), figure >= 0 else {
                throw scan.wrong(at: range.lowerBound, read: value) { $0.formats.wholeNumber }
            }
            totals.append((key, figure, range.lowerBound))
        case "NUMBER ALTERNATIVES":
            totals.removeAll { $0.key == key }
            alternatives = (try whole(value, at: range.lowerBound), range.lowerBound)
        case "NUMBER CATEGORIES": categories = try whole(value, at: range.lowerBound)
        case _ where key.hasPrefix("ALTERNATIVE NAME "):
            let place = try whole(String(key.dropFirst(17)), at: line.lowerBound)
            guard names.updateValue((value, range.lowerBound), forKey: place) == nil else {
                throw scan.wrong(at: line.lowerBound) { $0.preflib.newNumber }
            }
        default: break
        }
    }

    private var alternatives: (number: Int, offset: Int)?

    private func whole(_ text: String, at offset: Int) throws(BallotError) -> Int {
        guard let value = Int(text), value > 0, value <= Mark.mostCandidates else {
            throw scan.wrong(at: offset, read: text) { $0.preflib.numberUpTo(most: Mark.mostCandidates) }
        }
        return value
    }

    private mutating func declare(at offset: Int) throws(BallotError) {
        guard let number = alternatives?.number ?? names.keys.max() else {
            throw scan.wrong(at: offset) { $0.preflib.alternativesLine }
        }
        if let beyond = names.first(where: { $0.key > number }), let alternatives {
            throw scan.wrong(at: alternatives.offset) { $0.preflib.atLeast(beyond.key) }
        }
        for place in 1...number {
            let (name, here) = names[place] ?? ("\(place)", offset)
            try named.declare(name, id: "\(place)", at: here)
        }
        named.isClosed = true
    }

    /// The first form: how many, a line for each, a line of sums, then count,order.
    private mutating func first() throws(BallotError) -> Election {
        func next(_ scan: inout Scanner) -> Range<Int>? {
            while let line = scan.line() {
                let content = scan.trimmed(line)
                if !content.isEmpty { return content }
            }
            return nil
        }
        guard let top = next(&scan) else { throw scan.wrong { $0.preflib.candidates } }
        let number = try whole(scan.text(top), at: top.lowerBound)
        lineStart = scan.at
        for place in 1...number {
            guard let line = next(&scan), let comma = scan.first(UInt8(ascii: ","), in: line),
                scan.text(scan.trimmed(line.lowerBound..<comma)) == "\(place)"
            else {
                throw scan.wrong(at: lineStart) { $0.preflib.candidateLine(place, of: number) }
            }
            lineStart = scan.at
            let name = scan.trimmed(comma + 1..<line.upperBound)
            try named.declare(scan.text(name), id: "\(place)", at: name.lowerBound)
        }
        named.isClosed = true
        guard let sums = next(&scan) else { throw scan.wrong { $0.preflib.lineOfSums } }
        var figures: [Int64] = []
        for part in scan.split(sums, at: UInt8(ascii: ",")) {
            if let figure = Int64(scan.text(scan.trimmed(part))) { figures.append(figure) }
        }
        guard figures.count == 3, scan.split(sums, at: UInt8(ascii: ",")).count == 3 else {
            throw scan.wrong(at: sums.lowerBound, read: scan.text(sums)) { $0.preflib.threeSums }
        }
        while let line = next(&scan) {
            guard let comma = scan.first(UInt8(ascii: ","), in: line) else {
                throw scan.wrong(at: line.lowerBound) { $0.preflib.countAndComma }
            }
            try ballot(comma + 1..<line.upperBound, weight: named.weight(line.lowerBound..<comma))
        }
        let parts: [(Phrase, Int64)] = [
            (Phrase { $0.preflib.sumOfVoters }, named.ballots.total),
            (Phrase { $0.preflib.sumOfVotes }, named.ballots.total),
            (Phrase { $0.preflib.sumOfOrders }, orders),
        ]
        for (part, figure) in zip(parts, figures) {
            try declared.check(part.0, declares: figure, holds: part.1, at: sums.lowerBound, in: scan)
        }
        return try election()
    }

    /// Where the line to be read next begins.
    private var lineStart = 0

    private mutating func ballot(_ range: Range<Int>, weight: Int64) throws(BallotError) {
        orders += 1
        var ranks: [Ballot.Rank] = []
        var seen = Set<Int>()
        if !scan.trimmed(range).isEmpty {
            for part in scan.split(range, at: UInt8(ascii: ",")) {
                var content = scan.trimmed(part)
                let isSet = !content.isEmpty && scan.bytes[content.lowerBound] == UInt8(ascii: "{")
                if isSet {
                    guard scan.bytes[content.upperBound - 1] == UInt8(ascii: "}"), content.count >= 2 else {
                        throw scan.wrong(at: content.lowerBound) { $0.formats.closingBrace }
                    }
                    content = scan.trimmed(content.lowerBound + 1..<content.upperBound - 1)
                }
                if content.isEmpty, isSet {
                    ranks.append(.skipped)
                    continue
                }
                var group: [Int] = []
                for word in isSet ? scan.split(content, at: UInt8(ascii: ",")) : [content] {
                    let word = scan.trimmed(word)
                    let candidate = try named.place(scan.text(word), at: word.lowerBound)
                    guard seen.insert(candidate).inserted else {
                        throw scan.wrong(at: word.lowerBound) { $0.formats.candidateOnce }
                    }
                    group.append(candidate)
                }
                ranks.append(group.count == 1 ? .one(group[0]) : .tied(group))
            }
        }
        try checkKind(ranks, of: seen.count, at: range.lowerBound)
        if categories == 2 { ranks = Array(ranks.prefix(1)).filter { $0 != .skipped } }
        try named.append(Ballot(ranks: ranks, weight: weight), at: range.lowerBound)
    }

    /// What DATA TYPE promises of every order.
    private mutating func checkKind(_ ranks: [Ballot.Rank], of named: Int, at offset: Int) throws(BallotError) {
        let isStrict = ranks.allSatisfy { $0.candidates.count == 1 }
        if kind.hasPrefix("so"), !isStrict {
            try declared.breach(
                Phrase { $0.preflib.noTies(kind) }, at: offset, read: kind, in: scan)
        }
        if ["soc", "toc"].contains(kind), named != self.named.candidates.count {
            try declared.breach(
                Phrase { $0.preflib.everyoneRanked(kind) }, at: offset, read: kind,
                in: scan)
        }
        if categories > 0, ranks.count != categories {
            try declared.breach(
                Phrase { _ in "NUMBER CATEGORIES \(categories)" }, at: offset,
                read: "\(ranks.count)", in: scan)
        }
    }
}
