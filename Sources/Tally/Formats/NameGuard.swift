import Kernel

extension Scanner {
    /// What somebody is called must read alike on every screen and paper.
    ///
    /// - Throws: a ``BallotError`` that names the code point of the first character that is obeyed, unseen, reorders
    ///   its neighbours, or was lost to a wrong encoding.
    func checkLegible(_ name: String, at offset: Int) throws(BallotError) {
        guard let illegible = name.illegible(as: .name) else { return }
        let why =
            switch illegible.kind {
            case .control: Phrase("控制字符", "a control character")
            case .bidirectional: Phrase("改变文字方向的字符", "a character that turns the direction of text")
            case .invisible: Phrase("看不见的字符", "a character that cannot be seen")
            case .replacement: Phrase("编码读错留下的�", "what a wrong encoding left")
            }
        throw wrong(
            "看得清的名字；第\(illegible.offset + 1)个字符是\(illegible.codePoint)，\(why.chinese)",
            "a name that can be read; its character \(illegible.offset + 1) is \(illegible.codePoint), \(why.english)",
            at: offset, read: name)
    }

    /// Two candidates whose names nobody can tell apart.
    func alike(_ name: String, _ other: String, at offset: Int) -> BallotError {
        wrong(
            "与前面看得出不同的候选人：和“\(other)”只差空格或全角半角",
            "a candidate that can be told from \"\(other)\": the two differ only by blanks or by the width of letters",
            at: offset, read: name)
    }

    /// A name met on a ballot and on no list is a name only if it looks like one: no bare number, and none of the signs
    /// by which formats part names unless it stands in quotes.
    func checkName(_ name: String, isQuoted: Bool = false, at offset: Int) throws(BallotError) {
        let word = CellText.word(name)
        if word.utf8.contains(where: Scanner.isDigit),
            word.utf8.allSatisfy({ Scanner.isDigit($0) || " ,.-+%".utf8.contains($0) })
        {
            throw wrong(
                "候选人的名字，只有数字的不是名字；用号码投的票请在文件里列出名单（如 BLT），合计行请删去",
                "a candidate's name, which is no bare number; ballots by number need a list in the file (BLT has one), sums none",
                at: offset, read: name)
        }
        guard let sign = name.first(where: { "\n\r\r\n┋".contains($0) || (!isQuoted && "<>:{}".contains($0)) }) else {
            return
        }
        let shown = sign.isNewline ? Phrase("换行", "a line end") : Phrase("“\(sign)”", "\"\(sign)\"")
        throw wrong(
            "一个人的名字；名字里没有\(shown.chinese)，有的话放在双引号里",
            "one name; a name holds no \(shown.english) unless it stands in quotes",
            at: offset, read: name)
    }
}
