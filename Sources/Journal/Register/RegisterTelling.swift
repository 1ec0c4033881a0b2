import Kernel

// What is told of a list that is read into a book, and when.
extension RegisterProblem {
    /// One line: where, what, and what to do.
    public func told(in file: String, by screen: any Screen) -> String {
        let words = screen.register
        return words.place(file, line, column) + kind.told(by: words, screen.units)
    }
}

extension RegisterProblem.Kind {
    fileprivate func told(by words: any RegisterWords, _ units: any UnitWords) -> String {
        switch self {
        case .noHeadings: words.noHeadings()
        case .headingTwice(let heading): words.headingTwice(heading)
        case .badCell(let text): words.badCell(text)
        case .blanksInName(let name, let meant): words.blanksInName(name, meant: meant)
        case .looksLike(let name, let known, let line): words.looksLike(name, known: known, line: line)
        case .aliasOf(let name, let names): words.aliasOf(name, names)
        case .namesakes(let name, let names): words.namesakes(name, names)
        case .rowTwice(let what, let line): words.rowTwice(what, line: line)
        case .namesakeAbove(let name, let line, let other): words.namesakeAbove(name, line: line, other: other)
        case .ownerTwice(let name): units.ownerTwice(name)
        case .badArea(let text): units.badArea(text)
        case .unitWithoutOwner(let number): words.unitWithoutOwner(number)
        case .unitWithoutArea(let number): words.unitWithoutArea(number)
        case .twoAreas(let number, let above, let line, let here):
            words.twoAreas(number, above, line: line, here)
        case .otherOwnersAbove(let number, let line): words.otherOwnersAbove(number, line: line)
        case .areaWithoutUnit: words.areaWithoutUnit()
        case .nothingInRow: words.nothingInRow()
        case .mergedCells: words.mergedCells()
        case .refused(_, let reason), .wantsReason(_, let reason): reason
        }
    }
}

extension RegisterPlan {
    /// The most rows of a kind that a preview names.
    private static let most = 20

    /// What would be added, what changed and what is the same.
    /// - Parameter form: what the file was read as: `GB18030`, `XLSX: Sheet1`.
    public func preview(_ form: String, rows: Int, by screen: any Screen) -> [String] {
        let words = screen.register
        func those(_ kind: Step.Kind) -> [Step] { steps.filter { $0.kind == kind } }
        func changes(_ steps: [Step]) -> [String] {
            let told = steps.prefix(Self.most).map {
                "  " + words.changed(row: $0.row, $0.line, $0.before, $0.after)
            }
            return told + (steps.count > Self.most ? ["  " + words.more(steps.count - Self.most)] : [])
        }
        var lines = [words.read(file, form, rows: rows)]
        if !unread.isEmpty { lines.append(words.unread(unread.map { $0.shortened(to: 20) })) }
        let (people, units) = (those(.newPerson), those(.newUnit))
        if !people.isEmpty { lines.append(words.newPeople(people.count, people.prefix(Self.most).map(\.about))) }
        let changedPeople = those(.changedPerson)
        if !changedPeople.isEmpty { lines += [words.changedPeople(changedPeople.count)] + changes(changedPeople) }
        if !units.isEmpty { lines.append(words.newUnits(units.count, screen.sentence(book.units))) }
        let changedUnits = those(.changedUnit)
        if !changedUnits.isEmpty { lines += [words.changedUnits(changedUnits.count)] + changes(changedUnits) }
        lines += several.prefix(Self.most).map { words.several($0.name, $0.units) }
        lines += alike.prefix(Self.most).map { words.alike($0.name, $0.other) }
        if alike.count > Self.most { lines.append("  " + words.more(alike.count - Self.most)) }
        if samePeople + sameUnits > 0 { lines.append(words.same(people: samePeople, units: sameUnits)) }
        return lines
    }

    /// What is wrong, the first twenty.
    public func complaints(by screen: any Screen) -> [String] {
        let told = problems.prefix(Self.most).map { $0.told(in: file, by: screen) }
        let rest = problems.count - told.count
        return told + (rest > 0 ? [screen.register.more(rest)] : []) + [screen.register.nothingEntered(problems.count)]
    }
}

/// What the command that reads and writes lists says at its end.
public struct RegisterAnswers {
    private let words: any RegisterWords

    public init(_ screen: any Screen) { words = screen.register }

    public func onlyLooked(_ lines: Int) -> String { words.onlyLooked(lines) }
    public var nothingToEnter: String { words.nothingToEnter() }
    public func entered(_ lines: Int, first: Int, last: Int) -> String {
        words.entered(lines, first: first, last: last)
    }
    public func wroteOut(_ file: String, _ book: Book) -> String {
        words.wroteOut(file, people: book.registry.people.count, units: book.units.count)
    }
    public func giveReason(_ changes: Int) -> String { words.giveReason(changes) }
}
