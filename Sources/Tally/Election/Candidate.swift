/// Someone who can be elected, or a project that can be funded.
///
/// A candidate is known everywhere by its place in ``Election/candidates``, counted from 0; the name is for people.
///
///     let candidates = ["杨通海", "潘玉珍", "李大山"].map { Candidate($0) }
public struct Candidate: Hashable, Sendable {
    /// As it stands on the ballot paper. Two candidates of one election never share a name.
    public var name: String

    /// The number or code by which the file knows it, when that is something else than its place: a pabulib project id.
    public var id: String?

    /// Withdrew after the papers were printed: its marks are passed over, and no row of a count names it.
    public var isWithdrawn: Bool

    /// Stands for all write-ins nobody declared: it leaves first and alone, and is never elected.
    public var isUndeclared: Bool

    /// The groups it belongs to ("women", "三组"), for reserved seats.
    public var groups: Set<String>

    /// What a project costs, exactly, in the currency of the budget; 0 for people.
    public var cost: Rational

    public init(
        _ name: String, id: String? = nil, isWithdrawn: Bool = false, isUndeclared: Bool = false,
        groups: Set<String> = [], cost: Rational = 0
    ) {
        self.name = name
        self.id = id
        self.isWithdrawn = isWithdrawn
        self.isUndeclared = isUndeclared
        self.groups = groups
        self.cost = cost
    }
}
