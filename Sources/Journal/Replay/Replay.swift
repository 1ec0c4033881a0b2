import Dispatch
import Foundation
import GRDB
import Governance

extension Journal {
    /// The book as the journal leaves it: from the snapshot where one fits, else folded from the first entry on.
    public func restore() throws(JournalError) -> Chronicle {
        try replay()
    }

    /// Folds the whole journal, and checks every hash on the way.
    ///
    /// - Throws: `JournalError.damagedEntry`, with the number of the first entry that is not what it was.
    public func replay() throws(JournalError) -> Chronicle {
        var chronicle = Chronicle(header: header, made: made, timeline: try timeline(from: Timeline(), after: 0))
        let zero = try hash(of: 0)?.bytes ?? Chain.origin
        try forEach(after: 0, hash: zero) { chronicle.fold($0) }
        chronicle.finishFolding()
        return chronicle
    }

    /// Which entries count, from the history events after entry `start` alone: the fold needs to know before it begins.
    func timeline(from beginning: Timeline, after start: Int) throws(JournalError) -> Timeline {
        var timeline = beginning
        let rows = try Store.translating(path) {
            // The words only narrow the search: a line may hold them too, and decoding tells.
            try queue.read { db in
                try StoredEntry.fetchAll(
                    db,
                    sql: StoredEntry.selection
                        + " WHERE number > ? AND instr(payload, '{\"history\":') ORDER BY number",
                    arguments: [start])
            }
        }
        for row in rows {
            for case .history(let event) in try row.entry().events { 
                if row.number > timeline.last + 1 { timeline.note(row.number - 1, history: nil) }
                timeline.note(row.number, history: event)
            }
        }
        if count > timeline.last { timeline.note(count, history: nil) }
        return timeline
    }

    /// Hands over every entry after `start` in order, each checked against the chain, which stood at `hash`.
    ///
    /// Decoding takes ten times what all the rest takes together, so it is spread over the cores batch by batch; reading,
    /// chaining and `body` stay in order on the calling thread.
    func forEach(
        after start: Int, hash: [UInt8], _ body: (Entry) throws -> Void
    ) throws(JournalError) {
        var previous = hash
        var next = start + 1
        try Store.translating(path) {
            try queue.read { db in
                let cursor = try StoredEntry.fetchCursor(
                    db, sql: StoredEntry.selection + " WHERE number > ? ORDER BY number", arguments: [start])
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
            let decoder = JSONDecoder()
            done.put(
                rows[turn * share..<min(rows.count, (turn + 1) * share)].map { row in
                    Decoded(seal: row.seal, entry: Result { () throws(JournalError) in try row.entry(using: decoder) })
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
