import Dispatch
import Foundation
import GRDB
import Governance

extension Journal {
    /// The book as the journal leaves it: from the snapshot where one fits, else folded from the first entry on.
    public func restore() throws(JournalError) -> Chronicle {
        let snapshot = SnapshotFile(book: path).read { number in (try? hash(of: number)).flatMap { $0 } }
        guard let snapshot, snapshot.timeline.last <= count else { return try replay() }
        let timeline = try timeline(from: snapshot.timeline)
        guard var chronicle = Chronicle(snapshot: snapshot, made: made, timeline: timeline),
            snapshot.book.header == header
        else { return try replay() }
        try forEach(after: snapshot.through) { chronicle.fold($0) }
        snapshotEntry = snapshot.timeline.last
        return chronicle
    }

    /// Folds the whole journal, and checks every hash on the way.
    ///
    /// - Throws: `JournalError.damagedEntry`, with the number of the first entry that is not what it was.
    public func replay() throws(JournalError) -> Chronicle {
        var chronicle = Chronicle(header: header, made: made, timeline: try timeline(from: Timeline()))
        try forEach(after: 0) { chronicle.fold($0) }
        return chronicle
    }

    /// Which entries count, from the history events since `beginning` alone: the fold needs to know before it begins.
    private func timeline(from beginning: Timeline) throws(JournalError) -> Timeline {
        var timeline = beginning
        let rows = try Store.translating(path) {
            // The words only narrow the search: a line may hold them too, and decoding tells.
            try queue.read { db in
                try StoredEntry.fetchAll(
                    db,
                    sql: StoredEntry.selection
                        + " WHERE number > ? AND number <= ? AND instr(payload, '{\"history\":') ORDER BY number",
                    arguments: [beginning.last, count])
            }
        }
        for row in rows {
            guard let history = try row.entry().history else { continue }
            timeline.note(through: row.number - 1)
            timeline.note(row.number, history: history)
        }
        timeline.note(through: count)
        return timeline
    }

    /// Hands over every entry after `start` in order, each checked against the chain.
    ///
    /// Decoding takes ten times what all the rest takes together, so it is spread over the cores batch by batch; reading,
    /// chaining and `body` stay in order on the calling thread.
    func forEach(
        after start: Int, _ body: (Entry) throws -> Void
    ) throws(JournalError) {
        guard var previous = try hash(of: start)?.bytes else { throw .damagedEntry(start, .absent) }
        var next = start + 1
        try Store.translating(path) {
            try queue.read { db in
                let cursor = try StoredEntry.fetchCursor(
                    db, sql: StoredEntry.selection + " WHERE number > ? AND number <= ? ORDER BY number",
                    arguments: [start, count])
                while true {
                    var rows: [StoredEntry] = []
                    rows.reserveCapacity(Batch.size)
                    while rows.count < Batch.size, let row = try cursor.next() { rows.append(row) }
                    if rows.isEmpty { break }
                    for (row, result) in zip(rows, Batch.decode(rows)) {
                        guard row.number == next else { throw JournalError.damagedEntry(next, .absent) }
                        guard row.hash == Chain.link(
                            previous: previous, number: row.number, recorded: row.recorded, seal: result.seal)
                        else { throw JournalError.damagedEntry(row.number, .hash) }
                        try body(result.entry.get())
                        previous = row.hash
                        next += 1
                    }
                }
            }
        }
    }
}

/// Rows decoded and sealed on all cores at once.
enum Batch {
    static let size = 2_048

    struct Decoded: Sendable {
        let seal: [UInt8]
        let entry: Result<Entry, JournalError>
    }

    static func decode(_ rows: [StoredEntry]) -> [Decoded] {
        let share = 128
        let shares = (rows.count + share - 1) / share
        let done = Collector(shares)
        DispatchQueue.concurrentPerform(iterations: shares) { turn in
            done.put(
                rows[turn * share..<min(rows.count, (turn + 1) * share)].map { row in
                    Decoded(seal: row.seal, entry: Result { () throws(JournalError) in try row.entry() })
                }, at: turn)
        }
        return done.all.flatMap { $0 }
    }

    /// Where the cores lay down what they have done.
    private final class Collector: @unchecked Sendable {
        private let lock = NSLock()
        private var parts: [[Decoded]]

        init(_ count: Int) { parts = Array(repeating: [], count: count) }

        var all: [[Decoded]] { lock.withLock { parts } }

        func put(_ part: [Decoded], at place: Int) { lock.withLock { parts[place] = part } }
    }
}
