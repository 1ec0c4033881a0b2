import Kernel
import Ledger

extension Finding {
    /// One line: where, and what.
    public func told(by screen: any Screen) -> String {
        let words = screen.audit
        return switch self {
        case .damaged(let entry, let damage): damage.told(of: entry, by: screen)
        case .refusedToday(let entry, let line, let reason): words.refusedToday(entry: entry, line: line, reason)
        case .decidedOtherwise(let entry, let line, let stored, let today):
            words.decidedOtherwise(entry: entry, line: line, stored: stored, today: today)
        case .foldDiffers(let difference):
            words.foldDiffers(at: difference.path, entryByEntry: difference.found, replayed: difference.replayed)
        case .snapshotDiffers(let difference):
            words.snapshotDiffers(at: difference.path, snapshot: difference.found, entries: difference.replayed)
        case .hashUnknown(let hash): words.hashUnknown(hash)
        }
    }
}

extension Verification {
    /// One line on a sound book.
    public func told(by screen: any Screen) -> String {
        let words = screen.audit
        var parts = [words.sound(entries: entries, head: head.description)]
        if isRedecided { parts.append(words.redecided()) }
        if withheld > 0 { parts.append(words.withheld(withheld)) }
        if let signed { parts.append(signed == entries ? words.signedIsLast() : words.signed(entry: signed)) }
        return parts.joined(separator: words.between())
    }
}

extension CarryError {
    /// Why a book could not be carried in.
    public func told(by screen: any Screen) -> String {
        let words = screen.audit
        return switch self {
        case .unreadable(let path): words.exportUnreadable(path)
        case .notAnExport(let path, let detail): words.notAnExport(path, detail)
        case .illegible(let path, let entry, let sign):
            words.illegible(path, entry: entry, screen.wording.illegible(sign))
        case .withheld(let path, let entry): words.withheld(path, entry: entry)
        }
    }
}
