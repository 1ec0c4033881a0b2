import Kernel

// What is told of the units, and when.
extension UnitEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.units
        let totals = screen.sentence(scene.book.units)
        return switch self {
        case .registered(let unit, let holding): words.registered(unit, screen.sentence(holding), totals)
        case .corrected(let unit, let before, let after, _):
            words.corrected(unit, screen.sentence(before), screen.sentence(after), totals)
        case .removed(let unit, let holding, _): words.removed(unit, screen.sentence(holding), totals)
        }
    }
}

extension UnitRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.units
        return switch self {
        case .unknownUnit(let number): words.unknownUnit(number)
        case .spelledOtherwise(let number, let known): words.spelledOtherwise(number, known: known)
        case .wantsOwnersAndArea(let number): words.wantsOwnersAndArea(number)
        case .alreadySo(let number): words.alreadySo(number)
        case .wantsReason(let number, let before, let after):
            words.wantsReason(
                number, screen.sentence(before), screen.sentence(after),
                owners: Owners(before.owners) == Owners(after.owners) ? nil : after.owners,
                area: before.area == after.area ? nil : after.area,
                household: before.household == after.household ? nil : after.household)
        case .removalWantsReason(let number): words.removalWantsReason(number)
        case .badArea(let text): words.badArea(text)
        case .badNumber(let text): words.badNumber(text)
        case .nearOwner(let word, let names): words.nearOwner(word, names)
        case .ownerTwice(let name): words.ownerTwice(name)
        }
    }
}

extension Screen {
    func sentence(_ register: UnitRegister) -> String {
        units.totals(units: register.count, heads: register.headCount, register.area)
    }

    func sentence(_ holding: Holding) -> String { units.holding(holding.owners, holding.area, holding.household) }

    func sentence(_ unit: BuildingUnit) -> String { units.unit(unit.number, sentence(unit.holding)) }

    func sentence(_ head: Electors.Head) -> String { units.head(head.owners, head.units, head.area) }
}
