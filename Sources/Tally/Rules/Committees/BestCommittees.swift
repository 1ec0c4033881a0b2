import BigInt
import Kernel

/// The committees worth the most to all voters, found exactly by branch and bound.
///
/// What a candidate adds never grows as others join, so a branch can't be worth more than it is now and its best
/// candidates' gains together. Every committee that reaches the most is kept, up to a number.
struct BestCommittees<Number: SignedInteger & Sendable>: Sendable {
    let start: Gains<Number>
    private let seats: Int
    /// How many branches may be followed before the search is given up; nil for as many as it takes.
    private let steps: Int?
    /// What the best are worth.
    private(set) var most: Number
    /// What no committee can pass.
    private let ceiling: Number

    /// Best committees come across so far: they spare most of the questions about single candidates.
    private var known: [[Int]] = []

    init(_ sets: ApprovalSets, _ worth: Worth<Number>, seats: Int, steps: Int?) {
        start = Gains(sets, worth)
        self.steps = steps
        self.seats = seats
        ceiling = start.ceiling(seats: seats)
        most = 0
        most = climb(from: start, keeping: [], without: []).value
    }

    /// A good committee: candidate by candidate, then exchanged one for one while that helps.
    private func climb(from gains: Gains<Number>, keeping required: [Int], without banned: Set<Int>) -> Gains<Number> {
        var gains = gains
        func next() -> Int? {
            gains.isChosen.indices.filter { !gains.isChosen[$0] && !banned.contains($0) }
                .max { gains.gain[$0] < gains.gain[$1] }
        }
        for one in required { gains.choose(one) }
        for _ in required.count..<max(seats, required.count) {
            guard let one = next() else { break }
            gains.choose(one)
        }
        var isBetter = true
        while isBetter {
            isBetter = false
            for out in gains.isChosen.indices where gains.isChosen[out] && !required.contains(out) {
                let before = gains.value
                gains.drop(out)
                guard let one = next() else { continue }
                gains.choose(gains.value + gains.gain[one] > before ? one : out)
                if gains.value > before { isBetter = true }
            }
        }
        return gains
    }

    /// All best committees, sorted; nil when there are more than `limit`.
    mutating func all(limit: Int) throws(Stop) -> [[Int]]? {
        var found: [[Int]] = []
        var most = most
        try search(required: [], banned: []) { committee, value in
            if value > most {
                most = value
                found = []
            }
            found.append(committee.sorted())
            // With too many that are level, only a better one is still looked for.
            return found.count > limit ? most + 1 : most
        }
        self.most = most
        if found.count <= limit { return found.sorted { $0.lexicographicallyPrecedes($1) } }
        known = found
        return nil
    }

    /// Whether some best committee has these and lacks those; only once ``most`` is known to be the most.
    mutating func exists(with required: [Int], without banned: [Int]) throws(Stop) -> Bool {
        let isKnown = known.contains { committee in
            required.allSatisfy(committee.contains) && !banned.contains(where: committee.contains)
        }
        if isKnown { return true }
        let climbed = climb(from: start, keeping: required, without: Set(banned))
        var found: [Int]?
        if climbed.value == most {
            found = climbed.isChosen.indices.filter { climbed.isChosen[$0] }
        } else {
            try search(required: required, banned: banned) { committee, _ in
                found = committee
                return nil
            }
        }
        guard let found, found.count == seats else { return false }
        known.append(found)
        return true
    }

    /// Candidates by who approves them.
    func alike(_ candidates: [Int]) -> [ArraySlice<Int32>: [Int]] {
        Dictionary(grouping: candidates) { start.sets.supporters($0) }
    }

