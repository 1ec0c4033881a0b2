import GRDB
import Governance

extension Journal {
    /// Does what can wait: folds the log into the file, and keeps a snapshot when one is due.
    ///
    /// Nothing is lost where it is never called. Call it when the answer to a line is on the screen and nobody waits; when
    /// there is nothing to do it returns at once.
    ///
    ///     print(answer)
    ///     journal.rest(chronicle)
    ///
    /// - Parameter atEnd: the meeting or the session ends; a snapshot is then due much earlier.
    public func rest(_ chronicle: Chronicle, atEnd: Bool = false) {
        guard isWriter else { return }
        if count - foldedEntry >= Self.foldEvery {
            foldedEntry = count
            _ = try? queue.writeWithoutTransaction { db in try db.checkpoint(.passive) }
        }
        if count - snapshotEntry >= (atEnd ? Self.snapshotAtEnd : Self.snapshotEvery), chronicle.timeline.last == count
        {
            snapshotEntry = count
            SnapshotFile(book: path).write(chronicle.snapshot(), head: head)
        }
    }

    /// Entries between two foldings of the log: about two megabytes of it.
    private static var foldEvery: Int { 250 }
    /// Entries between two snapshots in a session that goes on and on; to fold as many again takes a moment.
    private static var snapshotEvery: Int { 10_000 }
    /// Fewer entries than these are folded faster than a snapshot is worth.
    private static var snapshotAtEnd: Int { 200 }
}
