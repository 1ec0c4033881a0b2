struct PollVerbEnglish: PollVerbWords {
    var vote: VerbWords {
        .init(
            "vote v",
            usage:
                "vote [P1] [26 11 2 | close] [method=hands|rollcall|secret|beans|voice|acclamation result=passed|failed] [for= against= abstain=] [for-area= …] [matter= subject=]",
            help:
                "without figures opens the poll, with figures (for against abstain) closes it; vote close ends a roll call"
        )
    }
    var rollCall: VerbWords {
        .init(
            "rollcall", usage: "rollcall [P1] NAME=for NAME=against NAME=abstain",
            help: "votes by name; a later vote of the same person replaces the earlier")
    }
    var unanimous: VerbWords {
        .init("unanimous", usage: "unanimous [P1]", help: "nobody objects: all present are for")
    }
    var consensus: VerbWords {
        .init(
            "consensus", usage: "consensus [P1] 5=12 4=3 1=1 (hands at each level)",
            help: "takes the temperature, five fingers to a fist")
    }
    var casting: VerbWords {
        .init(
            "casting", usage: "casting [P1] for|against",
            help: "the chair decides equal votes, where the rules give that vote")
    }
    var annul: VerbWords {
        .init("annul", usage: "annul P1 reason=…", help: "spoils the round; it is minuted")
    }

    var resultKey: String { "result" }
    var yesKey: String { "for" }
    var noKey: String { "against" }
    var abstainKey: String { "abstain" }
    var yesAreaKey: String { "for-area" }
    var noAreaKey: String { "against-area" }
    var abstainAreaKey: String { "abstain-area" }
    var matterKey: String { "matter" }
    var matters: KeyValuePairs<String, String> {
        [
            "removal": "除名", "expulsion": "除名", "admission": "入会", "charter": "章程", "fund": "基金", "dissolution": "解散",
            "merger": "合并", "division": "分立", "reserves": "动用积累", "outsiders": "外来人员", "repair-fund": "筹集维修资金",
            "rebuilding": "改建重建", "common-parts": "共有部分", "union": "联合社",
        ]
    }
    var subjectKey: String { "subject" }
    var subjectCountsKey: String { "subject-counts" }

    func typed(_ method: PollMethod) -> String {
        switch method {
        case .showOfHands: "hands"
        case .rollCall: "rollcall"
        case .secret: "secret"
        case .beans: "beans"
        case .unanimous: "unanimous"
        case .consensus: "consensus"
        case .written: "paper"
        case .voice: "voice"
        case .acclamation: "acclamation"
        }
    }

    func typed(_ choice: Choice) -> String {
        switch choice {
        case .for: "for yes"
        case .against: "against no"
        case .abstain: "abstain"
        }
    }
}
