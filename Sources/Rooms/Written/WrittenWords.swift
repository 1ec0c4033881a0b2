import Kernel

/// What screen and record say of votes by papers.
protocol WrittenWords: Grammar {
    func started(_ questions: [QuestionID], until: Day?, _ isSecret: Bool) -> String
    /// So many more papers went out, so many in all.
    func delivered(_ papers: Int, in all: Int) -> String
    func returned(_ papers: Int, in all: Int, of sent: Int) -> String
    /// They came after the last day and are kept apart.
    func late(_ papers: Int, after day: Day) -> String
    func opened(_ question: QuestionID, _ returned: Int, late: Int, sent: Int) -> String
    func byDay(_ days: [(day: Day, papers: Int, total: Int)]) -> String
    func cancelled(_ question: QuestionID, because reason: String?) -> String
    /// `entry` is the opening that an undo took back.
    func unopened(_ question: QuestionID, _ entry: Int) -> String
    func standing(_ questions: [QuestionID], sent: Int, back: Int, late: Int, until: Day?) -> String
    /// Behind how many came back: the area that they are of all of it.
    func area(_ back: Area, of all: Area) -> String
    /// Behind the opening, on the screen: what to type next.
    var readOut: String { get }
}

/// Why a line is refused, and what to do instead.
protocol WrittenRefusalWords: Grammar {
    func alreadyOut(_ question: QuestionID) -> String
    var nothingOut: String { get }
    func notOut(_ question: QuestionID) -> String
    func onlyMotions(_ question: QuestionID) -> String
    func deadlinePast(_ day: Day) -> String
    func wrongDay(_ day: Day, from first: Day, to last: Day) -> String
    func notEntitled(_ name: String) -> String
    func alreadyReturned(_ name: String) -> String
    func moreThanSent(_ papers: Int, sent: Int) -> String
    func moreThanEntitled(_ papers: Int, entitled: Int) -> String
    func deadlineAhead(_ question: QuestionID, _ day: Day) -> String
    func nothingReturned(_ question: QuestionID) -> String
    func tooLate(_ day: Day, _ citation: Citation) -> String
    func secret(_ question: QuestionID) -> String
    func papersOut(_ questions: [QuestionID]) -> String
    func papersSeen(_ question: QuestionID) -> String
}

extension Wording {
    var written: any WrittenWords {
        switch language {
        case .chinese: WrittenChinese()
        case .english: WrittenEnglish()
        }
    }
}

extension Screen {
    var writtenRefusals: any WrittenRefusalWords {
        switch language {
        case .chinese: WrittenRefusalsChinese()
        case .english: WrittenRefusalsEnglish()
        }
    }
}
