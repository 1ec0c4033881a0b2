import Kernel

extension Book {
    func decide(_ command: UnitCommand) throws(Refusal) -> [Event] {
        switch command {
        case .unit(let number, let owners, let area, let household, let reason):
            guard let known = try unit(spelled: number) else {
                guard let owners, let area else { throw .units(.wantsOwnersAndArea(number)) }
                let holding = Holding(owners: owners, area: area, household: household)
                return newcomers(owners) + [.units(.registered(unit: BuildingUnit.plain(number), holding: holding))]
            }
            let before = known.holding
            let after = Holding(
                owners: owners ?? before.owners, area: area ?? before.area, household: household ?? before.household)
            guard !after.isSame(as: before) else { throw .units(.alreadySo(number)) }
            // Who lives there, where nobody had said it, corrects nothing.
            var filled = before
            filled.household = after.household
            if before.household == nil, after.isSame(as: filled) {
                return [.units(.registered(unit: number, holding: filled))]
            }
            guard let reason else { throw .units(.wantsReason(number, before: before, after: after)) }
            return newcomers(after.owners)
                + [.units(.corrected(unit: number, before: before, after: after, reason: reason))]
        case .remove(let number, let reason):
            guard let known = try unit(spelled: number) else { throw .units(.unknownUnit(number)) }
            guard let reason else { throw .units(.removalWantsReason(number)) }
            return [.units(.removed(unit: number, holding: known.holding, reason: reason))]
        }
    }

    /// The unit of exactly that number; refused where one is known that only looks the same.
    private func unit(spelled number: String) throws(Refusal) -> BuildingUnit? {
        guard let known = unitRegister?[number] else { return nil }
        guard known.number == number else { throw .units(.spelledOtherwise(number, known: known.number)) }
        return known
    }

    /// Whoever owns something is known to the book.
    private func newcomers(_ owners: [String]) -> [Event] {
        owners.filter { !registry.knows($0) }.map { .people(.entered(name: $0, details: PersonDetails())) }
    }

    mutating func apply(_ event: UnitEvent) {
        if unitRegister == nil { unitRegister = UnitRegister() }
        switch event {
        case .registered(let unit, let holding): unitRegister?.enter(unit, holding)
        case .corrected(let unit, _, let after, _): unitRegister?.enter(unit, after)
        case .removed(let unit, _, _): unitRegister?.remove(unit)
        }
    }
}
