/// A JSON text laid out flat: one node a value, in the order of the text, each knowing where its subtree ends.
///
/// Reading the values of a book is most of what a replay does; Foundation's decoder takes more than twice as long
/// (docs/decisions/0011-reading-entries.md). A tape is good only while its bytes stay where they are.
public struct JSONTape {
    /// `number` is whole, `fraction` is any other; books hold none.
    public enum Kind: UInt8, Sendable { case object, array, text, escapedText, number, fraction, yes, no, null }

    public struct Node: Sendable {
        public let kind: Kind
        /// The bytes of a text without its quotation marks, or of a number.
        public internal(set) var start: UInt32
        public internal(set) var end: UInt32
        /// The node behind this one and all it holds. In an object a key's node stands before each value's.
        public internal(set) var next: UInt32
    }

    /// What nesting is read; deeper is refused before the stack is.
    static let deepest = 200

    public private(set) var nodes: [Node] = []
    let bytes: UnsafeRawBufferPointer

    /// Lays out a whole text.
    ///
    /// - Throws: ``JSONProblem`` at the first byte that is out of place.
    public init(_ bytes: UnsafeRawBufferPointer) throws(JSONProblem) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 8 + 1)
        var reader = Reader(bytes: bytes)
        guard bytes.count < UInt32.max else { throw reader.problem { $0.texts.notTooLong } }
        try reader.value(depth: 0, into: &nodes)
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.problem { $0.texts.nothingMore } }
    }

    /// The value under a key of an object.
    public func value(of key: String, in object: Int) -> Int? {
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
    public func members(of object: Int) throws(JSONProblem) -> [(key: String, value: Int)] {
        var members: [(key: String, value: Int)] = []
        var child = object + 1
        while child < Int(nodes[object].next) {
            members.append((try text(child), child + 1))
            child = Int(nodes[child + 1].next)
        }
        return members
    }

    /// The nodes of an array's elements.
    public func elements(of array: Int) -> [Int] {
        var elements: [Int] = []
        var child = array + 1
        while child < Int(nodes[array].next) {
            elements.append(child)
            child = Int(nodes[child].next)
        }
        return elements
    }

    public func text(_ node: Int) throws(JSONProblem) -> String {
        let (start, end) = (Int(nodes[node].start), Int(nodes[node].end))
        switch nodes[node].kind {
        case .text: return String(decoding: bytes[start..<end], as: UTF8.self)
        case .escapedText: return try JSON.unescaped(bytes, start..<end)
        default: throw problem(at: start) { $0.texts.textInQuotes }
        }
    }

    public func number(_ node: Int) throws(JSONProblem) -> Int {
        let range = Int(nodes[node].start)..<Int(nodes[node].end)
        guard nodes[node].kind == .number else { throw problem(at: range.lowerBound) { $0.texts.wholeNumber } }
        var number = 0
        let isNegative = bytes[range.lowerBound] == 0x2D
        for place in isNegative ? range.dropFirst() : range {
            let (tens, isOver) = number.multipliedReportingOverflow(by: 10)
            let (sum, isFar) = tens.subtractingReportingOverflow(Int(bytes[place] - 0x30))
            guard !isOver, !isFar else { throw problem(at: range.lowerBound) { $0.texts.within64Bits } }
            number = sum
        }
        guard isNegative || number != Int.min else {
            throw problem(at: range.lowerBound) { $0.texts.within64Bits }
        }
        return isNegative ? number : -number
    }

    /// A value's bytes as they stand, texts without their quotation marks.
    public func source(_ node: Int) -> String {
        String(decoding: bytes[Int(nodes[node].start)..<Int(nodes[node].end)], as: UTF8.self)
    }

    /// Where a value begins.
    public func place(of node: Int) -> TextPlace { TextPlace(of: Int(nodes[node].start), in: bytes) }

    func problem(at offset: Int, read: String? = nil, _ expected: (Language) -> String) -> JSONProblem {
        JSONProblem(at: offset, in: bytes, read: read, expected)
    }
}
