struct DevelopmentVerbEnglish: DevelopmentVerbWords {
    var plan: VerbWords {
        .init(
            "plan", usage: "plan [TITLE from=2026-1-1 until=2028-12-31]",
            help:
                "enters a development plan; without days it shows the plan: fields, problems, goals, actions, what is late"
        )
    }
    var problem: VerbWords {
        .init(
            "problem", usage: "problem TEXT field=environment basis=P3|ENTRY plan=TITLE",
            help: "a problem that the plan starts from (Q1)")
    }
    var goal: VerbWords {
        .init(
            "goal", usage: "goal Q1 TEXT term=short|middle|long until=2026-12-31 basis=P5",
            help: "what is to be reached (G1); action … goal=G1 is done for it")
    }
    var adjust: VerbWords {
        .init(
            "adjust", usage: "adjust G1 [NEW TEXT] term=… until=… basis=P5 reason=…",
            help: "changes a goal and keeps the old; after adoption, papers say so where no vote is named")
    }

    var planKey: String { "plan" }
    var goalKey: String { "goal" }
    var horizonKey: String { "term" }
    var percentKey: String { "done" }

    func horizon(_ horizon: Horizon) -> String {
        switch horizon {
        case .short: "short"
        case .middle: "middle medium"
        case .long: "long"
        }
    }
}
