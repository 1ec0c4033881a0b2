/// What a terminal shows of what a program wrote to it: enough of one for a line editor, and nothing more.
struct TinyScreen {
    let columns: Int
    private var rows: [[Character]] = [[]]
    private var (row, column) = (0, 0)
    /// The last column is written, and the next sign goes to the next row.
    private var isFull = false
    /// What it does not know how to show.
    private(set) var unknown: Set<String> = []

    init(columns: Int) { self.columns = columns }

    /// The rows one behind the other, without the blanks at their ends.
    var text: String {
        rows.map { row in
            var row = row.filter { $0 != TinyScreen.second }
            while row.last == " " { row.removeLast() }
            return String(row)
        }.joined()
    }

    /// Stands behind a sign of two columns.
    private static let second: Character = "\u{0}"

    mutating func show(_ output: String) {
        var rest = output.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\r": move(to: 0)
            case "\n": down(1)
            case "\u{8}": move(to: column - 1)
            case "\u{7}": break
            case "\u{1B}": escape(&rest)
            case _ where scalar.value < 0x20: unknown.insert("\(scalar.value)")
            default: put(Character(scalar), wide: scalar.value >= 0x1100)
            }
        }
    }

    private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
        guard let next = rest.popFirst() else { return }
        guard next == "[" else {
            // Up one row; the others choose keys and characters.
            if next == "M" { down(-1) } else if next == "(" { rest = rest.dropFirst() }
            return
        }
        var words = ""
        while let scalar = rest.popFirst() {
            guard scalar.value >= 0x40 else { words.unicodeScalars.append(scalar); continue }
            return order(Character(scalar), Int(words) ?? 1)
        }
    }

    private mutating func order(_ letter: Character, _ number: Int) {
        let column = column
        switch letter {
        case "A": down(-number)
        case "B": down(number)
        case "C": move(to: column + number)
        case "D": move(to: column - number)
        case "G": move(to: number - 1)
        case "K": change { $0 = Array($0.prefix(column)) }
        case "J":
            change { $0 = Array($0.prefix(column)) }
            rows = Array(rows.prefix(row + 1))
        case "@": change { $0.insert(contentsOf: repeatElement(" ", count: number), at: min(column, $0.count)) }
        case "P": change { $0.removeSubrange(min(column, $0.count)..<min(column + number, $0.count)) }
        case "m", "h", "l": break
        default: unknown.insert("[\(letter)")
        }
    }

    private mutating func move(to place: Int) { (column, isFull) = (max(0, min(place, columns - 1)), false) }
    private mutating func down(_ number: Int) { (row, isFull) = (max(0, row + number), false) }

    private mutating func change(_ change: (inout [Character]) -> Void) {
        while rows.count <= row { rows.append([]) }
        while rows[row].count < column { rows[row].append(" ") }
        change(&rows[row])
        rows[row] = Array(rows[row].prefix(columns))
    }

    private mutating func put(_ sign: Character, wide: Bool) {
        let width = wide ? 2 : 1
        if isFull || column + width > columns { (row, column, isFull) = (row + 1, 0, false) }
        let place = column
        change { row in
            while row.count < place + width { row.append(" ") }
            row[place] = sign
            if wide { row[place + 1] = TinyScreen.second }
        }
        column += width
        if column >= columns { (column, isFull) = (columns - 1, true) }
    }
}
