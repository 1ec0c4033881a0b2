import Kernel

/// A paper that the book can give. Each room lists its own (``Room/papers``): what it is called, what fills it, who may see it.
///
///     static let signIn = Paper("sign-in", of: .meeting, called: \.papers.signIn) { request throws(PaperError) in
///         try request.meetingView()
///     }
///
/// Its text is the template of its name, `sign-in.mustache`.
public struct Paper: Hashable, Sendable {
    /// The name of its template and on the command line.
    public let name: String
    /// What it is about.
    public let subject: Subject
    /// What it shows unless told: the record is for the file, the others are made to be handed out.
    public let privacy: Privacy
    let title: @Sendable (any Wording) -> String
    let view: @Sendable (PaperRequest) throws(PaperError) -> JSON
    /// Whether the meeting asked about owes it, once it is closed.
    let isOwed: @Sendable (PaperRequest) -> Bool
    /// What whoever makes it should look at first: facts that contradict each other, or are wanting. One line each; none stops it.
    let warnings: @Sendable (PaperRequest) -> [String]

    public enum Subject: Sendable {
        case meeting
        /// An election, and so perhaps due before there is a meeting.
        case election
        case proposal
        /// The community as it stands: rosters, lists of a year.
        case community
    }

    init(
        _ name: String, of subject: Subject, for privacy: Privacy = .open,
        called title: @escaping @Sendable (any Wording) -> String,
        owed isOwed: @escaping @Sendable (PaperRequest) -> Bool = { _ in false },
        warnings: @escaping @Sendable (PaperRequest) -> [String] = { _ in [] },
        view: @escaping @Sendable (PaperRequest) throws(PaperError) -> JSON
    ) {
        self.name = name
        self.subject = subject
        self.privacy = privacy
        self.title = title
        self.isOwed = isOwed
        self.warnings = warnings
        self.view = view
    }

    public static func == (one: Paper, other: Paper) -> Bool { one.name == other.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What a paper stands on: the last entry of the journal it was made from, and the hash of the chain there.
public struct Standing: Hashable, Sendable {
    public let entry: Int
    public let hash: String
    /// The last checkpoint of the book, as a signed note, where there is one beside it.
    public let checkpoint: String?

    public init(entry: Int, hash: String, checkpoint: String? = nil) {
        self.entry = entry
        self.hash = hash
        self.checkpoint = checkpoint
    }
}
