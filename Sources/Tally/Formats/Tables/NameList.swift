/// Several names in one cell, as forms and people part them.
enum NameList {
    /// What parts names anywhere: no name holds these.
    static let separators: [Character] = ["\n", "\r\n", "\r", ";", "；", "┋", "|", "、"]
    /// What puts them in order, in a column of lists.
    static let arrows: [Character] = ["→", ">", "＞"]
    static let commas: [Character] = [",", "，"]

    /// What people put between names and what names hold too, each by itself.
    static let joints: [[Character]] = [
        ["/", "／"], ["+", "＋"], ["&", "＆"], ["\\", "＼"], [" ", "\u{3000}"], ["·", "•", "・", "‧"], ["-", "－", "–", "—"],
        ["和", "与", "及"], ["~", "～"], [".", "．", "。"], ["_", "＿"],
    ]

    /// ` and ` as a sign: `Ann and Bob` is `Ann&Bob`.
    static func withSigns(_ text: String) -> String {
        guard text.utf8.contains(0x20) else { return text }
        return [" and ", " And ", " AND "].reduce(text) { $0.replacing($1, with: "&") }
    }

    /// Whether the cell holds a comma that may part names or belong to one.
    static func hasComma(_ text: String) -> Bool { text.contains { commas.contains($0) } }

    /// The names of a cell, trimmed, the empty ones left out.
    static func parts(_ text: String, by signs: [Character] = separators) -> [String] {
        let parts = text.split { signs.contains($0) }.map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
        guard signs.contains("、"), parts.count > 1, text.contains("、") else { return parts }
        return labelled(parts) ?? parts
    }

    /// `A、甲、B、乙`, parted at 、, with each letter before its name again; nil where the parts don't take turns.
    private static func labelled(_ parts: [String]) -> [String]? {
        func isLabel(_ part: String) -> Bool {
            part.utf8.count == 1 && part.utf8.allSatisfy { (0x41...0x5A).contains($0 & ~0x20) }
                || part.utf8.count <= 2 && part.utf8.allSatisfy(Scanner.isDigit)
        }
        guard parts.count.isMultiple(of: 2), parts.enumerated().allSatisfy({ isLabel($1) == $0.isMultiple(of: 2) })
        else { return nil }
        return stride(from: 0, to: parts.count, by: 2).map { parts[$0] + "、" + parts[$0 + 1] }
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
