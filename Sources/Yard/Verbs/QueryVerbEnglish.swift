struct QueryVerbEnglish: QueryVerbWords {
    var status: VerbWords {
        .init("status s", usage: "status", help: "where the meeting stands; organisations, plan, fund, activities")
    }
    var agenda: VerbWords {
        .init("agenda", usage: "agenda", help: "the items of the agenda")
    }
    var roll: VerbWords {
        .init("roll", usage: "roll", help: "everybody the book knows")
    }
    var attendance: VerbWords {
        .init("attendance", usage: "attendance", help: "who is here and who is not")
    }
    var proposalTable: VerbWords {
        .init("proposals", usage: "proposals", help: "every proposal and its stage")
    }
    var actionTable: VerbWords {
        .init("actions", usage: "actions", help: "who does what by when")
    }
    var paper: VerbWords {
        .init("minutes", usage: "minutes", help: "the minutes as they stand")
    }
    var papers: VerbWords {
        .init(
            "papers", usage: "papers [FOLDER] [format=docx,pdf]",
            help: "all the papers that this meeting owes, in one folder beside the book")
    }
    var formatKey: String { "format" }
    var board: VerbWords {
        .init(
            "board", usage: "board [lan=192.168.1.20] [port=8086] | board off",
            help: "shows the meeting on the wall; with an address, on phones too")
    }
    var boardAddressKey: String { "lan" }
    var boardPortKey: String { "port" }
    var boardOff: [String] { ["off", "stop"] }
    var help: VerbWords {
        .init("help ?", usage: "help [VERB|all]", help: "what can be typed just now; how a verb is written")
    }
    var quit: VerbWords {
        .init("quit", usage: "quit", help: "leaves; the meeting stays open")
    }

    var tableHeads: [String] { ["verb", "how it is written", "options", "what it does"] }
}
