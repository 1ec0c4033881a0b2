import GRDB

extension Ledger {
    /// The book as the journal leaves it: from the snapshot where one fits, else folded from the first entry on.
    ///
    /// For the prompt, which must be there at once. Whatever leaves the house (papers, signatures, exports) takes `replay`.
    public func restore() throws(LedgerError) -> Folded {
        if let restored = try restoreFromSnapshot() { return restored }
        return try replay()
    }

    /// The book from the snapshot and the entries since, `nil` where no snapshot fits.
    func restoreFromSnapshot() throws(LedgerError) -> Folded? {
        let snapshot = SnapshotFile(book: file.path).read(Folded.Snapshot.self) { number in
            (try? hash(of: number)).flatMap { $0 }
        }
        guard let snapshot, snapshot.timeline.last <= count, snapshot.header == header else { return nil }
        let timeline = try timeline(from: snapshot.timeline)
        guard let folded = Folded(snapshot: snapshot, made: made, timeline: timeline) else { return nil }
        snapshotEntry = snapshot.timeline.last
        let restored = try fold(folded, after: snapshot.through)
        restsOnSnapshot = true
        return restored
    }

    /// Folds the whole journal, and checks every hash on the way.
    ///
    /// - Throws: `LedgerError.damagedEntry`, with the number of the first entry that is not what it was.
    public func replay() throws(LedgerError) -> Folded {
        let folded = try fold(
            Folded(header: header, made: made, timeline: try timeline(from: Folded.Timeline())), after: 0)
        restsOnSnapshot = false
        return folded
    }

    /// Which entries count, from those that strike others since `beginning` alone: the fold needs to know before it begins.
    private func timeline(from beginning: Folded.Timeline) throws(LedgerError) -> Folded.Timeline {
        var timeline = beginning
        let rows = try Store.translating(path) {
            // The mark only narrows the search: a line may hold it too, and decoding tells.
            try queue.read { db in
                try StoredEntry.fetchAll(
                    db,
                    sql: StoredEntry.selection
                        + " WHERE number > ? AND number <= ? AND instr(payload, ?) ORDER BY number",
                    arguments: [beginning.last, count, Folded.strikingMark])
            }
        }
        for row in rows {
            let entry = try row.entry(of: Folded.self)
            guard Folded.strikes(entry) else { continue }
            timeline.note(through: row.number - 1)
            timeline.note(entry)
        }
        timeline.note(through: count)
        return timeline
    }

    private func fold(_ beginning: consuming Folded, after start: Int) throws(LedgerError) -> Folded {
        var folded = beginning
        try Store.translating(path) { try forEach(after: start) { folded.fold($0) } }
        return folded
    }

    /// Hands over every entry after `start` in order, each checked against the chain.
    ///
    /// Reading the values takes longer than all the rest, so while `body` takes in one batch on the calling thread, the other
    /// cores decode and hash the next.
    ///
    /// - Throws: what `body` throws; `LedgerError` for an entry that is not what it was.
    public func forEach(after start: Int, _ body: (Entry) throws -> Void) throws {
        guard var previous = try hash(of: start)?.bytes else { throw LedgerError.damagedEntry(start, .absent) }
        var next = start + 1
        var ahead: Batch<Folded>?
        repeat {
            let rows = try rows(after: next - 1)
            let ready = ahead
            ahead = rows.isEmpty ? nil : Batch(rows, from: next, after: previous)
            next += rows.count
            previous = rows.last?.hash ?? previous
            // The file is not being read meanwhile: `body` may want to.
            try ready?.forEach(body)
        } while ahead != nil
        guard next == count + 1 else { throw LedgerError.damagedEntry(next, .absent) }
    }

    /// The next stored entries behind that number, not checked yet.
    func rows(after number: Int) throws(LedgerError) -> [StoredEntry] {
        try Store.translating(path) {
            try queue.read { db in
                let statement = try db.cachedStatement(
                    sql: StoredEntry.selection + " WHERE number > ? AND number <= ? ORDER BY number LIMIT ?")
                return try StoredEntry.fetchAll(statement, arguments: [number, count, Batch<Folded>.size])
            }
        }
    }
}
