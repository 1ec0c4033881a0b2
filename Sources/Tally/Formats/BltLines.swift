/// Writes ballots as lines of BLT into memory of its own, to be handed on page by page.
///
///     lines.append(marks, papers: 3)               // "3 2 1 0\n"
///     if lines.isPageFull { hash.update(lines.page); lines.clear() }
final class BltLines {
    /// By candidate: a space and the number, seven letters at most, and in the eighth byte how many.
    private let words: [UInt64]
    private var room: UnsafeMutableRawBufferPointer
    private var used = 0
    private static let pageSize = 1 << 16

    init(candidates: Int) {
        words = (1...max(candidates, 1)).map { number in
            let letters = Array(" \(number)".utf8)
            return letters.enumerated().reduce(UInt64(letters.count) << 56) {
                $0 | UInt64($1.element) << UInt64($1.offset * 8)
            }
        }
        room = .allocate(byteCount: 2 * BltLines.pageSize, alignment: 8)
    }

    deinit { room.deallocate() }

    /// What has been written since it was last cleared.
    var page: UnsafeBufferPointer<UInt8> {
        UnsafeRawBufferPointer(rebasing: room[..<used]).assumingMemoryBound(to: UInt8.self)
    }
    var isPageFull: Bool { used >= BltLines.pageSize }
    func clear() { used = 0 }

    /// - Parameter points: beside each mark, where the papers asked for points.
    func append(
        _ marks: UnsafeBufferPointer<UInt16>, papers: Int64, id: String = "", points: ArraySlice<Int64>? = nil
    ) {
        // No mark takes more than 8 bytes, no number more than 20; a store of 8 bytes may reach beyond its letters.
        makeRoom(marks.count * (points == nil ? 8 : 32) + id.utf8.count + 64)
        // A ballot's number stands in the place of how many papers it is, which can only be one. A weight of 0 alone on its
        // line would end the ballots.
        if papers == 1, !id.isEmpty {
            append("(\(id))".utf8)
        } else if papers == 1 {
            append(UInt8(ascii: "1"))
        } else {
            append((papers == 0 ? "00" : String(papers)).utf8)
        }
        if let points { append(marks, points) } else { append(marks) }
        append(" 0\n".utf8)
    }

    /// The way of a million ballots: eight bytes at a time, and nothing looked up but a candidate's word.
    private func append(_ marks: UnsafeBufferPointer<UInt16>) {
        let room = room
        var at = used
        words.withUnsafeBufferPointer { words in
            for code in marks {
                let candidate = Int(code & 0x7FFF)
                if candidate < words.count {
                    let word = words[candidate]
                    room.storeBytes(of: word.littleEndian, toByteOffset: at, as: UInt64.self)
                    if code & 0x8000 != 0 { room[at] = UInt8(ascii: "=") }
                    at += Int(word >> 56)
                } else if Mark(code: code).candidate == nil {
                    room[at] = UInt8(ascii: " ")
                    room[at + 1] = UInt8(ascii: Mark(code: code) == .skipped ? "-" : "?")
                    at += 2
                }
            }
        }
        used = at
    }

    private func append(_ marks: UnsafeBufferPointer<UInt16>, _ points: ArraySlice<Int64>) {
        for (place, code) in marks.enumerated() {
            append(UnsafeBufferPointer(rebasing: marks[place...place]))
            let candidate = Mark(code: code).candidate ?? words.count
            if candidate < words.count { append("/\(points[points.startIndex + place])".utf8) }
        }
    }

    @inline(__always)
    private func append(_ byte: UInt8) {
        room[used] = byte
        used += 1
    }

    private func append(_ letters: some Sequence<UInt8>) {
        for letter in letters { append(letter) }
    }

    private func makeRoom(_ more: Int) {
        guard used + more > room.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: (used + more) * 2, alignment: 8)
        larger.copyMemory(from: UnsafeRawBufferPointer(page))
        room.deallocate()
        room = larger
    }
}
