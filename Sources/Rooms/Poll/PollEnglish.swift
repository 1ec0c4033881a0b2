import Kernel

struct PollEnglish: PollWords, EnglishGrammar {
    func opened(_ question: QuestionID, by method: String, voters: Int) -> String {
        "poll on \(question) (\(method)) open, \(voters) may vote; vote FOR AGAINST ABSTAIN closes it"
    }
    func rollCallOpened(_ question: QuestionID, voters: Int) -> String {
        "roll call on \(question) open, \(voters) may vote; rollcall NAME=for one by one, the last name closes it"
    }
    func noted(_ question: QuestionID, _ roll: String, left: Int) -> String {
        "\(question) noted \(roll)"
            + (left > 0 ? "; \(plural(left, "vote", "votes")) not called yet: go on, or vote close" : "")
    }
    func allCalledWithoutQuorum(_ question: QuestionID, missing: Int) -> String {
        "; all have been called, but \(missing) more must be here to decide: then vote close, or annul \(question)"
    }
    func allCalled(_ outcome: String) -> String { "all have been called, the roll call is closed. \(outcome)" }
    func votedASecondTime(_ outcome: String) -> String { "second vote. \(outcome)" }
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

    func noQuorum(_ present: Int, represented: Int, required: Int, missing: Int, _ citation: Citation) -> String {
        "\(present) present\(represented > 0 ? ", \(represented) represented" : ""), quorum \(required), \(missing) short: talk, but do not decide; present NAME, "
            + "or headcount N\(clause(citation))"
    }
    func moreVotesThanPeople(_ votes: Int, _ people: Int) -> String {
        "\(votes) votes are more than the \(people) who may vote: headcount N, or other figures"
    }
    let nobodyPresent = "nobody is here yet: type present NAME, or present 47p"
    func pollIsOpen(_ question: QuestionID, _ method: String) -> String {
        "the poll on \(question) (\(method)) is open: vote FOR AGAINST ABSTAIN closes it, annul \(question) spoils it"
    }
    func rollCallIsOpen(_ question: QuestionID) -> String {
        "a roll call on \(question) is open: rollcall NAME=for one by one, then vote close, or annul \(question)"
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
    func oneVoteAHousehold(_ household: String, _ one: String, _ other: String) -> String {
        "\(one) and \(other) are of one household (\(household)), which has one vote: leave one out"
    }
    func cameAfterClose(_ name: String, _ question: QuestionID) -> String {
        "\(name) came after the vote on \(question) was closed and has no vote in it: for a second vote, vote \(question)"
    }
    func rollCallIsOver(_ question: QuestionID) -> String {
        "the roll call on \(question) closed with its last name, and nothing was opened: for a second vote, vote \(question)"
    }
    let needsArea = "this matter is measured by area too: add for-area= against-area= abstain-area="
    let headsWithoutArea = "heads and areas do not go together: a side with votes has an area, a side without has none"
    func moreAreaThanThereIs(_ area: String, _ all: String) -> String {
        "an area of \(area) m² voted, more than the \(all) m² registered: check the areas, or register the unit first"
    }
    func areaOfNobody(_ heads: Int, _ area: Area, _ least: Area, _ most: Area) -> String {
        "\(heads) owners cannot have \(area) m² between them: by the register \(least) at the least and \(most) at the most"
    }
    let nothingTied = "no vote is tied, so there is nothing for the casting vote to decide"
    let noCastingVote =
        "the rules give the chair no casting vote: a tie is not passed; it can be talked over and voted on again"
    func mustBeCounted(_ citation: Citation) -> String {
        "this matter is counted, not heard: vote FOR AGAINST ABSTAIN\(clause(citation))"
    }
    func sayWhatWasHeard(_ method: String) -> String {
        "a vote by \(method) has no figures: say what the chair heard, result=passed or result=failed"
    }
    let castingVoteAbstains = "a casting vote is for or against"
    func neverDecided(_ matter: String, _ kind: String, _ citation: Citation) -> String {
        "\(quoted(matter)) is not for this meeting (\(kind)) to decide: talk it over, and leave it to the body that may"
            + clause(citation)
    }
    func subjectNotNamed(_ subject: String, _ question: QuestionID, named: String) -> String {
        "\(question) is about \(named) and does not mention \(subject): say about=\(named), or put a motion that names \(subject)"
    }
    func recountKeepsTerms(_ question: QuestionID) -> String {
        "\(question) was voted on; a recount changes its figures alone. If that vote was put wrongly, type annul \(question) and vote again; "
            + "to vote a second time, type vote \(question) matter=… without figures"
    }
    func nearMatter(_ matter: String, _ near: [String]) -> String {
        "the rules name no matter \(quoted(matter)); did you mean \(near.map(quoted).joined(separator: ", "))? Type matter=\(near[0]), or matter=other where it is something else"
    }
    func entitledUnknown(_ citation: Citation) -> String {
        "the rule counts all who are entitled, and nobody said how many: entitled N reason=…\(clause(citation))"
    }
    let noUnits =
        "owners vote by the units registered: unit 3-101 owner=… area=…, or yuanba people with a spreadsheet first"
    func moreVotesThanHeads(_ votes: Int, _ heads: Int) -> String {
        "\(votes) votes are more than the \(heads) owners registered (one head however many units): "
            + "other figures, or register the unit first"
    }
    func oneVoteAHead(_ head: String, _ one: String, _ other: String) -> String {
        "\(quoted(one)) and \(quoted(other)) are one owner (\(head)) and one head: leave one out"
    }
    func severalHeads(_ name: String, _ units: [String]) -> String {
        "\(name) has units counted apart (alone, and in common with others): name the unit, \(list(units))"
    }
    func tooManyExtraVotes(_ extra: Int, most: Int, basic: Int, _ citation: Citation) -> String {
        "\(extra) extra votes are too many: beside \(basic) basic votes there may be \(most); "
            + "change person NAME extra-votes= first\(clause(citation))"
    }

    func rollCallOpen(_ question: QuestionID, left: Int) -> String {
        "the roll call on \(question) lacks \(left) \(left == 1 ? "vote" : "votes") "
            + "(rollcall NAME=for; vote close waits for nobody; or annul \(question))"
    }
    func pollOpen(_ question: QuestionID) -> String {
        "the poll on \(question) is open (vote …, or annul \(question))"
    }
}

struct PollRecordEnglish: PollRecordWords, EnglishGrammar {
    func putToVote(_ question: QuestionID, by method: String) -> String { "\(question) put to the vote (\(method))" }
    func rollCalled(_ question: QuestionID, _ votes: [String]) -> String { "\(question), roll call: \(list(votes))" }
    func voted(_ name: String, _ choice: String) -> String { "\(name) \(choice)" }
    func recounted(_ question: QuestionID, _ votes: Votes) -> String {
        "\(question) counted again: \(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining"
    }
    func annulled(_ question: QuestionID) -> String { "this vote on \(question) annulled" }
    func castingVote(_ question: QuestionID, _ by: String?, _ choice: String, _ citation: Citation) -> String {
        "\(question) was tied; \(by ?? "the chair") gave the casting vote: \(choice)\(clause(citation))"
    }

    let showOfHands = "show of hands"
    let rollCall = "roll call"
    let secret = "secret ballot"
    let beans = "beans"
    let unanimous = "no objection"
    let consensus = "consensus"
    let written = "by paper"
    let voice = "voice"
    let acclamation = "acclamation"

    let `for` = "for"
    let against = "against"
    let abstain = "abstaining"
}
