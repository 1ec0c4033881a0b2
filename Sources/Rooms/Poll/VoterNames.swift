import Prompt

// Those who vote, as they are named: people, and units or households where the votes are theirs.
extension Line {
    /// Names; where owners vote by units, numbers of units as well; where households vote, what these are called.
    func voters(_ named: TypedText) throws -> [String] {
        if let owners = context.owners(), GrammarWords.everyone.contains(named.trimmed.plain.lowercased()) {
            return owners
        }
        let words = named.split { $0.isSpace || GrammarWords.nameSeparators.contains($0) }
        let voters = words.map { context.unit($0.text) ?? context.household($0.text) }
        guard voters.contains(where: { $0 != nil }) else { return try names.list(named) }
        return try zip(words, voters).flatMap { word, voter in try voter.map { [$0] } ?? names.list(word) }
    }

    /// All of what is left, as voters.
    func voterList() throws -> [String] {
        let list = try voters(rest)
        guard !list.isEmpty else { throw usage }
        keep(rest.dropFirst(rest.range.count))
        return list
    }
}
