import Kernel

/// What is said of a choosing (遴选): the call, the result project by project, and why a line is refused.
protocol ChoosingWords: Sendable {
    // The call
    func called(_ number: Int, _ title: String, budget: Money, projects: Int, terms: String) -> String
    func calledAgain(_ number: Int, _ title: String, round: Int, left: Money, projects: Int, terms: String) -> String
    func registered(_ number: Int) -> String
    /// One project on the paper, by its number there.
    func listed(_ number: Int, _ project: String, _ text: String, _ cost: Money) -> String
    func aboveBudget(_ projects: [String], _ budget: Money) -> String
    func readNext(example: String) -> String
    func terms(_ parts: [String]) -> String
    func form(_ form: BallotForm, most: Int?, top: Int?) -> String
    func rule(_ title: String, _ name: String) -> String
    func completion(_ completion: Choosing.Completion) -> String
    func utility(_ utility: Choosing.Utility) -> String
    var certainOnlyAtEnd: String { get }
    /// A line of the record.
    func recorded(_ title: String, round: Int, budget: Money, projects: [String], terms: String, registered: Int?)
        -> String
    func priced(_ project: String, _ cost: Money) -> String

    // Who took part
    func registeredTaking(_ number: Int) -> String
    func collected(_ papers: Int) -> String
    func moreThanIssued(_ collected: Int, issued: Int) -> String
    func moreThanRegistered(_ collected: Int, registered: Int) -> String
    func noQuorum(_ there: Int, required: Int) -> String
    var nothingCast: String { get }
    func uncountable(_ collected: Int, _ why: String) -> String

    // The result
    func result(_ title: String, _ because: String) -> String
    func money(budget: Money, spent: Money, left: Money) -> String
    func chosen(_ projects: [String]) -> String
    var nothingChosen: String { get }
    func tied(_ projects: [String]) -> String
    /// How a lot fell, and by which clause it decided.
    func lot(level: [String], drawn: [String], seed: String?, _ citation: Citation) -> String
    /// What the engine calls a lot drawn by hand.
    var byHand: String { get }
    func withdrawn(_ project: String) -> String
    func sequence(_ parts: [String]) -> String
    func clauses(_ parts: [String]) -> String
    func project(_ project: String, _ text: String, _ cost: Money, _ support: String, _ standing: String) -> String
    func votes(_ number: Int) -> String
    func points(_ number: Int) -> String
    func standing(_ standing: ProjectOutcome.Standing) -> String
    func because(_ reason: String) -> String
    /// Which of several called by one name, and which round of voting.
    func called(_ title: String, time: Int) -> String
    func result(_ title: String, round: Int, _ because: String) -> String
    func byLot(_ others: [String]) -> String
    func levelWith(_ others: [String]) -> String
    /// Its fate hangs on how a tie between others falls.
    func hangsOn(_ level: [String]) -> String
    /// Whichever way the tie falls.
    var eitherWay: String { get }
    func papers(_ number: Int, form: BallotForm, worth: Int?) -> String
    func least(_ papers: String) -> String
    func enough(_ papers: String) -> String
    func moreThan(_ papers: String) -> String
    func never(_ budget: Money) -> String
    func revoteNext(_ title: String) -> String
    func lotsNext(_ title: String, _ citation: Citation) -> String
    /// Papers of a file: how many, of them valid, blank and void.
    func taken(_ papers: Int, valid: Int, blank: Int, void: Int) -> String
    func appropriateNext(_ project: String) -> String
    func callAgain(_ title: String) -> String

    // Loose ends
    func choosingOpen(_ title: String) -> String
    func choosingRead(_ title: String) -> String
    func choosingTied(_ title: String, _ projects: [String]) -> String
    func noResult(_ title: String, _ figures: [String], _ why: String) -> String

    // Papers
    var paper: String { get }
    var tallySheet: String { get }
    /// So many as tellers draw them, five to a sign.
    func strokes(_ votes: Int) -> String
    /// What a tally sheet counts of papers of that form.
    func tallied(_ form: BallotForm) -> String
    func markApprovals(most: Int?) -> String
    func markPoints(top: Int) -> String
    func markRanking(most: Int?) -> String

    // Refusals
    func noBudget(_ given: Money?) -> String
    func titleTaken(_ title: String) -> String
    func unknownRule(_ name: String, nearest: [String], known: [String]) -> String
    func ruleTakesNot(_ rule: String, _ form: String, instead: [String]) -> String
    func completionNotTaken(_ rule: String, _ completion: String) -> String
    func noCost(_ question: QuestionID) -> String
    func projectTwice(_ question: QuestionID) -> String
    func notOpen(_ question: QuestionID, _ state: String) -> String
    func beingRead(_ question: QuestionID, title: String) -> String
    func alreadyOnPaper(_ question: QuestionID, title: String) -> String
    func alreadyChosen(_ question: QuestionID, title: String, entry: Int) -> String
    func tooFewProjects(_ question: QuestionID?) -> String
    func mostOutOfRange(_ most: Int, projects: Int) -> String
    func mostWithPoints() -> String
    func topWithoutPoints() -> String
    func topOutOfRange(_ top: Int, highest: Int) -> String
    func pointsOutOfRange(_ points: Int, top: Int) -> String
    func pointsMissing(title: String, top: Int) -> String
    func takesNoPoints(title: String) -> String
    func noSuchProject(_ number: Int, title: String, projects: Int) -> String
    func projectsAreFixed(title: String) -> String
    func stillOpen(title: String) -> String
    func noTie(title: String) -> String
    func isDeclared(_ title: String) -> String
    func moreThanRegistered(papers: Int, registered: Int) -> String
    func notAProject(_ word: String, title: String) -> String
    func notAProject(_ word: String, projects: String) -> String
    /// A motion that waits for a choosing: for a revote, where a tie keeps it; for the result, while papers are out; else for the call.
    func waitsForRevote(_ question: QuestionID, title: String) -> String
    func waitsForResult(_ question: QuestionID, title: String) -> String
    func waitsForChoosing(_ question: QuestionID) -> String
    /// What residents chose it at.
    func aboveChoice(_ question: QuestionID, title: String, cost: Money, left: Money, wanted: Money) -> String
    func noRerun(title: String) -> String
    func noLots(title: String, rules: String) -> String
    func lotAfterwards(title: String) -> String
    func lotHow(title: String, level: [String]) -> String
    func lotGoesOn(title: String, drawn: [String], level: [String]) -> String
    func notLevel(_ question: QuestionID, title: String, level: [String]) -> String
    func fileOfPeople(post: String) -> String
    func noFile(_ file: String) -> String
    func badFile(_ file: String) -> String
    func filePapers(_ file: String, papers: Int, most: Int) -> String
    func fileNamesOther(_ name: String, title: String, projects: [String]) -> String
    func fileDiffers(title: String, project: QuestionID?, file: String, here: String) -> String
    func fileOfOtherPapers(title: String, _ form: String) -> String
    /// A motion that residents chose, or left out, is put to the vote: where it leads instead.
    func chosenAlready(_ question: QuestionID, title: String) -> String
    func leftOut(_ question: QuestionID, title: String, here: Bool) -> String
    func unknownChoosing(_ title: String, known: [String]) -> String
}

extension Language {
    var choosings: any ChoosingWords {
        switch self {
        case .chinese: ChoosingChinese()
        case .english: ChoosingEnglish()
        }
    }
}
