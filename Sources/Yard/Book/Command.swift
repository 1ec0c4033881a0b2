/// What a line asks for, after names, numbers and dates in it have been read. `Book.decide` accepts or refuses it.
public enum Command: Hashable, Sendable {
    case people(PeopleCommand)
    case committee(CommitteeCommand)
    case meeting(MeetingCommand)
    case proposal(ProposalCommand)
    case poll(PollCommand)
    case election(ElectionCommand)
    case plan(PlanCommand)
    case minutes(MinutesCommand)
    case history(HistoryCommand)
}

/// 撤销 and 恢复. They concern the journal rather than the book, so the `Chronicle` carries them out.
public enum HistoryCommand: Hashable, Sendable {
    /// Strikes the last live entry, or the entry named with all that stands on it.
    case undo(entry: Int?)
    /// Brings back what the last undo struck; an entry named must be among it.
    case redo(entry: Int? = nil)
}

/// A text that a line brings in from outside: a charter, a law pack, a method, a signed paper. It enters the journal whole.
public struct SourceText: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable { case law, charter, method, paper }

    public let kind: Kind
    /// What it is called by: 村委会法2026, 六共, 会议记录.
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
