import Kernel

/// BLT, the format of Hill, Wichmann and Woodall (Algorithm 123, 1987), with the extensions of its later readers.
///
///     4 2                 four candidates, two seats
///     -2                  the second withdrew;  [withdrawn 2] says the same
///     [nick a b c d]      names by which ballots may refer to candidates
///     [tie c a d b]       who is taken first when votes tie
///     [undeclared d]      stands for write-ins nobody declared
///     3 1 3=4 - 2 0       three ballots: 1 first, 3 and 4 equal, an empty rank, then 2
///     (X7) 4 1 0          one ballot with its number, which stands in the place of how many
///     0
///     "Adam" "Basil" "Charlotte" "Donald"
///     "Title"
///
/// `#` starts a comment to the end of the line, `/* … */` holds one. Line ends are spaces like any other; only where every
/// ballot has a line of its own a 0 within it is an empty rank, see ``BltByLine``.
struct BltReader {
    var scan: Scanner
    var candidates = 0
    var seats = 0
    var withdrawn = Set<Int>()
    var undeclared = Set<Int>()
    var nicknames: [String: Int] = [:]
    var nickList: [String] = []
    var tieOrder: [Int] = []
    var warnings: [Phrase] = []
    var budget: Rational = 0
    var currency = ""
    var costs: [Rational] = []
    var ranksUnnamedLast = true
    var projectIDs: [String] = []
    var groups: [Int: Set<String>] = [:]
    var withheld: Election.Withheld?
    var notes: [Phrase] = []
    /// Whether a ballot may name somebody twice.
    var allowsRepeats = false

    static let reader = BallotReader(format: .blt, fits: fits) { scan, _ throws(BallotError) in
        var reader = BltReader(scan: scan)
        return try reader.election()
    }

    /// Two whole numbers, and behind them a number, an option, a ballot's number, or nothing.
    static func fits(_ shape: FileShape) -> Bool {
        var scan = shape.scan
        for _ in 0..<2 {
            guard (try? scan.skipComments()) != nil, scan.number() != nil else { return false }
            guard scan.isAtEnd || Scanner.isSpace(scan.byte) || scan.byte == UInt8(ascii: "#") else { return false }
        }
        guard (try? scan.skipComments()) != nil else { return false }
        return scan.isAtEnd || Scanner.isDigit(scan.byte) || "-[(\"".utf8.contains(scan.byte)
    }

    private mutating func election() throws(BallotError) -> Election {
        try head()
        let start = scan
        var ballots = Ballots()
        var names: [String] = []
        var title = ""
        do throws(BallotError) {
            let several: Bool
            (ballots, several) = try readBallots()
            (names, title) = try ending { [candidates] in ballots.marks(candidates - 1) }
            if several, let lines = BltByLine(start, candidates: candidates, nicknames: nicknames) {
                throw lines.ambiguous
            }
        } catch {
            // Read as the format has it a 0 ends a ballot, and this made no sense.
            guard let lines = BltByLine(start, candidates: candidates, nicknames: nicknames), lines.ambiguous != error
            else { throw BltByLine.withoutEnd(start) ?? error }
            ballots = lines.ballots
            scan.at = lines.end
            (names, title) = try ending { [candidates] in ballots.marks(candidates - 1) }
            warnings.append(lines.warning)
        }
        return election(names, ballots, title)
    }

    /// What stands before the ballots.
    mutating func head() throws(BallotError) {
        try header()
        try optionsBeforeBallots()
    }

    func election(_ names: [String], _ ballots: Ballots, _ title: String) -> Election {
        let people = names.enumerated().map { place, name in
            Candidate(
                name,
                id: projectIDs.indices.contains(place)
                    ? projectIDs[place] : nickList.indices.contains(place) ? nickList[place] : nil,
                isWithdrawn: withdrawn.contains(place), isUndeclared: undeclared.contains(place),
                groups: groups[place] ?? [], cost: costs.indices.contains(place) ? costs[place] : 0)
        }
        var election = Election(
            title: title, seats: seats, candidates: people, ballots: ballots, tieOrder: tieOrder, budget: budget)
        election.currency = currency
        election.ranksUnnamedLast = ranksUnnamedLast
        election.withheld = withheld
        election.notes = notes
        election.warnings = warnings
        return election
    }

    private mutating func header() throws(BallotError) {
        try skip()
        let start = scan.at
        guard let people = scan.number(), people > 0, people <= Int64(Mark.mostCandidates) else {
            throw scan.wrong(at: start) { $0.blt.candidates(most: Mark.mostCandidates) }
        }
        try skip()
        let place = scan.at
        guard let places = scan.number(), places > 0, places < Int64(Int32.max) else {
            throw scan.wrong(at: place) { $0.formats.seats }
        }
        // A bad weight or candidate is refused where it stands; too many seats too, since the line is here.
        guard places <= people else {
            throw scan.wrong(at: place) { $0.blt.seatsWithin(candidates: people) }
        }
        candidates = Int(people)
        seats = Int(places)
    }

    /// Withdrawn numbers and bracket options; they stand before the ballots.
    private mutating func optionsBeforeBallots() throws(BallotError) {
        while true {
            try skip()
            switch scan.byte {
            case UInt8(ascii: "-"):
                let start = scan.at
                scan.at += 1
                guard let number = scan.number(), number >= 1, number <= Int64(candidates) else {
                    throw scan.wrong(at: start) { $0.blt.withdrawn }
                }
                let end = scan.at
                scan.skipBlanks()
                // A line that begins like this and goes on with figures is a ballot with a negative weight.
                guard !Scanner.isDigit(scan.byte) else {
                    throw scan.wrong(at: start) { $0.blt.weight }
                }
                scan.at = end
                withdrawn.insert(Int(number) - 1)
            case UInt8(ascii: "["):
                try bracket()
            default:
                return
            }
        }
    }

