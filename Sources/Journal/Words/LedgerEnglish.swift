import Kernel
import Ledger

struct LedgerEnglish: LedgerWords, EnglishGrammar {
    func missing(_ path: String) -> String { "\(path): there is no such book; yuanba new makes one" }
    func exists(_ path: String) -> String {
        "\(path) is there already, and a book is never overwritten; choose another name"
    }
    func badName(_ name: String) -> String {
        "\"\(name)\" cannot be a book's name; call it something like nanshan.book"
    }
    func leftover(_ path: String, beside: String) -> String {
        "\(path): beside it lies \(beside), which may hold lines of an older book of that name; move it away, or choose another name"
    }
    func notABook(_ path: String) -> String { "\(path) is no yuanba book; nothing was changed" }
    func newerFormat(_ path: String, found: Int, known: Int) -> String {
        "\(path) has format \(found), and this program knows formats up to \(known); use a newer yuanba"
    }
    func inUse(_ path: String) -> String { "\(path) is in use by another session; close that one first" }
    func linked(_ path: String) -> String {
        "\(path) has a second name (a hard link), and two could write in it; copy it (cp) and use the copy"
    }
    func replaced(_ path: String) -> String { replaced(path, saved: "the file that it was") }
    func replaced(_ path: String, saved: String) -> String {
        "\(path) was moved, replaced or written in by another program while it was open; what was answered before is in \(saved): quit, see which file is the right one, and open that"
    }
    func leftInLog(_ path: String) -> String {
        "\(path): the last lines are in \(path)-wal, because the disk is full or somebody is reading; do not delete it, the next opening folds it into the book"
    }
    func foreignLog(_ path: String, log: String) -> String {
        "\(path): \(log) beside it belongs to another book or another state of it; move it away (do not delete it), then open again"
    }
    func readOnly(_ path: String) -> String { "\(path) is read-only; make it writable (chmod u+w), or work on a copy" }
    func diskFull(_ path: String) -> String {
        "\(path): the disk is full, and the line was not entered; make room and type it again"
    }
    func notKept(_ path: String) -> String {
        "\(path) does not keep what is written in it, and the line was not entered; look at it with yuanba verify"
    }
    func damagedFile(_ path: String, _ damage: String) -> String {
        "\(path) is damaged (\(damage)); take the last good copy, or save what can be saved: yuanba doctor \(path) -o NEW"
    }
    func badClock(_ text: String) -> String {
        "YUANBA_CLOCK=\(text) is no ISO 8601 time; write it like 2026-11-20T19:30:00+08:00"
    }
    func badHash(_ text: String) -> String { "\(text) is no hash; give the paper's, or its first 12 digits or more" }
    func notReadBack() -> String {
        "a day or a number of this line is beyond what a book can hold (days of the years 1 to 9999); nothing was entered"
    }
    func openedForReading(_ path: String) -> String { "\(path) was opened for reading only" }
    func about(_ path: String, _ trouble: String) -> String { "\(path): \(trouble)" }

    func hashDiffers(entry: Int) -> String { "entry \(entry) is damaged: its bytes do not give its hash" }
    func entryAbsent(_ entry: Int) -> String { "entry \(entry) is missing from the book" }
    func unknown(_ what: String, entry: Int) -> String {
        "entry \(entry): this program does not know \"\(what)\"; a newer yuanba may have written it: use that one"
    }
    func missing(_ key: String, entry: Int) -> String { "entry \(entry): \"\(key)\" is missing in it" }
    func unreadable(entry: Int, _ why: String) -> String { "entry \(entry) cannot be read: \(why)" }
}

struct FileEnglish: FileWords {
    func cutOff(page: Int, of pages: Int) -> String { "cut off: page \(page) of \(pages) is not whole" }
    func longer(pages: Int) -> String { "something stands behind its last page, \(pages)" }
    func page(_ page: Int) -> String { "page \(page) is not what it should be" }
    func adrift(page: Int, _ entries: ClosedRange<Int>) -> String {
        "page \(page) is not what it should be: entries \(entries.lowerBound) to \(entries.upperBound) are out of reach"
    }
    func unreadable() -> String { "SQLite cannot read it" }
    func added(_ name: String) -> String { "\"\(name)\" does not belong in it" }
    func removed(_ name: String) -> String { "\"\(name)\" is gone from it" }
    func altered(_ name: String) -> String { "\"\(name)\" was altered in it" }

    func noSuchFile() -> String { "there is no such file or folder; look at the name" }
    func forbidden() -> String { "it may not be read or written; look at its permissions and its folder's" }
    func nameTooLong() -> String { "the name is too long; choose a shorter one" }
    func diskFull() -> String { "the disk is full; make room" }
    func readOnlyDisk() -> String { "the disk is read-only; copy it elsewhere" }
    func other(_ code: Int) -> String { "the system cannot read or write it (error \(code)); look at the disk" }
}

struct AuditEnglish: AuditWords {
    func refusedToday(entry: Int, line: String, _ reason: String) -> String {
        "entry \(entry) (\(line)) would be refused: \(reason)"
    }
    func decidedOtherwise(entry: Int, line: String, stored: String, today: String) -> String {
        "entry \(entry) (\(line)) stores \(stored), but deciding it again gives \(today)"
    }
    func foldDiffers(at path: String, entryByEntry: String, replayed: String) -> String {
        "\(path): entry by entry \(entryByEntry), replayed \(replayed)"
    }
    func snapshotDiffers(at path: String, snapshot: String, entries: String) -> String {
        "\(path): \(snapshot) in the snapshot, \(entries) by the entries"
    }
    func hashUnknown(_ hash: String) -> String {
        "no entry has the hash \(hash): the book was cut off behind it, or is another book"
    }

    func sound(entries: Int, head: String) -> String { "sound: \(entries) entries, head \(head)" }
    func redecided() -> String { "every line decided again" }
    func withheld(_ entries: Int) -> String { "\(entries) withheld, their place in the chain checked" }
    func signedIsLast() -> String { "the hash is the last entry's" }
    func signed(entry: Int) -> String { "the hash is entry \(entry)'s, and the book went on from there" }
    func between() -> String { "; " }

    func exportUnreadable(_ path: String) -> String { "\(path) cannot be read; is the name right?" }
    func notAnExport(_ path: String, _ detail: String) -> String { "\(path) is no book exported as JSON: \(detail)" }
    func withheld(_ path: String, entry: Int) -> String {
        "\(path) is a public export (entry \(entry) is withheld): it can be verified, but not become a book; import the full one"
    }
    func illegible(_ path: String, entry: Int, _ sign: String) -> String {
        "\(path), entry \(entry): \(sign); no program of ours wrote it, and it was not imported"
    }
}
