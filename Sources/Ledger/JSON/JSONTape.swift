/// A JSON text laid out flat: one node a value, in the order of the text, each knowing where its subtree ends.
///
/// Reading the values of a book is most of what a replay does; Foundation's decoder takes more than twice as long
/// (docs/decisions/0011-reading-entries.md). Numbers are whole, as they are everywhere in a book.
struct JSONTape {
    enum Kind: UInt8 { case object, array, text, escapedText, number, yes, no, null }

    struct Node {
        let kind: Kind
        /// The bytes of a text without its quotation marks, or of a number.
        var start: UInt32
        var end: UInt32
        /// The node behind this one and all it holds. In an object a key's node stands before each value's.
        var next: UInt32
    }

    enum Problem: Error, CustomStringConvertible {
        case at(Int, String)

        var description: String {
            switch self {
            case .at(let place, let what): "byte \(place): \(what)"
            }
        }
    }

    private(set) var nodes: [Node] = []
    let bytes: UnsafeRawBufferPointer

    /// Lays out a whole text.
    init(_ bytes: UnsafeRawBufferPointer) throws(Problem) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 8 + 1)
        var reader = Reader(bytes: bytes)
        guard bytes.count < UInt32.max else { throw .at(0, "too long") }
        try reader.value(depth: 0, into: &nodes)
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.problem("something behind the end") }
    }

    /// The value under a key of an object.
    func value(of key: String, in object: Int) -> Int? {
        var key = key
        return key.withUTF8 { wanted in
            var child = object + 1
            let end = Int(nodes[object].next)
            while child < end {
                let name = nodes[child]
                let length = Int(name.end - name.start)
                if name.kind == .text {
                    if length == wanted.count, same(wanted, at: Int(name.start)) { return child + 1 }
                } else if let plain = try? text(child), plain.utf8.elementsEqual(wanted) {
                    return child + 1
                }
                child = Int(nodes[child + 1].next)
            }
            return nil
        }
    }

    /// Whether an object's first key is a place (`_0`): in canonical JSON those stand before all names.
    func beginsWithPlaces(_ object: Int) -> Bool {
        let child = object + 1
        return child < Int(nodes[object].next) && nodes[child].end > nodes[child].start
            && bytes[Int(nodes[child].start)] == 0x5F
    }

    private func same(_ wanted: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for place in 0..<wanted.count where bytes[start + place] != wanted[place] { return false }
        return true
    }

    /// The keys of an object with the nodes of their values, as they stand.
    func members(of object: Int) throws(Problem) -> [(key: String, value: Int)] {
        var members: [(key: String, value: Int)] = []
        var child = object + 1
        while child < Int(nodes[object].next) {
            members.append((try text(child), child + 1))
            child = Int(nodes[child + 1].next)
        }
        return members
    }

    /// The nodes of an array's elements.
    func elements(of array: Int) -> [Int] {
        var elements: [Int] = []
        var child = array + 1
        while child < Int(nodes[array].next) {
            elements.append(child)
            child = Int(nodes[child].next)
        }
        return elements
    }

    func text(_ node: Int) throws(Problem) -> String {
        let (start, end) = (Int(nodes[node].start), Int(nodes[node].end))
        switch nodes[node].kind {
        case .text: return String(decoding: bytes[start..<end], as: UTF8.self)
        case .escapedText: return try Reader.unescaped(bytes, start..<end)
        default: throw .at(start, "no text")
        }
    }

    func number(_ node: Int) throws(Problem) -> Int {
        let range = Int(nodes[node].start)..<Int(nodes[node].end)
        guard nodes[node].kind == .number else { throw .at(range.lowerBound, "no number") }
        var number = 0
        let isNegative = bytes[range.lowerBound] == 0x2D
        for place in isNegative ? range.dropFirst() : range {
            let (tens, isOver) = number.multipliedReportingOverflow(by: 10)
            let (sum, isFar) = tens.subtractingReportingOverflow(Int(bytes[place] - 0x30))
            guard !isOver, !isFar else { throw .at(range.lowerBound, "a number beyond 64 bits") }
            number = sum
        }
        guard isNegative || number != Int.min else { throw .at(range.lowerBound, "a number beyond 64 bits") }
        return isNegative ? number : -number
    }
}

extension JSONTape {
    /// Goes through the bytes once, and checks all of JSON's grammar but fractions, which a book has none of.
    struct Reader {
        let bytes: UnsafeRawBufferPointer
        var place = 0

        init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

        func problem(_ what: String) -> Problem { .at(place, what) }

        mutating func skipSpace() {
            while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
        }

        private mutating func next() throws(Problem) -> UInt8 {
            if place < bytes.count, bytes[place] <= 0x20 { skipSpace() }
            guard place < bytes.count else { throw problem("the text ends early") }
            return bytes[place]
        }

