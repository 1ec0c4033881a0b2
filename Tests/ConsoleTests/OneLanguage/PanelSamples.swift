import Kernel
import Tally

@testable import Yard

extension PanelRefusal: Sampled {
    static func sample(after last: PanelRefusal?, _ with: Filling) -> PanelRefusal? {
        let term = PanelTerm(trait: .age, value: nil, from: 18, until: 35, lower: 2, upper: 3)
        return switch last {
        case nil: .titleTaken(with.name)
        case .titleTaken: .unknownPanel(with.name, nearest: [with.other])
        case .unknownPanel: .noPanel
        case .noPanel: .notDrawn(with.name)
        case .notDrawn: .drawnAlready(with.name)
        case .drawnAlready: .badQuota("1:2")
        case .badQuota: .badAge("35")
        case .badAge: .quotaTwice(term)
        case .quotaTwice: .badBounds(term, seats: 2)
        case .badBounds: .unknownTrait(.gender, [with.name, with.other])
        case .unknownTrait: .badSeats("0")
        case .badSeats: .tooFew(seats: 5, people: 4)
        case .tooFew: .contradiction([term], people: [1], seats: 5)
        case .contradiction: .tooLarge(.simple)
        case .tooLarge: .twoLots
        case .twoLots: .badBalls("1x")
        case .badBalls: .moreBalls(2)
        case .moreBalls: .ballsLeft(1)
        case .ballsLeft: .notMember(with.name, with.other)
        case .notMember: .noSubstitute([term])
        case .noSubstitute: .wantsLot
        case .wantsLot: .badPlan(with.name)
        case .badPlan: nil
        }
    }

    static func more(_ with: Filling) -> [PanelRefusal] {
        let gender = PanelTerm(trait: .gender, value: "女", from: nil, until: nil, lower: 2, upper: 2)
        let group = PanelTerm(trait: .group, value: with.name, from: nil, until: nil, lower: 1, upper: 2)
        let old = PanelTerm(trait: .age, value: nil, from: 60, until: nil, lower: 1, upper: 1)
        let young = PanelTerm(trait: .age, value: nil, from: nil, until: 35, lower: 1, upper: 1)
        return [
            .unknownPanel(with.name, nearest: []), .noSubstitute([]), .tooLarge(.leximin), .tooLarge(.maximin),
            .contradiction([gender, group, old, young], people: [1, 2, 3, 4], seats: 3),
            .unknownTrait(.age, Array(repeating: with.name, count: 7)), .unknownTrait(.ethnicity, [with.name]),
            .unknownTrait(.group, [with.name]),
        ]
    }
}
