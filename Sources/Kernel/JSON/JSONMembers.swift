/// The members of a JSON object, asked for by their keys.
///
/// What Codable's keyed container gives, without its detour through types made while the program runs. A book of 100,000 entries asks
/// for a million members, and a replay takes a fifth less time so (docs/performance.md); everything else is read by containers.
///
///     init(from decoder: any Decoder) throws {
///         let members = try JSONMembers(decoder)
///         line = try members.text("line")
///     }
public struct JSONMembers {
    private let decoder: TapeDecoder

    /// - Throws: `DecodingError` where what is read is no object, or no JSON text of ours.
    public init(_ decoder: any Decoder) throws {
        guard let decoder = decoder as? TapeDecoder else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "read from canonical JSON alone"))
        }
        guard decoder.kind == .object else { throw decoder.mismatch([String: Any].self, "no object") }
        decoder.source.note(.opened, decoder.node)
        self.decoder = decoder
    }

    /// The key of an object that has just one.
    public var onlyKey: String? {
        let tape = decoder.source.tape
        let (key, end) = (decoder.node + 1, Int(tape.nodes[decoder.node].next))
        guard key < end, Int(tape.nodes[key + 1].next) == end else { return nil }
        return try? tape.text(key)
    }

    /// The keys as they stand.
    public var keys: [String] {
        ((try? decoder.source.tape.members(of: decoder.node)) ?? []).map(\.key)
    }

    public func text(_ key: String) throws -> String { try needed(key).text() }
    /// `nil` where the object has no such key, or a null under it.
    public func number(ifPresent key: String) throws -> Int? { try found(key)?.number() }

    public func value<Value: Decodable>(_ key: String) throws -> Value { try Value(from: needed(key)) }

    public func value<Value: Decodable>(ifPresent key: String) throws -> Value? {
        try found(key).map { try Value(from: $0) }
    }

    public func list<Element: Decodable>(_ key: String) throws -> [Element] { try elements(of: needed(key)) }
    public func list<Element: Decodable>(ifPresent key: String) throws -> [Element]? {
        try found(key).map(elements)
    }

    private func elements<Element: Decodable>(of list: TapeDecoder) throws -> [Element] {
        guard list.kind == .array else { throw list.mismatch([Any].self, "no array") }
        let tape = decoder.source.tape
        var child = list.node + 1
        let end = Int(tape.nodes[list.node].next)
        var elements: [Element] = []
        while child < end {
            elements.append(try Element(from: list.at(child)))
            child = Int(tape.nodes[child].next)
        }
        return elements
    }

    private func found(_ key: String) throws -> TapeDecoder? {
        guard let node = decoder.source.tape.value(of: key, in: decoder.node) else { return nil }
        decoder.source.note(.read, node)
        let value = decoder.at(node)
        return value.kind == .null ? nil : value
    }

    private func needed(_ key: String) throws -> TapeDecoder {
        guard let node = decoder.source.tape.value(of: key, in: decoder.node) else {
            throw DecodingError.keyNotFound(
                Name(stringValue: key), .init(codingPath: [], debugDescription: "no \(key)"))
        }
        decoder.source.note(.read, node)
        return decoder.at(node)
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
