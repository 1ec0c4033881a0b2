import Foundation
import Kernel

/// The book as it stood some entries ago, in a file `BOOK-snapshot` beside the book, so that opening need not fold every
/// entry since the beginning.
///
/// It is disposable: whoever deletes it loses nothing. It counts only for the program that wrote it (another one may fold
/// the same entries otherwise), for the book whose chain it names, and while its seal holds, which only somebody with this
/// user's key can make; in every other case it is passed over without a word.
struct SnapshotFile {
    let path: String

    init(book: String) { path = book + "-snapshot" }

    /// What stands before the coded book, one a line.
    private struct Head {
        static let title = "yuanba snapshot 2"

        let program: String
        let entry: Int
        let chain: String
        let seal: String

        var text: String { "\(Self.title)\n\(program)\n\(entry)\n\(chain)\n\(seal)\n" }

        /// A snapshot says what the book is, and nobody checks it against the entries before it is used: so nobody else may be
        /// able to make one.
        init(program: String, entry: Int, chain: String, bytes: some Sequence<UInt8>, key: [UInt8]) {
            self.program = program
            self.entry = entry
            self.chain = chain
            let head = "\(Self.title)\n\(program)\n\(entry)\n\(chain)\n"
            seal = SHA256.seal([head.utf8, bytes], key: key).hexadecimal
        }

        init?(_ lines: [String]) {
            guard lines.count == 5, lines[0] == Self.title, let entry = Int(lines[2]) else { return nil }
            (program, self.entry, chain, seal) = (lines[1], entry, lines[3], lines[4])
        }
    }

    /// Writes the snapshot whole or not at all. What fails here fails quietly: the book does not need it.
    func write<Snapshot: FoldSnapshot>(_ snapshot: Snapshot, head: EntryHash) {
        guard let program = Program.identity, let key = SnapshotKey.own(making: true),
            let bytes = try? BinaryEncoder.encode(snapshot, brief: Snapshot.brief)
        else { return }
        let head = Head(
            program: program, entry: snapshot.timeline.last, chain: head.description, bytes: bytes, key: key)
        let draft = path + "-new"
        guard FileManager.default.createFile(atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: draft)
        else { return }
        do {
            try handle.write(contentsOf: Data(head.text.utf8))
            try handle.write(contentsOf: bytes)
            try handle.close()
            guard rename(draft, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            unlink(draft)
        }
    }

    /// The snapshot, where it fits the chain; `hash` tells a stored entry's hash.
    func read<Snapshot: FoldSnapshot>(_ type: Snapshot.Type, hash: (Int) -> EntryHash?) -> Snapshot? {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else { return nil }
        var lines: [String] = []
        var rest = data[...]
        while lines.count < 5, let end = rest.prefix(256).firstIndex(of: 0x0A) {
            lines.append(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[(end + 1)...]
        }
        guard let head = Head(lines), head.program == Program.identity,
            head.chain == hash(head.entry)?.description,
            let key = SnapshotKey.own(making: false),
            head.seal == Head(program: head.program, entry: head.entry, chain: head.chain, bytes: rest, key: key).seal,
            let snapshot = try? BinaryDecoder.decode(Snapshot.self, from: rest, brief: Snapshot.brief),
            snapshot.timeline.last == head.entry, snapshot.through <= head.entry
        else { return nil }
        return snapshot
    }
}

/// Which program this is: what another build kept may rest on other rules.
public enum Program {
    /// The size and the time of the running program's file; `nil` where the system does not tell, and then there are no
    /// snapshots, and nothing else is kept that the entries say.
    public static let identity: String? = {
        var file = stat()
        guard stat("/proc/self/exe", &file) == 0 else { return nil }
        return "\(file.st_size) \(file.st_mtim.tv_sec).\(file.st_mtim.tv_nsec)"
    }()
}
