import GRDB

extension Journal {
    /// The book as the journal leaves it: from the snapshot where one fits, else folded from the first entry on.
    ///
    /// For the prompt, which must be there at once. Whatever leaves the house (papers, signatures, exports) takes `replay`.
    public func restore() throws(JournalError) -> Chronicle {
        if let chronicle = try restoreFromSnapshot() { return chronicle }
        return try replay()
    }

    /// The book from the snapshot and the entries since, `nil` where no snapshot fits.
    func restoreFromSnapshot() throws(JournalError) -> Chronicle? {
        let snapshot = SnapshotFile(book: file.path).read { number in (try? hash(of: number)).flatMap { $0 } }
        guard let snapshot, snapshot.timeline.last <= count, snapshot.book.header == header else { return nil }
        let timeline = try timeline(from: snapshot.timeline)
        guard let chronicle = Chronicle(snapshot: snapshot, made: made, timeline: timeline) else { return nil }
        snapshotEntry = snapshot.timeline.last
        let restored = try fold(chronicle, after: snapshot.through)
        restsOnSnapshot = true
        return restored
    }

    /// Folds the whole journal, and checks every hash on the way.
    ///
    /// - Throws: `JournalError.damagedEntry`, with the number of the first entry that is not what it was.
    public func replay() throws(JournalError) -> Chronicle {
        let chronicle = try fold(
            Chronicle(header: header, made: made, timeline: try timeline(from: Timeline())), after: 0)
        restsOnSnapshot = false
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

    private func fold(_ chronicle: consuming Chronicle, after start: Int) throws(JournalError) -> Chronicle {
        var chronicle = chronicle
        try Store.translating(path) { try forEach(after: start) { chronicle.fold($0) } }
        return chronicle
    }

    /// Hands over every entry after `start` in order, each checked against the chain.
    ///
    /// Reading the values takes longer than all the rest, so while `body` takes in one batch on the calling thread, the other
    /// cores decode and hash the next.
    ///
    /// - Throws: what `body` throws; `JournalError` for an entry that is not what it was.
    func forEach(after start: Int, _ body: (Entry) throws -> Void) throws {
        guard var previous = try hash(of: start)?.bytes else { throw JournalError.damagedEntry(start, .absent) }
        var next = start + 1
        var ahead: Batch?
        repeat {
            let rows = try rows(after: next - 1)
            let ready = ahead
            ahead = rows.isEmpty ? nil : Batch(rows, from: next, after: previous)
            next += rows.count
            previous = rows.last?.hash ?? previous
            // The file is not being read meanwhile: `body` may want to.
            try ready?.forEach(body)
        } while ahead != nil
        guard next == count + 1 else { throw JournalError.damagedEntry(next, .absent) }
    }

    /// The next stored entries behind that number, not checked yet.
    func rows(after number: Int) throws(JournalError) -> [StoredEntry] {
        try Store.translating(path) {
            try queue.read { db in
                let statement = try db.cachedStatement(
                    sql: StoredEntry.selection + " WHERE number > ? AND number <= ? ORDER BY number LIMIT ?")
                return try StoredEntry.fetchAll(statement, arguments: [number, count, Batch.size])
            }
        }
    }
}
