import Kernel

extension Scanner {
    /// Refuses what can be no name in a format that doesn't quote names: a bare number, or what holds a sign of another
    /// format. Most likely the file is something else than it was taken for.
    func checkPlain(_ name: String, at offset: Int) throws(BallotError) {
        try checkLegible(name, at: offset)
        let signs: Set<Character> = ["\n", "\r", "\r\n", "┋", "<", ">", ":", "\t", "{", "}"]
        guard FileShape.isNumber(name) || name.contains(where: signs.contains) else { return }
        throw wrong(
            "候选人的名字；光是数字，或带有 ┋ < > : { } 的不是名字（确是名字，请在文件的名单里写明）",
            "a candidate's name, which is no bare number and holds none of ┋ < > : { } (if it is one, put it on the file's own list)",
            at: offset, read: name)
    }

    /// Refuses a character that nobody sees or that a terminal obeys.
    func checkLegible(_ name: String, at offset: Int) throws(BallotError) {
        guard let illegible = name.illegible(as: .name) else { return }
        throw wrong(
            "看得见的字；名字里有\(illegible.codePoint)（第\(illegible.offset + 1)个字符）",
            "letters that can be seen; the name holds \(illegible.codePoint) (character \(illegible.offset + 1))",
            at: offset, read: name.legible)
    }
}
