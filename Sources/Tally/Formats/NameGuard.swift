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
            case .control: Phrase { $0.formats.controlCharacter }
            case .bidirectional: Phrase { $0.formats.turningCharacter }
            case .invisible: Phrase { $0.formats.unseenCharacter }
            case .replacement: Phrase { $0.formats.lostCharacter }
            }
        throw wrong(at: offset, read: name) {
            $0.formats.legibleName(number: illegible.offset + 1, codePoint: illegible.codePoint, why($0))
        }
    }

    /// Two candidates whose names nobody can tell apart.
    func alike(_ name: String, _ other: String, at offset: Int) -> BallotError {
        wrong(at: offset, read: name) { $0.formats.nameUnlike(other) }
    }

    /// A name met on a ballot and on no list is a name only if it looks like one: no bare number, and none of the signs
    /// by which formats part names unless it stands in quotes.
    func checkName(_ name: String, isQuoted: Bool = false, at offset: Int) throws(BallotError) {
        let word = CellText.word(name)
        if word.utf8.contains(where: Scanner.isDigit),
            word.utf8.allSatisfy({ Scanner.isDigit($0) || " ,.-+%".utf8.contains($0) })
        {
            throw wrong(at: offset, read: name) { $0.formats.noBareNumber }
        }
        guard let sign = name.first(where: { "\n\r\r\n┋".contains($0) || (!isQuoted && "<>:{}".contains($0)) }) else {
            return
        }
        let shown = sign.isNewline ? Phrase { $0.formats.lineEnd } : Phrase { $0.formats.quoted(String(sign)) }
        throw wrong(at: offset, read: name) { $0.formats.oneName(without: shown($0)) }
    }
}
