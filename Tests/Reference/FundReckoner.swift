/// A fund reckoned the slow way, for comparison: a list of what stands, all of it added up anew at every moment for every question. It
/// shares nothing with the program's own: no kept sums, no accounts, plain integers.
public struct FundReckoner: Sendable {
    /// What was typed, with the number of its entry and when it counts.
    public struct Act: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            case income(Int)
            case appropriate(grant: Int, motion: Int, Int)
            case spend(grant: Int, Int)
            case refund(grant: Int, Int)
            case close(grant: Int)
            case reverse(entry: Int)
        }

        public let entry: Int
        public let at: Int
        public let kind: Kind

        public init(entry: Int, at: Int, kind: Kind) {
            self.entry = entry
            self.at = at
            self.kind = kind
        }
    }

    /// What each motion was adopted for.
    public let motions: [Int: Int]
    public private(set) var standing: [Act] = []
    /// What a closing gave back, by its entry: fixed when it was made.
    private var returned: [Int: Int] = [:]

    public init(motions: [Int: Int]) { self.motions = motions }

    /// One movement of one sum.
    private struct Move {
        let at: Int
        let entry: Int
        let pot: String
        let sum: Int
    }

    /// Takes the act where nothing forbids it; says whether it did.
    public mutating func take(_ act: Act) -> Bool {
        guard isAllowed(act) else { return false }
        if case .close(let grant) = act.kind { returned[act.entry] = total("K\(grant)") }
        standing.append(act)
        if isBelowSomewhere {
            standing.removeLast()
            returned[act.entry] = nil
            return false
        }
        return true
    }

    /// Without that entry, and without every later one that cannot stand without it.
    public mutating func strike(_ entry: Int) {
        let acts = standing
        standing = []
        returned = [:]
        for act in acts where act.entry != entry { _ = take(act) }
    }

    /// What is in a pot after everything: `free`, `K1`, `spent1`.
    public func total(_ pot: String) -> Int { moves.filter { $0.pot == pot }.reduce(0) { $0 + $1.sum } }

    private func isAllowed(_ act: Act) -> Bool {
        switch act.kind {
        case .income: return true
        case .appropriate: return true
        case .spend(let grant, _), .refund(let grant, _), .close(let grant):
            guard let given = appropriation(of: grant), given.at <= act.at else { return false }
            return !isReversed(given.entry) && !isClosed(grant)
        case .reverse(let entry):
            guard let target = standing.first(where: { $0.entry == entry }), !isReversed(entry) else { return false }
            if case .reverse = target.kind { return false }
            guard let grant = grant(of: target) else { return true }
            if let given = appropriation(of: grant), isReversed(given.entry) { return false }
            if isClosed(grant) { if case .close = target.kind { return true } else { return false } }
            return true
        }
    }

    private func grant(of act: Act) -> Int? {
        switch act.kind {
        case .appropriate(let grant, _, _), .spend(let grant, _), .refund(let grant, _), .close(let grant): grant
        case .income, .reverse: nil
        }
    }

    private func appropriation(of grant: Int) -> Act? {
        standing.first { if case .appropriate(grant, _, _) = $0.kind { true } else { false } }
    }

    private func isReversed(_ entry: Int) -> Bool {
        standing.contains { if case .reverse(entry) = $0.kind { true } else { false } }
    }

    private func isClosed(_ grant: Int) -> Bool {
        standing.contains { act in
            if case .close(grant) = act.kind { !isReversed(act.entry) } else { false }
        }
    }

    private var moves: [Move] { standing.flatMap(moves) }

    private func moves(of act: Act) -> [Move] {
        func move(_ pot: String, _ sum: Int) -> Move { Move(at: act.at, entry: act.entry, pot: pot, sum: sum) }
        switch act.kind {
        case .income(let sum): return [move("free", sum)]
        case .appropriate(let grant, let motion, let sum):
            return [move("free", -sum), move("K\(grant)", sum), move("motion\(motion)", -sum)]
        case .spend(let grant, let sum): return [move("K\(grant)", -sum), move("spent\(grant)", sum)]
        case .refund(let grant, let sum): return [move("K\(grant)", sum), move("spent\(grant)", -sum)]
        case .close(let grant):
            let sum = returned[act.entry] ?? 0
            return [move("K\(grant)", -sum), move("free", sum)]
        case .reverse(let entry):
            guard let target = standing.first(where: { $0.entry == entry }) else { return [] }
            // It takes nothing back before the line counts that it takes back.
            return moves(of: target).map {
                Move(at: max(act.at, target.at), entry: act.entry, pot: $0.pot, sum: -$0.sum)
            }
        }
    }

    /// Whether any pot is below nothing, or a motion above what it was adopted for, after any movement in order of time.
    private var isBelowSomewhere: Bool {
        var pots: [String: Int] = [:]
        for motion in motions { pots["motion\(motion.key)"] = motion.value }
        for move in moves.sorted(by: { ($0.at, $0.entry) < ($1.at, $1.entry) }) {
            pots[move.pot, default: 0] += move.sum
            if pots[move.pot, default: 0] < 0 { return true }
        }
        return false
    }
}
