import Kernel

/// Tables of ballots as people have them: what a city or a counting program hands out, a form's export, a sheet typed by
/// hand. A ballot a row, in one of these forms, told by headings and cells:
///
///     编号,第1选择,第2选择      a column a rank, names in the cells
///     时间戳,排序 [甲],排序 [乙]  a column a candidate: ranks, points or marks in the cells
///     时间戳,您同意哪些人？       one column of lists: 甲;乙
///
/// A column of ids, boxes or precincts is kept as the ballot's id; times, addresses and whatever else tells of the voter is
/// known by its heading, not used and not kept. `Weight` or `份数` says how many ballots a row stands for.
struct TableReader {
    private var text: DelimitedText
    private let layout: TableLayout
    private var contest: TableContest
    private let asked: TableKind?
    private var report: TableReport
    private let paperColumns: [Int]
    private let weightColumn: Int?

    /// - Parameters:
    ///   - kind: ``TableKind/ranks``, ``TableKind/scores`` or ``TableKind/marks``, where the cells shouldn't tell.
    ///   - contest: the question to read, of a table that answers several; else the first, with a warning.
    static func read(_ scan: Scanner, as kind: TableKind? = nil, contest: String? = nil) throws(BallotError) -> Election
    {
        var text = DelimitedText(scan)
        let layout = try TableLayout.found(&text)
        var reader = try TableReader(text, layout, as: kind, contest: contest)
        return try reader.election()
    }

    /// The reader of tables, for each name that `--input` may give one; only the first is told by its shape.
    static func reader(_ format: BallotFile.Format, _ kind: TableKind?) -> BallotReader {
        BallotReader(format: format, fits: { kind == nil && fits($0) }) { scan, wish throws(BallotError) in
            try read(scan, as: kind, contest: wish.contest)
        }
    }

    /// A text of columns that has not the shape of a format in which columns mean something else.
    private static func fits(_ shape: FileShape) -> Bool {
        let others = [
            BltReader.fits, PrefLibReader.fits, PabulibReader.fits, RaireReader.fits, CastVoteRecordReader.fits,
        ]
        // No heading holds an arrow, or begins as a counted ballot or a parameter does.
        guard let top = shape.lines.first, !top.contains(where: { "<>{".contains($0) }), !top.hasPrefix("#/"),
            !FileShape.isCounted(top, by: ":*"), !others.contains(where: { $0(shape) }),
            !DebianReader.fits(shape.scan)
        else { return false }
        return fits(shape.scan) != nil || isTabular(shape)
    }

    /// What form of table the text is, by its headings and its first rows; nil where it is none that is known. No text that
    /// parts nothing by commas, semicolons or tabs is one unless its heading asks who is chosen.
    static func fits(_ scan: Scanner) -> TableKind? {
        var lines = scan
        // A first line of a hundred thousand letters has no headings; a BLT file may be one line.
        guard let top = lines.line(), top.count <= 1 << 16, couldBeHeadings(scan.trimmed(top), scan) else { return nil }
        var text = DelimitedText(scan)
        guard let layout = try? TableLayout.found(&text, rows: 100) else {
            // What is wrong further down is best said of a table.
            var head = DelimitedText(scan)
            let headings = (try? head.record()) ?? []
            return headings.contains { Ordinal.rank($0.text) != nil } ? .names : nil
        }
        guard let contest = layout.first else { return nil }
        // Numbers over numbers are no candidates.
        guard
            contest.form != .grid || contest.columns.contains(where: { Ordinal.number(CellText.word($0.part)) == nil })
        else { return nil }
        switch contest.form {
        case .names: return .names
        case .grid: return .marks
        case .list: return layout.asksForNames(contest) ? .listed : nil
        }
    }

    /// Headings don't begin as ballots of other formats do (`27:A>B`, `42 * A`, `=A:`, `#/`, `{`), nor do they order anybody.
    private static func couldBeHeadings(_ line: Range<Int>, _ scan: Scanner) -> Bool {
        guard let first = line.first, ![0x23, 0x3D, 0x7B].contains(scan.bytes[first]) else { return false }
        let text = scan.bytes[line]
        guard !text.contains(UInt8(ascii: ">")), !text.contains(UInt8(ascii: "<")) else { return false }
        let rest = text.drop(while: Scanner.isDigit)
        guard rest.startIndex > text.startIndex, let sign = rest.first(where: { $0 != 0x20 }) else { return true }
        return sign != UInt8(ascii: ":") && sign != UInt8(ascii: "*")
    }

