import Kernel

/// What is wrong with a list of people and units, and where; nothing of the list is entered then.
public struct RegisterProblem: Error, Hashable, Sendable {
    /// From 1. The column is 0 where all of the row is meant.
    public let line: Int
    public let column: Int
    public let kind: Kind

    public init(line: Int, column: Int, _ kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    public enum Kind: Hashable, Sendable {
        case noHeadings
        case headingTwice(String)
        /// A cell with a sign that means something in a line, or that nobody sees.
        case badCell(String)
        /// Blanks within a Han name; the name without them.
        case blanksInName(String, meant: String)
        /// It differs from a name or number that stands above, or in the book, by blanks, width or case alone.
        case looksLike(String, known: String, line: Int?)
        /// Another name of somebody known.
        case aliasOf(String, [String])
        /// Two people of that name are known, told apart by what stands behind it.
        case namesakes(String, [String])
        /// The row says the same as one above.
        case rowTwice(String, line: Int)
        /// The row says otherwise than one above of the same person.
        case namesakeAbove(String, line: Int, other: String)
        case ownerTwice(String)
        case badArea(String)
        case unitWithoutOwner(String)
        case unitWithoutArea(String)
        case twoAreas(String, String, line: Int, String)
        case otherOwnersAbove(String, line: Int)
        case areaWithoutUnit
        case nothingInRow
        case mergedCells
        /// The line of the row would be refused, for the reason that the prompt gives.
        case refused(line: String, reason: String)
        /// The same, where a reason for the change would make it do.
        case wantsReason(line: String, reason: String)

        /// Whether a reason for the change settles it.
        public var isSettledByReason: Bool { if case .wantsReason = self { true } else { false } }
    }
}
