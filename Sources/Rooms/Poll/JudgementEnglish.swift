import Kernel

struct JudgementEnglish: JudgementWords, EnglishGrammar {
    func votesFor(_ number: Int) -> String { "\(number) for" }
    func votesAgainst(_ number: Int) -> String { "\(number) against" }
    func abstaining(_ number: Int) -> String { "\(number) abstaining" }
    func silent(_ number: Int) -> String { "\(number) not voting" }
    func areas(_ yes: Area, _ no: Area, _ abstaining: Area) -> String {
        "areas of \(yes) m² for, \(no) m² against and \(abstaining) m² abstaining"
    }
    func voted(_ choice: String, _ names: [String]) -> String { "\(choice): \(list(names))" }
    func voted(_ choice: String, _ voters: Int) -> String { "\(choice): \(plural(voters, "vote", "votes"))" }

    func present(_ number: Int, _ unit: BodyUnit) -> String { "\(count(number, unit)) present" }
    func proxies(_ number: Int) -> String { " and \(plural(number, "proxy", "proxies"))" }
    func papersBack(_ number: Int) -> String { "\(plural(number, "paper", "papers")) back" }
    func present(_ people: Int, holding votes: Int) -> String {
        "\(count(people, .people)) present with \(plural(votes, "vote", "votes"))"
    }
    func votesPresent(_ votes: Int) -> String { "\(plural(votes, "vote", "votes")) present" }
    func votesCast(_ votes: Int) -> String { "\(plural(votes, "vote", "votes")) cast" }
    func present(withVote number: Int, _ unit: BodyUnit) -> String { "\(count(number, unit)) present with a vote" }
    func entitled(_ number: Int, _ unit: BodyUnit) -> String { "\(count(number, unit)) entitled" }
    func entitledVotes(_ number: Int) -> String { "\(number) votes in all" }
    func voting(_ number: Int, _ unit: BodyUnit) -> String { "\(count(number, unit)) voting" }
    func validBallots(_ number: Int) -> String { "\(number) valid ballots" }
    func yesNo(_ number: Int) -> String { "\(number) votes for and against" }
    func yesNoAbstain(_ number: Int) -> String { "\(number) votes for, against and abstaining" }
    func takes(_ required: Int, _ share: String, of base: String) -> String { "\(base), \(share) takes \(required)" }

    let passed = "passed"
    let notPassed = "not passed"
    let equal = "a tie"
    let tie = "a tie, not passed"
    func inFavour(_ votes: Votes) -> String { "\(votes.for) for" }
    func forAndAgainst(_ votes: Votes) -> String { "\(votes.for) for, \(votes.against) against" }
    func decided(_ need: String, _ votes: String, _ result: String) -> String { "\(need); \(votes): \(result)" }
    func noObjection(_ need: String) -> String { "\(need); no objection: passed" }
    func noObjection(_ need: String, _ result: String) -> String { "\(need); no objection: \(result)" }

    func all(_ votes: Votes) -> String { "\(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining" }
    func all(_ votes: Votes, silent: Int) -> String { "\(all(votes)), \(silent) not voting" }
    func moreForThanAgainst(_ result: String) -> String { "more for than against: \(result)" }
    let asManyForAsAgainst = "as many for as against: not passed"
    func notMoreForThanAgainst(_ result: String) -> String { "not more for than against: \(result)" }
    func compared(_ present: String, _ votes: String, _ result: String) -> String { "\(present); \(votes); \(result)" }
    func noObjection(among present: String) -> String { "\(present), no objection: passed; more for than against" }
    func noObjection(among present: String, _ result: String) -> String {
        "\(present), no objection; more for than against: \(result)"
    }

    func hands(_ votes: Votes) -> String { "\(votes.cast) hands, \(votes.for) in consensus" }
    func handsWithSomeBelow(_ votes: Votes) -> String { "\(hands(votes)), \(votes.against) below it" }
    func consensus(_ result: String) -> String { result }
    func noConsensus(_ result: String) -> String { result }
    func consensus(_ present: String, _ hands: String, _ result: String) -> String { "\(present), \(hands): \(result)" }

    func heard(_ method: String, _ result: String) -> String {
        "by \(method), nobody counted; as the chair heard it, \(result)"
    }
    func also(_ reason: String) -> String { "; \(reason)" }
    let enough = "enough"
    let notEnough = "not enough"
    let tooFew = "too few to decide"
    func participation(_ cast: String, of entitled: String, _ share: String, _ required: Int, _ result: String)
        -> String
    {
        "\(cast) taking part, \(entitled), \(share) takes \(required): \(result)"
    }
    func participation(_ cast: Area, of entitled: Area, _ share: String, _ required: Area, _ result: String) -> String {
        "\(cast) m² taking part of \(entitled), \(share) takes \(required): \(result)"
    }
    func abstentions(_ abstain: Int, outnumber votes: Int) -> String {
        "\(abstain) abstaining outnumber \(votes) for: not passed"
    }
    func areaEntitled(_ area: Area) -> String { "\(area) m² in all" }
    func areaVoting(_ area: Area) -> String { "\(area) m² taking part" }
    func areaForAndAgainst(_ area: Area) -> String { "\(area) m² for and against" }
    func takes(_ required: Area, _ share: String, of base: String) -> String { "\(base), \(share) takes \(required)" }
    func inFavour(_ area: Area) -> String { "\(area) for" }
    func castingVote(_ by: String?, _ choice: String, _ result: String, _ citation: Citation) -> String {
        "; \(by ?? "the chair") gave the casting vote \(choice): \(result)\(clause(citation))"
    }

    func otherwise(leavingOut figures: String) -> String {
        "; read the other way (leaving out the member concerned): \(figures)"
    }
    func otherwise(counting figures: String) -> String {
        "; read the other way (counting the member concerned): \(figures)"
    }

    func temperature(_ hands: [String]) -> String { "consensus, temperature only: \(list(hands))" }
    let noHands = "consensus, temperature only: no hands"
    func fist(_ people: Int) -> String { "fist \(people)" }
    func oneFinger(_ people: Int) -> String { "one \(people)" }
    func twoFingers(_ people: Int) -> String { "two \(people)" }
    func threeFingers(_ people: Int) -> String { "three \(people)" }
    func fourFingers(_ people: Int) -> String { "four \(people)" }
    func fiveFingers(_ people: Int) -> String { "five \(people)" }
}
