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
        case .nobodyCame: .notYet(id, Day(number: 20_777))
        case .notYet: .attendedAlready(id, Day(number: 20_777))
        case .attendedAlready: .moreThanHeads(12, heads: 3)
        case .moreThanHeads: .badTime("25:00")
        case .badTime: .badHours("30")
        case .badHours: .badPeoples("20")
        case .badPeoples: LunarDate(month: 10, day: 1).map { .sameLunar(Festival.miaoNewYear.rawValue, $0) }
        case .sameLunar: .badLunar("13-1")
        case .badLunar: .leapMonth(with.name)
        case .leapMonth: .noGrant("12")
        case .noGrant: .othersGrant(GrantID(1), payee: with.name, [with.other])
        case .othersGrant: nil
        }
    }

    static func more(_ with: Filling) -> [ActivityRefusal] {
        [.closed(ActivityID(1), .cancelled), .unknownFestival(with.name, nearest: [Festival.sisters.rawValue])]
    }
}
