import Foundation
import GRDB

extension Ledger {
    /// Does what can wait: folds the log into the file, and keeps a snapshot when one is due.
    ///
    /// Nothing is lost where it is never called. Call it when the answer to a line is on the screen and nobody waits; when
    /// there is nothing to do it returns at once.
    ///
    ///     print(answer)
    ///     journal.rest(chronicle)
    ///
    /// - Parameter atEnd: the meeting or the session ends; a snapshot is then due much earlier.
    public func rest(_ folded: Folded, atEnd: Bool = false) {
        guard isWriter else { return }
        if holdsDestroyed {
            turn.lock()
            emptyLog()
            turn.unlock()
        }
        if count - foldedEntry >= (foldsEveryLine ? 1 : Self.foldEvery) { fold() }
        if count - snapshotEntry >= (atEnd ? Self.snapshotAtEnd : Self.snapshotEvery), folded.timeline.last == count {
            snapshotEntry = count
            SnapshotFile(book: file.path).write(folded.snapshot(lag: Self.snapshotLag), head: head)
        }
    }

    private func fold() {
        turn.lock()
        defer { turn.unlock() }
        guard file.isUntouched else { return }
        if queue.writeWithoutTransaction(Store.fold) { foldedEntry = count }
        file.noteOwnWriting()
    }

    /// Entries between two foldings of the log: about two megabytes of it.
    private static var foldEvery: Int { 250 }
    /// Entries between two snapshots in a session that goes on and on; to fold as many again takes a moment.
    private static var snapshotEvery: Int { 10_000 }
    /// Entries that a snapshot stays behind, so that what is struck soon after opening is found behind it.
    private static var snapshotLag: Int { 32 }
    /// Fewer entries than these are folded faster than a snapshot is worth.
    private static var snapshotAtEnd: Int { 200 }

    /// How the session ends where the system asks the program to go, from whatever thread hears of it.
    ///
    ///     let ending = journal.ending
    ///     onHangUp { ending.take(); exit(1) }
    ///
    /// It waits for the line that is being written, if there is one, and lets no other be written: the program must go then.
    public struct Ending: Sendable {
        private let queue: DatabaseQueue
        private let lock: WriterLock?
        private let file: BookFile
        private let turn: NSLock

        fileprivate init(_ ledger: Ledger) {
            (queue, lock, file, turn) = (ledger.queue, ledger.lock, ledger.file, ledger.turn)
        }

        public func take() {
            turn.lock()
            guard let lock else { return }
            _ = Store.end(queue, file)
            lock.release()
        }
    }

    public var ending: Ending { Ending(self) }
}
