import Kernel

/// Rows in columns, padded by display width; the last column takes what is left of the line.
package struct Table {
    package let head: [String]
    package private(set) var rows: [[String]] = []

    package init(_ head: String...) { self.head = head }

    package mutating func add(_ cells: String...) { rows.append(cells) }

    package func lines(_ width: DisplayWidth, columns: Int) -> [String] {
        let all = [head] + rows
        let widest = head.indices.dropLast().map { column in
            min(24, all.map { width.of($0[column]) }.max() ?? 0)
        }
        let indent = widest.reduce(0) { $0 + $1 + 2 }
        return all.flatMap { cells -> [String] in
            let front = zip(cells, widest).map { width.pad(width.cut($0, to: $1), to: $1) + "  " }.joined()
            let room = max(10, columns - indent)
            let parts = width.wrap(cells.last ?? "", to: room)
            return parts.enumerated().map { $0 == 0 ? front + $1 : String(repeating: " ", count: indent) + $1 }
        }
    }
}
