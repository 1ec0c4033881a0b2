import Kernel
import Yams

/// One mapping of a YAML text, read key by key. Every error says where it stands; a key that nobody asked for is one too.
struct TextFields {
    let file: String
    let line: Int
    var clause: Int?
    private var values: [String: Node] = [:]
    private var asked: [String] = []

    /// The mapping at the top of a text.
    init(text: String, file: String) throws(TextError) {
        try Self.refuseManyAliases(text, file: file)
        do {
            // The basic resolver leaves every scalar as it is written: 是 and 2026-01-01 mean what this reader says.
            guard let root = try Yams.compose(yaml: text, .basic) else {
                throw TextError(file: file, line: 1, clause: nil, .notMapping)
            }
            try Self.refuseIllegible(root, file: file)
            try self.init(root, file: file, clause: nil, line: 1)
        } catch let error as TextError {
            throw error
        } catch {
            throw TextFields.located(error, file: file)
        }
    }

    init(_ node: Node, file: String, clause: Int?, line: Int) throws(TextError) {
        self.file = file
        self.clause = clause
        self.line = node.mark?.line ?? line
        guard let mapping = node.mapping else {
            throw TextError(file: file, line: self.line, clause: clause, .notMapping)
        }
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { throw fault(.notMapping) }
            values[name] = value
        }
    }

    /// What an escape in the text (`"\e[31m"`) hid from whoever read it over.
    private static func refuseIllegible(_ node: Node, file: String) throws(TextError) {
        switch node {
        case .scalar(let scalar):
            guard let sign = scalar.string.illegible(as: .document) else { return }
            throw TextError(file: file, line: node.mark?.line ?? 1, clause: nil, .illegible(sign))
        case .mapping(let mapping):
            for (key, value) in mapping {
                try refuseIllegible(key, file: file)
                try refuseIllegible(value, file: file)
            }
        case .sequence(let nodes): for node in nodes { try refuseIllegible(node, file: file) }
        case .alias: return
        }
    }

    func fault(_ problem: TextProblem, at node: Node? = nil) -> TextError {
        TextError(file: file, line: node?.mark?.line ?? line, clause: clause, problem)
    }

    /// Says so if the text holds a key that was never asked for.
    func finish() throws(TextError) {
        let strange = values.filter { !asked.contains($0.key) }
        guard let first = strange.min(by: { ($0.value.mark?.line ?? 0, $0.key) < ($1.value.mark?.line ?? 0, $1.key) })
        else { return }
        throw fault(.unknownKey(first.key, known: asked), at: first.value)
    }

    /// The value of a key; `nil` where the key is not there or nothing stands behind it.
    mutating func node(_ key: String) -> Node? {
        if !asked.contains(key) { asked.append(key) }
        guard let node = values[key] else { return nil }
        return node.scalar.map { $0.string.isEmpty || $0.string == "~" } == true ? nil : node
    }

    mutating func words(_ key: String) throws(TextError) -> String? {
        guard let node = node(key) else { return nil }
        guard let scalar = node.scalar else { throw fault(.notWords(key: key), at: node) }
        return scalar.string
    }

    mutating func needed(_ key: String) throws(TextError) -> String {
        guard let words = try words(key) else { throw fault(.missing(key: key)) }
        return words
    }

    /// The value of a key that may hold one thing or a list of them.
    mutating func list(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        return node.sequence.map(Array.init) ?? [node]
    }

    /// The mappings behind a key, one or a list of them.
    mutating func mappings(_ key: String) throws(TextError) -> [TextFields] {
        var fields: [TextFields] = []
        for node in list(key) { fields.append(try TextFields(node, file: file, clause: clause, line: line)) }
        return fields
    }

    mutating func number(_ key: String, in range: ClosedRange<Int>) throws(TextError) -> Int? {
        let node = values[key]
        guard let words = try words(key) else { return nil }
        guard let number = Int(words), range.contains(number) else {
            throw fault(.notNumber(key: key, found: words, range), at: node)
        }
        return number
    }

    mutating func neededNumber(_ key: String, in range: ClosedRange<Int>) throws(TextError) -> Int {
        guard let number = try number(key, in: range) else { throw fault(.missing(key: key)) }
        return number
    }

    mutating func flag(_ key: String, yes: String = "是", no: String = "否") throws(TextError) -> Bool {
        try choice(key, from: [yes: true, no: false]) ?? false
    }

    mutating func choice<Value>(_ key: String, from choices: KeyValuePairs<String, Value>) throws(TextError) -> Value? {
        let node = values[key]
        guard let words = try words(key) else { return nil }
        guard let choice = choices.first(where: { $0.key == words }) else {
            throw fault(.notOneOf(key: key, found: words, choices.map(\.key)), at: node)
        }
        return choice.value
    }

    /// One or several values of an enumeration whose raw values are the words of the text.
    mutating func choices<Value: RawRepresentable & CaseIterable>(
        _ key: String, of type: Value.Type = Value.self
    ) throws(TextError) -> [Value] where Value.RawValue == String {
        var found: [Value] = []
        for node in list(key) {
            guard let words = node.scalar?.string else { throw fault(.notWords(key: key), at: node) }
            guard let value = Value(rawValue: words) else {
                throw fault(.notOneOf(key: key, found: words, Value.allCases.map(\.rawValue)), at: node)
            }
            found.append(value)
        }
        return found
    }

    mutating func names(_ key: String) throws(TextError) -> [String] {
        var names: [String] = []
        for node in list(key) {
            guard let name = node.scalar?.string else { throw fault(.notWords(key: key), at: node) }
            names.append(name)
        }
        return names
    }

    mutating func kinds(_ key: String = "适用") throws(TextError) -> [MeetingKind] {
        var kinds: [MeetingKind] = []
        for node in list(key) {
            let words = node.scalar?.string ?? ""
            guard let kind = MeetingKind(rawValue: words) else { throw fault(.unknownKind(words), at: node) }
            kinds.append(kind)
        }
        return kinds
    }

    mutating func share(_ key: String = "占") throws(TextError) -> Share {
        let node = values[key]
        let words = try needed(key)
        guard let share = Share(words: words) else { throw fault(.notShare(words), at: node) }
        return share
    }

    mutating func day(_ key: String) throws(TextError) -> Day? {
        let node = values[key]
        guard let words = try words(key) else { return nil }
        guard let day = Day(words) else { throw fault(.notDay(words), at: node) }
        return day
    }

    /// A few aliases save typing; many, each of which holds many others, are a text that grows without end when it is read.
    private static func refuseManyAliases(_ text: String, file: String) throws(TextError) {
        var aliases = 0
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var before: Character = " "
            for character in line {
                if character == "*", " [{,".contains(before) { aliases += 1 }
                before = character
            }
            guard aliases <= 20 else { throw TextError(file: file, line: place + 1, clause: nil, .tooManyAliases) }
        }
    }

    /// What the YAML parser found, with its line.
    private static func located(_ error: any Error, file: String) -> TextError {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            TextError(file: file, line: mark.line, clause: nil, .notYAML(problem))
        case .duplicatedKeysInMapping(let keys, let context):
            TextError(file: file, line: context.mark.line, clause: nil, .repeatedKey(keys.sorted().first ?? ""))
        case .reader(let problem, _, _, _):
            TextError(file: file, line: 1, clause: nil, .notYAML(problem))
        default:
            TextError(file: file, line: 1, clause: nil, .notYAML("\(error)"))
        }
    }
}
