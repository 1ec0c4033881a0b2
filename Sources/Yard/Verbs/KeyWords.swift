import Kernel

/// The keys of options that verbs of several rooms have.
protocol KeyWords: Sendable {
    var reason: String { get }
    var place: String { get }
    var date: String { get }
    var office: String { get }
    var start: String { get }
    var lastDay: String { get }
    var basis: String { get }
    var giver: String { get }
    var goods: String { get }
    var relation: String { get }
    var household: String { get }
    var committee: String { get }
    var rules: String { get }
    var mover: String { get }
    var amount: String { get }
    var method: String { get }
}

extension Language {
    var keys: any KeyWords {
        switch self {
        case .chinese: KeyChinese()
        case .english: KeyEnglish()
        }
    }
}
