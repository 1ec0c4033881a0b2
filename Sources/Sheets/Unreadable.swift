import Kernel

/// Where something stands in a file: lines and characters from 1, or rows and columns of a sheet.
public struct Place: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The line and, in bytes, the column of an offset.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
        var line = 1
        var start = 0
        for at in 0..<offset where bytes[at] == 0x0A {
            line += 1
            start = at + 1
        }
        self.init(line: line, column: offset - start + 1)
    }
}

/// Why a file cannot be read as text or as sheets, and what to do about it.
public enum Unreadable: Error, Hashable, Sendable {
    /// Bytes that belong to no character of any encoding known.
    case bytes([UInt8], Place)
    /// A line in UTF-8 beside lines in another encoding: two files put into one.
    case mixed(Place)
    /// Something else than text or an .xlsx workbook.
    case kind(FileKind)
    /// A workbook that is damaged, where it is told.
    case damaged(part: String)
    /// A part of a workbook larger than anybody's sheet.
    case tooLarge(part: String)

    /// Where it is wrong; nil where the whole file is meant.
    public var place: Place? {
        switch self {
        case .bytes(_, let place), .mixed(let place): place
        case .kind, .damaged, .tooLarge: nil
        }
    }

    public func message(_ language: Language) -> String {
        let words = language.sheets
        return switch self {
        case .bytes([], _): words.halfCharacter
        case .bytes(let bytes, _): words.noText(bytes.map { [$0].hexadecimal.uppercased() }.joined(separator: " "))
        case .mixed: words.mixedEncodings
        case .kind(let kind): words.thisIs(kind)
        case .damaged(let part): words.damaged(part.legible)
        case .tooLarge(let part): words.tooLarge(part.legible)
        }
    }
}
