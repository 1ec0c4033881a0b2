import Foundation
import Kernel
import Sheets
import Tally

/// A ballot file as text: its own bytes where they are UTF-8, else what its encoding or its workbook says.
struct BallotText {
    let name: String
    /// What it was read as: `GB18030`, `XLSX: Sheet1`.
    let encoding: String
    let sheet: Sheet?
    private let source: Data
    /// In place of the source, where that is no UTF-8.
    private let decoded: [UInt8]?

    /// Why a file is no text.
    struct Refusal: Error {
        let phrase: Phrase

        init(message: Phrase) { phrase = message }

        init(_ error: Unreadable, file: String) {
            let place = error.place.map { "\(file):\($0.line):\($0.column)" } ?? file
            phrase = Phrase { $0.ballots.at(place, error.message($0)) }
        }

        func message(_ language: Language) -> String { phrase(language) }
    }

    /// The one text of a file, or one for each sheet of a workbook that shows and holds something.
    static func all(in data: Data, name: String) throws(Refusal) -> [BallotText] {
        // A typed throw can't cross withUnsafeBytes, so the result is carried out by hand.
        let result = data.withUnsafeBytes { raw -> Result<[BallotText], Unreadable> in
            let bytes = raw.bindMemory(to: UInt8.self)
            do throws(Unreadable) {
                return .success(try all(in: bytes, data, name: name))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let texts): return texts
        case .failure(let error): throw Refusal(error, file: name)
        }
    }

    private static func all(
        in bytes: UnsafeBufferPointer<UInt8>, _ data: Data, name: String
    ) throws(Unreadable) -> [BallotText] {
        switch FileKind.of(bytes) {
        case .text:
            let text = try TextEncoding.decode(bytes)
            return [
                BallotText(
                    name: name, encoding: text.encoding.rawValue, sheet: nil, source: data, decoded: text.bytes)
            ]
        case .xlsx:
            let sheets = try Workbook.read(bytes).filter { !$0.isEmpty }
            let visible = sheets.filter { !$0.isHidden }
            return (visible.isEmpty ? sheets : visible).map { sheet in
                BallotText(
                    name: name, encoding: "XLSX: \(sheet.name.legible)", sheet: sheet, source: data,
                    decoded: sheet.csv)
            }
        case let kind: throw .kind(kind)
        }
    }

    func bytes() -> [UInt8] { decoded ?? [UInt8](source) }

    /// The election it holds. What is wrong in a workbook is placed by row and column of its sheet.
    func read(format: BallotFile.Format?, contest: String?, isPartial: Bool = false) throws(BallotError) -> Election {
        if let place = sheet?.unworkedFormula {
            throw BallotError(
                file: name, line: place.line, column: place.column, read: "=…",
                expected: Phrase { $0.ballots.workedOutValue })
        }
        var election = try placed(format: format, contest: contest, isPartial: isPartial)
        election.reading.encoding = encoding
        if let sheet {
            let layout = SheetLayout(sheet, election.reading, file: name)
            if let refusal = layout.refusal { throw refusal }
            election.warnings += layout.warnings
            for place in election.reading.dropped.indices {
                let line = election.reading.dropped[place].line
                election.reading.dropped[place].line = sheet.cell(atLine: line, column: 1).line
            }
        } else if decoded != nil {
            election.warnings.insert(Phrase { $0.ballots.readAs(name, encoding: encoding) }, at: 0)
        }
        return election
    }

    /// What is wrong is placed by row and column where the text is a sheet's.
    private func placed(format: BallotFile.Format?, contest: String?, isPartial: Bool) throws(BallotError) -> Election {
        do throws(BallotError) {
            return try parsed(format: format, contest: contest, isPartial: isPartial)
        } catch {
            guard let sheet, error.line > 0 else { throw error }
            var error = error
            let cell = sheet.cell(atLine: error.line, column: error.column)
            (error.line, error.column) = (cell.line, cell.column)
            throw error
        }
    }

    private func parsed(format: BallotFile.Format?, contest: String?, isPartial: Bool) throws(BallotError) -> Election {
        if let decoded {
            return try BallotFile.read(decoded, name: name, format: format, contest: contest, isPartial: isPartial)
        }
        let result = source.withUnsafeBytes { raw -> Result<Election, BallotError> in
            do throws(BallotError) {
                return .success(
                    try BallotFile.read(
                        raw.bindMemory(to: UInt8.self), name: name, format: format, contest: contest,
                        isPartial: isPartial))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
