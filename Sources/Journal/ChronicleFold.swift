import Kernel
import Ledger

extension Book {
    public typealias Header = LedgerHeader
}

extension LedgerHeader.Kind {
    /// A village, by the Organic Law of Villagers' Committees (村民委员会组织法).
    public static let village = Self(rawValue: "village")
    /// An urban residents' community (城市居民委员会组织法).
    public static let residents = Self(rawValue: "residents")
}

/// What the journal asks of the fold of its entries.
extension Chronicle: Fold {
    public static let kinds: [LedgerHeader.Kind] = [.village, .residents]
    /// Raised with every change by which the same line on the same book would be decided otherwise, or be refused: `verify` then
    /// tells what was decided by other rules from what does not follow from its line.
    public static let rules = 4
    public static let strikingMark = #"{"history":"#

    public static func strikes(_ entry: Entry) -> Bool { entry.history != nil }

    public var state: Book { book }
}

extension Timeline: FoldTimeline {
    public mutating func note(_ entry: Entry) { note(entry.number, history: entry.history) }
}

extension Chronicle.Snapshot: FoldSnapshot {
    public var header: LedgerHeader { book.header }

    /// What somebody said, who asked for the floor and was given it, what was to be done: a book holds them by the hundred thousand.
    public static let brief = [
        KeptEvent.brief,
        Event.brief,
        ActionItem.brief,
        BriefForm.of(Remark.self) { remark, writer in
            writer.write(remark.speaker)
            writer.write(remark.isNamed)
            writer.write(remark.text)
            writer.write(remark.note)
        } read: { reader in
            Remark(
                speaker: try reader.text(), isNamed: try reader.flag(), text: try reader.text(),
                note: try reader.optionalText())
        },
    ]
}
