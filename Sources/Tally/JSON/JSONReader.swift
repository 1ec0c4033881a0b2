/// Reads JSON text (RFC 8259), saying where it is wrong.
struct JSONReader {
    var scan: Scanner
    private static let deepest = 200

    /// - Throws: a ``BallotError`` at the first byte that is out of place.
    static func read(_ scan: Scanner) throws(BallotError) -> JSON {
        var reader = JSONReader(scan: scan)
        let value = try reader.value(depth: 0)
        reader.scan.skipSpace()
        guard reader.scan.isAtEnd else { throw reader.scan.wrong("JSON到此为止", "nothing after the JSON value") }
        return value
    }

    private mutating func value(depth: Int) throws(BallotError) -> JSON {
        guard depth < Self.deepest else { throw scan.wrong("不超过200层的JSON", "JSON no more than 200 levels deep") }
        scan.skipSpace()
        switch scan.byte {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default:
            for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)] {
                let end = scan.at + word.utf8.count
                if end <= scan.end, scan.text(scan.at..<end) == word {
                    scan.at = end
                    return value
                }
            }
            throw scan.wrong("JSON值", "a JSON value")
        }
    }

    private mutating func object(_ depth: Int) throws(BallotError) -> JSON {
        scan.at += 1
        var members: [JSON.Member] = []
        var keys: Set<String> = []
        scan.skipSpace()
        if scan.byte == UInt8(ascii: "}") {
            scan.at += 1
            return .object([])
        }
        while true {
            scan.skipSpace()
            guard scan.byte == UInt8(ascii: "\"") else { throw scan.wrong("双引号里的键", "a key in double quotes") }
            let start = scan.at
            let key = try string()
            guard keys.insert(key).inserted else { throw scan.wrong("每个键只写一次", "each key once", at: start, read: key) }
            scan.skipSpace()
            guard scan.byte == UInt8(ascii: ":") else { throw scan.wrong("冒号", "a colon") }
            scan.at += 1
            members.append(JSON.Member(key, try value(depth: depth + 1)))
            if try closes(UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func array(_ depth: Int) throws(BallotError) -> JSON {
        scan.at += 1
        var items: [JSON] = []
        scan.skipSpace()
        if scan.byte == UInt8(ascii: "]") {
            scan.at += 1
            return .array([])
        }
        while true {
            items.append(try value(depth: depth + 1))
            if try closes(UInt8(ascii: "]")) { return .array(items) }
        }
    }

    /// After an element: the closing bracket, or a comma and more.
    private mutating func closes(_ bracket: UInt8) throws(BallotError) -> Bool {
        scan.skipSpace()
        defer { scan.at += 1 }
        if scan.byte == bracket { return true }
        guard scan.byte == UInt8(ascii: ",") else { throw scan.wrong("逗号或结尾的括号", "a comma or the closing bracket") }
        return false
    }

    private mutating func number() throws(BallotError) -> JSON {
        let start = scan.at
        while !scan.isAtEnd, Scanner.isDigit(scan.byte) || "+-.eE".utf8.contains(scan.byte) { scan.at += 1 }
        let text = scan.text(start..<scan.at)
        guard Double(text) != nil else { throw scan.wrong("数字", "a number", at: start) }
        return .number(text)
    }

    private mutating func string() throws(BallotError) -> String {
        let start = scan.at
        scan.at += 1
        var bytes: [UInt8] = []
        while !scan.isAtEnd {
            let byte = scan.byte
            scan.at += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            let escape = scan.byte
            scan.at += 1
            switch escape {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case UInt8(ascii: "u"): bytes += try escaped()
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(escape)
            default: throw scan.wrong("JSON转义", "a JSON escape", at: scan.at - 1)
            }
        }
        throw scan.wrong("结尾的双引号", "a closing double quote", at: start)
    }

    private mutating func escaped() throws(BallotError) -> [UInt8] {
        let first = try unit()
        var code = UInt32(first)
        if (0xD800..<0xDC00).contains(first), scan.byte == UInt8(ascii: "\\"), scan.peek(1) == UInt8(ascii: "u") {
            scan.at += 2
            let second = try unit()
            if (0xDC00..<0xE000).contains(second) {
                code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            }
        }
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func unit() throws(BallotError) -> UInt16 {
        guard scan.at + 4 <= scan.end, let unit = UInt16(scan.text(scan.at..<scan.at + 4), radix: 16) else {
            throw scan.wrong("四位十六进制数", "four hexadecimal digits")
        }
        scan.at += 4
        return unit
    }
}
