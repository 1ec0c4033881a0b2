/// The string literals of Swift source, each with `…` for what is put into it, and the source without its comments.
struct Literals {
    private(set) var texts: [String] = []
    private(set) var code = ""

    init(_ source: String) {
        var rest = Array(source.unicodeScalars)[...]
        read(&rest, isWithin: false)
    }

    /// - Parameter isWithin: what is put into a literal, up to its closing bracket.
    private mutating func read(_ rest: inout ArraySlice<Unicode.Scalar>, isWithin: Bool) {
        var depth = 0
        while let scalar = rest.popFirst() {
            if scalar == "/", rest.first == "/" {
                rest = rest.drop { $0 != "\n" }
                continue
            }
            code.unicodeScalars.append(scalar)
            switch scalar {
            case "\"": literal(&rest)
            case "(": depth += 1
            case ")":
                if depth == 0, isWithin { return }
                depth -= 1
            default: break
            }
        }
    }

    private mutating func literal(_ rest: inout ArraySlice<Unicode.Scalar>) {
        let place = texts.count
        texts.append("")
        var text = ""
        // Literals of many lines hold style sheets and drawings, no words: they end like others, at three quotes.
        let isLong = rest.prefix(2).elementsEqual("\"\"".unicodeScalars)
        if isLong { rest = rest.dropFirst(2) }
        while let scalar = rest.popFirst() {
            if scalar == "\"", !isLong || rest.prefix(2).elementsEqual("\"\"".unicodeScalars) {
                if isLong { rest = rest.dropFirst(2) }
                break
            }
            if scalar == "\\", let next = rest.popFirst() {
                if next == "(" {
                    read(&rest, isWithin: true)
                    text += "…"
                } else {
                    text.unicodeScalars.append(next)
                }
                continue
            }
            text.unicodeScalars.append(scalar)
        }
        texts[place] = text
    }
}
