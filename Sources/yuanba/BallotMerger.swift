import Foundation
import Kernel
import Ledger
import Tally

/// Files of one election added to one: each is read a piece at a time, its papers sorted, and told apart from the others by what they hold.
///
/// What is wrong with a file is noted and the others are read all the same, so that whoever has a thousand hears of each that does not fit.
struct BallotMerger {
    /// One file that was read.
    private struct Part {
        let name: String
        let election: Election
        let boxes: BoxList
    }

    let language: Language
    let input: BallotFile.Format?
    let contest: String?
    /// Two boxes may hold the same papers.
    let takesAlike: Bool
    /// Where what is too large for the memory is put.
    let folder: String

    private var parts: [Part] = []
    /// By the order in which candidates stand: what files with that order hold.
    private var stores: [(election: Election, store: PaperStore)] = []
    private(set) var troubles: [String] = []
    private(set) var warnings: [String] = []

    init(
        input: BallotFile.Format?, contest: String?, takesAlike: Bool, folder: String, language: Language
    ) {
        (self.input, self.contest, self.takesAlike) = (input, contest, takesAlike)
        (self.folder, self.language) = (folder, language)
    }

    private var words: any BallotMergeWords { language.ballotMerge }

    // MARK: Reading

    mutating func add(_ path: String) throws {
        do {
            try take(path)
        } catch let failure as Failure {
            troubles.append(failure.message)
        } catch let error as BallotError {
            troubles.append(error.message(language))
        } catch let refusal as BallotText.Refusal {
            troubles.append(refusal.message(language))
        } catch CountError.badBallot {
            troubles.append(words.tooMany(path))
        }
    }

    private mutating func take(_ path: String) throws {
        let file = try StreamedFile(path, folder: folder, language)
        var store = newStore()
        let election: Election
        var ending: [UInt8]
        if input == nil || input == .blt, contest == nil,
            let pieces = try file.pieces(isSaid: input == .blt, take: { try store.add($0) })
        {
            (election, ending) = (pieces.election, pieces.ending)
        } else {
            store = newStore()
            let data = try file.whole()
            var whole = try BallotSource(
                name: path, bytes: data, format: input, contest: contest, language: language
            ).one()
            try store.add(whole.ballots)
            ending = whole.reading.format == .blt ? BallotMerger.tail(of: data) : []
            whole.ballots = Ballots()
            election = whole
        }
        warnings += election.warnings.map { "\($0(language))" }
        let boxes = try boxes(path, election, store, ending)
        if let other = parts.first, let difference = other.election.difference(from: election) {
            throw Failure(words.otherElection(path, other.name, difference))
        }
        if !takesAlike, let twice = parts.first(where: { part in part.boxes.boxes.contains { isIn(boxes, $0) } }) {
            throw Failure(words.twice(path, twice.name))
        }
        try join(election, store)
        parts.append(Part(name: path, election: election, boxes: boxes))
    }

    /// An empty box adds nothing, however often it comes.
    private func isIn(_ boxes: BoxList, _ box: BoxList.Box) -> Bool { box.papers > 0 && boxes.boxes.contains(box) }

    private func newStore() -> PaperStore {
        let folder = folder
        return PaperStore { try RunFile(in: folder) }
    }

    /// The boxes that a file says it is made of; else it is one.
    private func boxes(_ path: String, _ election: Election, _ store: PaperStore, _ ending: [UInt8]) throws -> BoxList {
        var isWhole = true
        guard let list = BoxList(behind: ending, isWhole: &isWhole) else {
            let digest = try store.write(election) { _ in }.digest
            return BoxList([BoxList.Box(digest: digest, papers: store.total)])
        }
        guard isWhole, list.papers == store.total else {
            throw Failure(words.boxesDiffer(path, said: list.papers ?? 0, holds: store.total))
        }
        return list
    }

    private mutating func join(_ election: Election, _ store: PaperStore) throws {
        if let place = stores.firstIndex(where: { election.places(in: $0.election) == nil }) {
            try stores[place].store.add(store)
            try stores[place].election.takeOver(election)
        } else {
            var head = election
            (head.notes, head.withheld) = ([], nil)
            try head.takeOver(election)
            let own = newStore()
            try own.add(store)
            stores.append((head, own))
        }
    }

    /// The lines of comments at the end of a file.
    private static func tail(of data: Data) -> [UInt8] {
        var end = data.endIndex
        while let start = data[..<end].dropLast().lastIndex(of: 0x0A),
            data[data.index(after: start)] == UInt8(ascii: "#")
        {
            end = data.index(after: start)
        }
        return [UInt8](data[end...])
    }

    // MARK: Writing

    /// What came out: the figures that are told.
    struct Outcome {
        let papers: Int64
        let patterns: Int
        let boxes: Int
        let digest: String

        var json: JSON {
            .object([
                .init("papers", .int(papers)), .init("patterns", .int(patterns)),
                .init("boxes", .int(boxes)), .init("sha256", .string(digest)),
            ])
        }
    }

    /// All files as one, in canonical form, its boxes behind it.
    mutating func write(to page: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Outcome {
        guard var (head, store) = stores.first.map({ ($0.election, $0.store) }) else {
            throw Failure(language.ballots.nameAFile)
        }
        for other in stores.dropFirst() where other.election.standsBefore(head) { (head, store) = other }
        if stores.count > 1 { warnings.append(words.otherOrder(parts[0].name, head.candidates.map(\.name))) }
        for other in stores where other.store !== store {
            guard let places = other.election.places(in: head) else { continue }
            try store.add(try other.store.moved(to: places))
            try head.takeOver(other.election)
        }
        let (digest, patterns) = try store.write(head, to: page)
        let boxes = BoxList(parts.flatMap(\.boxes.boxes))
        try Array(boxes.comments.utf8).withUnsafeBufferPointer(page)
        return Outcome(papers: store.total, patterns: patterns, boxes: boxes.boxes.count, digest: digest)
    }
}

/// A ballot file, or a pipe kept in a file without a name, that can be read from its beginning more than once.
private struct StreamedFile {
    private let name: String
    private let file: RunFile?
    private let language: Language

    init(_ path: String, folder: String, _ language: Language) throws {
        name = path
        self.language = language
        var status = stat()
        guard path == "-" || (stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO) else {
            file = nil
            return
        }
        let spool = try RunFile(in: folder)
        let handle = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try spool.append([UInt8](piece)) }
        file = spool
    }

    func pieces(isSaid: Bool, take: (Ballots) throws -> Void) throws -> BltPieces? {
        if let file {
            var offset = 0
            return try BltPieces.read(
                name: name, isSaid: isSaid,
                { room in
                    let count = try file.read(at: offset, into: room)
                    offset += count
                    return count
                }, take: take)
        }
        // What is wrong with a name is said by whoever reads files whole.
        let descriptor = open(name, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return try BltPieces.read(
            name: name, size: min(BltPieces.size, Int(status.st_size) + 1), isSaid: isSaid,
            { room in
                while true {
                    let count = Glibc.read(descriptor, room.baseAddress, room.count)
                    if count < 0, errno == EINTR { continue }
                    guard count >= 0 else { throw Failure(language.ballots.cannotBeRead(name)) }
                    return count
                }
            }, take: take)
    }

    func whole() throws -> Data { try file?.whole() ?? BallotSource.bytes(of: name, language) }
}