        mutating func value(depth: Int, into nodes: inout [Node]) throws(Problem) {
            let first = try next()
            guard depth < 64 else { throw problem("nested too deep") }
            switch first {
            case 0x7B: try container(.object, end: 0x7D, depth: depth, into: &nodes)
            case 0x5B: try container(.array, end: 0x5D, depth: depth, into: &nodes)
            case 0x22: try text(into: &nodes)
            case 0x2D, 0x30...0x39: try number(into: &nodes)
            case 0x74: try word("true", .yes, into: &nodes)
            case 0x66: try word("false", .no, into: &nodes)
            case 0x6E: try word("null", .null, into: &nodes)
            default: throw problem("no value begins like this")
            }
        }

        private mutating func container(
            _ kind: Kind, end: UInt8, depth: Int, into nodes: inout [Node]
        ) throws(Problem) {
            let own = nodes.count
            nodes.append(Node(kind: kind, start: UInt32(place), end: 0, next: 0))
            place += 1
            if try next() != end {
                while true {
                    if kind == .object {
                        guard try next() == 0x22 else { throw problem("a key was due here") }
                        try text(into: &nodes)
                        guard try next() == 0x3A else { throw problem("a colon was due here") }
                        place += 1
                    }
                    try value(depth: depth + 1, into: &nodes)
                    let separator = try next()
                    if separator == end { break }
                    guard separator == 0x2C else { throw problem("a comma was due here") }
                    place += 1
                }
            }
            place += 1
            nodes[own].end = UInt32(place)
            nodes[own].next = UInt32(nodes.count)
        }

        private mutating func text(into nodes: inout [Node]) throws(Problem) {
            place += 1
            let start = place
            var isEscaped = false
            while true {
                guard place < bytes.count else { throw problem("a text without an end") }
                let byte = bytes[place]
                if byte == 0x22 { break }
                guard byte >= 0x20 else { throw problem("a control character in a text") }
                if byte == 0x5C {
                    isEscaped = true
                    place += 1
                }
                place += 1
            }
            add(isEscaped ? .escapedText : .text, from: start, into: &nodes)
            place += 1
        }

        private mutating func number(into nodes: inout [Node]) throws(Problem) {
            let start = place
            if bytes[place] == 0x2D { place += 1 }
            let digits = place
            while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
            guard place > digits, bytes[digits] != 0x30 || place == digits + 1 else { throw problem("no number") }
            guard place == bytes.count || ![0x2E, 0x45, 0x65].contains(bytes[place]) else {
                throw problem("a number that is not whole")
            }
            add(.number, from: start, into: &nodes)
        }

        private mutating func word(_ word: StaticString, _ kind: Kind, into nodes: inout [Node]) throws(Problem) {
            let start = place
            for letter in 0..<word.utf8CodeUnitCount {
                guard place < bytes.count, bytes[place] == word.utf8Start[letter] else { throw problem("no such word") }
                place += 1
            }
            add(kind, from: start, into: &nodes)
        }

        private func add(_ kind: Kind, from start: Int, into nodes: inout [Node]) {
            nodes.append(
                Node(kind: kind, start: UInt32(start), end: UInt32(place), next: UInt32(nodes.count + 1)))
        }

        /// A text with its escapes resolved.
        static func unescaped(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) throws(Problem) -> String {
            var plain: [UInt8] = []
            plain.reserveCapacity(range.count)
            var place = range.lowerBound
            while place < range.upperBound {
                let byte = bytes[place]
                place += 1
                guard byte == 0x5C else { plain.append(byte); continue }
                guard place < range.upperBound else { throw .at(place, "an escape without an end") }
                let letter = bytes[place]
                place += 1
                switch letter {
                case 0x22, 0x5C, 0x2F: plain.append(letter)
                case 0x62: plain.append(0x08)
                case 0x66: plain.append(0x0C)
                case 0x6E: plain.append(0x0A)
                case 0x72: plain.append(0x0D)
                case 0x74: plain.append(0x09)
                case 0x75: plain += Array(String(try scalar(bytes, &place, range.upperBound)).utf8)
                default: throw .at(place, "no such escape")
                }
            }
            return String(decoding: plain, as: UTF8.self)
        }

        private static func scalar(
            _ bytes: UnsafeRawBufferPointer, _ place: inout Int, _ end: Int
        ) throws(Problem) -> Unicode.Scalar {
            func unit(_ place: inout Int) throws(Problem) -> UInt32 {
                guard place + 4 <= end,
                    let unit = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
                else { throw .at(place, "no such escape") }
                place += 4
                return unit
            }
            var code = try unit(&place)
            if (0xD800..<0xDC00).contains(code), place + 6 <= end, bytes[place] == 0x5C, bytes[place + 1] == 0x75 {
                place += 2
                let low = try unit(&place)
                guard (0xDC00..<0xE000).contains(low) else { throw .at(place, "half a character") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw .at(place, "half a character") }
            return scalar
        }
    }
}
