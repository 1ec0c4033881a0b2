import Kernel

struct PollEnglish: PollWords, EnglishGrammar {
    func opened(_ question: QuestionID, by method: String, voters: Int) -> String {
        "poll on \(question) (\(method)) open, \(voters) may vote; vote FOR AGAINST ABSTAIN closes it"
    }
    func noted(_ question: QuestionID, _ roll: String) -> String { "\(question) noted \(roll)" }
    func votedAgain(_ roll: String) -> String { "voted again, the later vote counts: \(roll)" }
    func outcome(_ question: QuestionID, _ state: String, _ figures: String) -> String {
        "\(question) \(state): \(figures)"
    }
    func recounted(_ outcome: String) -> String { "recounted. \(outcome)" }
    func recounted(from old: Votes, _ outcome: String) -> String {
        "recounted (was \(old.for), \(old.against), \(old.abstain)). \(outcome)"
    }
    func temperature(_ question: QuestionID, _ hands: String) -> String { "\(question) \(hands)" }
    let decidesNothing = "; a temperature, no decision"
    func annulled(_ question: QuestionID) -> String {
        "this round on \(question) is annulled and minuted; again: vote \(question)"
    }
    func annulled(_ question: QuestionID, because reason: String) -> String {
        "this round on \(question) is annulled: \(reason) and minuted; again: vote \(question)"
    }

    let subjectCounts = "The rule does not say whether the person concerned counts; the chair decides:"
    func counted(_ required: Int, _ result: String) -> String { "counts: \(required) needed, \(result)" }
    func leftOut(_ required: Int, _ result: String) -> String { "does not count: \(required) needed, \(result)" }

    func noQuorum(_ present: Int, required: Int, missing: Int, _ citation: Citation) -> String {
        "\(present) present, quorum \(required), \(missing) short: talk, but do not decide; present NAME, "
            + "or headcount N\(clause(citation))"
    }
    func moreVotesThanPeople(_ votes: Int, _ people: Int) -> String {
        "\(votes) votes are more than the \(people) who may vote: headcount N, or other figures"
    }
    let nobodyPresent = "nobody is here yet: type present NAME, or present 47p"
    func pollIsOpen(_ question: QuestionID, _ method: String) -> String {
        "the poll on \(question) (\(method)) is open: vote FOR AGAINST ABSTAIN closes it, annul \(question) spoils it"
    }
    let noPollOpen = "no poll is open: type vote"
    func mayNotVote(_ name: String) -> String { "\(name) has no vote on this item: leave that vote out" }
    func figuresDifferFromRoll(_ votes: Votes) -> String {
        "the roll says \(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining: type vote to close it so, "
            + "or rollcall to change a vote"
    }
    func methodDiffers(_ method: String, open: String) -> String {
        "the poll is by \(open), not \(method): annul it and begin again"
    }
    func noMajorityRule(_ matter: String) -> String {
        "the rules name no majority for \(quoted(matter)): another matter=, or open with other rules="
    }
    let noMajorityRule = "the rules name no majority for this: another matter=, or open with other rules="
    func readsTwoWays(
        counted: (required: Int, result: String), excluded: (required: Int, result: String), _ citation: Citation
    ) -> String {
        "with the person concerned \(counted.required) are needed (\(counted.result)), "
            + "without \(excluded.required) (\(excluded.result)); "
            + "the chair decides: subject-counts=yes or no\(clause(citation))"
    }
    func noPollToAnnul(_ question: QuestionID) -> String { "\(question) has no poll to annul" }
}

struct PollRecordEnglish: PollRecordWords, EnglishGrammar {
    func putToVote(_ question: QuestionID, by method: String) -> String { "\(question) put to the vote (\(method))" }
    func rollCalled(_ question: QuestionID, _ votes: [String]) -> String { "\(question), roll call: \(list(votes))" }
    func voted(_ name: String, _ choice: String) -> String { "\(name) \(choice)" }
    func recounted(_ question: QuestionID, _ votes: Votes) -> String {
        "\(question) counted again: \(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining"
    }
    func annulled(_ question: QuestionID) -> String { "this vote on \(question) annulled" }

    let showOfHands = "show of hands"
    let rollCall = "roll call"
    let secret = "secret ballot"
    let beans = "beans"
    let unanimous = "no objection"
    let consensus = "consensus"

    let `for` = "for"
    let against = "against"
    let abstain = "abstaining"
}
