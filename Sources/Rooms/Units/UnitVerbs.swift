import Kernel
import Prompt

extension Verbs {
    /// The units of the buildings.
    static let units = [unit]

    static let unit = Verb(
        \.unitVerbs.unit,
        keys: [.owner, .area, .household, .reason]
    ) { line in
        let isGiven = [Key.owner, .area, .household, .reason].contains(where: line.has)
        let isRemoval = line.takeRemoval()
        guard isGiven || isRemoval else { return .ask(.room(Inquiry(UnitInquiry(line.optionalText())))) }
        let number = try line.unitNumber()
        guard isRemoval else {
            return .command(
                .units(
                    .unit(
                        number: number, owners: try line.owners(), area: try line.area(),
                        household: line[.household], reason: line[.reason])))
        }
        guard ![Key.owner, .area, .household].contains(where: line.has) else { throw line.usage }
        return .command(.units(.remove(number: number, reason: line[.reason])))
    }
}

extension Line {
    private static let removal = Set(Language.allCases.flatMap(\.unitVerbs.removal))

    /// Whether the last word takes the unit out of the register; it is taken off the line.
    fileprivate func takeRemoval() -> Bool {
        guard let last = rest.words.last, Line.removal.contains(last.plain.lowercased()) else { return false }
        keep(rest.dropLast(last.characters.count))
        return true
    }

    /// The whole of what is left, as a unit's number.
    fileprivate func unitNumber() throws -> String {
        let number = try label()
        guard number.count <= 30, let first = number.first, first.isLetter || first.isNumber,
            number.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " || Line.inNumbers.contains($0) })
        else { throw Refusal.units(.badNumber(number)) }
        if case .one = context.roster.exact(number) { throw Refusal.units(.badNumber(number)) }
        return number
    }

    private static let inNumbers: Set<Character> = [
        "-", "－", "–", "—", "~", "～", "#", "＃", "/", "／", ".", "．", "_", "(", ")", "（", "）", "·", "　",
    ]

    fileprivate func area() throws -> Area? {
        guard let text = self[.area] else { return nil }
        guard let area = Area(typed: text) else { throw Refusal.units(.badArea(text)) }
        return area
    }

    /// The owners, by full names or aliases; a name that is nobody's is a new one.
    fileprivate func owners() throws -> [String]? {
        guard let phrase = phrase(.owner) else { return nil }
        var found: [String] = []
        for chunk in phrase.split(where: GrammarWords.nameSeparators.contains) {
            for name in try owners(in: chunk) {
                guard !found.contains(name) else { throw Refusal.units(.ownerTwice(name)) }
                found.append(name)
            }
        }
        guard !found.isEmpty else { throw Misreading.keyEmpty(Key.owner.name) }
        return found
    }

    /// One name; or several that are known, with nothing but blanks between them.
    private func owners(in chunk: TypedText) throws -> [String] {
        let words = chunk.words
        if words.count > 1, chunk.text.containsHan, context.roster.exact(chunk.text) == .none {
            let known = words.compactMap { word -> String? in
                if case .one(let name) = context.roster.exact(word.text) { name } else { nil }
            }
            if known.count == words.count { return known }
        }
        return [try owner(chunk.text)]
    }

    private func owner(_ word: String) throws -> String {
        let isNew = word.folded.hasSuffix("!")
        let bare = isNew ? String(word.dropLast()).trimmingSpaces : word
        switch context.roster.exact(bare) {
        case .one(let name): return name
        case .several: return try names.known(bare) ?? bare
        case .none: break
        }
        // Part of a name, or its sounds: nobody is entered by a slip.
        guard isNew else {
            switch context.roster.find(bare) {
            case .one(let name): throw Refusal.units(.nearOwner(bare, [name]))
            case .several(let names): throw Refusal.units(.nearOwner(bare, Array(names.prefix(5))))
            case .none: return try NameReader.newName(bare)
            }
        }
        return try NameReader.newName(bare)
    }
}

extension Key {
    static let owner = Key(\.unitVerbs.ownerKey)
    static let area = Key(\.unitVerbs.areaKey)
}
