import Foundation

/// Plain files, with the system's own errors.
enum Files {
    /// All that a descriptor gives from its beginning on, without moving it.
    static func bytes(of descriptor: Int32) throws(Trouble) -> [UInt8] {
        var bytes: [UInt8] = []
        let piece = 1 << 20
        while true {
            let before = bytes.count
            var got = 0
            bytes += [UInt8](unsafeUninitializedCapacity: piece) { memory, count in
                repeat {
                    got = pread(descriptor, memory.baseAddress, piece, off_t(before))
                } while got < 0 && errno == EINTR
                count = Swift.max(0, got)
            }
            if got < 0 { throw Trouble(errno) }
            if got == 0 { return bytes }
        }
    }

    /// So many bytes from a place on, fewer where the file ends before.
    static func piece(of descriptor: Int32, at place: Int, _ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
            while filled < count {
                let got = pread(
                    descriptor, memory.baseAddress.map { $0 + filled }, count - filled, off_t(place + filled))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                filled += got
            }
        }
    }

    /// Which file has that name; `nil` where none has.
    static func number(of path: String) -> ino_t? {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? status.st_ino : nil
    }

    /// The bytes of a file.
    static func bytes(at path: String) throws(Trouble) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Trouble(errno) }
        defer { close(descriptor) }
        return try bytes(of: descriptor)
    }

    /// Writes a new file that nobody else can read; what stands there already is an error.
    static func make(_ path: String, _ bytes: some Collection<UInt8>) throws(Trouble) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Trouble(errno) }
        defer { close(descriptor) }
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Trouble(errno) }
            rest = rest.dropFirst(written)
        }
    }

    /// What a folder holds is on the disk when this returns, where the system can do that.
    static func settle(folderOf path: String) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Whether something has that name, a link that leads nowhere included.
    static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}

/// What the system said when a file could not be reached.
public enum Trouble: Error, Hashable, Sendable {
    case noSuchFile
    case forbidden
    case nameTooLong
    case diskFull
    case readOnlyDisk
    /// The number of any other error of the system, or of SQLite.
    case other(Int)

    public init(_ code: Int32) {
        self =
            switch code {
            case ENOENT, ENOTDIR: .noSuchFile
            case EACCES, EPERM: .forbidden
            case ENAMETOOLONG: .nameTooLong
            case ENOSPC, EDQUOT, EFBIG: .diskFull
            case EROFS: .readOnlyDisk
            default: .other(Int(code))
            }
    }
}
