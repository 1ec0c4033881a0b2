/// A text that a line brings in from outside: a charter, a law pack, a method, a signed paper. It enters the journal whole.
public struct SourceText: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable { case law, charter, method, paper, ballots }

    public let kind: Kind
    /// What it is called by: 院坝会规程, 六共, 会议记录.
    public let name: String
    /// Where it was read, for error messages; no part of its identity.
    public let file: String
    public let text: String
    /// SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal.
    public let sha256: String

    public init(kind: Kind, name: String, file: String, text: String, sha256: String) {
        self.kind = kind
        self.name = name
        self.file = file
        self.text = text
        self.sha256 = sha256
    }
}
