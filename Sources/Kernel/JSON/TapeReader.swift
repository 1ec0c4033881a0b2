extension JSONTape {
    /// Goes through the bytes once, and checks all of JSON's grammar but the escapes, which are looked at when a text is asked for.
    struct Reader {
        let bytes: UnsafeRawBufferPointer
        var place = 0

        init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

        func problem(at offset: Int? = nil, _ expected: (Language) -> String) -> JSONProblem {
            JSONProblem(at: offset ?? place, in: bytes, expected)
        }

        mutating func skipSpace() {
            while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
        }

        /// The byte that is next to be read; at the end 0, which fits nowhere.
        private mutating func next() -> UInt8 {
            if place < bytes.count, bytes[place] <= 0x20 { skipSpace() }
            return place < bytes.count ? bytes[place] : 0
        }

        mutating func value(depth: Int, into nodes: inout [Node]) throws(JSONProblem) {
            let first = next()
            guard depth < JSONTape.deepest else { throw problem { $0.texts.notTooDeep } }
            switch first {
            case 0x7B: try container(.object, end: 0x7D, depth: depth, into: &nodes)
            case 0x5B: try container(.array, end: 0x5D, depth: depth, into: &nodes)
            case 0x22: try text(into: &nodes)
            case 0x2D, 0x30...0x39: try number(into: &nodes)
            case 0x74: try word("true", .yes, into: &nodes)
            case 0x66: try word("false", .no, into: &nodes)
            case 0x6E: try word("null", .null, into: &nodes)
            default: throw problem { $0.texts.value }
            }
        }

        private mutating func container(
            _ kind: Kind, end: UInt8, depth: Int, into nodes: inout [Node]
        ) throws(JSONProblem) {
            let own = nodes.count
            nodes.append(Node(kind: kind, start: UInt32(place), end: 0, next: 0))
            place += 1
            if next() != end {
                while true {
                    if kind == .object {
                        guard next() == 0x22 else { throw problem { $0.texts.keyInQuotes } }
                        try text(into: &nodes)
                        guard next() == 0x3A else { throw problem { $0.texts.colon } }
                        place += 1
                    }
                    try value(depth: depth + 1, into: &nodes)
                    let separator = next()
                    if separator == end { break }
                    guard separator == 0x2C else { throw problem { $0.texts.commaOrEnd } }
                    place += 1
                }
            }
            place += 1
            nodes[own].end = UInt32(place)
            nodes[own].next = UInt32(nodes.count)
        }

        private mutating func text(into nodes: inout [Node]) throws(JSONProblem) {
            place += 1
            let start = place
            var isEscaped = false
            while true {
                guard place < bytes.count else { throw problem(at: start - 1) { $0.texts.closingQuote } }
                let byte = bytes[place]
                if byte == 0x22 { break }
                guard byte >= 0x20 else { throw problem { $0.texts.escaped } }
                if byte == 0x5C {
                    isEscaped = true
                    place += 1
                }
                place += 1
            }
            add(isEscaped ? .escapedText : .text, from: start, into: &nodes)
            place += 1
        }

        private mutating func number(into nodes: inout [Node]) throws(JSONProblem) {
            let start = place
            if bytes[place] == 0x2D { place += 1 }
            let whole = digits()
            var isWhole = true
            guard whole > 0, whole == 1 || bytes[place - whole] != 0x30 else {
                throw problem(at: start) { $0.texts.number }
            }
            if place < bytes.count, bytes[place] == 0x2E {
                place += 1
                isWhole = false
                guard digits() > 0 else { throw problem(at: start) { $0.texts.number } }
            }
            if place < bytes.count, bytes[place] | 0x20 == 0x65 {
                place += 1
                isWhole = false
                if place < bytes.count, bytes[place] == 0x2B || bytes[place] == 0x2D { place += 1 }
                guard digits() > 0 else { throw problem(at: start) { $0.texts.number } }
            }
            add(isWhole ? .number : .fraction, from: start, into: &nodes)
        }

        /// Goes past digits, and says how many.
        private mutating func digits() -> Int {
            let start = place
            while place < bytes.count, bytes[place] &- 0x30 < 10 { place += 1 }
            return place - start
        }

        private mutating func word(_ word: StaticString, _ kind: Kind, into nodes: inout [Node]) throws(JSONProblem) {
            let start = place
            for letter in 0..<word.utf8CodeUnitCount {
                guard place < bytes.count, bytes[place] == word.utf8Start[letter] else {
                    throw problem(at: start) { $0.texts.value }
                }
                place += 1
            }
            add(kind, from: start, into: &nodes)
        }

        private func add(_ kind: Kind, from start: Int, into nodes: inout [Node]) {
            nodes.append(
                Node(kind: kind, start: UInt32(start), end: UInt32(place), next: UInt32(nodes.count + 1)))
        }
    }
}
