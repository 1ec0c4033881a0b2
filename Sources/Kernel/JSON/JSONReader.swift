extension JSON {
    /// Reads a whole text (RFC 8259). A key that stands twice in an object is refused: two programs would read two things.
    ///
    /// - Throws: ``JSONProblem`` at the first byte that is out of place.
    public init(_ bytes: UnsafeRawBufferPointer) throws(JSONProblem) {
        self = try JSON(JSONTape(bytes), 0)
    }

    private init(_ tape: JSONTape, _ node: Int) throws(JSONProblem) {
        switch tape.nodes[node].kind {
        case .null: self = .null
        case .yes: self = .bool(true)
        case .no: self = .bool(false)
        case .number, .fraction: self = .number(tape.source(node))
        case .text, .escapedText: self = .string(try tape.text(node))
        case .array:
            var items: [JSON] = []
            for element in tape.elements(of: node) { items.append(try JSON(tape, element)) }
            self = .array(items)
        case .object:
            var members: [Member] = []
            var keys: Set<String> = []
            for (key, value) in try tape.members(of: node) {
                guard keys.insert(key).inserted else {
                    // The key's node stands before its value's, and its quotation mark before its text.
                    throw tape.problem(at: Int(tape.nodes[value - 1].start) - 1, read: key) { $0.texts.eachKeyOnce }
                }
                members.append(Member(key, try JSON(tape, value)))
            }
            self = .object(members)
        }
    }
}
