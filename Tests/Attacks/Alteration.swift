import Kernel
import Tally

/// One part of a result changed, cut out, or put in.
public struct Alteration: CustomStringConvertible, Sendable {
    public enum Kind: String, Sendable { case changed, deleted, added }

    /// A step down into a document.
    enum Step: Hashable, Sendable {
        case key(String)
        case item(Int)
    }

    public let kind: Kind
    let steps: [Step]

    /// As ``Verification/Difference/place`` writes it.
    public var place: String {
        steps.reduce("") { place, step in
            switch step {
            case .key(let key): place.isEmpty ? key : place + "." + key
            case .item(let item): "\(place)[\(item)]"
            }
        }
    }

    public var description: String { "\(kind.rawValue) \(place)" }

    /// Every leaf to change, every part to delete, and for every object and list a part to add.
    public static func all(of document: JSON) -> [Alteration] { all(of: document, at: []) }

    private static func all(of value: JSON, at steps: [Step]) -> [Alteration] {
        var found: [Alteration] = []
        if !steps.isEmpty { found.append(Alteration(kind: .deleted, steps: steps)) }
        switch value {
        case .object(let members):
            for member in members { found += all(of: member.value, at: steps + [.key(member.key)]) }
            found.append(Alteration(kind: .added, steps: steps + [.key("extra")]))
        case .array(let items):
            for (place, item) in items.enumerated() { found += all(of: item, at: steps + [.item(place)]) }
            found.append(Alteration(kind: .added, steps: steps + [.item(items.count)]))
        default: found.append(Alteration(kind: .changed, steps: steps))
        }
        return found
    }

    public func applied(to document: JSON) -> JSON { applied(to: document, steps[...]) }

    private func applied(to value: JSON, _ steps: ArraySlice<Step>) -> JSON {
        guard let step = steps.first else { return Self.other(value) }
        let isHere = steps.count == 1
        switch (value, step) {
        case (.object(let members), .key(let key)):
            if kind == .added, isHere { return .object(members + [.init(key, .int(1))]) }
            return .object(
                members.compactMap { member in
                    guard member.key == key else { return member }
                    if kind == .deleted, isHere { return nil }
                    return .init(key, applied(to: member.value, steps.dropFirst()))
                })
        case (.array(var items), .item(let place)):
            if kind == .added, isHere { return .array(items + [items.last ?? .string("extra")]) }
            if kind == .deleted, isHere {
                items.remove(at: place)
            } else {
                items[place] = applied(to: items[place], steps.dropFirst())
            }
            return .array(items)
        default: return value
        }
    }

    /// Another value of the same type, and not far from it.
    private static func other(_ value: JSON) -> JSON {
        switch value {
        case .null: .int(0)
        case .bool(let value): .bool(!value)
        case .number(let digits): .number(digits == "1" ? "2" : "1" + digits.drop { $0 == "-" })
        case .string(let text):
            text.isEmpty
                ? .string("1")
                : .string(String(text.dropLast()) + (text.hasSuffix("1") ? "2" : "1"))
        case .array, .object: value
        }
    }
}
