import Kernel

/// What a reader took a file for and what it left out, so that whoever handed the file in can hold it against the paper:
/// `yuanba ballots --explain FILE`.
public struct BallotReading: Hashable, Sendable {
    /// What one column, or one part of the file's head, was taken for.
    public struct Column: Hashable, Sendable {
        public var heading: String
        /// `第1选择 / rank 1`, `编号 / the ballot's number`, `不用 / not used`.
        public var use: Phrase
        /// From 0; nil where the file has no columns.
        public var place: Int?
        /// Whether votes or numbers of papers stand in it.
        public var counts = false

        public init(_ heading: String, _ use: Phrase, place: Int? = nil, counts: Bool = false) {
            self.heading = heading
            self.use = use
            self.place = place
            self.counts = counts
        }
    }

    /// Something that stood in the file and does not count.
    public struct Dropped: Hashable, Sendable {
        public var line: Int
        /// As it stood there, its beginning where it is long.
        public var read: String
        public var why: Phrase

        public init(line: Int, read: String, why: Phrase) {
            self.line = line
            self.read = read
            self.why = why
        }
    }

    /// A text that named nobody: how often it stood there, and what it was taken for.
    public struct Taken: Hashable, Sendable {
        public var read: String
        public var meaning: Phrase
        public var times: Int

        public init(read: String, meaning: Phrase, times: Int) {
            self.read = read
            self.meaning = meaning
            self.times = times
        }

        /// The most frequent first.
        static func list(_ found: [String: (meaning: Phrase, times: Int)]) -> [Taken] {
            found.map { Taken(read: $0.key.legible, meaning: $0.value.meaning, times: $0.value.times) }
                .sorted { ($1.times, $0.read) < ($0.times, $1.read) }
        }
    }

    public var format: BallotFile.Format?
    /// What the bytes were read as: `UTF-8` unless whoever decoded them says otherwise.
    public var encoding = "UTF-8"
    /// The form within the format: `打分表 / a table of scores`.
    public var shape: Phrase?
    /// Whether papers rank, so that several names at one rank are an overvote; nil where the form doesn't say.
    public var isRanked: Bool?
    public var columns: [Column] = []
    public var dropped: [Dropped] = []
    /// The line of a table's first row below its headings; nil for other formats.
    public var firstRow: Int?
    /// Marks of no choice, overvotes and undeclared write-ins, as written.
    public var taken: [Taken] = []
    /// Names written otherwise than the candidates' own, several in one cell among them, and whom they were taken for.
    public var written: [Taken] = []

    public init() {}
}