    /// Whether the first lines part fields alike and no other format could have written them, so that what is wrong is best
    /// said of a table.
    private static func isTabular(_ shape: FileShape) -> Bool {
        var lines = shape.scan
        guard let top = lines.line(), top.count <= 1 << 16, couldBeHeadings(shape.scan.trimmed(top), shape.scan),
            !shape.body.contains(where: { line in
                FileShape.isCounted(line, by: ":*") || line.contains { "<>{".contains($0) }
            })
        else { return false }
        var text = DelimitedText(shape.scan)
        guard let head = try? text.record(), head.count > 1, let next = try? text.record() else { return false }
        return next.count == head.count
    }

    private init(_ text: DelimitedText, _ layout: TableLayout, as kind: TableKind?, contest wanted: String?)
        throws(BallotError)
    {
        self.text = text
        self.layout = layout
        asked = kind
        paperColumns = layout.columns(.paper)
        weightColumn = layout.columns(.weight).first
        report = TableReport(text.scan)
        guard let first = layout.first else { throw layout.unknown(text.scan) }
        guard let wanted else {
            // Of free text nobody knows that it is votes, unless its heading or whoever hands it in says so.
            guard first.form != .list || kind != nil || layout.asksForNames(first) else {
                throw layout.unknown(text.scan)
            }
            contest = first
            let sure = layout.contests.filter { $0.isSure == first.isSure }
            if sure.count > 1 { report.warn(text.scan.several(sure.map(\.title), reading: first.title)) }
            return
        }
        guard
            let named = layout.contests.first(where: {
                $0.title == wanted || CellText.word($0.title) == CellText.word(wanted)
            })
        else { throw text.scan.noContest(wanted, of: layout.contests.map(\.title)) }
        contest = named
    }

    private mutating func election() throws(BallotError) -> Election {
        let title = contest.title.isEmpty ? layout.title : contest.title
        var election: Election
        switch contest.form {
        case .names: election = try names()
        case .grid: election = try grid()
        case .list: election = try list()
        }
        election.title = title.legible
        return report.finished(election, layout, contest)
    }

    // MARK: The three forms

    private mutating func names() throws(BallotError) -> Election {
        let columns = contest.columns.map(\.index)
        if let asked, asked != .ranks { throw layout.another(than: asked, contest, text.scan) }
        report.kind = .names
        let marks = try marks { (record: [DelimitedText.Field]) -> [String] in
            columns.filter { $0 < record.count }.flatMap { NameList.parts(record[$0].text) }
        }
        var cells = NameCells(NamedBallots(text.scan), marks: marks) { [text] () throws(BallotError) in
            try Self.alone(text, marks) { record in
                let texts = columns.filter { $0 < record.count }.map { record[$0].text }
                return texts.filter { !NameList.hasComma($0) }.flatMap { NameList.parts($0) }
            }
        }
        while let record = try next() {
            var ranks: [Ballot.Rank] = []
            ranks.reserveCapacity(columns.count)
            for column in columns where column < record.count { ranks.append(try cells.rank(record[column])) }
            while ranks.last == .skipped { ranks.removeLast() }
            try cells.append(ballot(Ballot(ranks: ranks), record), at: record[0].offset)
        }
        report.noChoices = cells.noChoices
        report.written = cells.written
        return try cells.named.election()
    }

    /// Names that stand by themselves, by what their spellings share.
    private static func alone(
        _ text: DelimitedText, _ marks: OptionMarks, _ names: ([DelimitedText.Field]) -> [String]
    ) throws(BallotError) -> Set<String> {
        var text = text
        var alone = Set<String>()
        while let record = try text.record() {
            for name in names(record) { alone.insert(CellText.spelling(marks.name(name))) }
        }
        return alone
    }

    /// What a survey program put around all names of the table.
    private func marks(_ names: ([DelimitedText.Field]) -> [String]) throws(BallotError) -> OptionMarks {
        var rows = text
        var found: ArraySlice<String> = []
        return try OptionMarks { () throws(BallotError) in
            while found.isEmpty {
                guard let record = try rows.record() else { return nil }
                if !TotalRow.isOne(record) { found = names(record)[...] }
            }
            return found.popFirst()
        }
    }

    private mutating func grid() throws(BallotError) -> Election {
        let cells = try GridCells(contest, title: layout.title, asked: asked, labels: layout.labels, text)
        report.kind = cells.kind
        if cells.isByPattern { report.warn(layout.byPattern(cells.kind, text.scan)) }
        var named = NamedBallots(text.scan)
        var parts = contest.columns.map(\.part)[...]
        let marks = try OptionMarks { () throws(BallotError) in parts.popFirst() }
        for (place, column) in contest.columns.enumerated() {
            let name = CellText.name(marks.name(CSV.unguarded(column.part)))
            contest.columns[place].part = name
            try text.scan.checkName(name, isQuoted: true, at: column.offset)
            let isUndeclared = NoChoice(CellText.word(name)) == .undeclared
            try named.declare(name, isUndeclared: isUndeclared, at: column.offset)
        }
        named.isClosed = true
        var sums = ColumnSums(contest.columns.map(\.index), labels: layout.labels)
        while let record = try next() {
            guard !sums.isTotal(record) else {
                report.drop(
                    record,
                    Phrase { $0.tables.columnSums })
                continue
            }
            try named.append(ballot(try cells.ballot(record, text.scan), record), at: record[0].offset)
        }
        return try named.election()
    }

