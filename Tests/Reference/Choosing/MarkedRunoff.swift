/// An instant run-off over ballots as marked: empty, doubled and repeated ranks, write-ins nobody declared. Each ballot is
/// read anew in every round that finds it without a candidate who continues. Ties fall on the first on the list.
public struct MarkedRunoff: Sendable {
    public enum Cell: Sendable {
        case empty
        /// Several marks that the record doesn't name.
        case overvote
        case marked([Int])
    }

    /// Why a ballot counts no more, in this order: overvoted, too many ranks skipped, a candidate repeated, exhausted; or
    /// nothing was ever marked.
    public enum Cause: Int, Sendable { case overvote, skipped, repeated, exhausted, blank }

    public struct Rules: Sendable {
        public var overvote = "exhaust"
        public var skipped: Int?
        public var endsAtRepeated = false
        public var ranks: Int?
        public var inBatches = false
        public var untilTwo = false

        public init() {}
    }

    public struct Row: Equatable, Sendable {
        public var votes: [Int]
        /// By cause.
        public var inactive: [Int]

        public init(votes: [Int], inactive: [Int]) {
            self.votes = votes
            self.inactive = inactive
        }
    }

    public var candidates: Int
    public var writeIn: Int?
    public var ballots: [[Cell]]

    public init(candidates: Int, writeIn: Int?, ballots: [[Cell]]) {
        self.candidates = candidates
        self.writeIn = writeIn
        self.ballots = ballots
    }

    private enum Standing {
        case holds(Int)
        case over(Cause)
    }

    /// The rows and who wins; nil where no ballot counts for a declared candidate.
    public func count(_ rules: Rules) -> (rows: [Row], winner: Int)? {
        var left = Array(0..<candidates)
        var standings = ballots.map { read($0, left, rules) }
        var rows: [Row] = []
        var excludedSome = false
        while true {
            for (number, ballot) in ballots.enumerated() {
                if case .holds(let one) = standings[number], !left.contains(one) {
                    standings[number] = read(ballot, left, rules)
                }
            }
            var row = Row(votes: [Int](repeating: 0, count: candidates), inactive: [0, 0, 0, 0, 0])
            for standing in standings {
                switch standing {
                case .holds(let one): row.votes[one] += 1
                case .over(let cause): row.inactive[cause.rawValue] += 1
                }
            }
            rows.append(row)
            if let writeIn, left.contains(writeIn) {
                left.removeAll { $0 == writeIn }
                continue
            }
            let active = left.reduce(0) { $0 + row.votes[$1] }
            if active == 0, !excludedSome { return nil }
            if left.count == 1 { return (rows, left[0]) }
            if let winner = left.first(where: { 2 * row.votes[$0] > active }), !rules.untilTwo || left.count == 2 {
                return (rows, winner)
            }
            let batch = rules.inBatches ? hopeless(left, row.votes, leaving: rules.untilTwo ? 2 : 1) : []
            let fewest = left.map { row.votes[$0] }.min()
            let out = batch.count > 1 ? batch : Array(left.filter { row.votes[$0] == fewest }.prefix(1))
            left.removeAll(where: out.contains)
            excludedSome = true
        }
    }

    /// The largest set that together has fewer votes than each of the others, with at least so many others.
    private func hopeless(_ left: [Int], _ votes: [Int], leaving most: Int) -> [Int] {
        let levels = Set(left.map { votes[$0] }).sorted(by: >)
        for level in levels {
            let below = left.filter { votes[$0] < level }
            if left.count - below.count >= most, below.reduce(0, { $0 + votes[$1] }) < level { return below }
        }
        return []
    }

    private func read(_ ballot: [Cell], _ left: [Int], _ rules: Rules) -> Standing {
        var skipped = 0
        var seen: Set<Int> = []
        let isBlank = ballot.allSatisfy { if case .empty = $0 { true } else { false } }
        if isBlank { return .over(.blank) }
        for cell in ballot.prefix(rules.ranks ?? ballot.count) {
            var marks: [Int] = []
            switch cell {
            case .empty:
                skipped += 1
                continue
            case .overvote: break
            case .marked(let some): marks = some
            }
            if let most = rules.skipped, skipped > most { return .over(.skipped) }
            skipped = 0
            if rules.endsAtRepeated, !seen.isDisjoint(with: marks) { return .over(.repeated) }
            seen.formUnion(marks)
            let continuing = marks.filter(left.contains)
            if marks.count != 1 {
                if rules.overvote == "skip" { continue }
                if rules.overvote == "exhaust" || marks.isEmpty || continuing.count > 1 { return .over(.overvote) }
            }
            if let one = continuing.first { return .holds(one) }
        }
        return .over(.exhausted)
    }
}
