struct WrittenVerbEnglish: WrittenVerbWords {
    var ballotByPaper: VerbWords {
        .init(
            "ballot-by-paper", usage: "ballot-by-paper [P1 P2] [until-day=DAY] [secret=yes]",
            help: "papers go out and are opened together; bare, it shows how many came back")
    }
    var deliver: VerbWords {
        .init(
            "deliver", usage: "deliver NAMES|UNITS|N [P1] [method=hand|post|online] [date=]",
            help: "to whom the papers went, and how")
    }
    var takeBack: VerbWords {
        .init(
            "return", usage: "return NAMES|UNITS|N [P1] [date=]",
            help: "papers that came back: ticked off, never how they vote")
    }
    var openPapers: VerbWords {
        .init(
            "open-papers",
            usage: "open-papers [P1] [FOR AGAINST ABSTAIN] [for-area= against-area= abstain-area=] [matter= subject=]",
            help:
                "opens the papers: figures count them; without, they are read out: by name, or secret ones for, against, abstain, void, then seal"
        )
    }

    var deadlineKey: String { "until-day" }
    var secretKey: String { "secret" }

    func typed(_ delivery: WrittenVote.Delivery) -> String {
        switch delivery {
        case .byHand: "hand"
        case .byPost: "post"
        case .online: "online"
        }
    }
}
