import Tally

struct PanelVerbEnglish: PanelVerbWords {
    var draw: VerbWords {
        .init(
            "draw-panel",
            usage:
                "draw-panel [TITLE size=15 from=all|COMMITTEE|NAMES quota=gender:female:7-8,group:one:3-5,age:60+:2 by=leximin|maximin|simple seed=…|balls=37105…]",
            help:
                "draws people of the roll by lot, with quotas; without a seed it reckons everybody's chance first; bare, it shows what was drawn"
        )
    }
    var substitute: VerbWords {
        .init(
            "substitute", usage: "substitute NAMES [panel=TITLE] seed=…|balls=… reason=…",
            help: "somebody drawn does not come: others are drawn of those left, by the same rule")
    }

    var seatsKey: String { "size" }
    var fromKey: String { "from" }
    var quotasKey: String { "quota" }
    var methodKey: String { "by" }
    var seedKey: String { "seed" }
    var ballsKey: String { "balls" }
    var panelKey: String { "panel" }

    func trait(_ trait: PanelTrait) -> String {
        switch trait {
        case .gender: "gender"
        case .ethnicity: "ethnicity"
        case .group: "group"
        case .age: "age"
        }
    }
    func method(_ method: PanelMethod) -> String {
        switch method {
        case .leximin: "leximin"
        case .maximin: "maximin"
        case .simple: "simple"
        }
    }
    var orOlder: [String] { ["+"] }
    var orYounger: [String] { ["-"] }
}
