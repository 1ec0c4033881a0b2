import Foundation

/// Why a text is not wholly what it should be.
public enum WholeProblem: Error, Hashable, Sendable {
    /// A key that has to be there.
    case missing(String)
    /// A key that this program does not know, with the way to it: `events[0].flood`.
    case unknown(String)
    case unreadable(String)
}

extension CanonicalJSON {
    /// Decodes a value that has to account for every key: what this program does not know is refused, not passed over.
    ///
    /// - Throws: ``WholeProblem``.
    public static func decodeEveryKey<Value: Decodable>(
        _ type: Value.Type = Value.self, from data: Data
    ) throws(WholeProblem) -> Value {
        let result = data.withUnsafeBytes { bytes in
            Result { () throws(WholeProblem) in try TapeDecoder.decodeWhole(type, from: bytes) }
        }
        return try result.get()
    }
}

extension TapeDecoder {
    /// What the reading of a value came to, node by node.
    struct Mark: OptionSet {
        let rawValue: UInt8

        /// Somebody asked for the value under this key.
        static let read = Mark(rawValue: 1)
        /// Somebody looked at the keys of this object.
        static let opened = Mark(rawValue: 2)
    }

    /// Decodes a value that has to account for every key: what this program does not know must not be passed over, for the
    /// book would mean something else than what its writer meant.
    ///
    /// - Throws: ``WholeProblem``.
    static func decodeWhole<Value: Decodable>(
        _ type: Value.Type, from bytes: UnsafeRawBufferPointer
    ) throws(WholeProblem) -> Value {
        do {
            let source = Source(try JSONTape(bytes))
            source.marks = Array(repeating: [], count: source.tape.nodes.count)
            return try decodeWhole(type, source)
        } catch let problem as WholeProblem {
            throw problem
        } catch {
            throw .unreadable("\(error)")
        }
    }

    private static func decodeWhole<Value: Decodable>(_ type: Value.Type, _ source: Source) throws -> Value {
        do {
            let value = try Value(from: TapeDecoder(source: source, node: 0))
            if let key = source.passedOver(orphansOnly: false) { throw WholeProblem.unknown(key) }
            return value
        } catch DecodingError.keyNotFound(let key, _) {
            throw WholeProblem.missing(key.stringValue.legible)
        } catch let error as DecodingError {
            if let key = source.passedOver(orphansOnly: true) { throw WholeProblem.unknown(key) }
            throw WholeProblem.unreadable(error.what)
        }
    }
}

extension TapeDecoder.Source {
    @inline(__always)
    func note(_ mark: TapeDecoder.Mark, _ node: Int) {
        if !marks.isEmpty { marks[node].insert(mark) }
    }

    /// The first key that nobody asked for, with the way to it: `events[0].flood`.
    ///
    /// - Parameter orphansOnly: only where its object was looked at and none of its keys was asked for, as in an event of no
    ///   kind known. Where the reading broke off, what comes behind was not asked for either, and says nothing.
    fileprivate func passedOver(orphansOnly: Bool) -> String? { passedOver(0, orphansOnly).map { $0.legible } }

    private func passedOver(_ node: Int, _ orphansOnly: Bool) -> String? {
        let end = Int(tape.nodes[node].next)
        switch tape.nodes[node].kind {
        case .object:
            let isOrphan = orphansOnly && marks[node].contains(.opened) && !hasReadKey(node)
            var child = node + 1
            while child < end {
                let value = child + 1
                if !marks[value].contains(.read) {
                    if isOrphan || !orphansOnly { return (try? tape.text(child)) ?? "" }
                } else if let rest = passedOver(value, orphansOnly) {
                    let key = (try? tape.text(child)) ?? ""
                    return key + (rest.hasPrefix("[") ? "" : ".") + rest
                }
                child = Int(tape.nodes[value].next)
            }
        case .array:
            var (child, place) = (node + 1, 0)
            while child < end {
                if let rest = passedOver(child, orphansOnly) {
                    return "[\(place)]" + (rest.hasPrefix("[") ? "" : ".") + rest
                }
                child = Int(tape.nodes[child].next)
                place += 1
            }
        default: break
        }
        return nil
    }

    private func hasReadKey(_ object: Int) -> Bool {
        var child = object + 1
        while child < Int(tape.nodes[object].next) {
            if marks[child + 1].contains(.read) { return true }
            child = Int(tape.nodes[child + 1].next)
        }
        return false
    }
}

extension DecodingError {
    /// What is wrong, without the types that this program keeps it in.
    fileprivate var what: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context),
            .keyNotFound(_, let context):
            context.debugDescription
        @unknown default: "\(self)"
        }
    }
}
