import BigInt

/// What a voter's first, second, third … elected candidate is worth, as whole numbers over one denominator.
///
///     Worth.harmonic(3)      // 6, 3, 2 over 6: 1, 1/2, 1/3
struct Worth<Number: SignedInteger & Sendable>: Sendable {
    let values: [Number]
    let denominator: BigInt

    /// What one more is worth to a voter who has so many.
    subscript(having: Int) -> Number { having < values.count ? values[having] : 0 }
}

/// Rules of T. N. Thiele (1895): the committee that is worth the most to all voters together.
enum Thiele {
    /// The least common multiple of 1 … number.
    static func multiple(_ number: Int) -> BigInt {
        guard number > 1 else { return 1 }
        return (2...number).reduce(BigInt(1)) { $0 / $0.greatestCommonDivisor(with: BigInt($1)) * BigInt($1) }
    }

    static func harmonic<Number: SignedInteger>(_ number: Int, over multiple: BigInt) -> Worth<Number> {
        Worth(values: (1...max(number, 1)).map { Number(multiple / BigInt($0)) }, denominator: multiple)
    }

    /// Whether sums of all voters' worth, even of every candidate's gain, fit in 128 bits; where not, big integers count.
    static func fits(_ multiple: BigInt, _ voters: Int64) -> Bool { (multiple * BigInt(voters)).bitWidth < 104 }
}

/// The gain each candidate would be, kept up as candidates come and go.
struct Gains<Number: SignedInteger & Sendable>: Sendable {
    let sets: ApprovalSets
    let worth: Worth<Number>
    /// What each candidate not chosen would add, and each one chosen would take away.
    private(set) var gain: [Number]
    /// How many chosen candidates each group approves.
    private(set) var having: [Int32]
    private(set) var isChosen: [Bool]
    /// What those chosen are worth.
    private(set) var value: Number = 0

    init(_ sets: ApprovalSets, _ worth: Worth<Number>) {
        self.sets = sets
        self.worth = worth
        gain = sets.votes.map { Number($0) * worth[0] }
        having = [Int32](repeating: 0, count: sets.count)
        isChosen = [Bool](repeating: false, count: sets.candidates.count)
    }

    /// With everyone chosen.
    init(all sets: ApprovalSets, _ worth: Worth<Number>) {
        self.init(sets, worth)
        for one in isChosen.indices { isChosen[one] = true }
        gain = gain.map { _ in 0 }
        for group in 0..<sets.count {
            let members = sets.members(group)
            having[group] = Int32(members.count)
            for one in members { gain[Int(one)] += Number(sets.weights[group]) * worth[members.count - 1] }
        }
    }

    /// - Parameter losing: whether what each one chosen would take away is to be kept up too; a search that only adds
    ///   and takes back can do without.
    mutating func choose(_ one: Int, losing: Bool = true) {
        value += gain[one]
        isChosen[one] = true
        // To those not chosen, a voter's next is worth less; so is, to those chosen, the loss of one.
        let open = steps { worth[$0 + 1] - worth[$0] }
        let chosen = losing ? steps { $0 == 0 ? 0 : worth[$0] - worth[$0 - 1] } : []
        shift(one, by: 1, open: open, chosen: chosen)
    }

    mutating func drop(_ one: Int) {
        value -= gain[one]
        isChosen[one] = false
        let open = steps { $0 == 0 ? 0 : worth[$0 - 1] - worth[$0] }
        let chosen = steps { $0 < 2 ? 0 : worth[$0 - 2] - worth[$0 - 1] }
        shift(one, by: -1, open: open, chosen: chosen)
    }

    /// By how many one voter has now, as far as it makes a difference.
    private func steps(_ change: (Int) -> Number) -> [Number] { (0..<worth.values.count + 2).map(change) }

    /// Takes back the choice last made, when these were the gains before it.
    mutating func undo(_ one: Int, to before: [Number]) {
        gain = before
        value -= gain[one]
        isChosen[one] = false
        for group in sets.supporters(one) { having[Int(group)] -= 1 }
    }

    /// What the best so many of some could add at most: their gains together.
    func reach(_ open: ArraySlice<Int>, _ number: Int) -> Number {
        var top: [Number] = []
        for one in open {
            let own = gain[one]
            if top.count == number, let least = top.last, own <= least { continue }
            if top.count == number { top.removeLast() }
            top.insert(own, at: top.firstIndex { $0 < own } ?? top.count)
        }
        return top.reduce(value, +)
    }

    /// What a committee is worth if every voter has as many of those approved as there are seats.
    func ceiling(seats: Int) -> Number {
        (0..<sets.count).reduce(0) { sum, group in
            let all = (0..<min(seats, sets.members(group).count)).reduce(Number(0)) { $0 + worth[$1] }
            return sum + Number(sets.weights[group]) * all
        }
    }

    /// One voter's every other candidate gains what `open` says of those not chosen and `chosen` of the others.
    private mutating func shift(_ one: Int, by step: Int32, open: [Number], chosen: [Number]) {
        // Taken out of self, so that both can be written in place at once.
        var (gain, having) = (gain, having)
        (self.gain, self.having) = ([], [])
        sets.withMembers { members, starts in
            gain.withUnsafeMutableBufferPointer { gain in
                for group in sets.supporters(one) {
                    let group = Int(group)
                    let now = Int(having[group])
                    having[group] += step
                    let (open, chosen) = (now < open.count ? open[now] : 0, now < chosen.count ? chosen[now] : 0)
                    if open == 0, chosen == 0 { continue }
                    let weight = Number(sets.weights[group])
                    let (less, lost) = (weight * open, weight * chosen)
                    for place in starts[group]..<starts[group + 1] {
                        let other = Int(members[place])
                        if other != one { gain[other] += isChosen[other] ? lost : less }
                    }
                }
            }
        }
        (self.gain, self.having) = (gain, having)
    }
}
