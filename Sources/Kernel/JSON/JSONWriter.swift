extension JSON {
    /// The document as UTF-8 text, two spaces a level, ending in a line feed. Lists of plain values
    /// and small objects of them stand on one line.
    public var encoded: String {
        var out: [UInt8] = []
        out.reserveCapacity(16_384)
        write(to: &out, indent: 0)
        out.append(UInt8(ascii: "\n"))
        return String(decoding: out, as: UTF8.self)
    }

    private func write(to out: inout [UInt8], indent: Int) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .number(let digits): out += digits.utf8
        case .string(let value): JSON.quote(value, to: &out)
        case .array(let values):
            let nested = values.contains { $0.isContainer }
            Self.list(values, in: "[]", lines: nested, to: &out, indent: indent) { value, out in
                value.write(to: &out, indent: indent + 1)
            }
        case .object(let members):
            let nested = members.count > 4 || members.contains { $0.value.isContainer }
            Self.list(members, in: "{}", lines: nested, to: &out, indent: indent) { member, out in
                JSON.quote(member.key, to: &out)
                out += ": ".utf8
                member.value.write(to: &out, indent: indent + 1)
            }
        }
    }

    private var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

    private static func list<Element>(
        _ elements: [Element], in brackets: StaticString, lines: Bool, to out: inout [UInt8], indent: Int,
        write: (Element, inout [UInt8]) -> Void
    ) {
        let marks = Array(brackets.description.utf8)
        out.append(marks[0])
        for (place, element) in elements.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            if lines { newLine(indent + 1, to: &out) } else if place > 0 { out.append(UInt8(ascii: " ")) }
            write(element, &out)
        }
        if lines && !elements.isEmpty { newLine(indent, to: &out) }
        out.append(marks[1])
    }

    private static func newLine(_ indent: Int, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\n"))
        for _ in 0..<indent * 2 { out.append(UInt8(ascii: " ")) }
    }
}
