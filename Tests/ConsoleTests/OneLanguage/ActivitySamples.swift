import Kernel

@testable import Yard

extension ActivityRefusal: Sampled {
    static func sample(after last: ActivityRefusal?, _ with: Filling) -> ActivityRefusal? {
        let id = ActivityID(1)
        return switch last {
        case nil: .unknownActivity(id)
        case .unknownActivity: .closed(id, .done)
        case .closed: .sameActivity(id)
        case .sameActivity: .unknownFestival(with.name, nearest: [])
        case .unknownFestival: .festivalHasRule(Festival.dragonBoat.rawValue)
        case .festivalHasRule: .sameFestival(Festival.miaoNewYear.rawValue, Day(number: 20_777))
        case .sameFestival: .nobodyCame(id)
        case .nobodyCame: .moreThanHeads(12, heads: 3)
        case .moreThanHeads: .badTime("25:00")
        case .badTime: .badHours("30")
        case .badHours: .badPeoples("20")
        case .badPeoples: nil
        }
    }

    static func more(_ with: Filling) -> [ActivityRefusal] {
        [.closed(ActivityID(1), .cancelled), .unknownFestival(with.name, nearest: [Festival.sisters.rawValue])]
    }
}
