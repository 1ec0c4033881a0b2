struct PlanVerbEnglish: PlanVerbWords {
    var action: VerbWords {
        .init("action a", usage: "action [NAME] [12-10] TEXT budget=5000 goal=G1", help: "who does what by when")
    }
    var done: VerbWords {
        .init("done", usage: "done A1 [NOTE] reason=…", help: "an action is done")
    }
    var postpone: VerbWords {
        .init("postpone", usage: "postpone A1 12-20 reason=…", help: "an action gets a later day")
    }
    var reassign: VerbWords {
        .init("reassign", usage: "reassign A1 NAME reason=…", help: "an action gets another owner")
    }
    var progress: VerbWords {
        .init("progress", usage: "progress A1|G1 TEXT done=40%", help: "how far an action or a goal has come")
    }
    var cancel: VerbWords {
        .init("cancel", usage: "cancel A1|H1 reason=…", help: "an action or an activity is dropped")
    }
    var stage: VerbWords {
        .init("stage", usage: "stage P1 [STAGE]", help: "moves a proposal on, or says what is missing")
    }
    var pledge: VerbWords {
        .init(
            "pledge", usage: "pledge NAME WHAT proposal=P1 amount=… work=…", help: "who gives money, work or material")
    }
    var oversee: VerbWords {
        .init("oversee", usage: "oversee NAMES proposal=P1", help: "who keeps an eye on it")
    }
    var publish: VerbWords {
        .init(
            "publish", usage: "publish [P1 | accounts | K1] days=15 place=… from=… until=…",
            help: "puts it up for all to see")
    }
    var comment: VerbWords {
        .init("comment", usage: "comment NAME TEXT proposal=P1", help: "what somebody says of it")
    }

    var budgetKey: String { "budget" }
    var proposalKey: String { "proposal" }
    var workKey: String { "work" }
    var daysKey: String { "days" }
}
