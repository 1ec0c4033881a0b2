struct VoterVerbEnglish: VoterVerbWords {
    var register: VerbWords {
        .init(
            "register vr", usage: "register NAMES | all ground=resident|away|consented elsewhere=PLACE",
            help: "enters voters by name, once calendar set the day; elsewhere= keeps off")
    }
    var voterList: VerbWords {
        .init("voter-list vl", usage: "voter-list [DAY]", help: "the voters; with a day: the list was put up then")
    }
    var challenge: VerbWords {
        .init(
            "challenge vc", usage: "challenge NAME reason= mover= date=",
            help: "an objection to the list of voters, within five days")
    }
    var settle: VerbWords {
        .init(
            "settle vs", usage: "settle N list|strike|keep reason= date=",
            help: "what the election committee settled on an objection, within three days")
    }
    var leaveOpen: VerbWords {
        .init("leave-open", usage: "leave-open [POST]", help: "seats a re-run left open stay so, three being elected")
    }
    var review: VerbWords {
        .init(
            "review", usage: "review NAMES good|fair|failed date=",
            help: "the yearly review; failing twice in a row ends the post")
    }
    var leaveOffice: VerbWords {
        .init(
            "leave-office",
            usage: "leave-office NAME cause=resigned|incapable|sentenced|died|annulled|review post= date=",
            help: "a post ends before its term")
    }

    var groundKey: String { "ground" }
    var elsewhereKey: String { "elsewhere" }
    var causeKey: String { "cause" }

    func typed(_ ground: VotingGround) -> String {
        switch ground {
        case .resident: "resident"
        case .away: "away"
        case .consented: "consented"
        }
    }

    func typed(_ ruling: Objection.Ruling) -> String {
        switch ruling {
        case .listed: "list"
        case .struck: "strike"
        case .kept: "keep"
        }
    }

    func typed(_ verdict: Review.Verdict) -> String {
        switch verdict {
        case .good: "good"
        case .fair: "fair"
        case .failed: "failed"
        }
    }

    func typed(_ ending: OfficeTerm.Ending) -> String {
        switch ending {
        case .resigned: "resigned"
        case .incapable: "incapable"
        case .sentenced: "sentenced"
        case .died: "died"
        case .annulled: "annulled"
        case .review: "review"
        case .recalled: "recalled"
        case .succeeded: "succeeded"
        case .handedOver: "handed-over"
        }
    }
}
