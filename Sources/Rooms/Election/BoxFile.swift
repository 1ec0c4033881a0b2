import Kernel
import Tally

/// The papers of a ballot file as they enter the journal: what stood for choice, and of papers marked alike how many there are.
///
/// Never the file itself: a row of it may tell whose paper it is (pabulib has each voter's number, age and sex), and the order of
/// the rows who came before whom. So alike papers are together and all stand in an order of their own.
///
///     budget 30000
///     project	P1	8000	修水渠
///     12	1+3
///     3	1=5 2=3
struct BoxFile {
    struct Project {
        let id: String
        let name: String
        /// Exactly, in yuan; 0 where the file names none.
        let cost: String
    }

    /// One project on a paper, by its place in the file from 1, and its points where the paper gives points.
    struct Mark {
        let project: Int
        let points: Int?
    }

    struct Paper {
        let copies: Int
        /// From the first on; those of one rank together. Nothing is a blank paper.
        let ranks: [[Mark]]
        /// More than one mark where one may stand.
        let isOvermarked: Bool
    }

    /// Exactly, in yuan; 0 where the file names none.
    private(set) var budget = "0"
    private(set) var projects: [Project] = []
    private(set) var papers: [Paper] = []

    private static let overmarked = "!"

    /// The text of a ballot file of any format that `yuanba count` reads.
    ///
    /// - Throws: `BallotError` where the file is none, with its line.
    static func text(of bytes: [UInt8], name: String) throws(BallotError) -> String {
        let election = try BallotFile.read(bytes, name: name)
        var lines = ["budget \(election.budget.exact)"]
        lines += election.candidates.map { candidate in
            ["project", plain(candidate.id ?? ""), candidate.cost.exact, plain(candidate.name)].joined(separator: "\t")
        }
        var alike: [String: Int64] = [:]
        for place in 0..<election.ballots.count {
            let ballot = election.ballots[place]
            alike[line(ballot), default: 0] += ballot.weight
        }
        let papers = alike.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)" }
        return (lines + papers).joined(separator: "\n") + "\n"
    }

    private static func line(_ ballot: Ballot) -> String {
        ballot.ranks.compactMap { rank -> String? in
            if case .overvote = rank { return overmarked }
            let marks = rank.candidates.sorted().map { one in
                "\(one + 1)" + (ballot.scores.isEmpty ? "" : "=\(ballot.scores[one, default: 0])")
            }
            return marks.isEmpty ? nil : marks.joined(separator: "+")
        }.joined(separator: " ")
    }

    /// Of a name nothing that would part the line.
    private static func plain(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Reads what ``text(of:name:)`` wrote.
    init?(_ text: String) {
        for line in text.split(separator: "\n") {
            if line.hasPrefix("budget ") {
                budget = String(line.dropFirst(7))
                continue
            }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if fields.first == "project", fields.count == 4 {
                projects.append(Project(id: fields[1], name: fields[3], cost: fields[2]))
                continue
            }
            guard fields.count == 2, let copies = Int(fields[0]), copies >= 0 else { return nil }
            let words = fields[1].split(separator: " ")
            var ranks: [[Mark]] = []
            for word in words where word != Self.overmarked {
                var marks: [Mark] = []
                for mark in word.split(separator: "+") {
                    let parts = mark.split(separator: "=")
                    guard let project = parts.first.flatMap({ Int($0) }), (1...max(1, projects.count)).contains(project)
                    else { return nil }
                    marks.append(Mark(project: project, points: parts.count > 1 ? Int(parts[1]) : nil))
                }
                ranks.append(marks)
            }
            papers.append(Paper(copies: copies, ranks: ranks, isOvermarked: words.contains { $0 == Self.overmarked }))
        }
    }
}

/// Papers that say the same, and how many.
public struct PaperBundle: Codable, Hashable, Sendable {
    public let part: PaperPart
    public let copies: Int
}
