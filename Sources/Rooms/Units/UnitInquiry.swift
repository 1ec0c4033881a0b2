import Kernel
import Prompt

/// What is asked of the register: all of it in figures, one unit, one owner, or the list.
struct UnitInquiry: Inquiring {
    let about: String?

    init(_ about: String?) { self.about = about }

    func answer(from book: Book, in view: View, by screen: any Screen) -> [String] {
        let (register, words) = (book.units, screen.units)
        guard let about else { return register.isEmpty ? [screen.prompt.nothingYet] : [screen.sentence(register)] }
        if GrammarWords.everything.contains(about.folded) { return list(register, view, screen) }
        let electors = register.electors
        if let unit = register[about] { return [screen.sentence(unit)] + others(unit, electors, screen) }
        guard case .one(let owner) = Roster(book.registry).exact(about) else { return [words.unknownUnit(about)] }
        let heads = electors.heads(of: owner)
        return heads.isEmpty ? [words.ownsNothing(owner)] : heads.map(screen.sentence)
    }

    /// What else the same owners have: they vote once for all of it.
    private func others(_ unit: BuildingUnit, _ electors: Electors, _ screen: any Screen) -> [String] {
        guard let head = electors.head(ofUnit: unit.number), head.units.count > 1 else { return [] }
        return [screen.sentence(head)]
    }

    private func list(_ register: UnitRegister, _ view: View, _ screen: any Screen) -> [String] {
        guard !register.isEmpty else { return [screen.prompt.nothingYet] }
        let words = screen.units
        var table = Table(words.number, words.owners, words.area, screen.tables.household)
        for unit in register.units {
            table.add(
                unit.number, screen.wording.list(unit.owners), unit.area.description, unit.holding.household ?? "")
        }
        return table.lines(view.width, columns: view.columns - 2) + [screen.sentence(register)]
    }
}
