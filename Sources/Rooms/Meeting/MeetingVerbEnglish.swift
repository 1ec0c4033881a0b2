struct MeetingVerbEnglish: MeetingVerbWords {
    var open: VerbWords {
        .init(
            "open o",
            usage:
                "open KIND|M1 TITLE place=… chair=… recorder=… date=… entitled=35 [called-again=yes] [trainer=… supervisor=… lesson-hours=3]",
            help: "opens a meeting; one called ahead with open M1")
    }
    var entitled: VerbWords {
        .init(
            "entitled", usage: "entitled 13 | 13h | COMMITTEE reason=…",
            help: "mends how many are entitled; the quorum follows")
    }
    var chair: VerbWords {
        .init("chair", usage: "chair NAME", help: "takes over the chair")
    }
    var recorder: VerbWords {
        .init("recorder", usage: "recorder NAME", help: "takes over the record")
    }
    var present: VerbWords {
        .init("present p", usage: "present NAMES | all except NAME | 47p | 31h | +3p", help: "who is here, or how many")
    }
    var excuse: VerbWords {
        .init("excuse", usage: "excuse NAMES reason=…", help: "who sent apologies")
    }
    var absent: VerbWords {
        .init("absent", usage: "absent NAMES reason=…", help: "who stayed away")
    }
    var leave: VerbWords {
        .init("leave", usage: "leave NAMES | 1p", help: "who left early")
    }
    var observe: VerbWords {
        .init("observe", usage: "observe NAMES office=…", help: "observers never count")
    }
    var headcount: VerbWords {
        .init("headcount", usage: "headcount 40", help: "sets the number present")
    }
    var proxy: VerbWords {
        .init(
            "proxy", usage: "proxy PRINCIPAL HOLDER relation=… written=yes",
            help: "a vote cast for somebody who is not there")
    }
    var recuse: VerbWords {
        .init("recuse", usage: "recuse NAME reason=…", help: "does not vote on this item")
    }
    var item: VerbWords {
        .init(
            "item i", usage: "item TITLE type=discussion|vote|election|notice limit=15 electorate=…",
            help: "adds an item to the agenda")
    }
    var next: VerbWords {
        .init("next n", usage: "next", help: "takes the next item")
    }
    var goTo: VerbWords {
        .init("goto", usage: "goto 2", help: "takes an item out of turn")
    }
    var table: VerbWords {
        .init("table", usage: "table [NUMBER]", help: "puts the item off, its pending motion with it")
    }
    var recess: VerbWords {
        .init("recess", usage: "recess 10 reason=…", help: "breaks for a while")
    }
    var resume: VerbWords {
        .init("resume", usage: "resume", help: "goes on after the break")
    }
    var adjourn: VerbWords {
        .init("adjourn", usage: "adjourn", help: "closes the meeting")
    }
    var queue: VerbWords {
        .init("queue q", usage: "queue NAMES side=for|against", help: "waits for the floor")
    }
    var giveFloor: VerbWords {
        .init("floor f", usage: "floor [NAME]", help: "gives the floor, to the next in the queue unless told")
    }
    var stop: VerbWords {
        .init("stop", usage: "stop [NAME] reason=…", help: "stops the speaker")
    }

    var chairKey: String { "chair" }
    var recorderKey: String { "recorder" }
    var entitledKey: String { "entitled" }
    var writtenKey: String { "written" }
    var typeKey: String { "type" }
    var limitKey: String { "limit" }
    var electorateKey: String { "electorate" }
    var sideKey: String { "side" }
    var calledAgainKey: String { "called-again" }

    func typed(_ kind: MeetingKind) -> String {
        switch kind {
        case .courtyard: "courtyard"
        case .residentsTalk: "talk"
        case .deliberation: "deliberation"
        case .hearing: "hearing"
        case .openTalk: "open-talk"
        case .villageAssembly: "assembly"
        case .villageRepresentatives: "representatives"
        case .villageGroup: "group"
        case .residentsAssembly: "residents"
        case .residentsRepresentatives: "residents-representatives"
        case .electionMeeting: "election"
        case .founding: "founding"
        case .committee: "committee"
        case .jointCommittees: "joint-committees"
        case .joint: "joint"
        case .twoCommittees: "two-committees"
        case .partyBranchCommittee: "branch-committee"
        case .partyMembers: "party"
        case .charterDraft: "charter"
        case .developmentPlan: "planning"
        case .kickoff: "kickoff"
        case .progress: "progress"
        case .supervision: "supervision"
        case .training: "training"
        case .owners: "owners"
        case .collectiveMembers: "collective"
        case .collectiveRepresentatives: "collective-representatives"
        case .collectiveCouncil: "council"
        case .cooperativeMembers: "cooperative"
        case .cooperativeRepresentatives: "cooperative-representatives"
        case .cooperativeUnion: "cooperative-union"
        case .partyBranch: "branch"
        }
    }

    func typed(_ type: ItemType) -> String {
        switch type {
        case .discussion: "discussion"
        case .vote: "vote"
        case .election: "election"
        case .notice: "notice"
        }
    }

    func typed(_ side: Side) -> String {
        switch side {
        case .for: "for"
        case .against: "against"
        }
    }
}
