import GRDB
import Governance

extension Journal {
    /// Does what can wait: folds the log into the file, and keeps a snapshot when one is due.
    ///
    /// Nothing is lost where it is never called. Call it when the answer to a line is on the screen and nobody waits, at
    /// 散会, and before `close`; when there is nothing to do it returns at once.
    ///
    ///     print(answer)
    ///     journal.rest(chronicle)
    public func rest(_ chronicle: Chronicle) {
        if count - foldedEntry >= Self.foldEvery {
            foldedEntry = count
            _ = try? queue.writeWithoutTransaction { db in try db.checkpoint(.passive) }
        }
    }

    /// Entries between two foldings of the log: about two megabytes of it.
    private static var foldEvery: Int { 250 }
}
