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
    /// What a day brought, and what that makes: on the screen a line of its own, in the record one of a list.
    func day(_ day: PaperDay) -> String
    /// Behind the totals, in the record.
    func byDay(_ days: [String]) -> String
    /// Papers are read out one by one: what to type.
    func boxOpened(_ papers: Int) -> String
    /// The tally after a paper.
    func board(_ box: PaperBox, of papers: Int, _ strokes: Strokes) -> String
    /// Behind the tally: the last paper is read.
    var allRead: String { get }
    func sealed(_ question: QuestionID, _ read: Int, missing: Int, void: Int) -> String
    func cancelled(_ question: QuestionID, because reason: String?) -> String
    /// `entry` is the opening that an undo took back.
    func unopened(_ question: QuestionID, _ entry: Int) -> String
    func standing(_ questions: [QuestionID], sent: Int, back: String, late: Int, until: Day?) -> String
    /// How many came back, of how many that could.
    func back(_ papers: Int, of entitled: Int, _ unit: BodyUnit) -> String
    func back(_ papers: Int) -> String
    /// Behind how many came back: the area that they are of all of it.
    func area(_ back: Area, of all: Area) -> String
    /// Behind that: how many have to take part, and how many still lack.
    func wanted(_ papers: Int, missing: Int) -> String
    func wanted(_ area: Area, missing: Area) -> String
    /// Behind the beginning, on the screen: what to type next.
    var sendOut: String { get }
    /// Behind the result: it has to be made public.
    func toAnnounce(_ question: QuestionID, days: Int, _ citation: Citation) -> String
    /// It was not made public yet.
    func resultToAnnounce(_ question: QuestionID, days: Int) -> String
    /// Before a notice: what it is of.
    func result(of question: QuestionID, _ notice: String) -> String
    /// Behind the opening, on the screen: what to type next.
    var readOut: String { get }
    /// The result of a secret vote will tell how the only one who took part voted.
    var onePaper: String { get }
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
    func whichOut(_ questions: [QuestionID]) -> String
    func notReturned(_ name: String) -> String
    func cameTooLate(_ name: String) -> String
    func alreadyReturned(_ name: String) -> String
    func sameVoter(_ name: String, _ other: String, _ voter: String) -> String
    func moreThanSent(_ papers: Int, sent: Int) -> String
    func moreThanEntitled(_ papers: Int, entitled: Int) -> String
    func deadlineAhead(_ question: QuestionID, _ day: Day) -> String
    func nothingReturned(_ question: QuestionID) -> String
    func tooLate(_ day: Day, _ citation: Citation) -> String
    func secret(_ question: QuestionID) -> String
    func morePapersThanBack(_ papers: Int, back: Int) -> String
    func boxOpen(_ question: QuestionID) -> String
    var noBox: String { get }
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
