/// What a survey program puts around the words of an option, and no name holds: the letter or number before it (`A.甲`,
/// `2、乙`) where every option of the file has one of its own, and behind it what the voter typed beside it (`丙〖自由〗`).
struct OptionMarks {
    private var hasLabels = false

    /// Without labels to take away.
    init() {}

    /// - Parameter names: of all cells or headings, again and again as they come; nil ends them.
    init(_ next: () throws(BallotError) -> String?) throws(BallotError) {
        var known: [String: String] = [:]
        var names = Set<String>()
        while let text = try next() {
            guard NoChoice(CellText.word(text)) == nil else { continue }
            let (option, isWrittenIn) = Self.withoutTyped(text)
            if isWrittenIn { continue }
            guard let (label, name) = Self.parted(option) else { return }
            let spelling = CellText.spelling(name)
            if let before = known.updateValue(spelling, forKey: label), before != spelling { return }
            names.insert(spelling)
            // One option under two labels, or more of them than any question has: these are names.
            guard names.count == known.count, known.count <= 200 else { return }
        }
        // `A. Smith`, `B. Jones` may be initials; no Han name has any, and three that count up from A are letters of options.
        let areHan = names.allSatisfy { $0.unicodeScalars.first.map(CellText.isHan) ?? false }
        hasLabels = known.count > 1 && (areHan || known.count > 2 && Self.countUp(known.keys))
    }

    /// The option's own words.
    func name(_ text: String) -> String {
        let (text, isWrittenIn) = Self.withoutTyped(text)
        guard hasLabels, !isWrittenIn, let (_, name) = Self.parted(text) else { return text }
        return name
    }

    /// `丙〖自由〗` is 丙; `其他〖张三〗` is 张三, whom the voter wrote in.
    private static func withoutTyped(_ text: String) -> (name: String, isWrittenIn: Bool) {
        guard text.last == "〗", let start = text.firstIndex(of: "〖") else { return (text, false) }
        let option = CellText.trimmed(String(text[..<start]))
        let typed = CellText.trimmed(String(text[text.index(after: start)...].dropLast()))
        let (_, word) = parted(option) ?? ("", option)
        guard option.isEmpty || others.contains(CellText.word(word)) else { return (option, false) }
        return (typed.isEmpty ? NamedBallots.undeclared : typed, true)
    }

    private static let others: Set<String> = ["其他", "其它", "其他人", "其他人选", "另选人", "另选他人", "other", "others"]

    /// `A.甲`, `(B)乙`, `3、丙` as label and name; nil where there is no label.
    private static func parted(_ text: String) -> (label: String, name: String)? {
        var rest = Substring(text)
        let isBracketed = rest.first == "(" || rest.first == "（"
        if isBracketed { rest.removeFirst() }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let label = digits.isEmpty ? rest.prefix(1) : digits
        guard label.utf8.allSatisfy({ Scanner.isDigit($0) || (0x41...0x5A).contains($0 & ~0x20) }), !label.isEmpty,
            label.count <= 3
        else { return nil }
        rest = rest.dropFirst(label.count)
        guard let sign = rest.popFirst(), (isBracketed ? ")）" : "、.．:：)）").contains(sign) else { return nil }
        let name = CellText.trimmed(String(rest))
        return name.isEmpty ? nil : (label.uppercased(), name)
    }

    private static func countUp(_ labels: some Collection<String>) -> Bool {
        let numbers = labels.compactMap { label in
            Int(label) ?? label.utf8.first.map { Int($0) - 0x40 }
        }
        return Set(numbers) == Set(1...labels.count)
    }
}
