/// An .xlsx workbook (ECMA-376, part 1) as sheets of text, hidden ones among them.
///
///     let sheets = try Workbook.read(bytes)
///     let first = sheets.first { !$0.isHidden && !$0.isEmpty }
///
/// Shared, inline and worked-out strings, numbers, truth values and dates are read; formats other than dates, pictures
/// and formulas are not. A merged cell's text stands in its first cell; which cells are merged or hidden is told beside.
public enum Workbook {
    /// - Throws: ``Unreadable`` for a damaged or oversized workbook.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(Unreadable) -> [Sheet] {
        let archive = try Archive(bytes)
        let book = WorkbookIndex()
        try XMLParts.read("xl/workbook.xml", of: archive, book)
        let links = Relationships()
        try XMLParts.read("xl/_rels/workbook.xml.rels", of: archive, links)
        let strings = SharedStrings()
        if let part = links.part(ofType: "sharedStrings") { try XMLParts.read(part, of: archive, strings) }
        let styles = DateStyles()
        if let part = links.part(ofType: "styles") { try XMLParts.read(part, of: archive, styles) }
        var sheets: [Sheet] = []
        for listed in book.sheets {
            guard let part = links.targets[listed.link] else { throw .damaged(part: listed.name) }
            // A chart has a tab of its own and no cells.
            guard links.types[listed.link]?.hasSuffix("/worksheet") ?? true else { continue }
            let cells = SheetCells(
                listed.name, strings: strings.values, dates: styles.isDate, from1904: book.countsFrom1904)
            try XMLParts.read(part, of: archive, cells)
            sheets.append(cells.sheet(isHidden: listed.isHidden))
        }
        return sheets
    }
}

/// `xl/workbook.xml`: which sheets there are, in the order of their tabs.
private final class WorkbookIndex: XMLListener {
    var sheets: [(name: String, link: String, isHidden: Bool)] = []
    var countsFrom1904 = false
    var failure: Unreadable? { nil }

    func begin(_ name: Substring, _ attributes: XMLAttributes) {
        switch name {
        case "sheet":
            let state = attributes["state"] ?? "visible"
            // `id` behind a prefix is the link; `sheetId` is another number.
            sheets.append((attributes["name"] ?? "", attributes["id"] ?? "", state != "visible"))
        case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        default: break
        }
    }
    func end(_ name: Substring) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// `xl/_rels/workbook.xml.rels`: under which name each part lies in the archive.
private final class Relationships: XMLListener {
    var targets: [String: String] = [:]
    var types: [String: String] = [:]
    var failure: Unreadable? { nil }

    func part(ofType type: String) -> String? {
        types.first { $0.value.hasSuffix("/" + type) }.flatMap { targets[$0.key] }
    }

    func begin(_ name: Substring, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
        // Relative to xl/, or from the root of the archive.
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        types[id] = attributes["Type"] ?? ""
    }
    func end(_ name: Substring) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// `xl/sharedStrings.xml`: texts that cells name by number.
private final class SharedStrings: XMLListener {
    private(set) var values: [String] = []
    private(set) var failure: Unreadable?
    private var current: [UInt8] = []
    private var isText = false
    private var isReading = 0
    private var size = 0

    func begin(_ name: Substring, _ attributes: XMLAttributes) {
        switch name {
        case "si": current.removeAll(keepingCapacity: true)
        case "t": isText = isReading == 0
        // How a text is read aloud stands beside it and is none of it.
        case "rPh": isReading += 1
        default: break
        }
    }

    func end(_ name: Substring) {
        switch name {
        case "si": values.append(String(decoding: current, as: UTF8.self))
        case "t": isText = false
        case "rPh": isReading -= 1
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isText else { return }
        size += bytes.count
        if size > SheetCells.mostText { failure = .tooLarge(part: "sharedStrings") }
        current.append(contentsOf: bytes)
    }
}

/// `xl/styles.xml`: which styles show a number as a date or a time.
private final class DateStyles: XMLListener {
    private(set) var isDate: [Bool] = []
    var failure: Unreadable? { nil }
    private var dateFormats = Set<Int>()
    private var isCellStyles = false

    func begin(_ name: Substring, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
                return
            }
            if Self.showsDate(code) { dateFormats.insert(id) }
        case "cellXfs": isCellStyles = true
        case "xf" where isCellStyles:
            let format = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            // 14–22, 45–47 everywhere; 27–36 and 50–58 in Chinese and Japanese programs.
            let isBuiltIn =
                (14...22).contains(format) || (27...36).contains(format) || (45...47).contains(format)
                || (50...58).contains(format)
            isDate.append(isBuiltIn || dateFormats.contains(format))
        default: break
        }
    }

    func end(_ name: Substring) { if name == "cellXfs" { isCellStyles = false } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// A day, a month, a year or an hour outside quotes, brackets and escapes.
    private static func showsDate(_ code: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for letter in code.lowercased() {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch letter {
            case "\\", "_", "*": isEscaped = true
            case "\"": isQuoted.toggle()
            case "[" where !isQuoted: isBracketed = true
            case "]" where !isQuoted: isBracketed = false
            case "y", "d", "h", "m", "s": if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}
