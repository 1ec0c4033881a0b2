import Kernel

/// Cells that name candidates: what each says is worked out once.
struct NameCells {
    private(set) var named: NamedBallots
    /// What each text met so far says.
    private var known: [String: Known] = [:]
    /// Candidates by what spellings of their names share.
    private var keys: [String: Int] = [:]
    /// Texts that named nobody, as written: how often, and what they were taken for.
    private(set) var noChoices: [String: (meaning: NoChoice, times: Int)] = [:]
    /// Names that stand alone in some cell, by their keys; looked for when a cell with a comma comes up.
    private var alone: Set<String>?
    private let findAlone: () throws(BallotError) -> Set<String>
    private let marks: OptionMarks
    /// Cells that write a name otherwise than the candidate's own, or several names as one: how often, and whose they are.
    private(set) var written: [String: (names: [String], times: Int)] = [:]

    private struct Known {
        var rank: Ballot.Rank
        /// Whether to count it among those that named nobody.
        var isNoChoice = false
    }

    init(
        _ named: NamedBallots, marks: OptionMarks, alone: @escaping () throws(BallotError) -> Set<String>
    ) {
        self.named = named
        self.marks = marks
        findAlone = alone
    }

    mutating func append(_ ballot: Ballot, at offset: Int) throws(BallotError) { try named.append(ballot, at: offset) }

    /// What stands at one rank: one name, several (an overvote), or none.
    mutating func rank(_ field: DelimitedText.Field) throws(BallotError) -> Ballot.Rank {
        if field.text.isEmpty { return .skipped }
        if let known = known[field.text] {
            if known.isNoChoice { noChoices[field.text]?.times += 1 }
            written[field.text]?.times += 1
            return known.rank
        }
        let (rank, noChoice) = try read(field)
        if let noChoice, !CellText.trimmed(field.text).isEmpty { noChoices[field.text] = (noChoice, 1) }
        // A column of anything and everything shouldn't be kept whole a second time.
        if known.count < 100_000 {
            known[field.text] = Known(rank: rank, isNoChoice: noChoices[field.text] != nil)
        }
        return rank
    }

    private mutating func read(_ field: DelimitedText.Field) throws(BallotError) -> (Ballot.Rank, NoChoice?) {
        let noChoice = NoChoice(CellText.word(field.text))
        switch noChoice {
        case .nothing?: return (.skipped, noChoice)
        case .overvote?, .spoilt?: return (.overvote, noChoice)
        case .undeclared?: return (.one(try candidate(NamedBallots.undeclared, field)), noChoice)
        case nil: break
        }
        var group: [Int] = []
        var isOvervote = false
        for part in try parts(field.text) {
            let part = marks.name(part)
            switch NoChoice(CellText.word(part)) {
            case .nothing?: continue
            case .overvote?, .spoilt?: isOvervote = true
            case .undeclared?: group.append(try candidate(NamedBallots.undeclared, field))
            case nil:
                let candidate = try candidate(part, field)
                if !group.contains(candidate) { group.append(candidate) }
            }
        }
        note(field.text, as: group)
        guard !isOvervote else { return (.overvote, nil) }
        guard let first = group.first else { return (.skipped, nil) }
        return (group.count == 1 ? .one(first) : .tied(group), nil)
    }

    private mutating func parts(_ text: String) throws(BallotError) -> [String] {
        var parts: [String] = []
        for part in NameList.parts(text) {
            guard NameList.hasComma(part) else {
                parts += try glued(part) ?? [part]
                continue
            }
            let pieces = NameList.commaParts(part)
            let areNames = NameList.isHanList(part) ? true : try areAlone(pieces)
            if areNames { parts += pieces } else { parts.append(part) }
        }
        return parts
    }

    /// `张三 李四`, `Ann/Bob`: several names, where each stands alone in other cells; nil where it is one name.
    mutating func glued(_ text: String) throws(BallotError) -> [String]? {
        let signed = NameList.withSigns(text)
        for signs in NameList.joints + [NameList.joints.flatMap(\.self)] {
            let pieces = NameList.parts(signed, by: signs)
            if pieces.count > 1, try areAlone(pieces) { return pieces }
        }
        return nil
    }

    /// Keeps for the explanation what a cell was taken for, where it is not the names as they stand.
    mutating func note(_ text: String, as group: [Int]) {
        let names = group.map { named.candidates[$0].name }
        let isPlain = NameList.parts(text).elementsEqual(names)
        guard !names.isEmpty, !isPlain, written.count < 1000 || written[text] != nil else { return }
        written[text, default: (names, 0)].times += 1
    }

    /// `Bob, Jr` is one name; `Ann, Bob` two, if both stand alone in other cells.
    private mutating func areAlone(_ pieces: [String]) throws(BallotError) -> Bool {
        if alone == nil { alone = try findAlone() }
        return pieces.allSatisfy { alone?.contains(CellText.spelling(marks.name($0))) ?? false }
    }

    /// The candidate of a name, however it is spelt; a new one joins the list.
    mutating func candidate(_ text: String, _ field: DelimitedText.Field) throws(BallotError) -> Int {
        let text = CSV.unguarded(text)
        if CSV.isError(text) {
            throw named.scan.wrong(at: field.offset, read: text) { $0.tables.nameNotError }
        }
        let name = CellText.name(text)
        let key = CellText.key(name)
        if let known = keys[key] { return known }
        let place = try named.place(name, isQuoted: field.isQuoted, at: field.offset)
        keys[key] = place
        return place
    }
}
