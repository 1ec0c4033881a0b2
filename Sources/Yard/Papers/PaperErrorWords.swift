/// Why a paper could not be made, and what to do about it.
protocol PaperErrorWords: Sendable {
    func noMeeting() -> String
    func unknownMeeting(_ number: Int, last: Int) -> String
    func unknownProposal(_ id: String) -> String
    func noElection() -> String
    func noElection(in meeting: Int) -> String
    func noNewCommittee(in meeting: Int) -> String
    func notHeldYet(_ day: String) -> String
    func noElectionDay() -> String
    func noChoosing() -> String
    func noChoosing(in meeting: Int) -> String
    func noSuchDay(_ text: String) -> String
    func noSuchID(_ text: String) -> String
    func unknownPaper(_ name: String, known: [String]) -> String
    /// A paper by the name to type, and the one it is called by.
    func paper(_ typed: String, _ name: String) -> String
    func unknownFormat(_ name: String, known: [String]) -> String
    func noEngine() -> String
    func engineFailed(_ program: String) -> String
    func said(_ words: String) -> String
    func noRoom(_ folder: String) -> String
    func taken(_ file: String) -> String
    func noMemory() -> String
    func needsProposal(_ paper: String) -> String
    func nothingFor(_ paper: String) -> String
    func nobodyFiles() -> String
    func noProxies(_ citation: Citation) -> String
    func otherWay(_ id: String, way: String) -> String
    func noSuchActivityID(_ text: String) -> String
    func noSuchCallID(_ text: String) -> String
    func notOfOne(_ paper: String, option: String) -> String
    func noSuchPeriod(_ text: String) -> String
    func noFolder(_ folder: String) -> String
    func noTemplates() -> String
    func noTemplate(_ name: String, folders: [String]) -> String
    func unreadable(_ file: String) -> String

    // What is wrong with a template
    func template(_ file: String, line: Int, _ problem: String) -> String
    func notUTF8() -> String
    func unfinishedTag() -> String
    func wideBraces(_ words: String) -> String
    func neverClosed(_ section: String) -> String
    func closesNothing(_ section: String) -> String
    func closes(_ section: String, open: String) -> String
    func unknownName(_ name: String) -> String
    func meant(_ name: String) -> String
    func namesAreInTheHead() -> String
    func noPart(_ name: String) -> String
    func partOfItself(_ name: String) -> String
    func delimiters() -> String
    func badTag() -> String
    func file(_ file: String, _ problem: String) -> String
    /// - Parameter part: a header or footer by its name in the file; empty for the text.
    func word(_ file: String, part: String, paragraph: Int, _ problem: String) -> String
    func notWord() -> String
    func tooLarge() -> String
    /// - Parameter tag: `#items` or `/items`.
    func brokenLoop(_ tag: String) -> String
    func unknownLine(_ word: String) -> String

    // A paper as a list
    func noWordTemplate(_ paper: String) -> String
    func noTable(_ paper: String) -> String
    func unknownEnding(_ ending: String, known: [String]) -> String

    // Fonts
    /// The fonts that are not there, and what is printed in their stead.
    func fontsMissing(_ fonts: [String]) -> String
    func font(_ name: String, replacedBy other: String) -> String
    func noFontShows(_ characters: [String]) -> String
    func fontsNotLookedAt() -> String
    func tooDeep(_ most: Int) -> String
    func tooLong(millions: Int) -> String

    // A character that cannot be read, by its place
    func invisible(_ code: String, at place: Int) -> String
    func control(_ code: String, at place: Int) -> String
    func bidirectional(_ code: String, at place: Int) -> String
    func replacement(_ code: String, at place: Int) -> String
}

extension Wording {
    var paperErrors: any PaperErrorWords {
        switch language {
        case .chinese: PaperErrorChinese()
        case .english: PaperErrorEnglish()
        }
    }
}
