import Kernel
import Mustache

/// Templates read the view of a paper as they would any object: keys, lists, and nothing where there is nothing.
extension JSON: MustacheParent, MustacheCustomRepresentation, MustacheCustomRenderable {
    /// Words with the traces of their correction print as they were corrected; other things in parts print nothing.
    public var renderText: String {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .object: self["plain"]?.renderText ?? ""
        case .null, .array: ""
        }
    }
    public var isNull: Bool { self == .null }

    public func child(named name: String) -> Any? { self[name] }

    /// What a template prints or walks through. Empty text counts as nothing, so that `{{#note}}…{{/note}}` leaves it out.
    public var representation: Any? {
        switch self {
        case .null: nil
        case .bool(let value): value
        case .number(let digits): Int(digits) ?? digits
        case .string(let value): value.isEmpty ? nil : value
        case .array(let values): values
        case .object: self
        }
    }
}
