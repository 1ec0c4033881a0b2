import Chance

/// Makes a sound file unsound, in the ways files go wrong and in some that only chance thinks of.
struct Mutator {
    var chance: Chance

    /// Numbers at the edges of the types that hold them, and none.
    private static let numbers = [
        "0", "00", "-1", "1", "2", "255", "256", "32511", "32512", "32767", "32768", "65535", "65536", "2147483648",
        "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999",
        "1e9", "1.5", "0x10", "１２", "+3", "1,000",
    ]
    private static let words = [
        "\u{FEFF}", "\r", "\n", "\r\n", "\t", "\u{85}", "\u{2028}", " ", "=", "-", "?", "\"", "\"\"", "\\", "[", "]",
        "{",
        "}", "(", ")", "/*", "*/", "#", "#/", "|", "||", ";", ",", ":", ">", "^", "*", "/", "\0", "甲", "e\u{301}",
        "\\u", "\\ud83d", "null", "true", "overvote", "UWI", "META", "VOTES", "PROJECTS", "Contest,", "Rank 1",
        "[nick a a]", "[tie 9]", "[withdrawn 1]", "[cost 1 2]", "[budget -1]", "/EMPTY_RANKING/",
    ]

    mutating func mutate(_ sound: [UInt8], other: [UInt8]) -> [UInt8] {
        var bytes = sound
        for _ in 0...chance.below(5) { bytes = changed(bytes, other) }
        return bytes
    }

    private mutating func changed(_ bytes: [UInt8], _ other: [UInt8]) -> [UInt8] {
        if chance.once(in: 60) { return rare(bytes) }
        switch chance.below(4) {
        case 0: return changedBytes(bytes)
        case 1: return changedLines(bytes, other)
        case 2: return changedTokens(bytes)
        default: return inserting(Array(chance.pick(Self.words).utf8), into: bytes)
        }
    }

    // MARK: Bytes

    private mutating func inserting(_ piece: [UInt8], into bytes: [UInt8]) -> [UInt8] {
        let place = chance.below(bytes.count + 1)
        return bytes[..<place] + piece + bytes[place...]
    }

    private mutating func changedBytes(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [UInt8(chance.below(256))] }
        var bytes = bytes
        let place = chance.below(bytes.count)
        switch chance.below(6) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(chance.below(256))
        case 2: bytes[place] ^= 1 << UInt8(chance.below(8))
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.removeSubrange(chance.range(in: bytes.count))
        default: bytes = inserting(Array(bytes[chance.range(in: bytes.count)]), into: bytes)
        }
        return bytes
    }

    // MARK: Lines

    private mutating func changedLines(_ bytes: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let place = chance.below(lines.count)
        var end: [UInt8] = [0x0A]
        switch chance.below(7) {
        case 0: lines.swapAt(place, chance.below(lines.count))
        case 1: lines.insert(contentsOf: Array(repeating: lines[place], count: 1 + chance.below(40)), at: place)
        case 2: lines.remove(at: place)
        case 3 where place + 1 < lines.count: lines[place] += lines.remove(at: place + 1)
        case 4: end = chance.pick([[0x0D], [0x0D, 0x0A], [0x0A, 0x0D], [0x0A, 0x0A]])
        case 5: lines[place].append(0x0D)
        default:
            // The head of one file and the tail of another, often of another format.
            let more = other.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
            lines = Array(lines[..<place] + more[chance.below(more.count)...])
        }
        return Array(lines.joined(separator: end))
    }

    // MARK: Words and numbers

    private mutating func changedTokens(_ bytes: [UInt8]) -> [UInt8] {
        let tokens = Self.tokens(bytes)
        guard let token = tokens.isEmpty ? nil : tokens[chance.below(tokens.count)] else { return bytes }
        let numbers = tokens.filter { (0x30...0x39).contains(bytes[$0.lowerBound]) }
        if chance.once(in: 2), !numbers.isEmpty {
            var bytes = bytes
            bytes.replaceSubrange(numbers[chance.below(numbers.count)], with: Array(chance.pick(Self.numbers).utf8))
            return bytes
        }
        var changed = bytes
        changed.replaceSubrange(token, with: bytes[tokens[chance.below(tokens.count)]])
        return changed
    }

    /// Runs of letters, figures and bytes beyond ASCII.
    private static func tokens(_ bytes: [UInt8]) -> [Range<Int>] {
        func isWord(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20) || byte >= 0x80
        }
        var tokens: [Range<Int>] = []
        var at = 0
        while at < bytes.count {
            guard isWord(bytes[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, isWord(bytes[at]) { at += 1 }
            tokens.append(start..<at)
        }
        return tokens
    }

    // MARK: Whole files

    /// Costly ones: other encodings, long lines, deep nesting.
    private mutating func rare(_ bytes: [UInt8]) -> [UInt8] {
        switch chance.below(4) {
        case 0:
            let isLittle = chance.once(in: 2)
            let mark: [UInt8] = chance.once(in: 2) ? (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
            return String(decoding: bytes, as: UTF8.self).utf16.reduce(into: mark) { out, unit in
                let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
                out += isLittle ? [low, high] : [high, low]
            }
        case 1:
            let piece = bytes[chance.range(in: bytes.count)].prefix(64)
            return inserting(Array(repeatElement(piece, count: 1 + chance.below(4_000)).joined()), into: bytes)
        case 2:
            let bracket = chance.pick(["[", "{\"a\":", "(", "{", "\"", "-", "=1", " - ", "/*", "1 > "])
            return inserting(Array(String(repeating: bracket, count: 1 + chance.below(50_000)).utf8), into: bytes)
        default:
            return bytes.filter { $0 != 0x0A && $0 != 0x0D }
        }
    }
}
