import Kernel

/// What the reader of PrefLib's files expects.
protocol PrefLibWords: Sendable {
    var countAndColon: String { get }
    var dataType: String { get }
    var newNumber: String { get }
    func numberUpTo(most: Int) -> String
    var alternativesLine: String { get }
    func atLeast(_ number: Int) -> String
    var candidates: String { get }
    func candidateLine(_ number: Int, of candidates: Int) -> String
    var lineOfSums: String { get }
    var threeSums: String { get }
    var countAndComma: String { get }
    var sumOfVoters: String { get }
    var sumOfVotes: String { get }
    var sumOfOrders: String { get }
    func noTies(_ kind: String) -> String
    func everyoneRanked(_ kind: String) -> String
}

extension Language {
    var preflib: any PrefLibWords {
        switch self {
        case .chinese: PrefLibChinese()
        case .english: PrefLibEnglish()
        }
    }
}
