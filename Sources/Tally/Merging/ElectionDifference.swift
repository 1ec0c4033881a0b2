import Kernel

/// Why two ballot files are not of one election: an election is told by its title, its seats and its candidates with all that is said of them.
public enum ElectionDifference: Hashable, Sendable {
    case title(String, String)
    case seats(Int, Int)
    /// Those that only the one names, and those that only the other does.
    case candidates([String], [String])
    /// Somebody withdrew, costs something or belongs to a group in one file alone.
    case candidate(String)
    /// The order for ties, the budget, its money, or whether those left out rank last.
    case terms
}

extension Election {
    /// How another file's election is another one; nil where both are the same, in whatever order their candidates stand.
    public func difference(from other: Election) -> ElectionDifference? {
        guard title.utf8.elementsEqual(other.title.utf8) else { return .title(title, other.title) }
        guard seats == other.seats else { return .seats(seats, other.seats) }
        let theirs = Dictionary(other.candidates.map { (Array($0.name.utf8), $0) }) { first, _ in first }
        let own = Set(candidates.map { Array($0.name.utf8) })
        let missing = candidates.filter { theirs[Array($0.name.utf8)] == nil }.map(\.name)
        let added = other.candidates.filter { !own.contains(Array($0.name.utf8)) }.map(\.name)
        guard missing.isEmpty, added.isEmpty else { return .candidates(missing, added) }
        // Nicknames of people are left behind when papers are merged; a project is known by its id.
        let haveCosts = candidates.contains { $0.cost > 0 } || other.candidates.contains { $0.cost > 0 }
        func known(_ candidate: Candidate?) -> Candidate? {
            guard var candidate else { return nil }
            let id = candidate.id ?? ""
            candidate.id = haveCosts ? id : nil
            return candidate
        }
        if let unlike = candidates.first(where: { known(theirs[Array($0.name.utf8)]) != known($0) }) {
            return .candidate(unlike.name)
        }
        func order(_ election: Election) -> [[UInt8]] { election.tieOrder.map { Array(election.name($0).utf8) } }
        let isAlike =
            budget == other.budget && currency == other.currency && ranksUnnamedLast == other.ranksUnnamedLast
            && order(self) == order(other)
        return isAlike ? nil : .terms
    }

    /// Where each candidate of this file stands in another file of the same election; nil where both have one order.
    public func places(in other: Election) -> [Int]? {
        let theirs = Dictionary(other.candidates.enumerated().map { (Array($1.name.utf8), $0) }) { first, _ in first }
        let places = candidates.map { theirs[Array($0.name.utf8)] ?? 0 }
        return places == Array(candidates.indices) ? nil : places
    }

    /// Whether this order of the candidates is taken rather than another's, whichever file is named first: the names are compared
    /// one by one.
    public func standsBefore(_ other: Election) -> Bool {
        candidates.lexicographicallyPrecedes(other.candidates) { left, right in
            left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
    }

    /// Takes over what files say of themselves and not of the election: notes, each once and in one order, and what publishing withheld.
    ///
    /// - Throws: ``CountError/badBallot(_:)`` where what was withheld passes 2⁶³ − 1.
    public mutating func takeOver(_ other: Election) throws(CountError) {
        notes = Set(notes + other.notes).sorted { ($0.chinese, $0.english) < ($1.chinese, $1.english) }
        guard let more = other.withheld else { return }
        let before = withheld ?? Withheld(shortened: 0, dropped: 0)
        let (shortened, over) = before.shortened.addingReportingOverflow(more.shortened)
        let (dropped, overflow) = before.dropped.addingReportingOverflow(more.dropped)
        guard !over, !overflow else { throw .badBallot(.tooMany) }
        withheld = Withheld(shortened: shortened, dropped: dropped)
    }
}
