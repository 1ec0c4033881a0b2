/// PrefLib's orders and categories (soc, soi, toc, toi, cat): N. Mattei and T. Walsh, "PrefLib: a library for
/// preferences", 2013. Both its present header of `#` lines and its first form are read.
///
///     # NUMBER ALTERNATIVES: 3
///     # ALTERNATIVE NAME 1: Adam
///     12: 1,{2,3}
///
/// Of two categories the first is what is approved; of more, each is a rank.
struct PrefLibReader {
    private var scan: Scanner
    private var named: NamedBallots
    private var names: [Int: String] = [:]
    private var title = ""
    private var number: Int?
    private var categories = 0

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = PrefLibReader(scan)
        return try scan.byte == UInt8(ascii: "#") ? reader.present() : reader.first()
    }

    private init(_ scan: Scanner) {
        self.scan = scan
        named = NamedBallots(scan)
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
                throw scan.wrong("份数与冒号，如 12: 1,2,3", "a count and a colon, as in 12: 1,2,3", at: content.lowerBound)
            }
            let weight = try named.weight(content.lowerBound..<colon)
            try ballot(colon + 1..<content.upperBound, weight: weight)
        }
        if !named.isClosed { try declare(at: scan.end) }
        return try named.election(title: title)
    }

    private mutating func header(_ line: Range<Int>) throws(BallotError) {
        guard let colon = scan.first(UInt8(ascii: ":"), in: line) else { return }
        let key = scan.text(scan.trimmed(line.lowerBound + 1..<colon)).uppercased()
        let range = scan.trimmed(colon + 1..<line.upperBound)
        let value = scan.text(range)
        switch key {
        case "TITLE": title = value
        case "NUMBER ALTERNATIVES": number = try whole(value, at: range.lowerBound)
        case "NUMBER CATEGORIES": categories = try whole(value, at: range.lowerBound)
        case _ where key.hasPrefix("ALTERNATIVE NAME "):
            let place = try whole(String(key.dropFirst(17)), at: line.lowerBound)
            names[place] = value
        default: break
        }
    }

    private func whole(_ text: String, at offset: Int) throws(BallotError) -> Int {
        guard let value = Int(text), value > 0, value <= Mark.mostCandidates else {
            throw scan.wrong(
                "1至\(Mark.mostCandidates)的数", "a number from 1 to \(Mark.mostCandidates)", at: offset, read: text)
        }
        return value
    }

    private mutating func declare(at offset: Int) throws(BallotError) {
        guard let number = number ?? names.keys.max() else {
            throw scan.wrong("# NUMBER ALTERNATIVES 一行", "a line # NUMBER ALTERNATIVES", at: offset)
        }
        for place in 1...number { try named.declare(names[place] ?? "\(place)", id: "\(place)", at: offset) }
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
        guard let top = next(&scan) else { throw scan.wrong("候选人数", "the number of candidates") }
        let number = try whole(scan.text(top), at: top.lowerBound)
        for place in 1...number {
            guard let line = next(&scan), let comma = scan.first(UInt8(ascii: ","), in: line) else {
                throw scan.wrong("第\(place)号候选人一行，如 \(place),名字", "candidate \(place) as in \(place),Name")
            }
            try named.declare(
                scan.text(scan.trimmed(comma + 1..<line.upperBound)),
                id: scan.text(scan.trimmed(line.lowerBound..<comma)), at: line.lowerBound)
        }
        named.isClosed = true
        guard next(&scan) != nil else { throw scan.wrong("票数合计一行", "the line of sums") }
        while let line = next(&scan) {
            guard let comma = scan.first(UInt8(ascii: ","), in: line) else {
                throw scan.wrong("份数与逗号，如 12,1,2,3", "a count and a comma, as in 12,1,2,3", at: line.lowerBound)
            }
            try ballot(comma + 1..<line.upperBound, weight: named.weight(line.lowerBound..<comma))
        }
        return try named.election()
    }

    private mutating func ballot(_ range: Range<Int>, weight: Int64) throws(BallotError) {
        var ranks: [Ballot.Rank] = []
        var seen = Set<Int>()
        if !scan.trimmed(range).isEmpty {
            for part in scan.split(range, at: UInt8(ascii: ",")) {
                var content = scan.trimmed(part)
                let isSet = !content.isEmpty && scan.bytes[content.lowerBound] == UInt8(ascii: "{")
                if isSet {
                    guard scan.bytes[content.upperBound - 1] == UInt8(ascii: "}"), content.count >= 2 else {
                        throw scan.wrong("右花括号 }", "the closing brace }", at: content.lowerBound)
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
                        throw scan.wrong("同一张票上不重复的候选人", "no candidate twice on one ballot", at: word.lowerBound)
                    }
                    group.append(candidate)
                }
                ranks.append(group.count == 1 ? .one(group[0]) : .tied(group))
            }
        }
        if categories == 2 { ranks = Array(ranks.prefix(1)).filter { $0 != .skipped } }
        try named.append(Ballot(ranks: ranks, weight: weight), at: range.lowerBound)
    }
}
