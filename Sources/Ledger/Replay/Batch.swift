import Dispatch

/// Some entries in a row, being checked and decoded on all cores while the caller does something else.
final class Batch<Folded: Fold>: @unchecked Sendable {
    /// Large enough that handing over costs nothing, small enough to stay out of the way in memory.
    static var size: Int { 1_024 }
    private static var share: Int { 64 }

    private let rows: [StoredEntry]
    private let first: Int
    private let previous: [UInt8]
    /// Each place is written once, by the share it falls to, before `done` lets anybody read.
    private let entries: UnsafeMutableBufferPointer<Result<Folded.Entry, LedgerError>>
    private let done = DispatchGroup()

    /// Begins with `rows`, the first of which should be entry `first`, linked to an entry with the hash `previous`.
    init(_ rows: [StoredEntry], from first: Int, after previous: [UInt8]) {
        self.rows = rows
        self.first = first
        self.previous = previous
        entries = .allocate(capacity: rows.count)
        DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
            DispatchQueue.concurrentPerform(iterations: (rows.count + Self.share - 1) / Self.share) { turn in
                for place in turn * Self.share..<min(rows.count, (turn + 1) * Self.share) {
                    entries.initializeElement(at: place, to: check(place))
                }
            }
        }
    }

    deinit {
        done.wait()
        entries.deinitialize()
        entries.deallocate()
    }

    /// Hands over the entries in order, when they are ready.
    func forEach(_ body: (Folded.Entry) throws -> Void) throws {
        done.wait()
        for entry in entries { try body(entry.get()) }
    }

    private func check(_ place: Int) -> Result<Folded.Entry, LedgerError> {
        Result { () throws(LedgerError) in
            let row = rows[place]
            guard row.number == first + place else { throw .damagedEntry(first + place, .absent) }
            guard row.isSound(after: place == 0 ? previous : rows[place - 1].hash) else {
                throw .damagedEntry(row.number, .hash)
            }
            return try row.entry(of: Folded.self)
        }
    }
}
