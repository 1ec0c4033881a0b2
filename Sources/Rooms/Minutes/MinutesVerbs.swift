extension Verbs {
    /// The record itself: corrections, undoing, and the life of the minutes.
    static let minutes = [correct, undo, redo, makePrivate, readOut, approve, sign]

    private static let correct = Verb(
        "更正 改", "correct",
        usage: .init("更正 旧→新 | s/旧/新/ | 12 整句新的文字", "correct OLD->NEW | s/OLD/NEW/ | 12 THE WHOLE NEW TEXT"),
        help: .init("改错字，旧的留着；数字错了要 撤销 重打", "corrects words, the old ones stay; wrong figures: undo and type again"),
        takesText: true
    ) { line in .command(.minutes(try line.correction())) }

    private static let undo = Verb(
        "撤销 撤", "undo u",
        usage: .init("撤销 [编号|最后]", "undo [NUMBER|last]"),
        help: .init("撤销上一行，或某一行", "strikes the last line, or the one named")
    ) { line in .command(.history(.undo(entry: try line.entry()))) }

    private static let redo = Verb(
        "恢复", "redo", usage: .init("恢复 [编号|最后]", "redo [NUMBER|last]"),
        help: .init("把刚撤销的找回来", "brings back what was undone")
    ) { line in .command(.history(.redo(entry: try line.entry()))) }

    private static let makePrivate = Verb(
        "不公开", "private",
        usage: .init("不公开 [编号|最后]", "private [NUMBER|last]"),
        help: .init("这一行的事由或话不进公开的纸面", "keeps a line's reason or words out of public papers")
    ) { line in .command(.minutes(.makePrivate(entry: try line.entry()))) }

    private static let readOut = Verb(
        "宣读", "read-out", usage: .init("宣读", "read-out"), help: .init("当场宣读了纪要", "the minutes were read out"),
        in: .closed
    ) { _ in .command(.minutes(.readOut)) }

    static let approve = Verb(
        "通过纪要", "approve",
        usage: .init("通过纪要 [第几次会] 更正=…", "approve [MEETING] corrections=…"), help: .init("纪要通过", "approves minutes"),
        keys: [.corrections], in: .closed
    ) { line in
        let meeting = line.isEmpty ? nil : try line.number()
        return .command(.minutes(.approve(meeting: meeting, corrections: line[.corrections])))
    }

    private static let sign = Verb(
        "签字", "sign",
        usage: .init("签字 姓名…", "sign NAMES"), help: .init("在记录上签字，存下纸面原样", "signs the record; its bytes are kept"),
        in: .closed
    ) { line in .command(.minutes(.sign(names: try line.nameList(), meeting: nil))) }
}

extension Line {
    /// An entry's number; `nil` for 最后 or nothing.
    fileprivate func entry() throws -> Int? {
        if isEmpty || next({ GrammarWords.last.contains($0.lowercased()) ? true : nil }) != nil { return nil }
        if let number = next({ Numbers.count($0.hasPrefix("#") ? String($0.dropFirst()) : $0, units: []) }) {
            return number
        }
        throw Misreading.badNumber(rest.text)
    }

    /// `旧→新`, `s/旧/新/`, or an entry's number and its new words.
    fileprivate func correction() throws -> MinutesCommand {
        let words = rest
        if words.starts(with: "s/") {
            let parts = words.characters.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2 || (parts.count == 3 && parts[2].isEmpty) else { throw usage }
            let sides = parts.map { words[$0.startIndex..<$0.endIndex].text }
            keep(words.dropFirst(words.range.count))
            return try replacement(sides[0], sides[1])
        }
        for arrow in GrammarWords.arrows {
            guard let (old, new) = words.cut(at: arrow) else { continue }
            keep(words.dropFirst(words.range.count))
            return try replacement(old.text, new.text)
        }
        guard let number = next({ Numbers.count($0.hasPrefix("#") ? String($0.dropFirst()) : $0, units: []) }) else {
            throw usage
        }
        return .rewrite(entry: number, text: try text())
    }

    private func replacement(_ old: String, _ new: String) throws -> MinutesCommand {
        guard !old.isEmpty, old != new else { throw usage }
        return .replace(old: old, new: new)
    }
}
