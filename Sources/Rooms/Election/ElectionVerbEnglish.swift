struct ElectionVerbEnglish: ElectionVerbWords {
    var elect: VerbWords {
        .init(
            "elect",
            usage:
                "elect POST seats=1 rules=absolute-majority|plurality|NAME registered=N candidates=A,B reserved=女:1 method=…",
            help: "puts a post to election")
    }
    var nominate: VerbWords {
        .init(
            "nominate", usage: "nominate NAMES post= signed=NAMES|N by=BODY self=yes",
            help: "names candidates: by so many voters, a body, or themselves")
    }
    var accept: VerbWords {
        .init("accept", usage: "accept NAMES post=", help: "those nominated agree to stand")
    }
    var decline: VerbWords {
        .init("decline", usage: "decline NAMES post=", help: "those nominated do not stand, and are not named again")
    }
    var officers: VerbWords {
        .init(
            "officers", usage: "officers caller= teller= monitor= scribe=",
            help: "who calls, counts, watches and writes for others")
    }
    var box: VerbWords {
        .init(
            "box", usage: "box NAME monitor= issued= collected=", help: "a box: its monitors, papers given out and back"
        )
    }
    var issue: VerbWords {
        .init("issue", usage: "issue N | NAMES [POST]", help: "papers given out: how many, or to whom")
    }
    var collected: VerbWords {
        .init("collected", usage: "collected N [POST]", help: "how many papers came back")
    }
    var read: VerbWords {
        .init(
            "read r", usage: "read [POST|all] file=",
            help:
                "opens the box; then a paper a line: 1 3 5, 132, initials, -2, +NAME, blank, void …, doubt …, x3; then seal. file=box.pb takes the papers of a file first (choosings)"
        )
    }
    var seal: VerbWords {
        .init("seal", usage: "seal [AGREEMENT]", help: "all is read: held against what came back")
    }
    var declare: VerbWords {
        .init("declare", usage: "declare [POST|all]", help: "declares the result; it is not undone")
    }
    var totals: VerbWords {
        .init(
            "totals", usage: "totals TEAM collected= 1=40 2=37 blank= void= post=",
            help: "a team's figures; the teams add up")
    }
    var rule: VerbWords {
        .init("rule", usage: "rule N 1 3 | void … | blank", help: "how a doubtful paper counts")
    }
    var reballot: VerbWords {
        .init("reballot", usage: "reballot N=1 3", help: "one paper read wrongly, and what it really says")
    }
    var rerun: VerbWords {
        .init(
            "rerun", usage: "rerun [POST] candidates= seats=", help: "fills seats left open among the highest unelected"
        )
    }
    var revote: VerbWords {
        .init("revote", usage: "revote [POST]", help: "another vote among the tied")
    }
    var term: VerbWords {
        .init(
            "term", usage: "term POST years= from= | term [DAY]",
            help: "how long a post is held; without keys: who holds what on a day")
    }
    var count: VerbWords {
        .init("tally", usage: "tally", help: "how far the count has come")
    }
    var calendar: VerbWords {
        .init(
            "calendar", usage: "calendar DAY [选民名单=DAY …] | calendar",
            help: "the days of all notices, reckoned from the election day")
    }
    var handOver: VerbWords {
        .init("hand-over", usage: "hand-over [DAY] reason=", help: "the old committee has handed over")
    }

    var fileKey: String { "file" }
    var seatsKey: String { "seats" }
    var registeredKey: String { "registered" }
    var candidatesKey: String { "candidates" }
    var reservedKey: String { "reserved" }
    var writeInsKey: String { "write-ins" }
    var byElectionKey: String { "by-election" }
    var signedKey: String { "signed" }
    var representativesSignedKey: String { "representatives-signed" }
    var postKey: String { "post" }
    var byKey: String { "by" }
    var themselvesKey: String { "self" }
    var callerKey: String { "caller" }
    var tellerKey: String { "teller" }
    var monitorKey: String { "monitor" }
    var scribeKey: String { "scribe" }
    var givenKey: String { "issued" }
    var returnedKey: String { "collected" }
    var blankKey: String { "blank" }
    var voidKey: String { "void" }
    var yearsKey: String { "years" }

    func typed(_ mode: ElectorateMode) -> String {
        switch mode {
        case .voters: "voters"
        case .households: "households"
        case .representatives: "representatives"
        case .members: "members"
        }
    }

    func typed(_ step: ElectionStep) -> String {
        switch step {
        case .committee: "committee"
        case .schedule: "schedule"
        case .registration: "registration"
        case .voterList: "voterList"
        case .objections: "objections"
        case .answers: "answers"
        case .nomination: "nomination"
        case .nominees: "nominees"
        case .candidates: "candidates"
        case .officers: "officers"
        case .place: "place"
        case .declining: "declining"
        case .meeting: "meeting"
        case .proxies: "proxies"
        case .vote: "vote"
        case .result: "result"
        case .handover: "handover"
        }
    }

    var blank: [String] { ["blank"] }
    var void: [String] { ["void"] }
    var doubt: [String] { ["doubt", "doubtful"] }
}
