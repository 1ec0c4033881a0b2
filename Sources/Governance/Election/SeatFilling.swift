/// Gives seats to those with the most votes, holding back what is kept for groups.
///
///     SeatFilling(seats: 3, held: [1]).fill([.init("甲", 40), .init("乙", 30), .init("丙", 20), .init("丁", 5, groups: [0])])
///     // elected 甲, 乙, 丁
///
/// Where people with equal votes compete for fewer seats than they are, nobody of them is elected: they are tied, and a
/// re-vote among them is due. Seats held for a group that nobody can fill stay open.
struct SeatFilling {
    struct Contender: Hashable {
        let name: String
        let votes: Int
        /// The groups, by place in `held`, that the person belongs to.
        let groups: Set<Int>

        init(_ name: String, _ votes: Int, groups: Set<Int> = []) {
            self.name = name
            self.votes = votes
            self.groups = groups
        }
    }

    private(set) var elected: [String] = []
    private(set) var tied: [String] = []
    /// The seats for which the tied compete.
    private(set) var tiedSeats = 0
    private var left: Int
    /// What each group still lacks.
    private var lacking: [Int]

    init(seats: Int, held: [Int] = []) {
        left = seats
        lacking = held
    }

    /// `contenders` in the order in which names with equal votes are given.
    mutating func fill(_ contenders: [Contender]) {
        var waiting = contenders
        // Somebody passed over for a held seat may come in once the group has its share: hence from the top again.
        while left > 0, let level = nextLevel(in: waiting) {
            let names = Set(level.map(\.name))
            seat(level)
            waiting.removeAll { names.contains($0.name) && (elected.contains($0.name) || tied.contains($0.name)) }
        }
    }

    /// The highest votes among those who could take a seat now.
    private func nextLevel(in waiting: [Contender]) -> [Contender]? {
        let able = waiting.filter { canSit([$0]) }
        guard let top = able.map(\.votes).max() else { return nil }
        return able.filter { $0.votes == top }
    }

    private func canSit(_ people: [Contender]) -> Bool {
        let stillLacking = lacking.indices.reduce(0) { sum, group in
            sum + max(0, lacking[group] - people.count { $0.groups.contains(group) })
        }
        return left - people.count >= stillLacking
    }

    private mutating func seat(_ level: [Contender]) {
        if canSit(level) {
            for person in level { sit(person) }
            return
        }
        // People of the same groups are alike: only how many of each kind sit can differ.
        let kinds = Dictionary(grouping: level, by: \.groups).map(\.value)
        let choices = Self.counts(kinds.map(\.count)).filter { counts in
            canSit(zip(kinds, counts).flatMap { $0.prefix($1) })
        }
        let most = choices.map { $0.reduce(0, +) }.max() ?? 0
        let fullest = choices.filter { $0.reduce(0, +) == most }
        var contested: [Contender] = []
        var certain: [Contender] = []
        for (place, kind) in kinds.enumerated() {
            if fullest.allSatisfy({ $0[place] == kind.count }) {
                certain += kind
            } else if fullest.contains(where: { $0[place] > 0 }) {
                contested += kind
            }
        }
        for person in level where certain.contains(person) { sit(person) }
        tied += level.filter(contested.contains).map(\.name)
        tiedSeats += most - certain.count
        left -= most - certain.count
    }

    private mutating func sit(_ person: Contender) {
        elected.append(person.name)
        left -= 1
        for group in person.groups { lacking[group] = max(0, lacking[group] - 1) }
    }

    /// Every way of taking up to so many of each kind.
    private static func counts(_ sizes: [Int]) -> [[Int]] {
        sizes.reduce([[]]) { lists, size in lists.flatMap { list in (0...size).map { list + [$0] } } }
    }
}
