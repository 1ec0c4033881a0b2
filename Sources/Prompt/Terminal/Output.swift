import Glibc
import Synchronization

/// Standard output, written through at once: who pipes lines in reads each answer before the next line.
///
/// A disk that is full or a reader that is gone is no reason to stop, for what was entered is on disk all the same; it is noted,
/// and the program says so at its end.
public enum Output {
    /// The system's number of the first error; 0 where all was written.
    private static let trouble = Mutex<Int32>(0)

    public static var failure: Int32? { trouble.withLock { $0 == 0 ? nil : $0 } }

    public static func write(_ text: String) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    public static func write(_ bytes: UnsafeRawBufferPointer) {
        guard failure == nil else { return }
        if let code = write(bytes, to: STDOUT_FILENO) { trouble.withLock { $0 = code } }
    }

    public static func line(_ text: String) { write(text + "\n") }

    /// A line on standard error; where nobody takes that either there is nobody left to tell.
    public static func complain(_ text: String, end: String = "\n") {
        var line = text + end
        _ = line.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
    }

    /// - Returns: the system's number of what went wrong; `nil` where all was written.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            if written < 0, errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
                continue
            }
            guard written > 0 else { return errno }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        }
        return nil
    }
}
