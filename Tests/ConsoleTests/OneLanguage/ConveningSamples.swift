import Kernel

@testable import Yard

extension ConveningRefusal: Sampled {
    static func sample(after last: ConveningRefusal?, _ with: Filling) -> ConveningRefusal? {
        let (id, day) = (CallID(1), Day(number: 20_777))
        return switch last {
        case nil: .unknownCall(id)
        case .unknownCall: .closed(id, .held)
        case .closed: .sameCall(id)
        case .sameCall: .past(day)
        case .past: .anotherDay(id, planned: day, day)
        case .anotherDay: .noticeAfter(day, meeting: day)
        case .noticeAfter: .wantsReason(id)
        case .wantsReason: .wantsDay
        case .wantsDay: .badTime("25:00")
        case .badTime: .badCadence("旬")
        case .badCadence: .wantsCadence
        case .wantsCadence: .notAdopted(QuestionID(proposal: 1))
        case .notAdopted: .sameSchedule(.progress)
        case .sameSchedule: .backwards(day, day)
        case .backwards: .badHours("30")
        case .badHours: nil
        }
    }

    static func more(_ with: Filling) -> [ConveningRefusal] { [.closed(CallID(1), .cancelled)] }
}
