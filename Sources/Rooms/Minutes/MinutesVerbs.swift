extension Verbs {
    /// The record itself: corrections, undoing, and the life of the minutes.
    static let minutes = [correct, undo, redo, makePrivate, readOut, approve, sign]

    private static let correct = Verb(
        \.minutesVerbs.correct,
        takesText: true
    ) { line in .command(.minutes(try line.correction())) }

    private static let undo = Verb(
        \.minutesVerbs.undo
    ) { line in .command(.history(.undo(entry: try line.entry()))) }

    private static let redo = Verb(
        \.minutesVerbs.redo
    ) { line in .command(.history(.redo(entry: try line.entry()))) }

    private static let makePrivate = Verb(
        \.minutesVerbs.makePrivate
    ) { line in .command(.minutes(.makePrivate(entry: try line.entry()))) }

    private static let readOut = Verb(
        \.minutesVerbs.readOut,
        in: .closed
    ) { _ in .command(.minutes(.readOut)) }

    static let approve = Verb(
        \.minutesVerbs.approve,
        keys: [.corrections], in: .closed
    ) { line in
        let meeting = line.isEmpty ? nil : try line.number()
        return .command(.minutes(.approve(meeting: meeting, corrections: line[.corrections])))
    }

    private static let sign = Verb(
        \.minutesVerbs.sign,
        in: .closed
    ) { line in
        let meeting = line.next { Int($0) ?? Numbers.place($0) }
        return .command(.minutes(.sign(names: try line.nameList(), meeting: meeting)))
    }
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

extension Key {
    static let corrections = Key(\.minutesVerbs.correctionsKey)
}
