/// How many strokes a Han character is written with, from the Unicode Han database's kTotalStrokes.
///
///     HanStrokes.count("杨")      // 7
///     HanStrokes.count("A")       // nil
///
/// The table holds the unified ideographs, extensions A to H included, one byte each, and is made by `scripts/strokes.py`.
public enum HanStrokes {
    /// `nil` for what is no Han character, or none that the table holds.
    public static func count(_ character: Unicode.Scalar) -> Int? {
        switch character.value {
        case 0x3400...0x4DBF: count(in: extensionA, at: Int(character.value - 0x3400))
        case 0x4E00...0x9FFF: count(in: unified, at: Int(character.value - 0x4E00))
        case 0x20000...0x2EE5D: count(in: supplementary, at: Int(character.value - 0x20000))
        case 0x30000...0x323AF: count(in: tertiary, at: Int(character.value - 0x30000))
        default: nil
        }
    }

    private static func count(in table: StaticString, at place: Int) -> Int? {
        guard place < table.utf8CodeUnitCount else { return nil }
        let strokes = Int(table.utf8Start[place]) - 0x23
        return strokes > 0 ? strokes : nil
    }

    /// The stroke with which a character begins, in the order in which lists of names take them: 横 竖 撇 点 折.
    public enum First: Int, Sendable { case across, down, left, dot, turn }

    /// Known of common surnames alone: no database says it of every character.
    public static func first(_ character: Unicode.Scalar) -> First? { firsts[character] }

    private static let firsts: [Unicode.Scalar: First] = {
        var firsts: [Unicode.Scalar: First] = [:]
        let groups: [(First, String)] = [
            (.across, "王李杨石龙赵黄林董袁于苏戴夏贾范秦顾武龚郝万覃雷蒋蔡杜葛莫班韦彭曹萧丁薛胡欧蒙柏甘柳邢樊严古杭韩"),
            (.down, "吴田罗卢吕叶崔史常岑冉路申"),
            (.left, "周朱徐何程傅魏余钟金任邹白邱段侯毛黎牛向鲁倪"),
            (.dot, "潘刘郭郑梁谢宋唐许冯沈曾姜谭汪廖方江闫阎高洪汤施安文祝"),
            (.turn, "张陈孙马邓邵孔陆姚熊孟尹陶贺"),
        ]
        for (first, surnames) in groups {
            for surname in surnames.unicodeScalars { firsts[surname] = first }
        }
        return firsts
    }()
}

/// The order of names by the strokes of the surname (姓氏笔画): fewer strokes first; as many, by the first stroke where it is known, else
/// by code; the same surname, by the characters that follow. Names in other scripts come last.
///
///     ["潘玉珍", "王秀英", "石老三"].sorted { StrokeOrder($0) < StrokeOrder($1) }    // 王秀英, 石老三, 潘玉珍
public struct StrokeOrder: Comparable, Sendable {
    private let keys: [Key]

    private struct Key: Comparable, Sendable {
        let strokes: Int
        let first: Int
        let code: UInt32

        static func < (one: Key, other: Key) -> Bool {
            (one.strokes, one.first, one.code) < (other.strokes, other.first, other.code)
        }
    }

    public init(_ name: String) {
        keys = name.unicodeScalars.map { scalar in
            Key(
                strokes: HanStrokes.count(scalar) ?? .max,
                first: HanStrokes.first(scalar)?.rawValue ?? HanStrokes.First.turn.rawValue + 1, code: scalar.value)
        }
    }

    public static func < (one: StrokeOrder, other: StrokeOrder) -> Bool {
        one.keys.lexicographicallyPrecedes(other.keys)
    }
}
