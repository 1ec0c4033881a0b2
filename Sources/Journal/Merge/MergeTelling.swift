import Kernel
import Ledger

// What is told of copies laid together, and when.
extension MergeTrouble {
    public func told(in language: Language) -> String {
        let words = language.merges
        return switch self {
        case .sameFile(let path): words.sameFile(path)
        case .notOne(let one, let other): words.notOne(one, other)
        case .nothingNew(let path, let other): words.nothingNew(path, in: other)
        case .twoLedgers: words.twoLedgers
        case .keysUnseen(let path): words.keysUnseen(path)
        }
    }
}

extension BookMerge {
    /// What came of it, a line each.
    public func lines(in language: Language) -> [String] {
        let words = language.merges
        let told = LeftTelling(left: left, lines: lines, names: sides.map(\.path), words: words)
        return [words.stem(stem)]
            + sides.map { side in
                words.side(
                    side.path, first: side.first, last: side.last, head: side.head.description.shortHash,
                    taken: side.taken,
                    open: side.open, aside: side.last - side.first + 1 - side.taken - side.open)
            }
            + told.all { refusals[$0].map { language.screen.told($0, in: book) } }
            + (passphraseOf.map { [words.passphrase(of: $0)] } ?? [])
    }
}

extension Journal {
    /// What merging left to somebody, of every time that copies were merged into this book: `yuanba merge --show`.
    public func leftByMerging(in language: Language) throws -> [String] {
        let words = language.merges
        var all: [String] = []
        guard count > 0 else { return [words.noMerge] }
        try forEach(after: 0) { entry in
            guard case .joined(let sides, let left)? = entry.events.lazy.compactMap(\.merge).first else { return }
            var lines: [[Int: String]] = []
            for (place, side) in sides.enumerated() {
                guard let text = entry.texts.first(where: { $0.sha256 == side.text }), let after = EntryHash(side.after)
                else { throw Finding.damaged(entry: entry.number, .missing("texts")) }
                let old = try EntryChain(text: text.text, from: side.first, after: after).entries(of: Chronicle.self)
                lines.append(Dictionary(old.map { ($0.number, $0.line) }) { first, _ in first })
                let own = left.filter { $0.side == place }
                let open = own.count(where: \.isOpen)
                all.append(
                    words.side(
                        words.copy(place), first: side.first, last: side.last, head: side.head.shortHash,
                        taken: old.count - own.count, open: open, aside: own.count - open))
            }
            let names = sides.indices.map { words.copy($0) }
            all += LeftTelling(left: left, lines: lines, names: names, words: words).all { _ in nil }
        }
        return all.isEmpty ? [words.noMerge] : all
    }
}

extension MergedChain {
    public func told(in language: Language) -> String {
        language.merges.chain(
            entry, head: side.head.shortHash, first: side.first, last: side.last, taken: taken, left: left)
    }
}

/// Entries that were left to somebody, with what they contradict.
private struct LeftTelling {
    let left: [LeftEntry]
    let lines: [[Int: String]]
    let names: [String]
    let words: any MergeWords

    func all(_ refusal: (Int) -> String?) -> [String] {
        let open = left.indices.filter { left[$0].isOpen }
        guard !open.isEmpty else { return [words.nothingOpen] }
        return [words.open(open.count)]
            + open.flatMap { place -> [String] in
                let one = left[place]
                let entry = name(one.side, one.entry)
                let told =
                    switch one.why {
                    case .refused: words.refused(entry, refusal(place))
                    case .twice: words.twice(entry)
                    case .rests: words.rests(entry)
                    case .otherwise, .idle, .known, .merging: words.otherwise(entry)
                    }
                return [told] + (one.against.map { [words.against(name($0.side, $0.entry))] } ?? [])
            }
    }

    private func name(_ side: Int, _ entry: Int) -> String {
        let line = lines.indices.contains(side) ? lines[side][entry] ?? "" : ""
        let name = names.indices.contains(side) ? names[side] : ""
        return words.entry(name, entry, line.shortened(to: 120))
    }
}

extension String {
    /// The beginning of a hash, as it is read aloud.
    fileprivate var shortHash: String { String(prefix(12)) }
}
