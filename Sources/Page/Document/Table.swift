/// A table with fixed columns: one long name does not squeeze the others.
public struct Table: Hashable, Sendable {
    /// Rows repeated at the head of every page.
    public var head: [[Cell]]
    public var rows: [[Cell]]
    /// The columns' shares of the width, as their template gives them; where it gives none, ``widths`` makes them of what stands in them.
    public var shares: [Int]
    public var alignments: [Alignment]
    /// The least height of a row in millimetres: room for a signature.
    public var rowHeight: Int?

    public init(
        head: [[Cell]] = [], rows: [[Cell]] = [], shares: [Int] = [], alignments: [Alignment] = [],
        rowHeight: Int? = nil
    ) {
        self.head = head
        self.rows = rows
        self.shares = shares
        self.alignments = alignments
        self.rowHeight = rowHeight
    }

    public struct Cell: Hashable, Sendable {
        public var line: Line
        /// How many columns it takes.
        public var span: Int

        public init(_ line: Line, span: Int = 1) {
            self.line = line
            self.span = span
        }

        /// What is printed: a box that nothing filled is the cell itself, with room to write.
        public var shown: Line {
            !line.isEmpty && line.allSatisfy { $0.face == .blank } ? [Run("　")] : line
        }
    }

    public enum Alignment: Hashable, Sendable { case left, centred, right }

    public var columns: Int { (head + rows).map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0 }
    public func alignment(_ column: Int) -> Alignment {
        alignments.indices.contains(column) ? alignments[column] : .centred
    }
}