    private mutating func bracket() throws(BallotError) {
        let start = scan.at
        scan.at += 1
        let words = try wordsToBracket(from: start)
        guard let (name, place) = words.first else { return }
        let list = words.dropFirst()
        switch name.lowercased() {
        case "nick":
            guard list.count <= candidates else {
                throw scan.wrong(at: start) { $0.blt.nicknames(atMost: candidates) }
            }
            for (number, (nick, offset)) in list.enumerated() {
                guard nicknames.updateValue(number, forKey: nick) == nil, Int(nick) == nil else {
                    throw scan.wrong(at: offset) { $0.blt.differentNicknames }
                }
                try scan.checkLegible(nick, at: offset)
                nickList.append(nick)
            }
        case "tie":
            for (word, offset) in list { tieOrder.append(try candidate(word, at: offset)) }
        case "withdrawn":
            for (word, offset) in list { withdrawn.insert(try candidate(word, at: offset)) }
        case "budget":
            budget = try money(list, of: 1, Phrase { $0.formats.budget }, at: start)[0]
        case "cost":
            costs = try money(list, of: candidates, Phrase { $0.blt.cost }, at: start)
        case "currency":
            currency = list.first?.0 ?? ""
            try scan.checkLegible(currency, at: place)
        case "unnamed":
            guard list.map(\.0) == ["apart"] else { throw scan.wrong(at: start) { _ in "[unnamed apart]" } }
            ranksUnnamedLast = false
        case "id":
            guard list.count == candidates else { throw scan.wrong(at: start) { $0.blt.idForEach } }
            for (word, offset) in list { try scan.checkLegible(word, at: offset) }
            projectIDs = list.map(\.0)
        case "group":
            guard let (group, _) = list.first else { throw scan.wrong(at: place) { $0.blt.groupName } }
            for (word, offset) in list.dropFirst() {
                groups[try candidate(word, at: offset), default: []].insert(group.legible)
            }
        case "withheld":
            let figures = try amounts(list, of: 2, at: start)
            withheld = Election.Withheld(shortened: figures[0], dropped: figures[1])
        case "note":
            guard list.count == 2, let chinese = list.first?.0, let english = list.last?.0 else {
                throw scan.wrong(at: start) { $0.blt.bothLanguages }
            }
            notes.append(Phrase { $0 == .chinese ? chinese.legible : english.legible })
        case "repeats": allowsRepeats = true
        case "undeclared":
            for (word, offset) in list { undeclared.insert(try candidate(word, at: offset)) }
        default:
            // Finding a line number reads the file up to there; twenty are enough to be warned by.
            guard warnings.count < 20 else { return }
            let here = scan.place(of: place)
            let read = "\(scan.file):\(here.line):\(here.column): [\(name.legible)]"
            warnings.append(Phrase { $0.blt.unknownBracket(read) })
        }
    }

    private func amounts(_ words: ArraySlice<(String, Int)>, of count: Int, at start: Int) throws(BallotError)
        -> [Int64]
    {
        guard words.count == count else {
            throw scan.wrong(at: start) { $0.blt.numbers(count) }
        }
        var amounts: [Int64] = []
        for (word, offset) in words {
            guard let amount = Int64(word), amount >= 0 else {
                throw scan.wrong(at: offset, read: word) { $0.formats.wholeNumber }
            }
            amounts.append(amount)
        }
        return amounts
    }

    private func money(
        _ words: ArraySlice<(String, Int)>, of count: Int, _ what: Phrase, at start: Int
    ) throws(BallotError) -> [Rational] {
        guard words.count == count else { throw scan.wrong(at: start) { $0.blt.numbers(count) } }
        var amounts: [Rational] = []
        for (word, offset) in words { amounts.append(try Amount.read(word, what, at: offset, in: scan)) }
        return amounts
    }

    private mutating func wordsToBracket(from start: Int) throws(BallotError) -> [(String, Int)] {
        var words: [(String, Int)] = []
        while true {
            try skip()
            guard !scan.isAtEnd else { throw scan.wrong(at: start) { $0.blt.closingBracket } }
            if scan.byte == UInt8(ascii: "]") {
                scan.at += 1
                return words
            }
            if scan.byte == 0x22 {
                let place = scan.at
                words.append((try quoted(), place))
                continue
            }
            let place = scan.at
            while !scan.isAtEnd, !Scanner.isSpace(scan.byte), scan.byte != UInt8(ascii: "]") { scan.at += 1 }
            words.append((scan.text(place..<scan.at), place))
        }
    }

    func candidate(_ word: String, at offset: Int) throws(BallotError) -> Int {
        if let number = nicknames[word] { return number }
        let digits = word.hasPrefix("-") ? String(word.dropFirst()) : word
        guard let number = Int(digits), number >= 1, number <= candidates else {
            throw scan.wrong(at: offset, read: word) {
                $0.blt.candidateNumber(upTo: candidates, orNickname: !nicknames.isEmpty)
            }
        }
        return number - 1
    }

    mutating func skip() throws(BallotError) { try scan.skipComments() }
}
