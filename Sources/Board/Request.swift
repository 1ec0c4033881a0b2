/// A request as it came over the wire, once all of its head is there.
struct Request: Hashable, Sendable {
    let isHead: Bool
    /// As it was asked for, before the question mark.
    let path: String
    let query: [String: String]
    /// By their names in small letters; of several alike the last.
    let fields: [String: String]
}

/// Why a request is answered with an error.
enum Refused: Error, Hashable, Sendable {
    case malformed
    case otherMethod
    case hasBody
    case longPath
    case longHead
    /// By a name that is none of ours: a page from elsewhere that has its own name lead to this machine.
    case otherHost
    case tooSlow

    var status: Int {
        switch self {
        case .malformed: 400
        case .otherMethod: 405
        case .tooSlow: 408
        case .hasBody: 413
        case .longPath: 414
        case .otherHost: 421
        case .longHead: 431
        }
    }
}

/// Puts the bytes of a connection together to a request. It keeps no more than a head may be long, and reads nothing into what it does not
/// know: whatever is no request as HTTP/1.1 (RFC 9112) has it is refused.
struct RequestReader {
    static let mostHead = 8_192
    static let mostPath = 1_024

    private var bytes: [UInt8] = []

    /// The request, once it is whole; `nil` until then.
    ///
    /// - Throws: `Refused`, as soon as it is certain.
    mutating func take(_ more: some Sequence<UInt8>) throws(Refused) -> Request? {
        let before = max(0, bytes.count - 3)
        bytes += more
        // No method begins so; the rest need not be waited for.
        if let first = bytes.first, !Self.mayBegin(first) { throw .malformed }
        // A method and a version take less than 32 bytes.
        if bytes.prefix(while: { $0 != Self.lineFeed }).count > Self.mostPath + 32 { throw .longPath }
        guard let end = Self.end(of: bytes, from: before) else {
            if bytes.count > Self.mostHead { throw .longHead }
            return nil
        }
        guard end <= Self.mostHead else { throw .longHead }
        return try Self.read(bytes[..<end])
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte == lineFeed || byte == UInt8(ascii: "\r") || Character(UnicodeScalar(byte)).isTokenMark
    }

    private static let lineFeed = UInt8(ascii: "\n")

    /// Where the head ends: behind an empty line.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while let next = bytes[place...].firstIndex(of: lineFeed) {
            var behind = next + 1
            if behind < bytes.count, bytes[behind] == UInt8(ascii: "\r") { behind += 1 }
            if behind < bytes.count, bytes[behind] == lineFeed { return behind + 1 }
            place = next + 1
        }
        return nil
    }

    private static func read(_ head: ArraySlice<UInt8>) throws(Refused) -> Request {
        var lines = head.split(separator: lineFeed, omittingEmptySubsequences: false)
            .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        // An empty line before a request is passed over (RFC 9112, 2.2).
        if lines.first?.isEmpty == true { lines.removeFirst() }
        guard let first = lines.first else { throw .malformed }
        let isPlain = lines.allSatisfy { $0.allSatisfy { $0 == 9 || (32...126).contains($0) || $0 >= 128 } }
        guard isPlain else { throw .malformed }
        let (isHead, target) = try line(first)
        let fields = try fields(lines.dropFirst())
        if let length = fields["content-length"], length != "0" { throw .hasBody }
        if fields["transfer-encoding"] != nil { throw .hasBody }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return Request(
            isHead: isHead, path: String(parts[0]), query: parts.count > 1 ? query(parts[1]) : [:], fields: fields)
    }

    private static func line(_ bytes: ArraySlice<UInt8>) throws(Refused) -> (isHead: Bool, target: String) {
        let words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 > 32 && $0 < 127 } }) else {
            throw .malformed
        }
        let (method, target, version) = (text(words[0]), text(words[1]), text(words[2]))
        guard method.allSatisfy(\.isTokenMark) else { throw .malformed }
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .malformed }
        guard method == "GET" || method == "HEAD" else { throw .otherMethod }
        guard target.utf8.count <= mostPath else { throw .longPath }
        guard target.hasPrefix("/") else { throw .malformed }
        return (method == "HEAD", target)
    }

    private static func fields(_ lines: ArraySlice<ArraySlice<UInt8>>) throws(Refused) -> [String: String] {
        var fields: [String: String] = [:]
        for line in lines where !line.isEmpty {
            // A name ends at its colon, and nothing stands before it: folded lines and blanks before a colon are not taken (RFC 9112, 5).
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { throw .malformed }
            let name = text(line[..<colon]).lowercased()
            guard name.allSatisfy(\.isTokenMark) else { throw .malformed }
            let isRepeated = fields.updateValue(text(line[(colon + 1)...]).trimmingBlanks, forKey: name) != nil
            if isRepeated, ["host", "content-length"].contains(name) { throw .malformed }
        }
        return fields
    }

    private static func query(_ text: Substring) -> [String: String] {
        var query: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            query[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
        }
        return query
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}

extension Character {
    /// What names of methods and fields are made of (RFC 9110, 5.6.2).
    fileprivate var isTokenMark: Bool {
        guard let ascii = asciiValue else { return false }
        return isLetter || isNumber || "!#$%&'*+-.^_`|~".utf8.contains(ascii)
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var rest = self[...]
        while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
