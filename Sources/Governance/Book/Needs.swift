extension Book {
    /// A text that a line wants from the templates before it can be decided.
    public struct TextNeed: Hashable, Sendable {
        public let kind: SourceText.Kind
        public let name: String

        public init(_ kind: SourceText.Kind, _ name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// The texts that the command would bring in. Whoever calls reads them from the templates where they are there, and
    /// hands them to `decide`; a text that the book already holds is used where the template is gone.
    public func needs(_ command: Command, at stamp: Stamp) -> [TextNeed] { [] }
}
