/// Counts of people as whoever reads a table knows them: groups of people, and figures that add some of the groups up.
///
/// A group (atom) is made of those whom every figure counts alike; no figure splits it. A row, a column, a total, an overlap of two
/// categories and a figure that went out last year are all figures, and what makes one follow from others is that they count the same groups.
///
///     // Two streets and their total: groups 0 and 1, figures 0, 1 and both.
///     CountTable(atoms: [2, 9], figures: [.init([0]), .init([1]), .init([0, 1], .margin)])
public struct CountTable: Sendable {
    public struct Figure: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// It may be withheld.
            case cell
            /// So may it, but a cell is rather: many read it.
            case margin
            /// It went out earlier and cannot be called back.
            case known
            /// It was withheld earlier, and stays so: whoever saw that knows that it is not nothing.
            case withheld
        }

        /// The groups that it adds up, in order, each once.
        public let atoms: [Int]
        public let kind: Kind

        public init(_ atoms: [Int], _ kind: Kind = .cell) {
            self.atoms = Array(Set(atoms)).sorted()
            self.kind = kind
        }
    }

    /// How many people are in each group.
    public let atoms: [Int]
    public let figures: [Figure]

    public init(atoms: [Int], figures: [Figure]) {
        self.atoms = atoms
        self.figures = figures
    }

    public func value(of figure: Int) -> Int { figures[figure].atoms.reduce(0) { $0 + atoms[$1] } }

    /// The least number of people that a figure may tell of: fewer point at somebody.
    public static let least = 3

    /// Whether so many people are too few to be told of. Nobody is nobody.
    public static func isSmall(_ count: Int) -> Bool { count > 0 && count < least }
}
