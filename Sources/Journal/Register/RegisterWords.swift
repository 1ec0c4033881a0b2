import Kernel

/// What is said of a list of people and units that is read into a book.
protocol RegisterWords: Grammar {
    /// What heads a column of a list: any of these is understood, the first is written.
    func headings(of column: RegisterColumn) -> [String]

    // What would happen
    func read(_ file: String, _ form: String, rows: Int) -> String
    func unread(_ headings: [String]) -> String
    func newPeople(_ number: Int, _ names: [String]) -> String
    func changedPeople(_ number: Int) -> String
    func newUnits(_ number: Int, _ totals: String) -> String
    func changedUnits(_ number: Int) -> String
    func same(people: Int, units: Int) -> String
    func changed(row: Int, _ line: String, _ before: String, _ after: String) -> String
    func several(_ name: String, _ units: [String]) -> String
    func alike(_ name: String, _ other: String) -> String
    func more(_ number: Int) -> String

    // What happened
    func onlyLooked(_ lines: Int) -> String
    func nothingToEnter() -> String
    func entered(_ lines: Int, first: Int, last: Int) -> String
    func wroteOut(_ file: String, people: Int, units: Int) -> String
    func nothingEntered(_ problems: Int) -> String
    func giveReason(_ changes: Int) -> String

    // What is wrong
    func place(_ file: String, _ line: Int, _ column: Int) -> String
    func noHeadings() -> String
    func headingTwice(_ heading: String) -> String
    func badCell(_ text: String) -> String
    func blanksInName(_ name: String, meant: String) -> String
    func looksLike(_ name: String, known: String, line: Int?) -> String
    func aliasOf(_ name: String, _ names: [String]) -> String
    func namesakes(_ name: String, _ names: [String]) -> String
    func rowTwice(_ what: String, line: Int) -> String
    func namesakeAbove(_ name: String, line: Int, other: String) -> String
    func unitWithoutOwner(_ number: String) -> String
    func unitWithoutArea(_ number: String) -> String
    func twoAreas(_ number: String, _ above: String, line: Int, _ here: String) -> String
    func otherOwnersAbove(_ number: String, line: Int) -> String
    func areaWithoutUnit() -> String
    func nothingInRow() -> String
    func mergedCells() -> String
}

extension Language {
    var register: any RegisterWords {
        switch self {
        case .chinese: RegisterChinese()
        case .english: RegisterEnglish()
        }
    }
}

extension Screen {
    var register: any RegisterWords { language.register }
}
