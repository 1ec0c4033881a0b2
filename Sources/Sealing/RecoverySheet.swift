import Kernel

/// A key as words for an envelope: four lines of eight characters of the Thousand Character Classic (千字文), each with a ninth that
/// tells whether the line was copied right.
///
///     RecoverySheet(of: key).lines           // ["天地玄黄宇宙洪荒·日", …]
///     RecoverySheet.key(from: typed)         // the key, or which line is wrong
public struct RecoverySheet: Sendable {
    public let lines: [String]

    private static let each = 8

    public init(of key: SealKey) {
        let bytes = key.bytes
        lines = stride(from: 0, to: bytes.count, by: Self.each).map { start in
            let part = Array(bytes[start..<(start + Self.each)])
            return String(part.map { Self.characters[Int($0)] }) + "·"
                + String(Self.characters[Self.check(part, line: start / Self.each)])
        }
    }

    /// Why words are no key.
    public enum Problem: Error, Hashable, Sendable {
        /// So many lines are wanted.
        case lines(wanted: Int)
        /// A character that is none of the 256, or a line too long or short.
        case unreadable(line: Int)
        /// The line was not copied right.
        case check(line: Int)
    }

    /// - Parameter typed: the lines, with or without what stands between the characters.
    public static func key(from typed: [String]) throws(Problem) -> SealKey {
        var bytes: [UInt8] = []
        let rows = typed.map { $0.filter { !$0.isWhitespace && $0 != "·" && $0 != "." } }.filter { !$0.isEmpty }
        guard rows.count == SealKey.size / each else { throw .lines(wanted: SealKey.size / each) }
        for (place, row) in rows.enumerated() {
            var part: [UInt8] = []
            for character in row {
                guard let value = values[character] else { throw .unreadable(line: place + 1) }
                part.append(value)
            }
            guard part.count == each + 1 else { throw .unreadable(line: place + 1) }
            guard check(Array(part.prefix(each)), line: place) == Int(part[each]) else { throw .check(line: place + 1) }
            bytes += part.prefix(each)
        }
        guard let key = SealKey(bytes) else { throw .lines(wanted: SealKey.size / each) }
        return key
    }

    private static func check(_ part: [UInt8], line: Int) -> Int {
        Int(SHA256.digest(of: [UInt8(line)] + part)[0])
    }

    /// The first 256 of the classic, in today's characters; 临 stands for the second 发.
    static let characters = Array(
        """
        天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈\
        剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶唐\
        吊民伐罪周发殷汤坐朝问道垂拱平章爱育黎首臣伏戎羌遐迩一体率宾归王鸣凤在竹白驹食场化被草木赖及万方\
        盖此身临四大五常恭惟鞠养岂敢毁伤女慕贞洁男效才良知过必改得能莫忘罔谈彼短靡恃己长信使可覆器欲难量\
        墨悲丝染诗赞羔羊景行维贤克念作圣德建名立形端表正空谷传声虚堂习听祸因恶积福缘善庆尺璧非宝寸阴是竞\
        资父事君曰严与敬孝当竭力忠则尽命
        """)

    private static let values = Dictionary(
        characters.enumerated().map { ($0.element, UInt8(truncatingIfNeeded: $0.offset)) },
        uniquingKeysWith: { one, _ in one })
}
