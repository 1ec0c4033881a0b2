import Foundation
import Kernel

/// Finds where two books differ.
typealias Difference = Finding.Difference

extension Finding.Difference {
    /// The first figure that is not the same in both; `nil` where all are.
    static func first<State: Codable>(_ replayed: State, _ found: State) -> Self? {
        // The quick way says equal or nothing: maps and sets have no order of their own, so equal books may differ in bytes.
        if let one = try? BinaryEncoder.encode(replayed), let other = try? BinaryEncoder.encode(found), one == other {
            return nil
        }
        do {
            let one = try CanonicalJSON.encode(replayed)
            let other = try CanonicalJSON.encode(found)
            return try one.withUnsafeBytes { one in
                try other.withUnsafeBytes { other in
                    try compare(JSONTape(one), 0, JSONTape(other), 0, at: "")
                }
            }
        } catch {
            return Self(path: "book", replayed: "\(error)", found: "")
        }
    }

    private static func compare(
        _ one: JSONTape, _ a: Int, _ other: JSONTape, _ b: Int, at path: String
    ) throws -> Self? {
        switch (one.nodes[a].kind, other.nodes[b].kind) {
        case (.object, .object):
            let here = try one.members(of: a)
            for (key, value) in here {
                let place = path.isEmpty ? key : "\(path).\(key)"
                guard let twin = other.value(of: key, in: b) else {
                    return Self(path: place, replayed: one.source(value), found: "—")
                }
                if let difference = try compare(one, value, other, twin, at: place) { return difference }
            }
            let known = Set(here.map(\.key))
            return try other.members(of: b).first { !known.contains($0.key) }.map {
                Self(path: path.isEmpty ? $0.key : "\(path).\($0.key)", replayed: "—", found: other.source($0.value))
            }
        case (.array, .array):
            let (here, there) = (one.elements(of: a), other.elements(of: b))
            for (place, (value, twin)) in zip(here, there).enumerated() {
                if let difference = try compare(one, value, other, twin, at: "\(path)[\(place)]") { return difference }
            }
            guard here.count != there.count else { return nil }
            let place = min(here.count, there.count)
            return Self(
                path: "\(path)[\(place)]", replayed: place < here.count ? one.source(here[place]) : "—",
                found: place < there.count ? other.source(there[place]) : "—")
        default:
            let (words, others) = (one.source(a), other.source(b))
            return words == others ? nil : Self(path: path, replayed: words, found: others)
        }
    }
}
