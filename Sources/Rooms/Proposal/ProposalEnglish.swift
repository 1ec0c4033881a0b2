import Kernel

struct ProposalEnglish: ProposalWords, EnglishGrammar {
    func proposed(_ question: QuestionID, _ text: String) -> String { "\(question): \(text)" }
    var waitsForChoosing: String { ", for residents to choose among others; not put to a vote of its own" }
    var choosingAlone: String {
        "a project to choose among others (choose=yes) is not voted on by itself, takes no path and adopts no plan: leave out path= and plan=, or choose=yes"
    }
    var choosingWithoutCost: String { "a project to choose among others needs its cost: add amount=" }
    func isALine(_ line: String) -> String { "; if it is about the business of the meeting: undo, then \(line)" }
    func ownMajority(_ matter: String, _ rule: String, _ citation: Citation) -> String {
        "; “\(matter)” has a majority of its own: \(rule); say matter=\(matter) with the vote\(clause(citation))"
    }
    func recallByPapers(_ citation: Citation) -> String {
        "; a recall is voted on by papers, as the post was filled\(clause(citation)): type election POST rule=recall; a show of hands recalls nobody"
    }
    func notForThisMeeting(_ matter: String, _ kind: String, _ citation: Citation) -> String {
        "; \(kind) never decides “\(matter)”\(clause(citation)): leave that to the meeting that does; go on if this only discusses it"
    }
    func outsideItems(first number: Int, _ title: String) -> String {
        "; item \(number) “\(title)” has not been taken up, so this is of no item: if it belongs there, type undo, next, and put it again"
    }
    func by(way: String) -> String { ", by way of \(way)" }
    func seconded(_ question: QuestionID, by name: String) -> String { "\(name) seconds \(question)" }
    func amended(_ question: QuestionID, _ text: String) -> String {
        "\(question) (amendment): \(text)"
    }
    let comesFirst = "; it comes first"
    func waits(_ first: QuestionID?) -> String {
        first.map { "; \($0) comes first; to vote on several one after another type alternatives" } ?? ""
    }
    func withdrawn(_ question: QuestionID) -> String { "\(question) withdrawn" }
    func pending(_ question: QuestionID) -> String { "; pending \(question)" }
    func takenUp(_ question: QuestionID, _ text: String) -> String { "\(question) taken up: \(text)" }

    func questionPending(_ question: QuestionID) -> String {
        "\(question) is not decided yet: vote \(question), table or withdraw"
    }
    let noQuestionPending = "no question is pending: type propose TEXT first"
    func unknownQuestion(_ question: QuestionID) -> String { "there is no \(question): type proposals" }
    func onlyMembersMove(_ name: String, _ citation: Citation) -> String {
        "\(name) is not entitled here and cannot move or second\(clause(citation)): let a member do it"
    }
    func notOnThisItem(_ question: QuestionID, of motion: QuestionID) -> String {
        "\(question) is not on this item: takeup \(motion), or goto its item"
    }
    func decided(_ question: QuestionID, _ state: String) -> String {
        "\(question) is \(state): propose it anew, or take it up in a later meeting"
    }
    func adoptedBefore(inMeeting number: Int) -> String {
        "; meeting \(number) adopted it: another vote changes that; if it is to stand, type undo"
    }
    func adoptedEarlier(_ question: QuestionID) -> String {
        "\(question) was adopted by an earlier meeting and is not withdrawn: vote to change it, or undo taking it up"
    }
    func amendmentFirst(_ question: QuestionID) -> String {
        "the amendment \(question) comes first: vote \(question), or withdraw \(question)"
    }
    func moverCannotSecond(_ name: String) -> String { "\(name) moved it and cannot second it: ask somebody else" }
    func alreadySeconded(_ question: QuestionID, by name: String) -> String {
        "\(name) seconded \(question) already: go on to the vote"
    }
    func needsSecond(_ question: QuestionID, _ citation: Citation) -> String {
        "\(question) has no seconder yet: type second NAME\(clause(citation))"
    }
    func wordsNotInMotion(_ words: String) -> String {
        "the motion does not say \(quoted(words)): copy its words, or write what to add"
    }
    func noDeeperAmendment(_ question: QuestionID) -> String {
        "\(question) amends an amendment already and is amended no further: vote \(question), or withdraw \(question)"
    }
    func sumNotAmount(_ sum: Money, amount: Money) -> String {
        "the words say \(money(sum)), the amount is \(money(amount)): make them one, amount=\(sum); "
            + "if both are right write amount=\(amount)!"
    }
    func sumWithoutAmount(_ sum: Money) -> String {
        "the words name \(money(sum)) and no amount was given: add amount=\(sum), or amount=none if it is not spent"
    }
    let whichSum = "What does it cost?"
    let noAmount = "no amount"
    func unknownProposal(_ question: QuestionID) -> String { "there is no proposal \(question): type proposals" }

    func undecided(_ question: QuestionID, _ text: String) -> String {
        "\(question) has no outcome: \(text) (vote, withdraw, table)"
    }
}

struct ProposalRecordEnglish: ProposalRecordWords {
    func withdrawn(_ question: QuestionID) -> String { "\(question) withdrawn" }

    func unsettled(_ question: QuestionID, _ state: String) -> String {
        "\(question) has no outcome at the close (\(state))"
    }
    func putOff(_ what: String) -> String { "at the close: \(what)" }

    let tabled = "tabled"
    let pending = "pending"
    let reopened = "under reconsideration"
    let adopted = "adopted"
    let rejected = "rejected"
    let withdrawn = "withdrawn"
    let tied = "tied"
    let divided = "divided"
    let candidate = "to be chosen among"
    let chosen = "chosen"
    let notChosen = "not chosen"
    let dropped = "no longer applies"
}
