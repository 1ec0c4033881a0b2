import Kernel
import Ledger

/// What is kept of a copy that was merged, held against its own chain.
public struct MergedChain: Sendable {
    /// The entry that says of the merging.
    public let entry: Int
    public let side: MergedSide
    public let taken: Int
    public let left: Int
}

extension Journal {
    /// Reckons again the chain of every copy that was merged into this book, from the bytes kept of it, and looks whether each of its entries is in this book:
    /// taken, or named among those that were left.
    ///
    /// - Throws: `Finding` for the first thing that is wrong.
    public func verifyMerges() throws -> [MergedChain] {
        guard count > 0 else { return [] }
        var hashes = Set(try self.hashes().map(\.description))
        if let zero = try hash(of: 0) { hashes.insert(zero.description) }
        var found: [(entry: Int, side: MergedSide, chain: EntryChain, left: [Int])] = []
        var origins: [String: Int] = [:]
        try forEach(after: 0) { entry in
            if let origin = entry.origin {
                guard origins.updateValue(entry.number, forKey: origin.hash) == nil else {
                    throw Finding.damaged(entry: entry.number, .unreadable("origin twice"))
                }
            }
            guard case .joined(let sides, let left)? = entry.events.lazy.compactMap(\.merge).first else { return }
            for (place, side) in sides.enumerated() {
                let chain = try Self.chain(of: side, in: entry)
                guard hashes.contains(side.after) else {
                    throw Finding.damaged(entry: entry.number, .unreadable("after"))
                }
                // Later copies may go on from where this one ended.
                hashes.formUnion(chain.hashes.map(\.description))
                found.append((entry.number, side, chain, left.filter { $0.side == place }.map(\.entry)))
            }
        }
        var all: [MergedChain] = []
        for one in found {
            let left = Set(one.left)
            for origin in one.chain.origins {
                // Taken or left, never both and never neither.
                let isTaken = origins[origin.hash].map { $0 > one.entry } ?? false
                guard isTaken != left.contains(origin.number) else {
                    throw Finding.damaged(entry: one.entry, .unreadable("sides: \(origin.number)"))
                }
                if isTaken { origins[origin.hash] = nil }
            }
            let count = one.chain.origins.count
            all.append(MergedChain(entry: one.entry, side: one.side, taken: count - left.count, left: left.count))
        }
        // No entry says that it was taken from somewhere else.
        if let stray = origins.values.min() { throw Finding.damaged(entry: stray, .unreadable("origin")) }
        return all
    }

    private static func chain(of side: MergedSide, in entry: Entry) throws -> EntryChain {
        guard let text = entry.texts.first(where: { $0.kind == .chain && $0.sha256 == side.text }),
            SHA256.hex(of: text.text) == side.text, let after = EntryHash(side.after)
        else { throw Finding.damaged(entry: entry.number, .missing("texts")) }
        let chain = try EntryChain(text: text.text, from: side.first, after: after)
        guard chain.head.description == side.head, chain.last == side.last else {
            throw Finding.damaged(entry: entry.number, .hash)
        }
        return chain
    }
}
