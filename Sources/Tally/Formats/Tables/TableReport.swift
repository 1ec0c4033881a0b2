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
            warnings.append(Phrase("\(read) 是\(why.chinese)", "\(read) is \(why.english)"))
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
            let lines = blanks.prefix(10).map(String.init).joined(separator: "、") + (blanks.count > 10 ? "…" : "")
            election.warnings.append(
                Phrase(
                    "\(scan.file): 第\(lines)行全空，算作空白票；不是选票就删掉",
                    "\(scan.file): lines \(lines.replacing("、", with: ", ")) are empty and taken for blank papers; delete them if they are none"
                ))
        }
        // Other questions of the same kind have been named already.
        let asked = Set(layout.contests.filter { $0.isSure == contest.isSure }.flatMap(\.columns).map(\.index))
        let unused = layout.headings.indices.filter { layout.headings[$0].use == .open && !asked.contains($0) }
            .map { layout.headings[$0].text.legible }.filter { !$0.isEmpty }
        if !unused.isEmpty {
            let names = unused.prefix(10).joined(separator: "、") + (unused.count > 10 ? "…" : "")
            election.warnings.append(
                Phrase(
                    "\(scan.file): 没有用的列：\(names)",
                    "\(scan.file): columns not used: \(names.replacing("、", with: ", "))"))
        }
        let people = layout.headings.indices.filter { index in
            let use = layout.headings[index].use
            return hidden.contains(index) || ((use == .time || use == .person) && !layout.headings[index].text.isEmpty)
        }
        if !people.isEmpty {
            let names = people.map { layout.headings[$0].text.legible }
            election.warnings.append(
                Phrase(
                    "\(scan.file): \(names.joined(separator: "、"))说的是谁投的、何时投的，没有用，也不保留",
                    "\(scan.file): \(names.joined(separator: ", ")): who voted or when; neither used nor kept"))
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
                    (Phrase(names.joined(separator: "、"), names.joined(separator: ", ")), times)
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
                case .paper where !hidden.contains(index): Phrase("票的编号", "the paper's number")
                case .weight where layout.columns(.weight).first == index: Phrase("份数", "how many papers")
                case .paper, .time, .person: Phrase("投票人或时间，不用也不保留", "of the voter or the time; not used, not kept")
                case .open, .weight: Phrase("不用，不保留", "not used, not kept")
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
            return Phrase("第\(rank)选择", "rank \(rank)")
        case .ranks: return Phrase("\(part)的名次", "the rank of \(part)")
        case .scores: return Phrase("\(part)的分数", "the points of \(part)")
        case .marks: return Phrase("\(part)的记号", "the mark of \(part)")
        case .ordered: return Phrase("按次序的名字", "names in order")
        case .listed: return Phrase("所选的名字", "the names chosen")
        }
    }
}
