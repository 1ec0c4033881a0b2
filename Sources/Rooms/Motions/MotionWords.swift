import Kernel

/// What screen and record say of motions about the business.
protocol MotionWords: Grammar {
    // What is moved
    func reorder(_ item: Int, to place: Int) -> String
    func refer(_ question: QuestionID, to committee: String) -> String
    func refer(_ question: QuestionID, to committee: String, until day: Day) -> String
    /// To the next meeting of its kind.
    func postpone(_ question: QuestionID) -> String
    func postpone(_ question: QuestionID, until day: Day) -> String
    func divide(_ question: QuestionID, into parts: [(id: QuestionID, text: String)]) -> String
    func alternatives(_ questions: [QuestionID]) -> String
    func closeDebate(_ question: QuestionID) -> String
    var appeal: String { get }
    func reconsider(_ question: QuestionID) -> String

    // By whom, and what becomes of it
    func moves(_ name: String, _ what: String) -> String
    /// It is put to the vote.
    func asked(_ what: String) -> String
    func voted(_ what: String, _ reason: String) -> String
    var overturned: String { get }
    var upheld: String { get }
    func point(_ text: String, by name: String?) -> String
    func ruled(_ text: String) -> String
    func returned(_ question: QuestionID) -> String
    /// It stands on the agenda of the committee that it was referred to.
    func referred(_ question: QuestionID, item: Int, by kind: String, until: Day?) -> String

    // What to type next
    func howToVote(_ kind: ProceduralMotion.Kind) -> String
    var howToRule: String { get }
    // At the end of the meeting
    func undecided(_ kind: String) -> String
    func unruled(_ text: String) -> String
    /// Behind a moved item: the agenda as it is now.
    func agenda(_ items: [Int]) -> String

    /// What such a motion is called.
    func name(of kind: ProceduralMotion.Kind) -> String
}

/// Why one is refused, and what to do instead.
protocol MotionRefusalWords: Grammar {
    func voteAwaited(_ kind: String) -> String
    /// `share` is how much of the votes it takes; `nil`: more for than against.
    func needsVote(_ kind: String, _ share: String?, _ citation: Citation) -> String
    func noPlace(_ place: Int, items: Int) -> String
    func dayPast(_ day: Day) -> String
    func handsUp(_ names: [String]) -> String
    func debateClosed(_ question: QuestionID) -> String
    var twoParts: String { get }
    var twoAmendments: String { get }
    var noPoint: String { get }
    var noRuling: String { get }
    var appealDecided: String { get }
    func notDecidedHere(_ question: QuestionID) -> String
    func moverNeeded(_ citation: Citation) -> String
    func notOfMajority(_ name: String, _ citation: Citation) -> String
}

extension Wording {
    var motions: any MotionWords {
        switch language {
        case .chinese: MotionChinese()
        case .english: MotionEnglish()
        }
    }
}

extension Screen {
    var motionRefusals: any MotionRefusalWords {
        switch language {
        case .chinese: MotionRefusalsChinese()
        case .english: MotionRefusalsEnglish()
        }
    }
}
