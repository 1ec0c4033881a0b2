/// What a box came to, in a form that two tellers' books share: the papers by number, and the totals by post.
///
/// The words said with a void or doubtful paper are each teller's own, so they are no part of it, and neither is the order in
/// which marks were named where it does not matter.
public struct BoxRecord: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let post: String
        public let candidates: [String]
        public let valid: Int
        public let blank: Int
        public let void: Int
        public let doubtful: Int
        /// By name, candidates first.
        public let votes: [String]
    }

    public let columns: [Column]
    /// A line for each paper: its marks, column by column.
    public let papers: [String]

    /// - Parameter reading: a reading of the meeting.
    public init(_ reading: BoxReading, in meeting: Meeting) {
        let elections = reading.elections.compactMap { meeting.election($0) }
        columns = elections.map { election in
            let tally = election.tally
            return Column(
                post: election.post, candidates: election.candidates, valid: tally.valid, blank: tally.blank,
                void: tally.void, doubtful: tally.doubtful,
                votes: tally.lines.filter { $0.votes + $0.against > 0 }.map { "\($0.name) \($0.votes) -\($0.against)" }
                    .sorted())
        }
        papers = reading.papers.map { paper in
            zip(paper.parts, elections).map { part, election in BoxRecord.words(part, election) }.joined(
                separator: "; ")
        }
    }

    /// The text whose hash two tellers compare.
    public var canonical: String {
        let heads = columns.map { column in
            let sums = "valid \(column.valid) blank \(column.blank) void \(column.void) doubtful \(column.doubtful)"
            return ([column.post, column.candidates.joined(separator: " | "), sums] + column.votes).joined(
                separator: "\n")
        }
        return (heads + papers.enumerated().map { "\($0 + 1): \($1)" }).joined(separator: "\n") + "\n"
    }

    private static func words(_ part: PaperPart, _ election: Election) -> String {
        switch part {
        case .blank: return "blank"
        case .void: return "void"
        case .doubtful: return "doubtful"
        case .marked(let marks):
            let words = marks.map { mark in
                switch mark {
                case .candidate(let number): name(number, election)
                case .against(let number): "-" + name(number, election)
                case .writeIn(let name): "+" + name
                case .points(let number, let points): "\(name(number, election))=\(points)"
                }
            }
            return (election.rule.form == .ranking ? words : words.sorted()).joined(separator: ", ")
        }
    }

    private static func name(_ number: Int, _ election: Election) -> String {
        election.candidates.indices.contains(number - 1) ? election.candidates[number - 1] : "\(number)"
    }
}
