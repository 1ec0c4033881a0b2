import Kernel
import Ledger

/// One copy of a book, from where it parted from the other: its own entries, and how it stood at each.
struct Fork {
    let chain: EntryChain
    let entries: [Entry]
    let origins: [EntryOrigin]
    /// Beside each entry: the meeting that was open before it, and after it.
    let meetings: [(before: Int?, after: Int?)]
    /// Beside each entry: the posts that were declared by it.
    let declared: [[String]]
    /// Undos that were taken back, and what took them back: nothing came of either.
    let idle: Set<Int>
    /// The copy as it ended.
    let book: Book

    /// What an entry is known by wherever it was taken: the hash that it had first.
    func root(_ place: Int) -> String { entries[place].origin?.hash ?? origins[place].hash }

    /// - Parameters:
    ///   - stem: the copy's chronicle as it stood before the first of these entries.
    ///   - read: reads entries of the copy.
    init(_ chain: EntryChain, stem: Chronicle, reading read: Chronicle.Reader) throws {
        self.chain = chain
        origins = chain.origins
        entries = try chain.entries(of: Chronicle.self)
        var chronicle = stem
        var meetings: [(Int?, Int?)] = []
        var declared: [[String]] = []
        var undos: [Int] = []
        var idle: Set<Int> = []
        for entry in entries {
            let before = chronicle.book.meeting
            switch entry.history {
            case .undone?: undos.append(entry.number)
            case .redone?:
                if let undo = undos.popLast() { idle.formUnion([undo, entry.number]) }
            case nil: undos = []
            }
            try chronicle.take(entry, reading: read)
            meetings.append((before?.number, chronicle.book.meeting?.number))
            declared.append(
                entry.events.compactMap { event in
                    guard case .declared(let number, _, _)? = event.election else { return nil }
                    return before?.elections.first { $0.id.number == number }?.post
                })
        }
        (self.meetings, self.declared, self.idle) = (meetings, declared, idle)
        book = chronicle.book
    }

    /// Entries that belong together in time: a meeting from its opening to its end, or one line outside any.
    ///
    /// Lines of a meeting that was open already when the copies parted stand one by one: both copies may have gone on with it.
    var units: [Range<Int>] {
        var units: [Range<Int>] = []
        var place = 0
        var isOfStem = meetings.first?.before != nil
        while place < entries.count {
            let start = place
            if isOfStem {
                if meetings[place].after == nil { isOfStem = false }
            } else {
                while place + 1 < entries.count, meetings[place].after != nil { place += 1 }
            }
            place += 1
            units.append(start..<place)
        }
        return units
    }
}
