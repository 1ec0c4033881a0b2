import Foundation
import Kernel
import Ledger

/// Two copies of one book, each of which went on by itself, laid together: `yuanba merge A B -o C`.
///
///     let merge = try BookMerge("左.yuanba", "右.yuanba", redeciding: Redeciding.both)
///     try merge.write(to: "合.yuanba")
///
/// What comes out follows from the two copies alone: the same bytes whichever is named first, and wherever it is done. The copies are only read.
public struct BookMerge {
    /// A copy, as it was named, and what became of its own entries.
    public struct Side: Sendable {
        public let path: String
        public let first: Int
        public let last: Int
        public let head: EntryHash
        public let taken: Int
        /// What somebody has to look at.
        public let open: Int
    }

    public let sides: [Side]
    /// The last entry that the merged book has from before the copies parted.
    public let stem: Int
    public let left: [LeftEntry]
    /// Two phrases of a passphrase since the copies parted: the ledger opens with that of this copy.
    public let passphraseOf: String?

    let refusals: [Int: any Error]
    let lines: [[Int: String]]
    let book: Book

    private let base: Journal
    private let entries: [WovenEntry<Event, SourceText>]
    private let chains: [EntryChain]
    private let vault: [String: [UInt8]]

    /// Reads both copies and decides what they did since they parted on one book.
    ///
    /// - Parameter redeciding: reads and decides lines once more, on entries that it is given.
    /// - Throws: `MergeTrouble`; `JournalError` where a copy cannot be read or does not verify.
    public init(
        _ one: String, _ other: String, redeciding: Redecidings
    ) throws {
        let paths = [one, other]
        guard !Self.isOneFile(one, other) else { throw MergeTrouble.sameFile(other) }
        let journals = try paths.map { try Journal.read(at: $0) }
        for journal in journals { try journal.checkPages() }
        let zeros = try journals.map { try $0.hash(of: 0)?.description }
        guard zeros[0] == zeros[1] else { throw MergeTrouble.notOne(one, other) }
        let hashes = try journals.map { try $0.hashes().map(\.description) }
        let common = zip(hashes[0], hashes[1]).prefix { $0 == $1 }.count
        let roots = try journals.map { try Roots(of: $0) }
        // How far each copy is known in the other: further than their common beginning where they were merged before.
        let known = [0, 1].map { side in hashes[side].prefix { roots[1 - side].all.contains($0) }.count }
        for side in [0, 1] where known[side] == hashes[side].count {
            throw MergeTrouble.nothingNew(paths[side], in: paths[1 - side])
        }
        let ahead = [0, 1].first { known[1 - $0] > common }
        let baseSide = ahead ?? 0
        let base = journals[baseSide]
        stem = ahead == nil ? common : base.count

        // The side that stands first is told by what it holds, and not by which was named first.
        let own = try (ahead.map { [1 - $0] } ?? [0, 1]).map { side in
            (side: side, chain: try journals[side].chain(after: ahead == nil ? common : known[side]))
        }.sorted { ($0.chain.origins.first?.hash ?? "") < ($1.chain.origins.first?.hash ?? "") }
        chains = own.map(\.chain)
        let stemEntries = stem > 0 ? try base.entries(in: 1...stem) : []
        let start = try Self.chronicle(of: base, through: stem)
        var forks: [Fork] = []
        var maps: [NameMap] = []
        for (side, chain) in own {
            let journal = journals[side]
            let before = try Self.chronicle(of: journal, through: chain.first - 1)
            forks.append(try Fork(chain, stem: before, reading: { try journal.entries(in: $0) }))
            maps.append(
                try Self.map(
                    of: journal, through: chain.first - 1, since: common, in: base, entries: stemEntries,
                    roots: roots[baseSide], start, ending: forks[forks.count - 1].book))
        }
        let merged = try Self.merged(
            forks, chains, start, stemEntries, ahead == nil ? [:] : roots[baseSide].numbers, maps, redeciding)
        (entries, left, refusals, book) = (merged.entries, merged.left, merged.refusals, merged.chronicle.book)
        lines = forks.map { Dictionary($0.entries.map { ($0.number, $0.line) }) { first, _ in first } }
        sides = zip(own, forks.indices).map { own, side in
            let left = merged.left.filter { $0.side == side }
            return Side(
                path: paths[own.side], first: own.chain.first, last: own.chain.last, head: own.chain.head,
                taken: own.chain.hashes.count - left.count, open: left.filter(\.isOpen).count)
        }
        let keys = try VaultMerge(
            try own.map { (paths[$0.side], try journals[$0.side].vault()) }, forks,
            base: ahead == nil ? nil : (paths[baseSide], try base.vault()), left: merged.left)
        (vault, passphraseOf) = (keys.vault, keys.passphraseOf)
        self.base = base
    }

