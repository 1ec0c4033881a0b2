/// Gives seats to those with the most votes, holding back what is kept for groups.
///
///     SeatFilling(seats: 3, held: [1]).filled(by: [.init("甲", 40), .init("乙", 30), .init("丙", 20), .init("丁", 5, groups: [0])])
///     // elected 甲, 乙, 丁
///
/// Of all sets of people that leave room for the seats still kept, those with the most votes, from the top down, are the best.
/// Whoever is in all of them is elected; who is in some and not in others is tied, and a re-vote among them is due. Seats kept
/// for a group that nobody can fill stay open; somebody who belongs to two groups fills a seat of each.
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

    struct Filled {
        /// Most votes first.
        var elected: [String] = []
        var tied: [String] = []
        /// The seats for which the tied compete.
        var tiedSeats = 0
    }

    let seats: Int
    /// The seats kept for each group.
    let held: [Int]

    init(seats: Int, held: [Int] = []) {
        self.seats = max(0, seats)
        // No more can be kept than there is.
        var left = self.seats
        self.held = held.map { wanted in
            let kept = min(max(0, wanted), left)
            left -= kept
            return kept
        }
    }

    /// People with equal votes and of the same groups: how many of them sit can differ, and not who.
    private struct Kind {
        let groups: Set<Int>
        let people: [Contender]
    }

    /// Choices that are alike from here on: what each group still lacks after them.
    private struct Stage {
        let lacking: [Int]
        /// How many of each kind the choices that led here take, and from which stage of the level above.
        var ways: [(before: Int, taken: [Int])] = []
    }

    /// `contenders` in the order in which names with equal votes are given.
    func filled(by contenders: [Contender]) -> Filled {
        let levels = levels(of: contenders)
        var stages: [[Stage]] = [[Stage(lacking: held)]]
        var room = seats
        for (place, kinds) in levels.enumerated() {
            let next = best(kinds, from: stages[place], room: room, below: joining(levels[(place + 1)...]))
            room -= next.count
            stages.append(next.stages)
        }
        return result(levels, stages)
    }

    /// By votes, from the top; each level by kinds.
    private func levels(of contenders: [Contender]) -> [[Kind]] {
        let byVotes = Dictionary(grouping: contenders, by: \.votes).sorted { $0.key > $1.key }
        return byVotes.map { level in
            var kinds: [Kind] = []
            for person in level.value {
                if let place = kinds.firstIndex(where: { $0.groups == person.groups }) {
                    kinds[place] = Kind(groups: person.groups, people: kinds[place].people + [person])
                } else {
                    kinds.append(Kind(groups: person.groups, people: [person]))
                }
            }
            return kinds
        }
    }

    /// How many below a level belong to several groups at once, by those groups: they save seats.
    private func joining(_ levels: ArraySlice<[Kind]>) -> [(groups: Set<Int>, people: Int)] {
        guard held.count > 1 else { return [] }
        var joining: [(groups: Set<Int>, people: Int)] = []
        for kind in levels.flatMap({ $0 }) where kind.groups.count > 1 {
            if let place = joining.firstIndex(where: { $0.groups == kind.groups }) {
                joining[place].people += kind.people.count
            } else {
                joining.append((kind.groups, kind.people.count))
            }
        }
        return joining
    }

    /// The choices at one level that seat the most and still leave room for what is kept.
    private func best(
        _ kinds: [Kind], from stages: [Stage], room: Int, below: [(groups: Set<Int>, people: Int)]
    ) -> (count: Int, stages: [Stage]) {
        let choices = Self.counts(kinds.map { min($0.people.count, room) }, atMost: room)
        var (most, found): (Int, [Stage]) = (-1, [])
        for (place, stage) in stages.enumerated() {
            for taken in choices {
                let count = taken.reduce(0, +)
                guard count >= most else { continue }
                var lacking = stage.lacking
                for (kind, number) in zip(kinds, taken) {
                    for group in kind.groups where lacking.indices.contains(group) {
                        lacking[group] = max(0, lacking[group] - number)
                    }
                }
                guard Self.seatsWanted(lacking, by: below[...]) <= room - count else { continue }
                if count > most { (most, found) = (count, []) }
                if let same = found.firstIndex(where: { $0.lacking == lacking }) {
                    found[same].ways.append((place, taken))
                } else {
                    found.append(Stage(lacking: lacking, ways: [(place, taken)]))
                }
            }
        }
        return (max(0, most), found)
    }

    /// The fewest seats that must be left for what the groups lack: one each, but for those whom one person can fill together.
    private static func seatsWanted(
        _ lacking: [Int], by below: ArraySlice<(groups: Set<Int>, people: Int)>
    ) -> Int {
        let plain = lacking.reduce(0, +)
        guard plain > 0, let kind = below.first else { return plain }
        let rest = below.dropFirst()
        let helps = kind.groups.count { lacking.indices.contains($0) && lacking[$0] > 0 }
        guard helps > 1 else { return seatsWanted(lacking, by: rest) }
        var least = seatsWanted(lacking, by: rest)
        var left = lacking
        for taken in 1...kind.people {
            for group in kind.groups where left.indices.contains(group) { left[group] = max(0, left[group] - 1) }
            least = min(least, taken + seatsWanted(left, by: rest))
            if left.allSatisfy({ $0 == 0 }) { break }
        }
        return least
    }

    /// Goes back through the choices that lasted: of each kind the fewest and the most that sit.
    private func result(_ levels: [[Kind]], _ stages: [[Stage]]) -> Filled {
        var filled = Filled()
        var lasting = Set(stages.last?.indices ?? 0..<0)
        var (elected, tied): ([[Contender]], [[Contender]]) = ([], [])
        for (place, kinds) in levels.enumerated().reversed() {
            let ways = lasting.flatMap { stages[place + 1][$0].ways }
            lasting = Set(ways.map(\.before))
            var (sure, open): (Set<Contender>, Set<Contender>) = ([], [])
            for (index, kind) in kinds.enumerated() {
                let taken = ways.map { $0.taken[index] }
                if taken.min() == kind.people.count {
                    sure.formUnion(kind.people)
                } else if let most = taken.max(), most > 0 {
                    open.formUnion(kind.people)
                }
            }
            let people = kinds.flatMap(\.people)
            elected.append(people.filter(sure.contains))
            tied.append(people.filter(open.contains))
            filled.tiedSeats += (ways.first?.taken.reduce(0, +) ?? 0) - sure.count
        }
        filled.elected = elected.reversed().flatMap { $0 }.map(\.name)
        filled.tied = tied.reversed().flatMap { $0 }.map(\.name)
        return filled
    }

    /// Every way of taking up to so many of each kind, and no more than `most` in all.
    private static func counts(_ sizes: [Int], atMost most: Int) -> [[Int]] {
        sizes.reduce([[]]) { lists, size in
            lists.flatMap { list in (0...min(size, most - list.reduce(0, +))).map { list + [$0] } }
        }
    }
}
