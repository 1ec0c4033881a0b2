struct CommitteeVerbEnglish: CommitteeVerbWords {
    var committee: VerbWords {
        .init(
            "committee", usage: "committee NAME charter=NAME-OR-FILE",
            help: "founds a committee, or gives a known one another charter")
    }
    var apply: VerbWords {
        .init("apply", usage: "apply NAMES committee=…", help: "asks to join")
    }
    var admit: VerbWords {
        .init("admit", usage: "admit NAMES committee=…", help: "admits those who applied")
    }
    var resign: VerbWords {
        .init("resign", usage: "resign NAMES committee=… reason=…", help: "leaves a committee")
    }
    var expel: VerbWords {
        .init(
            "expel", usage: "expel NAME committee=… (after an adopted poll, matter=removal)",
            help: "removes a member as an adopted poll says")
    }
    var clause: VerbWords {
        .init(
            "clause", usage: "clause 3 passed | clause 3 changed NEW TEXT | clause 3 tabled",
            help: "a charter in draft, clause by clause")
    }

    var charterKey: String { "charter" }
}
