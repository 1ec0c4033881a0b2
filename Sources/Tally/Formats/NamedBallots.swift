import Kernel

/// Ballots of a format that names candidates by word rather than by number: who is who, and the ballots so far.
struct NamedBallots {
    private(set) var candidates: [Candidate] = []
    private(set) var places: [String: Int] = [:]
    /// Candidates by what spellings of their names share; none of projects, which are known by their ids.
    private var spellings: [String: Int] = [:]
    /// Names on ballots that differ from the candidate's own only by blanks or width, and how often.
    private var written: [String: (name: String, times: Int)] = [:]
    var ballots = Ballots()
    /// Whether the file has given the list, so that another name is a mistake.
    var isClosed = false
    let scan: Scanner

    init(_ scan: Scanner) { self.scan = scan }

    /// Adds a candidate to the list.
    @discardableResult
    mutating func declare(
        _ name: String, id: String? = nil, cost: Rational = 0, isUndeclared: Bool = false, groups: Set<String> = [],
        at offset: Int
    ) throws(BallotError) -> Int {
        guard !name.isEmpty else { throw scan.wrong(at: offset) { $0.formats.candidateName } }
        var name = name
        if cost > 0 {
            // A project is known by its id; its title is only read.
            name = name.legible
        } else {
            try scan.checkLegible(name, at: offset)
        }
        if let id { try scan.checkLegible(id, at: offset) }
        guard candidates.count < Mark.mostCandidates else {
            throw scan.wrong(at: offset) { $0.formats.candidatesWithin(most: Mark.mostCandidates) }
        }
        let key = id ?? name
        guard places[key] == nil else {
            throw scan.wrong(at: offset, read: key) { $0.formats.newCandidate }
        }
        if cost == 0 {
            let spelling = CellText.spelling(name)
            if let other = spellings[spelling], candidates[other].name != name {
                throw scan.alike(name, candidates[other].name, at: offset)
            }
            spellings[spelling] = candidates.count
        }
        places[key] = candidates.count
        candidates.append(
            Candidate(name, id: id, isUndeclared: isUndeclared, groups: Set(groups.map(\.legible)), cost: cost))
        return candidates.count - 1
    }

    /// Adds another word for a candidate on the list.
    mutating func add(_ key: String, for candidate: Int, at offset: Int) throws(BallotError) {
        guard places.updateValue(candidate, forKey: key) == nil else {
            throw scan.wrong(at: offset, read: key) { $0.formats.newCandidate }
        }
    }

    /// The candidate of this name; one not met before joins the list while it is open.
    ///
    /// - Parameter isQuoted: whether the file sets the name apart, so that it may hold signs of the format.
    mutating func place(_ name: String, isQuoted: Bool = false, at offset: Int) throws(BallotError) -> Int {
        if let known = known(name) { return known }
        guard !isClosed else {
            throw scan.wrong(at: offset, read: name) { $0.formats.listedCandidate }
        }
        try scan.checkName(name, isQuoted: isQuoted, at: offset)
        return try declare(name, isUndeclared: name == NamedBallots.undeclared, at: offset)
    }

    /// The candidate of this name, in whatever blanks and width it is written; nil for a new one.
    mutating func known(_ name: String) -> Int? {
        if let known = places[name] { return known }
        guard let known = spellings[CellText.spelling(name)] else { return nil }
        if written.count < 1000 || written[name] != nil {
            written[name, default: (candidates[known].name, 0)].times += 1
        }
        return known
    }

    /// What ballot records call write-ins nobody declared.
    static let undeclared = "UWI"

    mutating func append(_ ballot: Ballot, at offset: Int) throws(BallotError) {
        var ballot = ballot
        if let id = ballot.id, !id.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { ballot.id = id.legible }
        do throws(CountError) {
            try ballots.append(ballot)
        } catch {
            throw scan.wrong(at: offset) { $0.formats.ballotsWithinRange }
        }
    }

    /// A weight written here as digits.
    func weight(_ range: Range<Int>) throws(BallotError) -> Int64 {
        let range = scan.trimmed(range)
        var digits = scan
        digits.at = range.lowerBound
        guard let weight = digits.number(), digits.at == range.upperBound else {
            throw scan.wrong(at: range.lowerBound, read: scan.text(range)) { $0.formats.weight }
        }
        return weight
    }

    func election(title: String = "", seats: Int = 1, budget: Rational = 0) throws(BallotError) -> Election {
        guard !candidates.isEmpty else {
            throw scan.wrong(at: scan.end, read: "") { $0.formats.candidatesAndBallots }
        }
        // Projects may share a name; people are told apart by theirs, so a second one gets its number behind it.
        var people = candidates
        var names: [String: Int] = [:]
        for place in people.indices {
            if names.updateValue(place, forKey: people[place].name) != nil {
                people[place].name += " (\(people[place].id ?? String(place + 1)))"
                names[people[place].name] = place
            }
        }
        var election = Election(
            title: title.legible, seats: seats, candidates: people, ballots: ballots, budget: budget)
        election.reading.written = BallotReading.Taken.list(
            written.mapValues { name, times in (Phrase { _ in name }, times) })
        return election
    }
}

extension Scanner {
    /// The parts of a range between a separator, which counts only outside double quotes and brackets.
    func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var quoted = false
        var depth = 0
        for at in range {
            switch bytes[at] {
            case UInt8(ascii: "\""): quoted.toggle()
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += quoted ? 0 : 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= quoted || depth == 0 ? 0 : 1
            case separator where !quoted && depth == 0:
                parts.append(start..<at)
                start = at + 1
            default: break
            }
        }
        parts.append(start..<range.upperBound)
        return parts
    }

    func first(_ byte: UInt8, in range: Range<Int>) -> Int? { range.first { bytes[$0] == byte } }
    func last(_ byte: UInt8, in range: Range<Int>) -> Int? { range.last { bytes[$0] == byte } }
}
