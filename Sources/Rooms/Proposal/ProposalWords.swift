import Kernel

/// What is said of motions and amendments: on the screen, in the record, and why a line about one is refused.
protocol ProposalWords: Grammar {
    func proposed(_ question: QuestionID, _ text: String) -> String
    var waitsForChoosing: String { get }
    var choosingAlone: String { get }
    var choosingWithoutCost: String { get }
    /// Behind it, where its words are those of a line of their own.
    func isALine(_ line: String) -> String
    /// Behind it, where the rules ask another majority for a matter that its words name.
    func ownMajority(_ matter: String, _ rule: String, _ citation: Citation) -> String
    /// Behind it, where its words name a matter that such a meeting never decides.
    /// 罢免 is voted on as the post was filled.
    func recallByPapers(_ citation: Citation) -> String
    func notForThisMeeting(_ matter: String, _ kind: String, _ citation: Citation) -> String
    /// Behind it, where no item of the agenda has been taken up yet.
    func outsideItems(first number: Int, _ title: String) -> String
    /// Behind a motion: by which way it goes.
    func by(way: String) -> String
    func seconded(_ question: QuestionID, by name: String) -> String
    func amended(_ question: QuestionID, _ text: String) -> String
    func withdrawn(_ question: QuestionID) -> String
    /// Behind an outcome: which question comes now.
    func pending(_ question: QuestionID) -> String
    func takenUp(_ question: QuestionID, _ text: String) -> String

    // Refusals
    func questionPending(_ question: QuestionID) -> String
    var noQuestionPending: String { get }
    func unknownQuestion(_ question: QuestionID) -> String
    func notOnThisItem(_ question: QuestionID, of motion: QuestionID) -> String
    func decided(_ question: QuestionID, _ state: String) -> String
    /// Behind a motion that is taken up again: such a meeting adopted it.
    func adoptedBefore(inMeeting number: Int) -> String
    func adoptedEarlier(_ question: QuestionID) -> String
    func amendmentFirst(_ question: QuestionID) -> String
    func moverCannotSecond(_ name: String) -> String
    func alreadySeconded(_ question: QuestionID, by name: String) -> String
    func needsSecond(_ question: QuestionID, _ citation: Citation) -> String
    func wordsNotInMotion(_ words: String) -> String
    /// Behind an amendment: it is decided before anything else, or which question is.
    var comesFirst: String { get }
    func waits(_ first: QuestionID?) -> String
    func noDeeperAmendment(_ question: QuestionID) -> String
    func sumNotAmount(_ sum: Money, amount: Money) -> String
    func sumWithoutAmount(_ sum: Money) -> String
    // The question which sum it is
    var whichSum: String { get }
    var noAmount: String { get }
    func unknownProposal(_ question: QuestionID) -> String
    func onlyMembersMove(_ name: String, _ citation: Citation) -> String

    // What stands open when a meeting is about to end
    func undecided(_ question: QuestionID, _ text: String) -> String
}

/// What papers say of them: how a motion stands, in a word, and what became of it.
protocol ProposalRecordWords: Sendable {
    func withdrawn(_ question: QuestionID) -> String
    /// The meeting closed before the motion came to an outcome; how it stands.
    func unsettled(_ question: QuestionID, _ state: String) -> String
    /// At the close of the meeting: what was done with a motion that was put off or referred.
    func putOff(_ what: String) -> String

    // States
    /// Laid aside with its item, or put off.
    var tabled: String { get }
    var pending: String { get }
    /// Decided, and open again.
    var reopened: String { get }
    var adopted: String { get }
    var rejected: String { get }
    var withdrawn: String { get }
    var tied: String { get }
    var divided: String { get }
    var candidate: String { get }
    var chosen: String { get }
    var notChosen: String { get }
    var dropped: String { get }
}

extension Screen {
    var proposals: any ProposalWords {
        switch language {
        case .chinese: ProposalChinese()
        case .english: ProposalEnglish()
        }
    }
}

extension Wording {
    var proposals: any ProposalRecordWords {
        switch language {
        case .chinese: ProposalRecordChinese()
        case .english: ProposalRecordEnglish()
        }
    }
}
