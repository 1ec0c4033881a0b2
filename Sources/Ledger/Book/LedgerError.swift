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

extension LedgerError: CustomStringConvertible {
    /// One line of English: what is wrong, and what to do.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such book; yuanba new makes one"
        case .exists(let path): "\(path) is there already, and a book is never overwritten; choose another name"
        case .badName(let name): "\"\(name)\" cannot be a book's name; call it something like nanshan.book"
        case .leftover(let path, let beside):
            "\(path): beside it lies \(beside), which may hold lines of an older book of that name; move it away, or choose another name"
        case .notABook(let path): "\(path) is no yuanba book; nothing was changed"
        case .newerFormat(let path, let found, let known):
            "\(path) has format \(found), and this program knows formats up to \(known); use a newer yuanba"
        case .inUse(let path): "\(path) is in use by another session; close that one first"
        case .linked(let path):
            "\(path) has a second name (a hard link), and two could write in it; copy it (cp) and use the copy"
        case .replaced(let path, let saved):
            "\(path) was moved, replaced or written in by another program while it was open; what was answered before is in \(saved ?? "the file that it was"): quit, see which file is the right one, and open that"
        case .leftInLog(let path):
            "\(path): the last lines are in \(path)-wal, because the disk is full or somebody is reading; do not delete it, the next opening folds it into the book"
        case .foreignLog(let path, let log):
            "\(path): \(log) beside it belongs to another book or another state of it; move it away (do not delete it), then open again"
        case .readOnly(let path): "\(path) is read-only; make it writable (chmod u+w), or work on a copy"
        case .diskFull(let path): "\(path): the disk is full, and the line was not entered; make room and type it again"
        case .notKept(let path):
            "\(path) does not keep what is written in it, and the line was not entered; look at it with yuanba verify"
        case .damagedFile(let path, let damage):
            "\(path) is damaged (\(damage)); take the last good copy, or save what can be saved: yuanba doctor \(path) -o NEW"
        case .damagedEntry(let number, .hash): "entry \(number) is damaged: its bytes do not give its hash"
        case .damagedEntry(let number, .absent): "entry \(number) is missing from the book"
        case .damagedEntry(let number, .unknown(let what)):
            "entry \(number): this program does not know \"\(what.shortened(to: 80))\"; a newer yuanba may have written it: use that one"
        case .damagedEntry(let number, .missing(let key)):
            "entry \(number): \"\(key.shortened(to: 80))\" is missing in it"
        case .damagedEntry(let number, .unreadable(let why)): "entry \(number) cannot be read: \(why)"
        case .cannotAccess(let path, let trouble): "\(path.shortened(to: 200)): \(trouble)"
        case .badClock(let text): "YUANBA_CLOCK=\(text) is no ISO 8601 time; write it like 2026-11-20T19:30:00+08:00"
        case .badHash(let text): "\(text) is no hash; give the paper's, or its first 12 digits or more"
        case .notReadBack:
            "a day or a number of this line is beyond what a book can hold (days of the years 1 to 9999); nothing was entered"
        case .openedForReading(let path): "\(path) was opened for reading only"
        }
    }
}

extension FileDamage: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cutOff(let whole, let pages): "cut off: page \(whole + 1) of \(pages) is not whole"
        case .longer(let pages): "something stands behind its last page, \(pages)"
        case .page(let page): "page \(page) is not what it should be"
        case .adrift(let page, let entries):
            "page \(page) is not what it should be: entries \(entries.lowerBound) to \(entries.upperBound) are out of reach"
        case .unreadable: "SQLite cannot read it"
        case .added(let name): "\"\(name)\" does not belong in it"
        case .removed(let name): "\"\(name)\" is gone from it"
        case .altered(let name): "\"\(name)\" was altered in it"
        }
    }
}

extension Trouble: CustomStringConvertible {
    /// What to look at, in English.
    public var description: String {
        switch self {
        case .noSuchFile: "there is no such file or folder; look at the name"
        case .forbidden: "it may not be read or written; look at its permissions and its folder's"
        case .nameTooLong: "the name is too long; choose a shorter one"
        case .diskFull: "the disk is full; make room"
        case .readOnlyDisk: "the disk is read-only; copy it elsewhere"
        case .other(let code): "the system cannot read or write it (error \(code)); look at the disk"
        }
    }
}
