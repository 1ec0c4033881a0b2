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

    /// A reader for each format; the first named wins where two read the same election.
    static let readers: [BallotReader] = [
        BltReader.reader, PrefLibReader.reader, AbifReader.reader, CondorcetReader.reader, PabulibReader.reader,
        RaireReader.reader, CastVoteRecordReader.reader, DebianReader.reader, TableReader.reader(.csv, nil),
        TableReader.reader(.ranks, .ranks), TableReader.reader(.scores, .scores), TableReader.reader(.marks, .marks),
    ]

    /// Reads an election from the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a mark in front; line ends may be mixed.
    ///   - name: for errors.
    ///   - format: the format, when the content shouldn't decide.
    ///   - contest: the contest to read, by name or id, of a file that holds several (RAIRE, CVR); else the first.
    ///   - isPartial: take a file that holds other than it declares of itself; ``Election/notes`` then say so.
    /// - Throws: a ``BallotError`` that says where and what.
    public static func read(
        _ bytes: [UInt8], name: String, format: Format? = nil, contest: String? = nil, isPartial: Bool = false
    ) throws(BallotError) -> Election {
        var result: Result<Election, BallotError> = .failure(
            BallotError(file: name, line: 0, column: 0, read: "", expected: Phrase { $0.formats.ballots }))
        bytes.withUnsafeBufferPointer { buffer in
            do throws(BallotError) {
                result = .success(
                    try read(buffer, name: name, format: format, contest: contest, isPartial: isPartial))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    /// Reads an election from bytes in place, such as a mapped file.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String, format: Format? = nil, contest: String? = nil,
        isPartial: Bool = false
    ) throws(BallotError) -> Election {
        var scan = Scanner(bytes, file: name)
        try checkEncoding(scan)
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { scan.at = 3 }
        let wish = ReadingWish(contest: contest, isPartial: isPartial)
        if let format, let reader = readers.first(where: { $0.format == format }) {
            return try read(scan, by: reader, wish)
        }
        return try readByShape(scan, wish)
    }

    private static func read(_ scan: Scanner, by reader: BallotReader, _ wish: ReadingWish) throws(BallotError)
        -> Election
    {
        do throws(BallotError) {
            if let contest = wish.contest, oneContest.contains(reader.format) { throw scan.noContest(contest, of: []) }
            return finished(try reader.read(scan, wish), as: reader.format, file: scan.file)
        } catch {
            var error = error
            error.format = reader.format
            throw error
        }
    }

    /// What every election has that was read, whatever the format.
    static func finished(_ read: Election, as format: Format, file: String) -> Election {
        var election = read
        election.reading.format = format
        election.title = election.title.legible
        election.warnings += election.caseTwins.map { election.differOnlyByCase($0, file) }
        for place in election.candidates.indices where !election.candidates[place].groups.isEmpty {
            election.candidates[place].groups = Set(election.candidates[place].groups.map(\.legible))
        }
        return election
    }

    /// Formats whose files hold one contest each, so that there is none to choose.
    private static let oneContest: Set<Format> = [.blt, .preflib, .abif, .cef, .pabulib, .debian]

    /// Every format whose shape the file has is tried. Of two that read it, neither is taken unless they agree.
    private static func readByShape(_ scan: Scanner, _ wish: ReadingWish) throws(BallotError) -> Election {
        let shape = FileShape(scan)
        let fitting = readers.filter { $0.fits(shape) }
        var read: [Election] = []
        var failure: BallotError?
        for reader in fitting {
            do throws(BallotError) {
                let election = try self.read(scan, by: reader, wish)
                if fitting.count == 1 { return election }
                read.append(election)
            } catch {
                if failure == nil { failure = error }
            }
        }
        guard let first = read.first else { throw failure ?? unknown(shape) }
        let digest = read.count > 1 ? first.canonicalDigest : ""
        if let other = read.dropFirst().first(where: { $0.canonicalDigest != digest }) {
            let names = [first, other].map { $0.reading.format?.rawValue ?? "" }
            throw BallotError(
                file: scan.file, line: 1, column: 1, read: shape.lines.first ?? "",
                expected: Phrase { $0.formats.oneReading(names[0], names[1]) })
        }
        return first
    }

    private static func unknown(_ shape: FileShape) -> BallotError {
        let first = shape.lines.first ?? ""
        if first.hasPrefix("<") {
            let isReport = shape.lines.contains { $0.contains("CastVoteRecordReport") }
            return BallotError(
                file: shape.scan.file, line: 1, column: 1, read: first,
                expected: isReport
                    ? Phrase { $0.formats.recordsAsJSON }
                    : Phrase { $0.formats.noXML })
        }
        let names = Format.allCases.map(\.rawValue).joined(separator: " ")
        return BallotError(
            file: shape.scan.file, line: 1, column: 1, read: first,
            expected: Phrase { $0.formats.beginning(formats: names) })
    }

    private static func checkEncoding(_ scan: Scanner) throws(BallotError) {
        let bytes = scan.bytes
        guard !bytes.isEmpty else {
            throw BallotError(
                file: scan.file, line: 1, column: 1, read: "",
                expected: Phrase { $0.formats.notEmpty })
        }
        if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
            throw scan.wrong(at: 0, read: "UTF-16") { $0.formats.notUTF16 }
        }
        guard let fault = UTF8Text.firstFault(in: bytes) else { return }
        if bytes[fault] == 0 {
            throw scan.wrong(at: fault, read: "NUL") { $0.formats.noNUL }
        }
        throw scan.wrong(at: fault, read: "0x" + String(bytes[fault], radix: 16, uppercase: true)) {
            $0.formats.onlyUTF8
        }
    }
}
