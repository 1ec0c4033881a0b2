/// Lines between the rows of a table that begin or end loops, put into the cells that they begin before and end behind: a table is one
/// in Word, and nothing stands between its rows (``WordTemplate`` repeats the rows again).
///
///     {{#sheet}}
///     | {{name}} | {{group}} |          | {{#sheet}}{{name}} | {{group}}{{/sheet}} |
///     {{/sheet}}
public enum LoopedRows {
    public static func read(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        var place = 0
        while place < lines.count {
            guard isRow(lines[place]) else {
                place += 1
                continue
            }
            var (first, last) = (place, place)
            while first > 0, WordTag.areAll(lines[first - 1]) { first -= 1 }
            while last + 1 < lines.count, isRow(lines[last + 1]) || WordTag.areAll(lines[last + 1]) { last += 1 }
            let table = looped(Array(lines[first...last]))
            lines.replaceSubrange(first...last, with: table)
            place = first + table.count
        }
        return lines.joined(separator: "\n")
    }

    /// Whether a loop goes over columns: it begins in one cell of a row and ends in another.
    public static func hasLoopedColumns(_ text: String) -> Bool {
        text.split(separator: "\n").map(String.init).contains { line in
            isRow(line) && line.split(separator: "|").contains { !WordTag.areBalanced(String($0)) }
        }
    }

    private static func isRow(_ line: String) -> Bool { line.drop { $0 == " " }.first == "|" }
    private static func isRule(_ line: String) -> Bool { line.contains("-") && line.allSatisfy { "|-: ".contains($0) } }

    /// - Parameter lines: the rows of a table, and the lines of tags before, between and behind them.
    private static func looped(_ lines: [String]) -> [String] {
        struct Tag {
            let text: String
            let line: Int
            var partner: Int?
        }
        var tags: [Tag] = []
        var open: [Int] = []
        for (line, text) in lines.enumerated() where !isRow(text) {
            let characters = Array(text)
            for tag in WordTag.all(in: characters).tags {
                tags.append(Tag(text: String(characters[tag.range]), line: line))
                if tag.kind == .open {
                    open.append(tags.count - 1)
                } else if let partner = open.popLast() {
                    tags[partner].partner = tags.count - 1
                    tags[tags.count - 1].partner = partner
                }
            }
        }
        let rows = lines.indices.filter { isRow(lines[$0]) && !isRule(lines[$0]) }
        guard let top = rows.first, let bottom = rows.last else { return lines }
        var written = lines
        var (before, behind) = ("", "")
        for tag in tags.indices {
            let isOpen = tags[tag].partner.map { $0 > tag } ?? !tags[tag].text.hasPrefix("{{/")
            // What begins before the table and ends behind it is about the whole table.
            let holds = tags[tag].partner.map {
                let (from, to) = (min(tags[tag].line, tags[$0].line), max(tags[tag].line, tags[$0].line))
                return !(from < top && to > bottom) && rows.contains { from < $0 && $0 < to }
            }
            if holds == true, isOpen, let row = rows.first(where: { $0 > tags[tag].line }) {
                written[row] = opened(written[row], by: tags[tag].text)
            } else if holds == true, !isOpen, let row = rows.last(where: { $0 < tags[tag].line }) {
                written[row] = closed(written[row], by: tags[tag].text)
            } else if tags[tag].line < top {
                before += tags[tag].text + "\n"
            } else {
                behind += "\n" + tags[tag].text
            }
        }
        let table = lines.indices.filter { isRow(lines[$0]) }.map { written[$0] }
        return (before + table.joined(separator: "\n") + behind).split(separator: "\n").map(String.init)
    }

    /// The tag behind those that are at the head of the first cell already.
    private static func opened(_ row: String, by tag: String) -> String {
        guard let bar = row.firstIndex(of: "|") else { return row }
        var place = row.index(after: bar)
        while row[place...].hasPrefix("{{#") || row[place...].hasPrefix("{{^"),
            let end = row[place...].firstRange(of: "}}")
        {
            // One of the cell's own loops begins there; only those that were put there end in another cell.
            let cell = row[place...].prefix { $0 != "|" }
            let name = row[row.index(place, offsetBy: 3)..<end.lowerBound]
            if cell.contains("{{/\(name)}}") { break }
            place = end.upperBound
        }
        return row[..<place] + tag + row[place...]
    }

    private static func closed(_ row: String, by tag: String) -> String {
        guard let last = row.lastIndex(where: { $0 != "|" && $0 != " " }) else { return row }
        let end = row.index(after: last)
        return row[..<end] + tag + row[end...]
    }
}
