/// Ballot files: what format they are in, and the election they hold.
///
///     let election = try BallotFile.read(bytes, name: "ward.blt")
public enum BallotFile {
    /// The formats read, by the name `--input` takes.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case blt
    }

    /// Reads an election from the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a mark in front; line ends may be mixed.
    ///   - name: for errors.
    ///   - format: the format, when the content shouldn't decide.
    /// - Throws: a ``BallotError`` that says where and what.
    public static func read(_ bytes: [UInt8], name: String, format: Format? = nil) throws(BallotError) -> Election {
        var result: Result<Election, BallotError> = .failure(
            BallotError(file: name, line: 0, column: 0, read: "", expected: Phrase("选票", "ballots")))
        bytes.withUnsafeBufferPointer { buffer in
            do throws(BallotError) {
                result = .success(try read(buffer, name: name, format: format))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    /// Reads an election from bytes in place, such as a mapped file.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String, format: Format? = nil
    ) throws(BallotError) -> Election {
        var scan = Scanner(bytes, file: name)
        try checkEncoding(scan)
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { scan.at = 3 }
        return try BltReader.read(scan)
    }

    private static func checkEncoding(_ scan: Scanner) throws(BallotError) {
        let bytes = scan.bytes
        guard !bytes.isEmpty else {
            throw BallotError(
                file: scan.file, line: 1, column: 1, read: "",
                expected: Phrase("选票文件，此文件是空的", "a ballot file; this one is empty"))
        }
        if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
            throw scan.wrong("UTF-8文本；请把UTF-16另存为UTF-8", "UTF-8 text; save the UTF-16 file as UTF-8", at: 0, read: "UTF-16")
        }
        if let nul = firstZero(bytes) {
            throw scan.wrong("文本；文件里有NUL字节", "text; the file holds a NUL byte", at: nul, read: "NUL")
        }
    }

    /// The first NUL byte, eight at a look: x − 1 borrows into the top bit of a byte that is 0.
    private static func firstZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var at = 0
        while at + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            if (word &- ones) & ~word & (ones << 7) != 0 { break }
            at += 8
        }
        return bytes[at...].firstIndex(of: 0)
    }
}
