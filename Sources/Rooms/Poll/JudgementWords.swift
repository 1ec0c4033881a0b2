import Kernel

/// How screen and papers tell why a vote came out as it did, and what was voted: the parts that ``Wording/reason(_:_:)`` puts
/// together.
protocol JudgementWords: Grammar {
    // The votes, one kind after the other
    func votesFor(_ number: Int) -> String
    func votesAgainst(_ number: Int) -> String
    func abstaining(_ number: Int) -> String
    func silent(_ number: Int) -> String
    /// The areas for, against and abstaining, in square metres.
    func areas(_ yes: Area, _ no: Area, _ abstaining: Area) -> String
    /// Those of a roll call who chose alike.
    func voted(_ choice: String, _ names: [String]) -> String
    func voted(_ choice: String, _ voters: Int) -> String

    // What they are measured against
    func present(_ number: Int, _ unit: BodyUnit) -> String
    /// Behind those present: the votes they hold for others.
    func proxies(_ number: Int) -> String
    /// Of a written vote, those who take part are those whose papers came back.
    func papersBack(_ number: Int) -> String
    /// Where some have more than one vote.
    func present(_ people: Int, holding votes: Int) -> String
    func votesPresent(_ votes: Int) -> String
    func votesCast(_ votes: Int) -> String
    func present(withVote number: Int, _ unit: BodyUnit) -> String
    func entitled(_ number: Int, _ unit: BodyUnit) -> String
    /// All the votes of a body in which some have more than one.
    func entitledVotes(_ number: Int) -> String
    func voting(_ number: Int, _ unit: BodyUnit) -> String
    func validBallots(_ number: Int) -> String
    func yesNo(_ number: Int) -> String
    func yesNoAbstain(_ number: Int) -> String
    /// So many votes, by this share of that base.
    func takes(_ required: Int, _ share: String, of base: String) -> String

    // What came of it
    var passed: String { get }
    var notPassed: String { get }
    var tie: String { get }
    /// A tie that the chair settles.
    var equal: String { get }
    /// The votes that decide a question, where a share of a base is asked for.
    func inFavour(_ votes: Votes) -> String
    /// As many for as against: both are told.
    func forAndAgainst(_ votes: Votes) -> String
    func decided(_ need: String, _ votes: String, _ result: String) -> String
    func noObjection(_ need: String) -> String
    /// Where it is one of several majorities, it says only whether that is enough.
    func noObjection(_ need: String, _ result: String) -> String

    // More for than against
    func all(_ votes: Votes) -> String
    func all(_ votes: Votes, silent: Int) -> String
    func moreForThanAgainst(_ result: String) -> String
    var asManyForAsAgainst: String { get }
    func notMoreForThanAgainst(_ result: String) -> String
    func compared(_ present: String, _ votes: String, _ result: String) -> String
    func noObjection(among present: String) -> String
    func noObjection(among present: String, _ result: String) -> String

    // Consensus
    func hands(_ votes: Votes) -> String
    /// Some did not reach the level.
    func handsWithSomeBelow(_ votes: Votes) -> String
    func consensus(_ result: String) -> String
    func noConsensus(_ result: String) -> String
    func consensus(_ present: String, _ hands: String, _ result: String) -> String

    /// Nobody counted: what whoever was in the chair heard.
    func heard(_ method: String, _ result: String) -> String

    // Everything else that had to hold
    func also(_ reason: String) -> String
    var enough: String { get }
    var notEnough: String { get }
    /// Too few took part for anything to be decided.
    var tooFew: String { get }
    func participation(_ cast: String, of entitled: String, _ share: String, _ required: Int, _ result: String)
        -> String
    func participation(_ cast: Area, of entitled: Area, _ share: String, _ required: Area, _ result: String) -> String
    func abstentions(_ abstain: Int, outnumber votes: Int) -> String
    func areaEntitled(_ area: Area) -> String
    func areaVoting(_ area: Area) -> String
    func areaForAndAgainst(_ area: Area) -> String
    func takes(_ required: Area, _ share: String, of base: String) -> String
    func inFavour(_ area: Area) -> String
    func castingVote(_ by: String?, _ choice: String, _ result: String, _ citation: Citation) -> String

    // A rule that reads two ways
    func otherwise(leavingOut figures: String) -> String
    func otherwise(counting figures: String) -> String

    // A consensus round that decided nothing
    func temperature(_ hands: [String]) -> String
    var noHands: String { get }
    func fist(_ people: Int) -> String
    func oneFinger(_ people: Int) -> String
    func twoFingers(_ people: Int) -> String
    func threeFingers(_ people: Int) -> String
    func fourFingers(_ people: Int) -> String
    func fiveFingers(_ people: Int) -> String
}

extension Wording {
    var judgements: any JudgementWords {
        switch language {
        case .chinese: JudgementChinese()
        case .english: JudgementEnglish()
        }
    }
}
