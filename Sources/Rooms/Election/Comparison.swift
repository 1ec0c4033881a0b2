import Kernel

/// What two tellers' books must share of one box, and its hash.
public struct Agreement: Sendable {
    public let record: BoxRecord

    /// The last box read in a meeting.
    public init?(lastBoxOf meeting: Meeting) {
        guard let reading = meeting.readings.last else { return nil }
        record = BoxRecord(reading, in: meeting)
    }

    /// SHA-256 over the record's canonical text; the first twelve digits are enough to type.
    public var hash: String { SHA256.hex(of: record.canonical) }
    public var short: String { String(hash.prefix(12)) }
}

/// `yuanba compare A B`: two tellers' books of one box, paper by paper.
public struct Comparison: Sendable {
    public enum Difference: Hashable, Sendable {
        /// A paper's marks in the one book and in the other; `nil` where it was not read.
        case paper(Int, String?, String?)
        case posts([String], [String])
        case candidates(post: String, [String], [String])
        case total(post: String, BoardWord, Int, Int)
        /// Somebody's votes in the one book and in the other: `4`, or `4 -1` with one against; `nil` without any.
        case votes(post: String, name: String, String?, String?)
    }

    /// Empty where all agree.
    public let differences: [Difference]
    /// What both agree on, once they do.
    public let agreement: String?

    /// - Throws: `JournalError` where a book cannot be read.
    public init?(_ first: String, _ second: String) throws {
        guard let one = try Comparison.lastBox(first), let other = try Comparison.lastBox(second) else { return nil }
        differences = Comparison.papers(one.record, other.record) + Comparison.totals(one.record, other.record)
        agreement = differences.isEmpty ? one.short : nil
    }

    private static func lastBox(_ path: String) throws -> Agreement? {
        let journal = try Journal.read(at: path)
        try journal.checkPages()
        let book = try journal.replay().book
        return book.meetings.last { !$0.readings.isEmpty }.flatMap(Agreement.init(lastBoxOf:))
    }

    private static func papers(_ one: BoxRecord, _ other: BoxRecord) -> [Difference] {
        (0..<max(one.papers.count, other.papers.count)).compactMap { place in
            let left = one.papers.indices.contains(place) ? one.papers[place] : nil
            let right = other.papers.indices.contains(place) ? other.papers[place] : nil
            return left == right ? nil : .paper(place + 1, left, right)
        }
    }

    private static func totals(_ one: BoxRecord, _ other: BoxRecord) -> [Difference] {
        let posts = (one.columns.map(\.post), other.columns.map(\.post))
        guard posts.0 == posts.1 else { return [.posts(posts.0, posts.1)] }
        return zip(one.columns, other.columns).flatMap { left, right -> [Difference] in
            var found: [Difference] = []
            if left.candidates != right.candidates {
                found.append(.candidates(post: left.post, left.candidates, right.candidates))
            }
            let sums: [(BoardWord, Int, Int)] = [
                (.valid, left.valid, right.valid), (.blank, left.blank, right.blank), (.void, left.void, right.void),
                (.doubtful, left.doubtful, right.doubtful),
            ]
            found += sums.filter { $0.1 != $0.2 }.map { .total(post: left.post, $0, $1, $2) }
            let (one, other) = (votes(left), votes(right))
            found += Set(one.keys).union(other.keys).sorted().filter { one[$0] != other[$0] }.map {
                .votes(post: left.post, name: $0, one[$0], other[$0])
            }
            return found
        }
    }

    /// By name; a record's line is the name, the votes, and those against behind a sign.
    private static func votes(_ column: BoxRecord.Column) -> [String: String] {
        var votes: [String: String] = [:]
        for line in column.votes {
            let words = line.split(separator: " ")
            guard let against = words.last, words.count > 2 else { continue }
            let figure = String(words[words.count - 2])
            votes[words.dropLast(2).joined(separator: " ")] = against == "-0" ? figure : "\(figure) \(against)"
        }
        return votes
    }
}
