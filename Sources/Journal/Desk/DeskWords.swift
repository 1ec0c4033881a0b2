import Kernel

/// What a desk says of many books.
protocol DeskWords: Grammar {
    // Heads of columns
    var community: String { get }
    var kind: String { get }
    var entries: String { get }
    var last: String { get }
    var late: String { get }
    var next: String { get }
    var state: String { get }
    var path: String { get }

    var village: String { get }
    var residents: String { get }
    var sound: String { get }
    func copy(of path: String) -> String
    var never: String { get }
    func met(_ kind: String, _ day: Day) -> String
    var publicity: String { get }
    func meeting(_ kind: String, of committee: String) -> String
    func due(_ what: String, by day: Day) -> String
    func lateOnes(_ number: Int, _ dues: [String]) -> String
    func summary(books: Int, late: Int, unsound: Int) -> String
    var none: String { get }
    func noFolder(_ path: String) -> String
    func reading(_ done: Int, of all: Int) -> String
}

extension Language {
    var desk: any DeskWords {
        switch self {
        case .chinese: DeskChinese()
        case .english: DeskEnglish()
        }
    }
}
