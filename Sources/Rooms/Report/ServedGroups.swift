import Disclosure

/// What one book tells of one measure of people served, and told before, as groups of people that no figure splits. Who they are is not in
/// it.
struct ServedGroups: Hashable, Sendable {
    /// A figure that went out earlier or, were these days released now, would.
    struct Earlier: Hashable, Sendable {
        let groups: [Int]
        let isShown: Bool
        /// It is about the days of the report: what is withheld of them stays so.
        let isOfTheseDays: Bool
    }

    /// How many are in each group.
    private(set) var atoms: [Int] = []
    /// Groups of whom nothing is known any more but that earlier figures counted them.
    private(set) var lost: Set<Int> = []
    /// By indicator.
    private(set) var told: [Int: [Int]] = [:]
    private(set) var earlier: [Earlier] = []
    /// What a release of these days would tell: nothing has been promised of it yet.
    private(set) var draft: [Earlier] = []

    /// - Parameter told: whom each indicator counts.
    init(
        _ told: [(indicator: Int, counted: [Int])], earlier: [EarlierFigure], draft: [EarlierFigure],
        over period: ReportPeriod
    ) {
        // Of whom nobody is left it tells nothing.
        let (earlier, draft) = (earlier.filter { !$0.everybody.isEmpty }, draft.filter { !$0.everybody.isEmpty })
        let groups = split(told.map(\.counted) + (earlier + draft).map(\.everybody))
        for (place, figure) in told.enumerated() { self.told[figure.indicator] = groups[place] }
        let before = zip(earlier + draft, groups.dropFirst(told.count)).map { figure, groups in
            Earlier(groups: groups, isShown: figure.value != nil, isOfTheseDays: figure.period == period)
        }
        self.earlier = Array(before.prefix(earlier.count))
        self.draft = Array(before.dropFirst(earlier.count))
    }

    /// The groups that some sets make, each set as its groups. Who is in the same sets is in the same group.
    private mutating func split(_ sets: [[Int]]) -> [[Int]] {
        var memberships: [Int: [Int]] = [:]
        for (place, set) in sets.enumerated() {
            for number in set { memberships[number, default: []].append(place) }
        }
        struct Membership: Hashable {
            let sets: [Int]
            let isLost: Bool
        }
        var groups = [[Int]](repeating: [], count: sets.count)
        var known: [Membership: Int] = [:]
        for (number, sets) in memberships.sorted(by: { $0.key < $1.key }) {
            let membership = Membership(sets: sets, isLost: number < 0)
            if let atom = known[membership] {
                atoms[atom] += 1
            } else {
                known[membership] = atoms.count
                if membership.isLost { lost.insert(atoms.count) }
                for place in sets { groups[place].append(atoms.count) }
                atoms.append(1)
            }
        }
        return groups
    }
}
