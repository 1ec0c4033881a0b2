import Foundation
import Kernel
import Ledger
import Tally

/// Papers that are too many for the memory, in a file without a name: it is gone when the program is, however it ends.
final class RunFile: PaperSpill {
    private let descriptor: Int32
    private var size = 0

    /// - Parameter folder: where the room is; the merged file will stand there too.
    init(in folder: String) throws(Trouble) {
        var name = Array((folder + "/.yuanba-run-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw Trouble(errno) }
        unlink(name)
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { bytes in
            var rest = bytes
            while !rest.isEmpty {
                let written = pwrite(descriptor, rest.baseAddress, rest.count, off_t(size))
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { throw Trouble(errno) }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
                size += written
            }
        }
    }

    func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = pread(descriptor, room.baseAddress, room.count, off_t(offset))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Trouble(errno) }
            return count
        }
    }

    /// All that stands in it.
    func whole() throws -> Data {
        try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).seek(toOffset: 0)
        return try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).readToEnd() ?? Data()
    }
}
