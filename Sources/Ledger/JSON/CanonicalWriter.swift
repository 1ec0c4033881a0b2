extension JSONTape {
    /// A value's bytes as they stand, texts without their quotation marks.
    func source(_ node: Int) -> String {
        String(decoding: bytes[Int(nodes[node].start)..<Int(nodes[node].end)], as: UTF8.self)
    }

    /// A value in canonical form: keys sorted by their characters' numbers, no white space, only the escapes that JSON asks
    /// for. A text that another program laid out its own way comes back as the bytes that were hashed.
    ///
    /// - Parameter keys: of the outermost object, the only keys wanted.
    func canonical(_ node: Int, only keys: Set<String>? = nil) throws(Problem) -> [UInt8] {
        var out: [UInt8] = []
        try write(node, only: keys, to: &out)
        return out
    }

    private func write(_ node: Int, only keys: Set<String>? = nil, to out: inout [UInt8]) throws(Problem) {
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
                Self.quote(key, to: &out)
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
            Self.quote(try text(node), to: &out)
        case .number, .yes, .no, .null:
            out += bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
        }
    }

    static func quote(_ text: String, to out: inout [UInt8]) {
        out.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: out += #"\""#.utf8
            case 0x5C: out += #"\\"#.utf8
            case 0x08: out += #"\b"#.utf8
            case 0x0C: out += #"\f"#.utf8
            case 0x0A: out += #"\n"#.utf8
            case 0x0D: out += #"\r"#.utf8
            case 0x09: out += #"\t"#.utf8
            case ..<0x20: out += (#"\u00"# + [byte].hexadecimal).utf8
            default: out.append(byte)
            }
        }
        out.append(0x22)
    }
}
