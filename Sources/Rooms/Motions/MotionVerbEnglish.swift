struct MotionVerbEnglish: MotionVerbWords {
    var reorder: VerbWords {
        .init("move", usage: "move 3 1 (item 3 to place 1)", help: "changes the order of the agenda")
    }
    var refer: VerbWords {
        .init(
            "refer", usage: "refer [P1] committee=NAME until=DAY mover=NAME",
            help: "sends a motion to a committee; it comes back by itself")
    }
    var postponeTo: VerbWords {
        .init(
            "postpone-to", usage: "postpone-to [P1] DAY|next mover=NAME",
            help: "puts a motion off; it comes back by itself")
    }
    var divide: VerbWords {
        .init("divide", usage: "divide [P1] ONE; OTHER mover=NAME", help: "makes several motions of one")
    }
    var alternatives: VerbWords {
        .init(
            "alternatives", usage: "alternatives P1-1 P1-2 [P1-3]",
            help: "votes on amendments one after another, then on the motion")
    }
    var closeDebate: VerbWords {
        .init("close-debate", usage: "close-debate mover=NAME", help: "nobody asks for the floor: on to the vote")
    }
    var pointOfOrder: VerbWords {
        .init("order", usage: "order WORDS mover=NAME", help: "raises a point of order")
    }
    var ruleOn: VerbWords {
        .init("rule-on", usage: "rule-on WORDS", help: "the chair's ruling on a point of order")
    }
    var appeal: VerbWords {
        .init("appeal", usage: "appeal mover=NAME", help: "puts a ruling to the vote; for overturns it")
    }
    var reconsider: VerbWords {
        .init(
            "reconsider", usage: "reconsider [P1] mover=NAME",
            help: "opens again what this meeting decided; both votes stay")
    }

    var untilKey: String { "until" }
}
