/// Text in runs of one face each. A line feed in it breaks the line.
public typealias Line = [Run]

/// Text of one face.
public struct Run: Hashable, Sendable {
    public var text: String
    public var face: Face

    public init(_ text: String, _ face: Face = .plain) {
        self.text = text
        self.face = face
    }

    public enum Face: Hashable, Sendable {
        case plain
        /// 黑体.
        case strong
        /// 楷体.
        case aside
        /// Struck out, and left to be read.
        case struck
        /// Small: the time at which something was said.
        case small
        /// A box that nothing filled; its text is what belongs there.
        case blank
    }
}

extension Line {
    /// The text alone, as it is read aloud or searched; an empty box is a rule to write on.
    public var text: String { map { $0.face == .blank ? Run.rule : $0.text }.joined() }
    public var isEmptyText: Bool { allSatisfy { $0.face != .blank && $0.text.isEmpty } }
}

extension Run {
    /// What is written on by hand.
    public static let rule = "＿＿＿＿＿＿"
}
