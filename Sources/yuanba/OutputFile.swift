import Foundation
import Kernel
import Ledger
import Yard

/// A file that a command writes: replaced whole or not at all, and never a book nor anything that this run reads.
///
/// It is written under another name beside its own, brought to the disk, and only then takes the name; a link is followed to
/// the file that it leads to. A device or a pipe is written to, never replaced.
enum OutputFile {
    /// - Parameter isPrivate: nobody else on this machine may read it, where it is new.
    static func write(_ bytes: Data, to path: String, language: Language, isPrivate: Bool = false) throws {
        let place = Place(path)
        if let refusal = place.refusal(language.program) { throw Failure(refusal) }
        do {
            if place.isDevice { return try pour(bytes, into: path) }
            try replace(place.path, isPrivate: isPrivate) { try write(bytes, to: $0) }
        } catch let trouble as Trouble {
            throw Failure(words(trouble, path, language))
        }
    }

    /// Refuses before anything is read what could not be written in the end.
    static func check(_ path: String, language: Language) throws {
        if let refusal = Place(path).refusal(language.program) { throw Failure(refusal) }
    }

    /// The folder in which a file will stand.
    static func folder(of path: String) -> String { folder(Place(path).path) }

    private static func folder(_ path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./" }

    /// What is too large to be held: `make` hands it on page by page.
    static func stream<Value>(
        to path: String, language: Language, isPrivate: Bool = false,
        _ make: ((UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Value
    ) throws -> Value {
        let place = Place(path)
        if let refusal = place.refusal(language.program) { throw Failure(refusal) }
        do {
            if place.isDevice {
                let descriptor = open(path, O_WRONLY | O_CLOEXEC)
                guard descriptor >= 0 else { throw Trouble(errno) }
                defer { close(descriptor) }
                return try make { try write(UnsafeRawBufferPointer($0), to: descriptor) }
            }
            return try replace(place.path, isPrivate: isPrivate) { descriptor in
                try make { try write(UnsafeRawBufferPointer($0), to: descriptor) }
            }
        } catch let trouble as Trouble {
            throw Failure(words(trouble, path, language))
        }
    }

    static func words(_ trouble: Trouble, _ path: String, _ language: Language) -> String {
        switch trouble {
        case .noSuchFile, .forbidden: language.program.cannotWrite(path)
        default: language.program.about(path, trouble.told(by: language.screen))
        }
    }

    private static func pour(_ bytes: Data, into path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Trouble(errno) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
    }

    private static func replace<Value>(
        _ path: String, isPrivate: Bool, _ fill: (Int32) throws -> Value
    ) throws -> Value {
        var before = stat()
        let stood = stat(path, &before) == 0
        let folder = folder(path)
        var draft = Array((folder + ".yuanba-XXXXXX").utf8CString)
        let descriptor = mkstemp(&draft)
        guard descriptor >= 0 else { throw Trouble(errno) }
        let value: Value
        do {
            defer { close(descriptor) }
            fchmod(descriptor, stood ? before.st_mode & 0o7777 : isPrivate ? 0o600 : 0o666 & ~mask)
            value = try fill(descriptor)
            guard fsync(descriptor) == 0 else { throw Trouble(errno) }
        } catch {
            unlink(draft)
            throw error
        }
        guard rename(draft, path) == 0 else {
            let trouble = Trouble(errno)
            unlink(draft)
            throw trouble
        }
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return value }
        fsync(directory)
        close(directory)
        return value
    }

    private static func write(_ bytes: Data, to descriptor: Int32) throws {
        try bytes.withUnsafeBytes { try write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(Trouble) {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Trouble(errno) }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        }
    }

    /// What new files are not allowed, by the user's wish.
    private static var mask: mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }
}

/// Where a file is to be written, once every link is followed.
private struct Place {
    private let given: String
    let path: String
    let isDevice: Bool
    private let status: stat?

    init(_ given: String) {
        self.given = given
        var path = given
        // A link that leads nowhere yet is followed by hand.
        for _ in 0..<40 {
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            path = target.hasPrefix("/") ? target : folder + target
        }
        self.path = path
        var status = stat()
        self.status = stat(path, &status) == 0 ? status : nil
        let kind = self.status.map { $0.st_mode & S_IFMT }
        isDevice = kind.map { $0 != S_IFREG && $0 != S_IFDIR } ?? false
    }

    /// Why nothing may be written there.
    func refusal(_ words: any ProgramWords) -> String? {
        if path.isEmpty { return words.nameAFile() }
        if status.map({ $0.st_mode & S_IFMT }) == S_IFDIR { return words.isFolder(given) }
        if Journal.belongsToBook(path) { return words.isBook(given) }
        return isRead ? words.isBeingRead(given) : nil
    }

    /// Whether the command line names the file anywhere but behind `-o`, or standard input is it.
    private var isRead: Bool {
        guard let status, !isDevice else { return false }
        let words = CommandLine.arguments.dropFirst().map { word in
            word.hasPrefix("--") ? String(word.split(separator: "=", maxSplits: 1).last ?? "") : word
        }
        let named = words.count { word in
            var other = stat()
            return stat(word, &other) == 0 && Place.same(other, status)
        }
        var input = stat()
        if fstat(STDIN_FILENO, &input) == 0, Place.same(input, status) { return true }
        return named > (words.contains(given) ? 1 : 0)
    }

    private static func same(_ one: stat, _ other: stat) -> Bool {
        one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }
}