    /// Makes the merged book: whole, or not at all.
    ///
    /// - Throws: `JournalError.exists` where anything stands there; what else stands in the way.
    public func write(to path: String) throws {
        try base.weave(through: stem, entries, from: chains, vault: vault, to: path)
    }

    /// How many entries were taken of both.
    public var taken: Int { sides.reduce(0) { $0 + $1.taken } }

    // MARK: What is read

    private static func isOneFile(_ one: String, _ other: String) -> Bool {
        var (left, right) = (stat(), stat())
        guard stat(one, &left) == 0, stat(other, &right) == 0 else { return one == other }
        return left.st_dev == right.st_dev && left.st_ino == right.st_ino
    }

    /// The book as it stood after an entry, with the way back.
    private static func chronicle(of journal: Journal, through last: Int) throws -> Chronicle {
        var chronicle = Chronicle(header: journal.header, made: journal.made)
        var next = 1
        while next <= last {
            let stop = min(last, next + 999)
            for entry in try journal.entries(in: next...stop) {
                try chronicle.take(entry) { try journal.entries(in: $0) }
            }
            next = stop + 1
        }
        return chronicle
    }

    /// What is known of a copy's names before its own entries: those of the common beginning mean the same, and those of entries that were taken
    /// before belong to what they were taken as.
    private static func map(
        of journal: Journal, through last: Int, since common: Int, in base: Journal, entries: [Entry], roots: Roots,
        _ start: Chronicle, ending: Book
    ) throws -> NameMap {
        var map = NameMap(stem: common, of: ending)
        map.note(entries.prefix(common).flatMap(\.events))
        map.noteTaken(entries.dropFirst(common).flatMap(\.events))
        guard last > common else { return map }
        let hashes = try journal.hashes().map(\.description)
        var chronicle = try chronicle(of: journal, through: common)
        for entry in try journal.entries(in: common + 1...last) {
            try chronicle.take(entry) { try journal.entries(in: $0) }
            guard let number = roots.numbers[entry.origin?.hash ?? hashes[entry.number - 1]] else { continue }
            map.put(entry: entry.number, number)
            map.recall(entry.events, entries[number - 1].events, of: entry.number)
            guard let opened = chronicle.book.meeting,
                opened.opened.entry == entry.number,
                let here = start.book.meetings.last(where: { $0.opened.entry == number })
            else { continue }
            map.put(meeting: opened.number, here.number)
        }
        return map
    }

    private static func merged(
        _ forks: [Fork], _ chains: [EntryChain], _ start: Chronicle, _ stem: [Entry], _ roots: [String: Int],
        _ maps: [NameMap], _ redeciding: Redecidings
    ) throws -> Merger.Laid {
        let texts = chains.map { chain in
            SourceText(
                kind: .chain, name: String(chain.head.description.prefix(12)), file: "", text: chain.text,
                sha256: SHA256.hex(of: chain.text))
        }
        let sides = zip(chains, texts).map { chain, text in
            MergedSide(
                after: chain.start.description, first: chain.first, head: chain.head.description, last: chain.last,
                text: text.sha256)
        }
        let ends = forks.compactMap(\.entries.last)
        let last = start.book.last.at
        return try Merger.merge(
            forks, stem: start, entries: stem, roots: roots, maps: maps, redeciding: redeciding,
            joined: (
                ends.map(\.at).max() ?? last, ends.map(\.recorded).max() ?? last,
                { .merge(.joined(sides: sides, left: $0)) }, texts
            ))
    }
}

/// By what entries of a book are known wherever they were taken: their own hashes, those they had first, those of copies merged into it.
struct Roots {
    private(set) var all: Set<String> = []
    /// Numbers in the book of those that it has taken.
    private(set) var numbers: [String: Int] = [:]

    init(of journal: Journal) throws {
        let hashes = try journal.hashes().map(\.description)
        all = Set(hashes)
        guard journal.count > 0 else { return }
        try journal.forEach(after: 0) { entry in
            numbers[entry.origin?.hash ?? hashes[entry.number - 1]] = entry.number
            if let origin = entry.origin { all.insert(origin.hash) }
            guard let merge = entry.events.lazy.compactMap(\.merge).first, case .joined(let sides, _) = merge else {
                return
            }
            for side in sides {
                guard let text = entry.texts.first(where: { $0.sha256 == side.text }), let after = EntryHash(side.after)
                else { continue }
                all.formUnion(try EntryChain(text: text.text, from: side.first, after: after).hashes.map(\.description))
            }
        }
    }
}
