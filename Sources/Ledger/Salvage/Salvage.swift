import Foundation

/// What of a damaged book still verifies, found on its pages one by one, whatever the file says of their order.
///
/// An entry is believed when its bytes give its hash and its hash follows from the one before: nobody could have made such
/// bytes by accident. So a page that was swapped, an entry that a trigger hides and a file that was cut off give what they
/// have, and nothing else.
struct Salvage {
    /// The entries from the header on, as long as each follows the one before and can be read.
    private(set) var chain: [StoredEntry] = []
    /// What stopped it, if entries with higher numbers were found or this one was there in another state.
    private(set) var stop: (entry: Int, LedgerError.Damage)?
    /// Numbers of entries that were found and could not be taken.
    private(set) var left: [Int] = []
    /// Pages that gave nothing to what was taken, though there is something on them or should be.
    private(set) var pages: [Int] = []
    /// Of these, pages of a tree without entries: the wrapped keys lie on such.
    private(set) var keyPages: Set<Int> = []

    /// Why the words of an entry mean nothing here.
    typealias Trouble = (StoredEntry) -> LedgerError.Damage?

    /// An entry as found, with the pages that it lies on.
    private struct Found {
        let entry: StoredEntry
        let pages: [Int]
    }

    /// - Parameter trouble: why the words of a sound entry, or of the header, mean nothing here; `nil` where they do.
    init(file: [UInt8], log: [UInt8], trouble: Trouble = { _ in nil }) {
        let source = FilePages(file: file, log: log)
        var found: [Int: [Found]] = [:]
        for page in source.all {
            for record in source.records(on: page) {
                guard let entry = StoredEntry(record) else { continue }
                found[entry.number, default: []].append(Found(entry: entry, pages: [page.number] + record.over))
            }
        }
        let chains = (found[0] ?? []).filter { $0.entry.isSound(after: Chain.origin) }.map {
            Self.follow($0, in: found, trouble)
        }
        let best = chains.max { $0.count < $1.count } ?? []
        chain = best.map(\.entry)
        note(found, best, source, trouble)
    }

    /// Every way of going on from there is the same: two entries cannot have one hash.
    private static func follow(_ first: Found, in found: [Int: [Found]], _ trouble: Trouble) -> [Found] {
        guard trouble(first.entry) == nil else { return [] }
        var chain = [first]
        while let last = chain.last?.entry,
            let next = found[last.number + 1]?.first(where: { $0.entry.isSound(after: last.hash) }),
            trouble(next.entry) == nil
        {
            chain.append(next)
        }
        return chain
    }

    private mutating func note(_ found: [Int: [Found]], _ taken: [Found], _ source: FilePages, _ trouble: Trouble) {
        let next = chain.count
        left = found.keys.filter { $0 >= next }.sorted()
        if !left.isEmpty {
            let candidates = (found[next] ?? []).map(\.entry)
            let sound = candidates.first { $0.isSound(after: chain.last?.hash ?? Chain.origin) }
            if candidates.isEmpty {
                stop = (next, .absent)
            } else if let sound {
                stop = (next, trouble(sound) ?? .unreadable(""))
            } else {
                stop = (next, .hash)
            }
        }
        let used = Set(taken.flatMap(\.pages)).union(Self.repeated(taken, source))
        let last = max(source.promised, source.all.map(\.number).max() ?? 0)
        // The first page holds the layout, and those that lead to leaves hold no entries.
        pages = last < 2 ? [] : (2...last).filter { !used.contains($0) && !(source[$0].map(Self.isInner) ?? false) }
        keyPages = Set(pages.filter { source[$0].map { $0.first == 0x0A || $0.first == 0x02 } ?? false })
    }

    /// Pages that say once more what was taken, and nothing else: nothing is lost with them.
    private static func repeated(_ taken: [Found], _ source: FilePages) -> [Int] {
        source.all.compactMap { page in
            let records = source.records(on: page)
            let isKnown = records.allSatisfy { record in
                taken.indices.contains(record.row) && StoredEntry(record) == taken[record.row].entry
            }
            return isKnown && !records.isEmpty ? page.number : nil
        }
    }

    private static func isInner(_ page: ArraySlice<UInt8>) -> Bool { page.first == 0x05 }
}

extension StoredEntry {
    /// A row of the table of entries; the number is the row's own, and its column is empty.
    init?(_ record: TableRecord) {
        let columns = record.columns
        guard columns.count == 5, columns[0].isEmpty, columns[2].count == 16, columns[4].count == 32,
            let recorded = String(validating: columns[1], as: UTF8.self), columns[3].first == UInt8(ascii: "{")
        else { return nil }
        self.init(
            number: record.row, recorded: recorded, salt: Data(columns[2]), payload: Data(columns[3]),
            hash: Array(columns[4]))
    }
}
