struct PeopleVerbEnglish: PeopleVerbWords {
    var person: VerbWords {
        .init(
            "person", usage: "person NAME gender=… household=… (whatever is known)",
            help: "enters somebody, or adds what is given of somebody known; a change wants its reason")
    }
    var kin: VerbWords {
        .init(
            "kin", usage: "kin NAME NAME relation=spouse",
            help: "what two people are to each other; recusals and proxies look at it")
    }

    var genderKey: String { "gender" }
    var bornKey: String { "born" }
    var ethnicityKey: String { "ethnicity" }
    var groupKey: String { "group" }
    var workplaceKey: String { "workplace" }
    var partyKey: String { "party" }
    var representativeKey: String { "representative" }
    var awayKey: String { "away" }
    var aliasKey: String { "alias" }
    var extraVotesKey: String { "extra-votes" }

    var nearKin: [String] {
        [
            "spouse", "husband", "wife", "father", "mother", "parent", "son", "daughter", "child", "brother", "sister",
            "grand",
        ]
    }
}