    /// Goes through the committees worth at least as much as the best known. `take` says what is to be reached from then
    /// on, or nil to stop.
    private func search(required: [Int], banned: [Int], take: ([Int], Number) -> Number?) throws(Stop) {
        var gains = start
        for one in required { gains.choose(one) }
        let out = Set(banned + required)
        var line = required
        var target = most
        guard seats > line.count else {
            if gains.value >= target { _ = take(line, gains.value) }
            return
        }
        // Branches: those who may still join, most gain first, whom of them this branch tries next, and all gains in it.
        let hopeful = sorted(gains.gain.indices.filter { !out.contains($0) }, gains)
        var branches: [(open: [Int], next: Int, gain: [Number])] = [(hopeful, 0, gains.gain)]
        var taken = 0
        while let branch = branches.last {
            let left = seats - line.count
            let (open, next, _) = branch
            var reach = gains.value
            for one in open[next...].prefix(left) { reach += gains.gain[one] }
            guard open.count - next >= left, reach >= target, target <= ceiling else {
                branches.removeLast()
                // The first branch stands for those required; each other one for the candidate last taken.
                if !branches.isEmpty, let last = line.popLast() {
                    gains.undo(last, to: branches[branches.count - 1].gain)
                }
                continue
            }
            branches[branches.count - 1].next += 1
            let one = open[next]
            // A branch costs about what it must look at: those open, and the voters of the one taken.
            taken += 1 + open.count / 32 + start.sets.supporters(one).count / 256
            if let steps, taken > steps { throw .refused(Self.givenUp(steps)) }
            if left == 1 {
                guard let now = take(line + [one], reach) else { return }
                target = now
            } else {
                gains.choose(one, losing: false)
                let rest = open[(next + 1)...]
                if gains.reach(rest, left - 1) < target {
                    gains.undo(one, to: branch.gain)
                } else {
                    line.append(one)
                    branches.append((sorted(Array(rest), gains), 0, gains.gain))
                }
            }
        }
    }

    private static func givenUp(_ steps: Int) -> CountError {
        .missing(.proof(within: steps))
    }

    private func sorted(_ open: [Int], _ gains: Gains<Number>) -> [Int] {
        open.sorted { gains.gain[$0] == gains.gain[$1] ? $0 < $1 : gains.gain[$0] > gains.gain[$1] }
    }
}

extension Transcript {
    /// Elects a committee of the most worth: everyone who is in all of them, then as ties are settled.
    mutating func electBest<Number>(
        _ best: BestCommittees<Number>, of names: [Int], seats: Int
    ) throws(Stop) {
        var best = best
        if let committees = try best.all(limit: Transcript.mostCommittees) {
            count.committees = committees.map { $0.map { names[$0] } }
            try elect(oneOf: count.committees, inOrder: names)
        } else {
            try electOneByOne(&best, of: names, seats: seats)
        }
        let titles = names.map(count.title)
        let committee = names.indices.filter { elected.contains(names[$0]) }
        for (one, reason) in best.reasons(for: committee, name: { titles[$0] }) { count.reasons[names[one]] = reason }
    }

    /// Elects, where too many committees tie to be listed: whoever is in all of them that are left, then one as asked.
    private mutating func electOneByOne<Number>(
        _ best: inout BestCommittees<Number>, of names: [Int], seats: Int
    ) throws(Stop) {
        count.notes.append(Phrase { $0.committees.tooManyBest })
        answers = nil
        var taken: [Int] = []
        while taken.count < seats {
            let open = names.indices.filter { !taken.contains($0) }
            // Candidates whom the same voters approve can stand in for each other, so one of them is asked about.
            var possible: [Int] = []
            var certain: [Int] = []
            for (_, alike) in best.alike(open) {
                guard try best.exists(with: taken + [alike[0]], without: []) else { continue }
                possible += alike
                if try !best.exists(with: taken, without: [alike[0]]) { certain += alike }
            }
            possible.sort()
            certain.sort()
            if certain.isEmpty {
                let one = try settle(possible.map { names[$0] }, for: .election)
                note(.most, [one])
                taken += possible.filter { names[$0] == one }
            } else {
                note(.most, certain.map { names[$0] })
                taken += certain
            }
        }
    }
}

extension RuleOption {
    static let steps = RuleOption("steps", .whole(1...Int.max, or: ["any"]), default: "1000000") { $0.committees.steps }
}
