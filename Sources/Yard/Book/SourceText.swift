/// A text that a line brings in from outside: a charter, a law pack, a method, a signed paper. It enters the journal whole.
public struct SourceText: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable { case law, charter, method, paper, ballots, chain }

    public let kind: Kind
    /// What it is called by: 院坝会规程, 六共, 会议记录.
    public let name: String
    /// Where it was read, for error messages; no part of its identity.
    public let file: String
    public let text: String
    /// SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal.
    public let sha256: String
    /// What a law pack, or a text that is to be one, says of itself; it is asked for every meeting and day that something could be due, and so is read once.
    let lawHead: LawHead

    private enum CodingKeys: CodingKey { case kind, name, file, text, sha256 }

    public init(kind: Kind, name: String, file: String, text: String, sha256: String) {
        self.kind = kind
        self.name = name
        self.file = file
        self.text = text
        self.sha256 = sha256
        lawHead = kind == .law || kind == .charter ? LawHead(of: text) : LawHead()
    }

    public init(from decoder: any Decoder) throws {
        let keyed = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try keyed.decode(Kind.self, forKey: .kind), name: try keyed.decode(String.self, forKey: .name),
            file: try keyed.decode(String.self, forKey: .file), text: try keyed.decode(String.self, forKey: .text),
            sha256: try keyed.decode(String.self, forKey: .sha256))
    }
}
