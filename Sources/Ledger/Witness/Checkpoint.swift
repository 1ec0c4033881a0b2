import Foundation
import Kernel

/// What a book was at a moment: whose it is, how many entries, and the root of the tree over them.
///
/// Written as C2SP's tlog-checkpoint says, three lines that a note signs:
///
///     yuanba 南山村
///     128
///     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
public struct Checkpoint: Hashable, Sendable {
    /// Which book: a line without a sign of its own for anything else.
    public let origin: String
    public let size: Int
    public let root: [UInt8]

    public init(origin: String, tree: EntryTree) {
        self.origin = origin
        size = tree.size
        root = tree.root
    }

    /// Reads the text of a note; further lines behind the three are passed over, as the format has it.
    public init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines.last == "", !lines[0].isEmpty, let size = Int(lines[1]), size >= 0,
            String(size) == lines[1], let root = Data(base64Encoded: String(lines[2])), root.count == 32
        else { return nil }
        origin = String(lines[0])
        self.size = size
        self.root = Array(root)
    }

    /// The text that is signed.
    public var text: String { "\(origin)\n\(size)\n\(Data(root).base64EncodedString())\n" }
}
