import Foundation

/// JSON as books keep it and hashes cover it: keys sorted, no white space, no needless escapes, UTF-8.
///
/// Written by Foundation's encoder, which is the only place where the program uses it: every book written so far holds its
/// bytes.
public enum CanonicalJSON {
    public static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// - Throws: ``JSONProblem`` where the bytes are no JSON, `DecodingError` where they hold something else.
    public static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from data: Data) throws -> Value {
        try data.withUnsafeBytes { try TapeDecoder.decode(type, from: $0) }
    }
}

extension JSONTape {
    /// A value in canonical form: keys sorted by their characters' numbers, no white space, only the escapes that JSON asks
    /// for. A text that another program laid out its own way comes back as the bytes that were hashed.
    ///
    /// - Parameter keys: of the outermost object, the only keys wanted.
    public func canonical(_ node: Int, only keys: Set<String>? = nil) throws(JSONProblem) -> [UInt8] {
        var out: [UInt8] = []
        try write(node, only: keys, to: &out)
        return out
    }

    private func write(_ node: Int, only keys: Set<String>? = nil, to out: inout [UInt8]) throws(JSONProblem) {
        switch nodes[node].kind {
        case .object:
            out.append(0x7B)
            var isFirst = true
            let members = try members(of: node).filter { keys?.contains($0.key) ?? true }
            for (key, value) in members.sorted(by: {
                $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
            }) {
                if !isFirst { out.append(0x2C) }
                isFirst = false
                JSON.quote(key, to: &out)
                out.append(0x3A)
                try write(value, to: &out)
            }
            out.append(0x7D)
        case .array:
            out.append(0x5B)
            for (place, element) in elements(of: node).enumerated() {
                if place > 0 { out.append(0x2C) }
                try write(element, to: &out)
            }
            out.append(0x5D)
        case .text, .escapedText:
            JSON.quote(try text(node), to: &out)
        case .number, .fraction, .yes, .no, .null:
            out += bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
        }
    }
}
