import Glibc

/// Standard output, written through at once: who pipes lines in reads each answer before the next line.
public enum Output {
    public static func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                // Nobody reads any more; what was entered is on disk all the same.
                guard written > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
            }
        }
    }

    public static func line(_ text: String) { write(text + "\n") }
}
