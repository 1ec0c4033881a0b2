import Kernel

/// What a table's reader tells beside the ballots: what columns were taken for, what it left out, what to be warned of.
struct TableReport {
    var kind = TableKind.names
    var noChoices: [String: (meaning: NoChoice, times: Int)] = [:]
    var written: [String: (names: [String], times: Int)] = [:]
    private let scan: Scanner
    private var firstRow: Int?
    private var dropped: [BallotReading.Dropped] = []
    private var warnings: [Phrase] = []
    private var hidden = Set<Int>()
    private var blanks: [Int] = []
    private var quiet = 0
    /// Lines are counted on from the last one asked for.
    private var lastOffset = 0
    private var lastLine = 1

    init(_ scan: Scanner) { self.scan = scan }

    mutating func warn(_ warning: Phrase) { warnings.append(warning) }

    mutating func hide(_ column: Int) { hidden.insert(column) }

    /// A row below the headings.
    mutating func row(_ record: [DelimitedText.Field]) {
        if firstRow == nil { firstRow = line(of: record[0].offset) }
    }

    mutating func blank(_ record: [DelimitedText.Field]) {
        if blanks.count < 1000 { blanks.append(line(of: record[0].offset)) }
    }

    /// - Parameter isQuiet: no warning; ``BallotReading`` lists it all the same.
    mutating func drop(_ record: [DelimitedText.Field], _ why: Phrase, isQuiet: Bool = false) {
        guard dropped.count < 1000 else { return }
        let line = line(of: record[0].offset)
        let text = record.map(\.text).joined(separator: ",").prefix(60)
        dropped.append(BallotReading.Dropped(line: line, read: String(text).legible, why: why))
        if !isQuiet, warnings.count < 20 {
            let read = "\(scan.file):\(line): \(String(text.prefix(30)).legible)"
            warnings.append(Phrase { $0.tables.leftOut(read, why($0)) })
        }
    }

    private mutating func line(of offset: Int) -> Int {
        while lastOffset < min(offset, scan.end) {
            let byte = scan.bytes[lastOffset]
            let isPair = byte == 0x0D && lastOffset + 1 < scan.end && scan.bytes[lastOffset + 1] == 0x0A
            if Scanner.isLineEnd(byte), !isPair { lastLine += 1 }
            lastOffset += 1
        }
        return lastLine
    }

    /// The election with all of it.
    func finished(_ election: Election, _ layout: TableLayout, _ contest: TableContest) -> Election {
        var election = election
        election.warnings = warnings
        if !blanks.isEmpty {
            let lines = Array(blanks.prefix(10))
            election.warnings.append(
                Phrase { $0.tables.blankRows(file: scan.file, lines: lines, andMore: blanks.count > 10) })
        }
        // Other questions of the same kind have been named already.
        let asked = Set(layout.contests.filter { $0.isSure == contest.isSure }.flatMap(\.columns).map(\.index))
        let unused = layout.headings.indices.filter { layout.headings[$0].use == .open && !asked.contains($0) }
            .map { layout.headings[$0].text.legible }.filter { !$0.isEmpty }
        if !unused.isEmpty {
            let names = Array(unused.prefix(10))
            election.warnings.append(
                Phrase { $0.tables.unusedColumns(file: scan.file, names: names, andMore: unused.count > 10) })
        }
        let people = layout.headings.indices.filter { index in
            let use = layout.headings[index].use
            return hidden.contains(index) || ((use == .time || use == .person) && !layout.headings[index].text.isEmpty)
        }
        if !people.isEmpty {
            let names = people.map { layout.headings[$0].text.legible }
            election.warnings.append(Phrase { $0.tables.votersNotKept(file: scan.file, columns: names) })
        }
        election.reading.shape = kind.phrase
        election.reading.isRanked = [.names, .ranks, .ordered].contains(kind)
        election.reading.columns = columns(layout, contest)
        election.reading.dropped = dropped
        election.reading.firstRow = firstRow
        election.reading.taken = BallotReading.Taken.list(
            noChoices.mapValues { ($0.meaning.phrase, $0.times) })
        if !written.isEmpty {
            election.reading.written = BallotReading.Taken.list(
                written.mapValues { names, times in
                    (Phrase.list(names), times)
                })
        }
        return election
    }

    private func columns(_ layout: TableLayout, _ contest: TableContest) -> [BallotReading.Column] {
        layout.headings.enumerated().compactMap { index, heading in
            if let column = contest.columns.first(where: { $0.index == index }) {
                return BallotReading.Column(heading.text.legible, use(of: column), place: index, counts: true)
            }
            if heading.text.isEmpty { return nil }
            let use: Phrase =
                switch heading.use {
                case .paper where !hidden.contains(index): Phrase { $0.tables.paperNumber }
                case .weight where layout.columns(.weight).first == index: Phrase { $0.tables.numberOfPapers }
                case .paper, .time, .person: Phrase { $0.tables.ofVoter }
                case .open, .weight: Phrase { $0.tables.unused }
                }
            let counts = heading.use == .weight && layout.columns(.weight).first == index
            return BallotReading.Column(heading.text.legible, use, place: index, counts: counts)
        }
    }

    private func use(of column: TableContest.Column) -> Phrase {
        let part = CellText.name(column.part).legible
        switch kind {
        case .names:
            let rank = column.rank ?? 0
            return Phrase { $0.tables.choice(rank) }
        case .ranks: return Phrase { $0.tables.rank(of: part) }
        case .scores: return Phrase { $0.tables.points(of: part) }
        case .marks: return Phrase { $0.tables.mark(of: part) }
        case .ordered: return Phrase { $0.tables.namesInOrder }
        case .listed: return Phrase { $0.tables.namesChosen }
        }
    }
}
