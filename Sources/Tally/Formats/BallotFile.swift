import Kernel

/// Ballot files: what format they are in, and the election they hold.
///
///     let election = try BallotFile.read(bytes, name: "ward.blt")
public enum BallotFile {
    /// The formats read, by the name `--input` takes.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case blt, preflib, abif, cef, pabulib, raire, csv, cvr
        /// A table (as ``csv``) whose cells are said to be ranks, points or marks.
        case ranks, scores, marks
        /// The tally sheet of a Debian vote.
        case debian
    }

    /// Reads an election from the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a mark in front; line ends may be mixed.
    ///   - name: for errors.
    ///   - format: the format, when the content shouldn't decide.
    ///   - contest: the contest to read, by name or id, of a file that holds several (RAIRE, CVR); else the first.
    /// - Throws: a ``BallotError`` that says where and what.
    public static func read(
        _ bytes: [UInt8], name: String, format: Format? = nil, contest: String? = nil
    ) throws(BallotError) -> Election {
        var result: Result<Election, BallotError> = .failure(
            BallotError(file: name, line: 0, column: 0, read: "", expected: Phrase("选票", "ballots")))
        bytes.withUnsafeBufferPointer { buffer in
            do throws(BallotError) {
                result = .success(try read(buffer, name: name, format: format, contest: contest))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    /// Reads an election from bytes in place, such as a mapped file.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String, format: Format? = nil, contest: String? = nil
    ) throws(BallotError) -> Election {
        var scan = Scanner(bytes, file: name)
        try checkEncoding(scan)
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { scan.at = 3 }
        let format = format ?? detect(scan)
        do throws(BallotError) {
            var election = try read(scan, as: format, contest: contest)
            election.reading.format = format
            return election
        } catch {
            var error = error
            error.format = format
            throw error
        }
    }

    private static func read(_ scan: Scanner, as format: Format, contest: String?) throws(BallotError) -> Election {
        switch format {
        case .blt: try BltReader.read(scan)
        case .preflib: try PrefLibReader.read(scan)
        case .abif: try AbifReader.read(scan)
        case .cef: try CondorcetReader.read(scan)
        case .pabulib: try PabulibReader.read(scan)
        case .raire: try RaireReader.read(scan, contest: contest)
        case .csv: try TableReader.read(scan, contest: contest)
        case .ranks: try TableReader.read(scan, as: .ranks, contest: contest)
        case .scores: try TableReader.read(scan, as: .scores, contest: contest)
        case .marks: try TableReader.read(scan, as: .marks, contest: contest)
        case .debian: try DebianReader.read(scan)
        case .cvr: try CastVoteRecordReader.read(scan, contest: contest)
        }
    }

    /// The format, by what the first lines hold. BLT where nothing else fits: its reader then says what is wrong.
    private static func detect(_ start: Scanner) -> Format {
        var scan = start
        var lines: [String] = []
        // A line may be ten megabytes long; its beginning tells enough.
        while lines.count < 40, let line = scan.line() {
            let range = scan.trimmed(line)
            if !range.isEmpty {
                lines.append(scan.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 4096)))
            }
        }
        guard let first = lines.first else { return .blt }
        if first.hasPrefix("{") {
            let isReport = lines.contains { $0.contains("CVR") || $0.contains("\"Election\"") }
            let hasBallots = lines.contains { isWeighted($0, ":") }
            return hasBallots && !isReport ? .abif : .cvr
        }
        if first.uppercased().filter({ $0 != ";" }) == "META" { return .pabulib }
        if lines.contains(where: { $0.hasPrefix("#/") }) { return .cef }
        if lines.contains(where: {
            $0.hasPrefix("# NUMBER ALTERNATIVES") || $0.hasPrefix("# FILE NAME") || $0.hasPrefix("# ALTERNATIVE NAME")
        }) {
            return .preflib
        }
        if lines.count > 1, Int(first) != nil, lines[1].lowercased().hasPrefix("contest,") { return .raire }
        if lines.count > 1, Int(first) != nil, lines[1].hasPrefix("1,") { return .preflib }
        let body = lines.filter { !$0.hasPrefix("#") }
        guard let top = body.first else { return .blt }
        if DebianReader.fits(start) { return .debian }
        if TableReader.fits(start) != nil { return .csv }
        // Two numbers and no more begin a BLT file.
        if top.split(separator: " ").prefix(2).allSatisfy({ Int($0) != nil }), !top.contains(":") { return .blt }
        if body.contains(where: { isWeighted($0, ":") || $0.hasPrefix("=") }) { return .abif }
        if body.contains(where: { $0.contains(" > ") || $0.contains(">") || $0.contains("||") }) { return .cef }
        return TableReader.isTabular(start) ? .csv : .blt
    }

    /// Whether a line begins with a count and then this sign.
    private static func isWeighted(_ line: String, _ sign: Character) -> Bool {
        guard let place = line.firstIndex(of: sign) else { return false }
        let head = line[..<place].filter { $0 != " " }
        return !head.isEmpty && head.allSatisfy { ("0"..."9").contains($0) }
    }

    private static func checkEncoding(_ scan: Scanner) throws(BallotError) {
        let bytes = scan.bytes
        guard !bytes.isEmpty else {
            throw BallotError(
                file: scan.file, line: 1, column: 1, read: "",
                expected: Phrase("选票文件，此文件是空的", "a ballot file; this one is empty"))
        }
        if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
            throw scan.wrong(
                "UTF-8文本；请把UTF-16另存为UTF-8", "UTF-8 text; save the UTF-16 file as UTF-8", at: 0, read: "UTF-16")
        }
        guard let fault = UTF8Text.firstFault(in: bytes) else { return }
        if bytes[fault] == 0 {
            throw scan.wrong("文本；文件里有NUL字节", "text; the file holds a NUL byte", at: fault, read: "NUL")
        }
        throw scan.wrong(
            "UTF-8文本；这个字节不合UTF-8，请另存为UTF-8", "UTF-8 text; this byte is none of it, save the file as UTF-8", at: fault,
            read: "0x" + String(bytes[fault], radix: 16, uppercase: true))
    }
}
