import Kernel

/// What the prompt says of votes on questions, and why one is refused.
protocol PollWords: Grammar {
    func opened(_ question: QuestionID, by method: String, voters: Int) -> String
    /// `left`: how many can still be called.
    func rollCallOpened(_ question: QuestionID, voters: Int) -> String
    func noted(_ question: QuestionID, _ roll: String, left: Int) -> String
    /// The last name closed the roll call.
    func allCalled(_ outcome: String) -> String
    /// Behind the last name, while too few are here to decide.
    func allCalledWithoutQuorum(_ question: QuestionID, missing: Int) -> String
    func votedASecondTime(_ outcome: String) -> String
    /// Somebody voted again in a roll call.
    func votedAgain(_ roll: String) -> String
    func outcome(_ question: QuestionID, _ state: String, _ figures: String) -> String
    func recounted(_ outcome: String) -> String
    /// `old` are the votes that were counted before.
    func recounted(from old: Votes, _ outcome: String) -> String
    func temperature(_ question: QuestionID, _ hands: String) -> String
    /// Behind a temperature: nothing was decided by it.
    var decidesNothing: String { get }
    func annulled(_ question: QuestionID) -> String
    func annulled(_ question: QuestionID, because reason: String) -> String

    // The question to the chair, where a rule reads two ways
    var subjectCounts: String { get }
    func counted(_ required: Int, _ result: String) -> String
    func leftOut(_ required: Int, _ result: String) -> String

    // Refusals
    /// - Parameter represented: those who take part through somebody else.
    func noQuorum(_ present: Int, represented: Int, required: Int, missing: Int, _ citation: Citation) -> String
    func moreVotesThanPeople(_ votes: Int, _ people: Int) -> String
    var nobodyPresent: String { get }
    func rollCallIsOpen(_ question: QuestionID) -> String
    func pollIsOpen(_ question: QuestionID, _ method: String) -> String
    var noPollOpen: String { get }
    func mayNotVote(_ name: String) -> String
    func figuresDifferFromRoll(_ votes: Votes) -> String
    func methodDiffers(_ method: String, open: String) -> String
    func noMajorityRule(_ matter: String) -> String
    var noMajorityRule: String { get }
    /// The votes needed and the result, with the one concerned counted and without.
    func readsTwoWays(
        counted: (required: Int, result: String), excluded: (required: Int, result: String), _ citation: Citation
    ) -> String
    func noPollToAnnul(_ question: QuestionID) -> String
    func oneVoteAHousehold(_ household: String, _ one: String, _ other: String) -> String
    func cameAfterClose(_ name: String, _ question: QuestionID) -> String
    func rollCallIsOver(_ question: QuestionID) -> String
    var needsArea: String { get }
    var headsWithoutArea: String { get }
    /// Areas in square metres.
    func moreAreaThanThereIs(_ area: String, _ all: String) -> String
    func areaOfNobody(_ heads: Int, _ area: Area, _ least: Area, _ most: Area) -> String
    var nothingTied: String { get }
    var noCastingVote: String { get }
    var castingVoteAbstains: String { get }
    func mustBeCounted(_ citation: Citation) -> String
    func sayWhatWasHeard(_ method: String) -> String
    func neverDecided(_ matter: String, _ kind: String, _ citation: Citation) -> String
    func subjectNotNamed(_ subject: String, _ question: QuestionID, named: String) -> String
    func recountKeepsTerms(_ question: QuestionID) -> String
    func nearMatter(_ matter: String, _ near: [String]) -> String
    func entitledUnknown(_ citation: Citation) -> String
    var noUnits: String { get }
    func moreVotesThanHeads(_ votes: Int, _ heads: Int) -> String
    func oneVoteAHead(_ head: String, _ one: String, _ other: String) -> String
    func severalHeads(_ name: String, _ units: [String]) -> String
    func tooManyExtraVotes(_ extra: Int, most: Int, basic: Int, _ citation: Citation) -> String

    // What stands open when a meeting is about to end
    func rollCallOpen(_ question: QuestionID, left: Int) -> String
    func pollOpen(_ question: QuestionID) -> String
}

/// What a record says of votes beside their figures, and what ways and choices of voting are called.
protocol PollRecordWords: Grammar {
    func putToVote(_ question: QuestionID, by method: String) -> String
    func rollCalled(_ question: QuestionID, _ votes: [String]) -> String
    /// One vote of a roll.
    func voted(_ name: String, _ choice: String) -> String
    func recounted(_ question: QuestionID, _ votes: Votes) -> String
    func annulled(_ question: QuestionID) -> String
    /// `by` is who is in the chair, where that is known.
    func castingVote(_ question: QuestionID, _ by: String?, _ choice: String, _ citation: Citation) -> String

    // Ways of voting
    var showOfHands: String { get }
    var rollCall: String { get }
    var secret: String { get }
    var beans: String { get }
    var unanimous: String { get }
    var consensus: String { get }
    var written: String { get }
    var voice: String { get }
    var acclamation: String { get }

    // Choices, and sides of a debate
    var `for`: String { get }
    var against: String { get }
    var abstain: String { get }
}

extension Screen {
    var polls: any PollWords {
        switch language {
        case .chinese: PollChinese()
        case .english: PollEnglish()
        }
    }
}

extension Wording {
    var polls: any PollRecordWords {
        switch language {
        case .chinese: PollRecordChinese()
        case .english: PollRecordEnglish()
        }
    }
}
