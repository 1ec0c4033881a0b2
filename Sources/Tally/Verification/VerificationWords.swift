import Kernel

/// What is said of a result that is counted again.
protocol VerificationWords: Sendable {
    // What a result claims
    func noSuchRule(known: String) -> String
    func rule(_ name: String) -> String
    func seats(_ number: Int) -> String
    func registered(_ number: Int64) -> String
    func expected(_ value: String) -> String
    func reserved(_ group: String, seats: Int, members: [String]) -> String
    func takenWhenAsked(_ one: String, tied: [String]) -> String
    func ways(_ known: String) -> String
    func tieBreak(_ name: String) -> String

    // Where a recount differs
    func cannotCountBy(place: String, _ why: String) -> String
    func differs(place: String, published: String, recounted: String) -> String
    func missing(place: String, recounted: String) -> String
    func added(place: String, published: String) -> String

    // The result as a whole
    var resultAsJSON: String { get }
    func withheld(shortened: Int64, dropped: Int64) -> String
    var writtenByFirstVersion: String { get }
}

extension Language {
    var verification: any VerificationWords {
        switch self {
        case .chinese: VerificationChinese()
        case .english: VerificationEnglish()
        }
    }
}
