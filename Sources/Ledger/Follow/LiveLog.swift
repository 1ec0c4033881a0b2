import Foundation

/// The log beside a book that somebody is writing in, read as SQLite's file format lays it down, without SQLite.
///
/// A frame counts when its checksum goes on from the one before and a commit follows it; frames of an earlier turn of the log bear other
/// salts. What was checked once is not checked again as long as the log's head stays what it was.
struct LiveLog {
    private static let headSize = 32
    private static let frameHead = 24

    private let path: String
    private let pageSize: Int
    private var descriptor: Int32 = -1
    private var file: ino_t?
    private var head: [UInt8] = []
    /// Where the first frame stands that is not part of a commit yet.
    private var next = LiveLog.headSize
    private var sum: Sum = (0, 0)
    /// Where the last committed image of each page stands.
    private var places: [Int: Int] = [:]

    private typealias Sum = (UInt32, UInt32)

    init(beside book: String, pageSize: Int) {
        path = SideFiles(of: book).log
        self.pageSize = pageSize
    }

    /// Ends the reading; it is not read again.
    mutating func release() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// Takes note of what was committed since.
    mutating func follow() {
        reopen()
        let now = bytes(at: 0, Self.headSize)
        guard now.count == Self.headSize, isHead(now) else { return forget() }
        if now != head {
            forget()
            head = now
            sum = Self.sum(now[..<24], (0, 0), isBig: isBig)
        }
        readFrames()
    }

    /// Whether it is still the log that the places were found in: a writer that has folded it begins it anew.
    var isSame: Bool { head.isEmpty || bytes(at: 0, Self.headSize) == head }

    /// The last committed image of a page; `nil` where the log has none.
    func page(_ number: Int) -> [UInt8]? {
        guard let place = places[number] else { return nil }
        let bytes = bytes(at: place, pageSize)
        return bytes.count == pageSize ? bytes : nil
    }

    private mutating func forget() {
        (head, next, sum) = ([], Self.headSize, (0, 0))
        places = [:]
    }

    private mutating func reopen() {
        let there = Files.number(of: path)
        guard there != file || descriptor < 0 else { return }
        release()
        forget()
        file = there
        if there != nil { descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    }

    private var isBig: Bool { head.count >= 4 && head[3] == 0x83 }

    private func isHead(_ bytes: [UInt8]) -> Bool {
        guard bytes.bigEndian(0, 4) | 1 == 0x377F_0683, bytes.bigEndian(8, 4) == pageSize else { return false }
        let sum = Self.sum(bytes[..<24], (0, 0), isBig: bytes[3] == 0x83)
        return Int(sum.0) == bytes.bigEndian(24, 4) && Int(sum.1) == bytes.bigEndian(28, 4)
    }

    private mutating func readFrames() {
        let size = Self.frameHead + pageSize
        var (place, running) = (next, sum)
        var pending: [(page: Int, place: Int)] = []
        while true {
            let frame = bytes(at: place, size)
            guard frame.count == size, frame[8..<16] == head[16..<24] else { return }
            running = Self.sum(frame[..<8], running, isBig: isBig)
            running = Self.sum(frame[Self.frameHead...], running, isBig: isBig)
            guard Int(running.0) == frame.bigEndian(16, 4), Int(running.1) == frame.bigEndian(20, 4) else { return }
            pending.append((frame.bigEndian(0, 4), place + Self.frameHead))
            place += size
            guard frame.bigEndian(4, 4) > 0 else { continue }
            for image in pending { places[image.page] = image.place }
            pending = []
            (next, sum) = (place, running)
        }
    }

    private static func sum(_ bytes: ArraySlice<UInt8>, _ start: Sum, isBig: Bool) -> Sum {
        var (one, other) = start
        bytes.withUnsafeBytes { bytes in
            for place in stride(from: 0, through: bytes.count - 8, by: 8) {
                let first = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
                let second = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
                one &+= (isBig ? UInt32(bigEndian: first) : UInt32(littleEndian: first)) &+ other
                other &+= (isBig ? UInt32(bigEndian: second) : UInt32(littleEndian: second)) &+ one
            }
        }
        return (one, other)
    }

    private func bytes(at place: Int, _ count: Int) -> [UInt8] {
        descriptor < 0 ? [] : Files.piece(of: descriptor, at: place, count)
    }
}
