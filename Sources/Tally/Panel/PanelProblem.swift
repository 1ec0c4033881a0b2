/// Whom a panel is drawn from, how many, and what it has to look like.
///
/// People who count towards the same quotas are of one kind. No rule that treats people alike can tell them apart, so it has the same chance for all
/// of them, and everything is reckoned by kind: a panel is how many it takes of each.
///
///     let problem = PanelProblem(seats: 2, kinds: [3, 1], quotas: [PanelQuota(kinds: [1], lower: 1, upper: 1)])
///     try PanelPlan(problem, by: .leximin).chances      // 1/3, 1
public struct PanelProblem: Hashable, Sendable {
    public let seats: Int
    /// How many people there are of each kind.
    public let kinds: [Int]
    public let quotas: [PanelQuota]

    public init(seats: Int, kinds: [Int], quotas: [PanelQuota]) {
        self.seats = seats
        self.kinds = kinds
        self.quotas = quotas
    }

    /// Those of the quotas alone.
    func keeping(_ places: [Int]) -> PanelProblem {
        PanelProblem(seats: seats, kinds: kinds, quotas: places.map { quotas[$0] })
    }

    /// Whether a panel that takes so many of each kind may be drawn.
    public func allows(_ takes: [Int]) -> Bool {
        guard takes.count == kinds.count, zip(takes, kinds).allSatisfy({ (0...$1).contains($0) }),
            takes.reduce(0, +) == seats
        else { return false }
        return quotas.allSatisfy { quota in
            let count = quota.kinds.reduce(0) { $0 + takes[$1] }
            return quota.lower <= count && count <= quota.upper
        }
    }
}

/// How many of some kinds a panel has to hold.
public struct PanelQuota: Hashable, Sendable {
    /// The places of the kinds that count towards it, in ascending order.
    public let kinds: [Int]
    public let lower: Int
    public let upper: Int

    public init(kinds: [Int], lower: Int, upper: Int) {
        self.kinds = kinds
        self.lower = lower
        self.upper = upper
    }
}

/// How the chances of a panel are dealt out.
public enum PanelMethod: String, Hashable, Sendable, CaseIterable, Codable {
    /// Nobody's chance can be raised without lowering that of somebody whose chance is no greater (B. Flanigan et al., “Fair algorithms for selecting
    /// citizens' assemblies”, Nature 596, 2021).
    case leximin
    /// The least chance is as great as it can be; of the others nothing is asked.
    case maximin
    /// Every panel that keeps the quotas is as likely as every other.
    case simple
}

/// Why no panel can be planned.
public enum PanelTrouble: Error, Hashable, Sendable {
    /// No panel keeps these quotas (their places) with so many seats; each but one of them could be kept. None: there are not enough people.
    case contradiction([Int])
    /// The work that is allowed did not suffice.
    case tooLarge
}

/// The work that is allowed, in numbers touched: no clock, so that the same question has the same answer everywhere.
struct PanelWork {
    private(set) var left: Int

    static let most = 400_000_000

    init(_ left: Int = PanelWork.most) { self.left = left }

    mutating func spend(_ amount: Int) throws(PanelTrouble) {
        left -= amount
        if left < 0 { throw .tooLarge }
    }
}
