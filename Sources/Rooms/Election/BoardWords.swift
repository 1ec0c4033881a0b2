/// What the board of a count says, and what `yuanba compare` says of two tellers' books.
protocol BoardWords: Grammar {
    // The board
    var collected: String { get }
    var valid: String { get }
    var blank: String { get }
    var void: String { get }
    var doubtful: String { get }
    var lastPaper: String { get }
    /// 1杨通海, a candidate by the number under which it is called.
    func numbered(_ number: Int, _ name: String) -> String
    /// 第21张, paper 21.
    func paper(_ number: Int) -> String

    // Two books
    var nothingToCompare: String { get }
    func agree(_ hash: String) -> String
    func differ(_ number: Int) -> String
    var notRead: String { get }
    func paper(_ number: Int, _ one: String, _ other: String) -> String
    func posts(_ one: [String], _ other: [String]) -> String
    func candidates(_ post: String, _ one: String, _ other: String) -> String
    func total(_ post: String, _ word: String, _ one: Int, _ other: Int) -> String
    func votes(_ post: String, _ name: String, _ one: String, _ other: String) -> String
}

extension Screen {
    var board: any BoardWords {
        switch language {
        case .chinese: BoardChinese()
        case .english: BoardEnglish()
        }
    }
}

extension BoardWords {
    func word(_ word: BoardWord) -> String {
        switch word {
        case .collected: collected
        case .valid: valid
        case .blank: blank
        case .void: void
        case .doubtful: doubtful
        case .lastPaper: lastPaper
        }
    }
}
