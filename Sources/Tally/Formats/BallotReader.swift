/// One way of writing ballots: how its files are told from others, and how they are read. A new format is a file with one
/// of these and a line in ``BallotFile/readers``.
struct BallotReader: Sendable {
    let format: BallotFile.Format
    /// Whether a file begins as this format does: a judgement of its grammar. No word in a name or a title decides.
    let fits: @Sendable (FileShape) -> Bool
    let read: @Sendable (Scanner, ReadingWish) throws(BallotError) -> Election
}

/// What whoever hands in a file asks for beside its ballots.
struct ReadingWish: Sendable {
    /// The contest to read of a file that holds several, by name or id.
    var contest: String?
    /// The file is known not to be whole: what it says of its own size is noted rather than checked.
    var isPartial = false
}

/// How a file begins, for the judgement of what it is.
struct FileShape {
    /// At the first byte behind a byte order mark.
    let scan: Scanner
    /// The first forty lines that are not blank, without the spaces around them; of a long line its beginning.
    let lines: [String]
    /// Those that are no comment (`#`), what stands behind a `#` cut off.
    let body: [String]

    init(_ start: Scanner) {
        var scan = start
        var lines: [String] = []
        // A line may be ten megabytes long; its beginning tells enough.
        while lines.count < 40, let line = scan.line() {
            let range = scan.trimmed(line)
            if !range.isEmpty {
                lines.append(scan.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 4096)))
            }
        }
        self.scan = start
        self.lines = lines
        body = lines.compactMap { line in
            let text = line.prefix { $0 != "#" }
            return text.contains { $0 != " " } ? String(text) : nil
        }
    }

    /// Whether a line begins with a whole number and then one of these signs.
    static func isCounted(_ line: String, by signs: String) -> Bool {
        let rest = line.drop { ("0"..."9").contains($0) }
        guard rest.startIndex > line.startIndex, let sign = rest.first(where: { $0 != " " }) else { return false }
        return signs.contains(sign)
    }

    /// Whether a line is a whole number and nothing else.
    static func isNumber(_ line: String) -> Bool { !line.isEmpty && line.allSatisfy { ("0"..."9").contains($0) } }
}
