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

    public var chinese: String {
        switch self {
        case .bytes([], _): "UTF-16里有半个字符；请另存为UTF-8"
        case .bytes(let bytes, _):
            "不是文字：字节\(Self.hexadecimal(bytes))不合UTF-8，也不像GB18030；请另存为UTF-8"
        case .mixed: "这一行是UTF-8，别的行不是：两种编码的文件接在了一起；请把两份各自另存为UTF-8再合"
        case .kind(let kind): "这是\(kind.chinese)"
        case .damaged(let part): "工作簿坏了（\(part.legible)读不了）；请打开后另存为新的.xlsx或CSV"
        case .tooLarge(let part): "工作簿过大（\(part.legible)）；请只留选票一张表，另存为CSV"
        }
    }

    public var english: String {
        switch self {
        case .bytes([], _): "half a character of UTF-16; save it as UTF-8"
        case .bytes(let bytes, _):
            "no text: the bytes \(Self.hexadecimal(bytes)) fit neither UTF-8 nor, likely, GB18030; save it as UTF-8"
        case .mixed:
            "this line is UTF-8 and others are not: files of two encodings were put into one; save each as UTF-8, then join them"
        case .kind(let kind): "this is \(kind.english)"
        case .damaged(let part):
            "the workbook is damaged (\(part.legible) cannot be read); open it and save it anew as .xlsx or CSV"
        case .tooLarge(let part):
            "the workbook is too large (\(part.legible)); keep the sheet of ballots and save it as CSV"
        }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { [$0].hexadecimal.uppercased() }.joined(separator: " ")
    }
}
