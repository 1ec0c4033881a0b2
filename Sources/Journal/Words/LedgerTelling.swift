import Kernel
import Ledger

extension LedgerError {
    /// One line: what is wrong, and what to do.
    public func told(by screen: any Screen) -> String {
        let words = screen.ledger
        return switch self {
        case .missing(let path): words.missing(path)
        case .exists(let path): words.exists(path)
        case .badName(let name): words.badName(name)
        case .leftover(let path, let beside): words.leftover(path, beside: beside)
        case .notABook(let path): words.notABook(path)
        case .newerFormat(let path, let found, let known): words.newerFormat(path, found: found, known: known)
        case .inUse(let path): words.inUse(path)
        case .linked(let path): words.linked(path)
        case .replaced(let path, let saved?): words.replaced(path, saved: saved)
        case .replaced(let path, nil): words.replaced(path)
        case .leftInLog(let path): words.leftInLog(path)
        case .foreignLog(let path, let log): words.foreignLog(path, log: log)
        case .readOnly(let path): words.readOnly(path)
        case .diskFull(let path): words.diskFull(path)
        case .notKept(let path): words.notKept(path)
        case .damagedFile(let path, let damage): words.damagedFile(path, damage.told(by: screen))
        case .damagedEntry(let entry, let damage): damage.told(of: entry, by: screen)
        case .cannotAccess(let path, let trouble): words.about(path.shortened(to: 200), trouble.told(by: screen))
        case .badClock(let text): words.badClock(text)
        case .badHash(let text): words.badHash(text)
        case .notReadBack: words.notReadBack()
        case .openedForReading(let path): words.openedForReading(path)
        }
    }
}

extension LedgerError.Damage {
    /// One line on an entry that is not what it was.
    public func told(of entry: Int, by screen: any Screen) -> String {
        let words = screen.ledger
        return switch self {
        case .hash: words.hashDiffers(entry: entry)
        case .absent: words.entryAbsent(entry)
        case .unknown(let what): words.unknown(what.shortened(to: 80), entry: entry)
        case .missing(let key): words.missing(key.shortened(to: 80), entry: entry)
        case .unreadable(let why): words.unreadable(entry: entry, why)
        }
    }
}

extension FileDamage {
    public func told(by screen: any Screen) -> String {
        let words = screen.files
        return switch self {
        case .cutOff(let whole, let pages): words.cutOff(page: whole + 1, of: pages)
        case .longer(let pages): words.longer(pages: pages)
        case .page(let page): words.page(page)
        case .adrift(let page, let entries): words.adrift(page: page, entries)
        case .unreadable: words.unreadable()
        case .added(let name): words.added(name)
        case .removed(let name): words.removed(name)
        case .altered(let name): words.altered(name)
        }
    }
}

extension Trouble {
    /// What to look at.
    public func told(by screen: any Screen) -> String {
        let words = screen.files
        return switch self {
        case .noSuchFile: words.noSuchFile()
        case .forbidden: words.forbidden()
        case .nameTooLong: words.nameTooLong()
        case .diskFull: words.diskFull()
        case .readOnlyDisk: words.readOnlyDisk()
        case .other(let code): words.other(code)
        }
    }
}
