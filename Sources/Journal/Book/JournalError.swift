/// Why a book could not be made, opened, written or trusted. Each says where, and what to do.
public enum JournalError: Error, Hashable, Sendable {
    /// There is no file at that path.
    case missing(path: String)
    /// A book is never overwritten.
    case exists(path: String)
    /// The file is no book of ours: a text, a picture, another program's database.
    case notABook(path: String)
    /// The book was written by a newer program, in a format that this one does not know.
    case newerFormat(path: String, found: Int, known: Int)
    /// Another session writes in the book.
    case inUse(path: String)
    /// The file or its folder may not be written.
    case readOnly(path: String)
    /// The disk is full, or the file may not grow any further. Nothing was written.
    case diskFull(path: String)
    /// SQLite cannot make sense of the file: it was cut off or overwritten.
    case damagedFile(path: String, detail: String)
    /// One entry is not what it was when it was written.
    case damagedEntry(Int, Damage)
    /// Any other failure of the file system, in the system's words.
    case cannotAccess(path: String, detail: String)
    /// `YUANBA_CLOCK` holds no ISO 8601 time.
    case badClock(String)
    /// `--head` holds no hash, or fewer than 12 digits of one.
    case badHash(String)
    /// What the line would write could not be read again: a day or a number beyond what a book holds. Nothing was written.
    case notReadBack
    /// The journal was opened for reading.
    case openedForReading(path: String)

    /// What is wrong with an entry.
    public enum Damage: Hashable, Sendable {
        /// Its bytes do not give its hash.
        case hash
        /// It is not there, though later ones are.
        case absent
        /// Its hash is right, yet it cannot be read.
        case unreadable(String)
    }
}

extension JournalError: CustomStringConvertible {
    /// One line of English: what is wrong, and what to do.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such book; yuanba new makes one"
        case .exists(let path): "\(path) is there already, and a book is never overwritten; choose another name"
        case .notABook(let path): "\(path) is no yuanba book; nothing was changed"
        case .newerFormat(let path, let found, let known):
            "\(path) has format \(found), and this program knows formats up to \(known); use a newer yuanba"
        case .inUse(let path): "\(path) is in use by another session; close that one first"
        case .readOnly(let path): "\(path) is read-only; make it writable (chmod u+w), or work on a copy"
        case .diskFull(let path): "\(path): the disk is full, and the line was not entered; make room and type it again"
        case .damagedFile(let path, let detail): "\(path) is damaged (\(detail)); take the last good copy"
        case .damagedEntry(let number, .hash): "entry \(number) is damaged: its bytes do not give its hash"
        case .damagedEntry(let number, .absent): "entry \(number) is missing from the book"
        case .damagedEntry(let number, .unreadable(let why)): "entry \(number) cannot be read: \(why)"
        case .cannotAccess(let path, let detail): "\(path): \(detail)"
        case .badClock(let text): "YUANBA_CLOCK=\(text) is no ISO 8601 time; write it like 2026-11-20T19:30:00+08:00"
        case .badHash(let text): "\(text) is no hash; give the paper's, or its first 12 digits or more"
        case .notReadBack:
            "a day or a number of this line is beyond what a book can hold (days of the years 1 to 9999); nothing was entered"
        case .openedForReading(let path): "\(path) was opened for reading only"
        }
    }
}
