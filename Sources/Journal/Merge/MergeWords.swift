import Kernel

/// What is said of copies of a book that are laid together.
protocol MergeWords: Sendable {
    // Why they are not
    func sameFile(_ path: String) -> String
    func notOne(_ one: String, _ other: String) -> String
    func nothingNew(_ path: String, in other: String) -> String
    var twoLedgers: String { get }
    func keysUnseen(_ path: String) -> String

    // What came of it
    func stem(_ entries: Int) -> String
    func side(_ name: String, first: Int, last: Int, head: String, taken: Int, open: Int, aside: Int) -> String
    func open(_ count: Int) -> String
    var nothingOpen: String { get }
    /// An entry: of which copy, its number, its line.
    func entry(_ side: String, _ number: Int, _ line: String) -> String
    func refused(_ entry: String, _ why: String?) -> String
    func otherwise(_ entry: String) -> String
    func twice(_ entry: String) -> String
    func rests(_ entry: String) -> String
    func against(_ entry: String) -> String
    func passphrase(of path: String) -> String
    var noMerge: String { get }
    /// What `verify` found of an old chain.
    func chain(_ entry: Int, head: String, first: Int, last: Int, taken: Int, left: Int) -> String
    /// What a copy is called where its file is not known.
    func copy(_ place: Int) -> String
    var sealed: String { get }
}

extension Language {
    var merges: any MergeWords {
        switch self {
        case .chinese: MergeChinese()
        case .english: MergeEnglish()
        }
    }
}
