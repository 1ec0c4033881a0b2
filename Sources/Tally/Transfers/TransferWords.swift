import Kernel

/// What is said of papers that mark several at one rank.
protocol TransferWords: Sendable {
    var rankPassedOver: String { get }
    var lastOneContinuing: String { get }
    var endAtRank: String { get }
    var sharedEqually: String { get }
    func severalAtOneRank(_ ballots: Int64, _ how: String) -> String
}

extension Language {
    var transfers: any TransferWords {
        switch self {
        case .chinese: TransferChinese()
        case .english: TransferEnglish()
        }
    }
}
