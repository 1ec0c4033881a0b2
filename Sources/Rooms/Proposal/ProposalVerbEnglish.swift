struct ProposalVerbEnglish: ProposalVerbWords {
    var propose: VerbWords {
        .init(
            "propose", usage: "propose TEXT mover=NAME amount=5000 path=… plan=TITLE goal=G1 choose=yes",
            help: "puts a motion; choose=yes: a project for residents to choose among others")
    }
    var second: VerbWords {
        .init("second", usage: "second NAME [P1]", help: "seconds the pending question")
    }
    var amend: VerbWords {
        .init(
            "amend", usage: "amend [P1|P1-1] WORDS TO ADD | OLD->NEW mover=NAME amount=5000",
            help: "changes a motion; it is decided first")
    }
    var withdraw: VerbWords {
        .init("withdraw", usage: "withdraw [P1]", help: "takes a motion back")
    }
    var takeUp: VerbWords {
        .init("takeup", usage: "takeup P1", help: "takes up a motion of an earlier meeting")
    }
    var resolved: VerbWords {
        .init("resolved", usage: "resolved TEXT", help: "what the meeting settled on this item")
    }

    var pathKey: String { "path" }

    var spending: [String] { ["spend", "pay", "grant", "cost"] }
    var spendingMoney: [String] { [] }
    var givingMoney: [String] { ["spend", "pay", "grant", "cost", "costs"] }
    var receiving: [String] { ["collect", "charge", "fine"] }
    var fillers: [String] { ["about", "up to", "at most"] }
    var uses: [String] { ["on ", "for ", "to "] }
    var counters: [String] {
        ["people", "persons", "households", "hours", "days", "months", "votes", "metres", "trees"]
    }
    var priced: [String] { [] }
}
