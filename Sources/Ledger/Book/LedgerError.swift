import Kernel

/// Why a book could not be made, opened, written or trusted. Each says where, and what to do.
public enum LedgerError: Error, Hashable, Sendable {
    /// There is no file at that path.
    case missing(path: String)
    /// A book is never overwritten.
    case exists(path: String)
    /// Nothing can be called that: an empty name, one that SQLite takes for something else, one that cannot be read.
    case badName(String)
    /// Beside that name lies what an older book of the name may have left: a log that may hold its last lines.
    case leftover(path: String, beside: String)
    /// The file is no book of ours: a text, a picture, another program's database.
    case notABook(path: String)
    /// The book was written by a newer program, in a format that this one does not know.
    case newerFormat(path: String, found: Int, known: Int)
    /// Another session writes in the book.
    case inUse(path: String)
    /// The file has a second name (a hard link), under which another session could write in it unseen.
    case linked(path: String)
    /// While the book was open, another file was put in its place, or another program wrote in it.
    ///
    /// `saved` is the new name of the book as it was, where it had none any more.
    case replaced(path: String, saved: String?)
    /// The session ended, and its last lines are in the log beside the book, safe on the disk.
    case leftInLog(path: String)
    /// A log or journal lies beside the book that was not written for it.
    case foreignLog(path: String, log: String)
    /// The file or its folder may not be written.
    case readOnly(path: String)
    /// The disk is full, or the file may not grow any further. Nothing was written.
    case diskFull(path: String)
    /// What was written could not be read back: something in the file swallows lines.
    case notKept(path: String)
    /// The file is not as it was laid down: it was cut off, overwritten, or something was put into it.
    case damagedFile(path: String, FileDamage)
    /// One entry is not what it was when it was written.
    case damagedEntry(Int, Damage)
    /// Any other failure of the file system.
    case cannotAccess(path: String, Trouble)
    /// `YUANBA_CLOCK` holds no ISO 8601 time.
    case badClock(String)
    /// `--head` holds no hash, or fewer than 12 digits of one.
    case badHash(String)
    /// What the line would write could not be read again: a day or a number beyond what a book holds. Nothing was written.
    case notReadBack
    /// The journal was opened for reading.
    case openedForReading(path: String)

    /// What is wrong with an entry.
    public enum Damage: Error, Hashable, Sendable {
        /// Its bytes do not give its hash.
        case hash
        /// It is not there, though later ones are.
        case absent
        /// Its hash is right, and at that place stands what this program does not know: `events[0].flood`. A newer one may.
        case unknown(String)
        /// Its hash is right, and this key is not in it.
        case missing(String)
        /// Its hash is right, yet it cannot be read.
        case unreadable(String)
    }

    /// Whether it says that the book is not what it was, rather than that it could not be looked at.
    public var isDamage: Bool {
        switch self {
        case .damagedFile, .damagedEntry, .notKept: true
        default: false
        }
    }
}

/// What is wrong with a book's file.
public enum FileDamage: Hashable, Sendable {
    /// Of so many pages only the first are there whole.
    case cutOff(whole: Int, of: Int)
    /// Something stands behind the last page.
    case longer(pages: Int)
    /// The first page that is not as the others say it should be.
    case page(Int)
    /// So it is with that page, and with it these entries are out of reach, though they are in the file.
    case adrift(page: Int, entries: ClosedRange<Int>)
    /// SQLite makes nothing of it.
    case unreadable
    /// A table, index, view or trigger that does not belong in a book.
    case added(String)
    /// A part of the layout that is gone.
    case removed(String)
    /// A part of the layout that says something else.
    case altered(String)
}
