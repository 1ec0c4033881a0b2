struct SheetEnglish: SheetWords {
    var halfCharacter: String { "half a character of UTF-16; save it as UTF-8" }
    func noText(_ bytes: String) -> String {
        "no text: the bytes \(bytes) fit neither UTF-8 nor, likely, GB18030; save it as UTF-8"
    }
    var mixedEncodings: String {
        "this line is UTF-8 and others are not: files of two encodings were put into one; save each as UTF-8, then join them"
    }
    func damaged(_ part: String) -> String {
        "the workbook is damaged (\(part) cannot be read); open it and save it anew as .xlsx or CSV"
    }
    func tooLarge(_ part: String) -> String {
        "the workbook is too large (\(part)); keep the sheet of ballots and save it as CSV"
    }

    func thisIs(_ kind: FileKind) -> String { "this is \(name(of: kind))" }

    private func name(of kind: FileKind) -> String {
        switch kind {
        case .text: "text"
        case .xlsx: "an .xlsx workbook"
        case .xls: "an old .xls workbook; open it and save it as .xlsx or CSV"
        case .ods: "an .ods spreadsheet; open it and save it as .xlsx or CSV"
        case .document: "a word processor's document; save its table as .xlsx or CSV"
        case .zip: "a zip archive; unpack it first"
        case .pdf: "a PDF; save the table it was made from as .xlsx or CSV"
        case .image: "a picture; type the ballots into a table"
        case .gzip: "a compressed file; unpack it first"
        case .webPage: "a web page's table (whatever its name); open it and save it as .xlsx or CSV"
        case .big5: "text in Big5; save it as UTF-8"
        case .utf32: "text in UTF-32; save it as UTF-8"
        }
    }
}
