import Kernel

/// Where a title of several lines is broken: at a joint of its words where there is one, and never before a closing mark.
///
///     TitleLines.broken([Run("关于修缮三单元排水沟及坝子硬化资金管理办法会议记录")], columns: 40)
///     // 关于修缮三单元排水沟 / 及坝子硬化资金管理办法会议记录
///
/// Chinese has no blanks between words: a joint is where a mark, a particle or a conjunction stands, or where the name of a kind of paper
/// begins. A title without any is broken into lines of like length, not inside a word of ``TitleWords`` where it can be helped.
enum TitleLines {
    /// The same title with line feeds in it; as it is where one line holds it, and where its lines were broken already.
    ///
    /// - Parameter columns: what a line holds; a Chinese character takes two.
    static func broken(_ line: Line, columns: Int) -> Line {
        let text = Array(line.text)
        let widths = text.map { DisplayWidth(ambiguousIsWide: true).of(String($0)) }
        guard widths.reduce(0, +) > columns, !text.contains("\n"), text.count <= 400 else { return line }
        let breaks = Set(places(text, widths, columns))
        var at = 0
        return line.map { run in
            var out = ""
            for character in run.face == .blank ? Run.rule : run.text {
                if breaks.contains(at) { out.append("\n") }
                out.append(character)
                at += 1
            }
            return run.face == .blank ? run : Run(out, run.face)
        }
    }

    /// The cheapest way to break it into as few lines as can hold it, by the sum of what each break and each line costs.
    private static func places(_ text: [Character], _ widths: [Int], _ columns: Int) -> [Int] {
        var sums = [0]
        for width in widths { sums.append(sums[sums.count - 1] + width) }
        let total = sums[text.count]
        let lines = fewest(sums, columns)
        let insides = TitleWords.insides(of: text)
        let ideal = (total + lines - 1) / lines
        // best[n][i]: the cost of the first i characters on n lines, and where the last of them begins.
        var best: [[(cost: Int, from: Int)?]] = [[(0, 0)] + .init(repeating: nil, count: text.count)]
        for number in 1...lines {
            var row: [(cost: Int, from: Int)?] = .init(repeating: nil, count: text.count + 1)
            for end in 1...text.count {
                for start in stride(from: end - 1, through: 0, by: -1) {
                    let width = sums[end] - sums[start]
                    if width > columns { break }
                    guard let before = best[number - 1][start] else { continue }
                    let off = abs(width - ideal)
                    let cost =
                        before.cost + off * off / 8 + (start == 0 ? 0 : joint(text, start))
                        + (insides.contains(start) ? 400 : 0)
                    if cost < row[end]?.cost ?? .max { row[end] = (cost, start) }
                }
            }
            best.append(row)
        }
        var places: [Int] = []
        var (number, end) = (lines, text.count)
        while number > 1, let found = best[number][end] {
            places.append(found.from)
            (number, end) = (number - 1, found.from)
        }
        return places
    }

    private static func fewest(_ sums: [Int], _ columns: Int) -> Int {
        var (lines, start) = (1, 0)
        for end in 1..<sums.count where sums[end] - sums[start] > columns {
            (lines, start) = (lines + 1, end - 1)
        }
        return lines
    }

    /// What a break before that character costs.
    private static func joint(_ text: [Character], _ place: Int) -> Int {
        let (before, after) = (text[place - 1], text[place])
        if "，、：；。）》”！？,.:;)".contains(after) || "（《“(".contains(before) { return 10_000 }
        if before == " " { return 0 }
        if isLatin(before), isLatin(after) { return 2_000 }
        if "，、：；）》”".contains(before) || "（《“".contains(after) { return 0 }
        if conjunctions.contains(after) || before == "的" { return 10 }
        let rest = text[place...]
        if openings.contains(where: { rest.starts(with: $0) }) { return 20 }
        return 160
    }

    private static func isLatin(_ character: Character) -> Bool {
        character.isLetter && character.isASCII || character.isNumber
    }
    private static let conjunctions: Set<Character> = ["及", "和", "与", "并", "暨", "或"]
    /// What the name of a paper, or of a meeting, begins with.
    private static let openings: [[Character]] = [
        "关于", "会议", "大会", "记录", "纪要", "决议", "公告", "公示", "名单", "通知", "办法", "清单", "选举", "登记表", "报告", "签到",
    ].map { Array($0) }
}

extension Layout {
    /// What a line of the title holds, a Chinese character taking two.
    var titleColumns: Int {
        switch (isWide, isLarge) {
        case (false, false): 40
        case (false, true): 34
        case (true, false): 58
        case (true, true): 48
        }
    }
}
