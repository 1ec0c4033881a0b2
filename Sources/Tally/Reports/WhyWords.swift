import Kernel

/// Why a candidate won or lost, and by how much.
protocol WhyWords: Sendable {
    // In a word
    func withdrew(_ name: String) -> String
    func open(_ name: String, _ tie: String) -> String
    func elected(_ name: String, because reason: String) -> String
    func notElected(_ name: String, because reason: String) -> String
    func leftOpen(_ name: String, because reason: String) -> String
    /// With the ties that were settled on the way.
    func withTies(_ reason: String, _ ties: [String]) -> String

    // By rounds
    func elected(_ name: String, seat: Int, began: String, later: String?, margin: String?) -> String
    func later(round: Int, votes: String, sources: [String]) -> String
    func from(_ name: String, _ votes: String) -> String
    func overQuota(_ quota: String, by surplus: String) -> String
    var asManyAsSeats: String { get }
    func ahead(of other: String, by votes: String) -> String
    func excluded(_ name: String, began: String, round: Int, votes: String, gap: String?, because reason: String?)
        -> String
    func level(with other: String, tie: String?) -> String
    func behindNext(_ other: String, by votes: String) -> String
    func left(_ name: String, votes: String, gap: String?) -> String
    func behindElected(_ other: String, by votes: String) -> String
    func shortOfQuota(_ quota: String, by votes: String) -> String

    // By pairs
    func compared(_ name: String, _ results: [String], place: Int?, end: String) -> String
    func beats(_ number: Int, _ shown: String) -> String
    func losesTo(_ number: Int, _ shown: String) -> String
    func tiesWith(_ number: Int, _ shown: String) -> String
    var isElected: String { get }
    var isTied: String { get }
    var isNotElected: String { get }

    // By points or place
    func scored(_ name: String, _ score: Rational, gap: String?, isElected: Bool) -> String
    func moreThan(_ other: String, by gap: Rational) -> String
    func lessThan(_ other: String, by gap: Rational) -> String
    func placed(_ name: String, place: Int?, isElected: Bool) -> String
}

extension Language {
    var why: any WhyWords {
        switch self {
        case .chinese: WhyChinese()
        case .english: WhyEnglish()
        }
    }
}
