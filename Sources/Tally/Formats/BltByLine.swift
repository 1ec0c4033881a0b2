import Kernel

/// Ballots of a BLT file that writes each on a line of its own and an empty rank as 0, as Stack Exchange's election files do:
///
///     1 2 0 3 0      one ballot: 2 first, nobody second, then 3
///
/// Elsewhere the first 0 would end the ballot. So a file is read this way only where it makes no sense otherwise, and
/// refused where it makes sense both ways.
struct BltByLine {
    private(set) var ballots = Ballots()
    /// Behind the line that ends the ballots.
    private(set) var end = 0
    /// Ballots with a 0 that ends nothing, and the first such 0.
    private var skipping = 0
    private var firstSkip = 0
    private let scan: Scanner

    /// nil where some line is no such ballot, or no ballot has a 0 within it.
    init?(_ start: Scanner, candidates: Int, nicknames: [String: Int]) {
        scan = start
        guard BltByLine.hasZeroWithin(start) else { return nil }
        var lines = start
        while let line = lines.line() {
            let content = BltByLine.withoutComment(line, start)
            if content.isEmpty { continue }
            let words = BltByLine.words(content, start, most: candidates + 3)
            if words.count == 1, start.text(words[0]) == "0" {
                end = lines.at
                break
            }
            guard append(words, candidates, nicknames) else { return nil }
        }
        guard end > 0, skipping > 0 else { return nil }
    }

    private mutating func append(_ words: [Range<Int>], _ candidates: Int, _ nicknames: [String: Int]) -> Bool {
        // How many, a place for each candidate at most, and the 0 that ends the ballot.
        guard (2...candidates + 2).contains(words.count), let weight = Int64(scan.text(words[0])), weight >= 0,
            let last = words.last, scan.text(last) == "0"
        else { return false }
        var ranks: [Ballot.Rank] = []
        var seen = Set<Int>()
        var skips = false
        for word in words.dropFirst().dropLast() {
            let text = scan.text(word)
            if text == "0" {
                if !skips, skipping == 0 { firstSkip = word.lowerBound }
                skips = true
                ranks.append(.skipped)
                continue
            }
            var group: [Int] = []
            for name in text.split(separator: "=", omittingEmptySubsequences: false) {
                guard let number = nicknames[String(name)].map({ $0 + 1 }) ?? Int(name),
                    (1...candidates).contains(number),
                    seen.insert(number).inserted
                else { return false }
                group.append(number - 1)
            }
            ranks.append(group.count == 1 ? .one(group[0]) : .tied(group))
        }
        while ranks.last == .skipped { ranks.removeLast() }
        if skips { skipping += 1 }
        return (try? ballots.append(Ballot(ranks: ranks, weight: weight))) != nil
    }

    /// The refusal of a file that gives every ballot a line and none of them the 0 that ends it; nil for any other.
    static func withoutEnd(_ start: Scanner) -> BallotError? {
        var lines = start
        var first: Range<Int>?
        while let line = lines.line() {
            let content = withoutComment(line, start)
            guard let end = content.last else { continue }
            var last = end
            while last > content.lowerBound, !Scanner.isSpace(start.bytes[last - 1]) { last -= 1 }
            let isZero = last == end && start.bytes[end] == UInt8(ascii: "0")
            if isZero, last == content.lowerBound {
                guard let first else { return nil }
                return start.wrong(
                    at: first.lowerBound,
                    read: start.text(first.lowerBound..<min(first.upperBound, first.lowerBound + 200))
                ) { $0.blt.endOfLine }
            }
            guard !isZero, Scanner.isDigit(start.bytes[content.lowerBound]) else { return nil }
            if first == nil { first = content }
        }
        return nil
    }

    private static func withoutComment(_ line: Range<Int>, _ scan: Scanner) -> Range<Int> {
        let hash = scan.first(UInt8(ascii: "#"), in: line) ?? line.upperBound
        return scan.trimmed(line.lowerBound..<hash)
    }

    /// Whether some line has a 0 that is neither its first nor its last word; looks at every byte once.
    private static func hasZeroWithin(_ scan: Scanner) -> Bool {
        var at = scan.at
        var words = 0
        while at < scan.end {
            let start = at
            while at < scan.end, !Scanner.isSpace(scan.bytes[at]) { at += 1 }
            if at > start { words += 1 }
            let isZero = at == start + 1 && scan.bytes[start] == UInt8(ascii: "0") && words > 1
            while at < scan.end, scan.bytes[at] == 0x20 || scan.bytes[at] == 0x09 { at += 1 }
            guard at < scan.end else { return false }
            if isZero, Scanner.isDigit(scan.bytes[at]) { return true }
            if Scanner.isSpace(scan.bytes[at]) {
                words = 0
                at += 1
            }
        }
        return false
    }

    /// The words of a line; where there are more than `most`, no more than tell that there are.
    private static func words(_ line: Range<Int>, _ scan: Scanner, most: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for at in line where words.count <= most {
            if Scanner.isSpace(scan.bytes[at]) {
                if let first = start { words.append(first..<at) }
                start = nil
            } else if start == nil {
                start = at
            }
        }
        if let first = start { words.append(first..<line.upperBound) }
        return words
    }

    /// What a reader tells of a file read this way.
    var warning: Phrase {
        let line = scan.place(of: firstSkip).line
        return Phrase { $0.blt.readByLine(file: scan.file, line: line, skipping: skipping) }
    }

    /// The refusal of a file that makes sense both ways.
    var ambiguous: BallotError {
        scan.wrong(at: firstSkip) { $0.blt.unclearZero }
    }
}