    private mutating func list() throws(BallotError) -> Election {
        if let asked, asked == .scores { throw layout.another(than: asked, contest, text.scan) }
        let list = try ListCells(contest, title: layout.title, asked: asked, text)
        report.kind = list.isOrdered ? .ordered : .listed
        let column = contest.columns[0].index
        func names(_ record: [DelimitedText.Field]) -> [String] {
            column < record.count ? list.names(record[column].text) : []
        }
        let marks = try marks(names)
        var cells = NameCells(NamedBallots(text.scan), marks: marks) { [text] () throws(BallotError) in
            try Self.alone(text, marks, names)
        }
        while let record = try next() {
            var chosen: [Int] = []
            let cell = column < record.count ? record[column] : DelimitedText.Field(text: "", offset: record[0].offset)
            // Cells that name nobody are counted like those of other tables.
            if NoChoice(CellText.word(cell.text)) != nil {
                let rank = try cells.rank(cell)
                try cells.append(ballot(Ballot(ranks: rank == .skipped ? [] : [rank]), record), at: record[0].offset)
                continue
            }
            for written in list.names(cell.text) {
                var group: [Int] = []
                for name in try cells.glued(written) ?? [written] {
                    let name = marks.name(name)
                    switch NoChoice(CellText.word(name)) {
                    case .nothing?, .overvote?, .spoilt?: continue
                    case .undeclared?: group.append(try cells.candidate(NamedBallots.undeclared, cell))
                    case nil: group.append(try cells.candidate(name, cell))
                    }
                }
                cells.note(written, as: group)
                chosen += group
            }
            let marked = list.isOrdered ? Ballot(chosen) : Ballot(approving: Array(Set(chosen)))
            try cells.append(ballot(marked, record), at: record[0].offset)
        }
        report.noChoices = cells.noChoices
        report.written = cells.written
        return try cells.named.election()
    }

    // MARK: Rows

    /// The next row that is a ballot.
    private mutating func next() throws(BallotError) -> [DelimitedText.Field]? {
        while let record = try text.record() {
            report.row(record)
            if record.count > layout.headings.count,
                let extra = record[layout.headings.count...].first(where: { !$0.text.isEmpty })
            {
                throw text.scan.wrong(at: extra.offset, read: extra.text) {
                    $0.tables.columnsAsHeadings(layout.headings.count)
                }
            }
            if TotalRow.isOne(record) {
                report.drop(record, Phrase { $0.tables.sums })
            } else if TotalRow.isBlank(record) {
                // Where rows have numbers or times, one without is no paper; elsewhere it is a blank one.
                guard layout.hasLabels else {
                    report.blank(record)
                    return record
                }
                report.drop(record, Phrase { $0.tables.emptyRow }, isQuiet: true)
            } else if isHeadingAgain(record) {
                report.drop(record, Phrase { $0.tables.headingsAgain })
            } else {
                return record
            }
        }
        return nil
    }

    private func isHeadingAgain(_ record: [DelimitedText.Field]) -> Bool {
        guard record.count == layout.headings.count, record[0].text == layout.headings[0].text else { return false }
        return contest.columns.allSatisfy { CellText.trimmed(record[$0.index].text) == layout.headings[$0.index].text }
            && zip(record, layout.headings).allSatisfy { CellText.trimmed($0.text) == $1.text }
    }

    /// The ballot with the row's weight and its paper's number.
    private mutating func ballot(_ ballot: Ballot, _ record: [DelimitedText.Field]) throws(BallotError) -> Ballot {
        var ballot = ballot
        if let weightColumn, weightColumn < record.count { ballot.weight = try weight(record[weightColumn]) }
        guard !paperColumns.isEmpty else { return ballot }
        var parts: [String] = []
        for column in paperColumns where column < record.count {
            let text = CellText.trimmed(record[column].text)
            if PaperNumber.isPersonal(text) {
                report.hide(column)
            } else {
                parts.append(text)
            }
        }
        let id = parts.joined(separator: ",")
        if parts.contains(where: { !$0.isEmpty }) { ballot.id = id }
        return ballot
    }

    private func weight(_ field: DelimitedText.Field) throws(BallotError) -> Int64 {
        guard let number = PaperNumber.papers(field.text) else {
            throw text.scan.wrong(at: field.offset, read: field.text) { $0.formats.weight }
        }
        return number
    }
}
