/// Several names in one cell, as forms and people part them.
enum NameList {
    /// What parts names anywhere: no name holds these.
    static let separators: [Character] = ["\n", "\r\n", "\r", ";", "；", "┋", "|", "、"]
    /// What puts them in order, in a column of lists.
    static let arrows: [Character] = ["→", ">", "＞"]
    static let commas: [Character] = [",", "，"]

    /// What people put between names and what names hold too, each by itself.
    static let joints: [[Character]] = [["/"], ["+"], ["&"], ["\\"], [" ", "\u{3000}"], ["·"], ["-"]]

    /// Whether the cell holds a comma that may part names or belong to one.
    static func hasComma(_ text: String) -> Bool { text.contains { commas.contains($0) } }

    /// The names of a cell, trimmed, the empty ones left out.
    static func parts(_ text: String, by signs: [Character] = separators) -> [String] {
        text.split { signs.contains($0) }.map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// Parted at commas, but for what belongs behind a name: `Bob, Jr`.
    static func commaParts(_ text: String) -> [String] {
        var names: [String] = []
        for part in parts(text, by: commas) {
            if let last = names.last, suffixes.contains(CellText.word(part)) {
                names[names.count - 1] = last + ", " + part
            } else {
                names.append(part)
            }
        }
        return names
    }

    /// Nothing but Han characters and commas: no Chinese name holds a comma.
    static func isHanList(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            CellText.isHan($0) || CellText.isBlank($0) || $0 == "," || $0 == "，" || $0 == "·"
        }
    }

    private static let suffixes: Set<String> = [
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "m.d.", "phd", "ph.d.", "esq", "esq.",
    ]
}
