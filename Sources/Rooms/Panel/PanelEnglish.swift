import Tally

struct PanelEnglish: PanelWords, EnglishGrammar {
    func called(_ title: String, seats: Int, from: String, quotas: [String], method: String, chances: String) -> String
    {
        "panel “\(title)”: \(seats) drawn \(from)" + (quotas.isEmpty ? "" : ", of them \(list(quotas))")
            + "; \(method), \(chances)"
    }
    func notDrawnYet(_ title: String) -> String {
        "; not drawn yet: throw a seed in front of everybody, then draw-panel \(title) seed=…, or draw balls and type draw-panel \(title) balls=…"
    }
    func drawn(_ title: String, _ names: [String], by: String) -> String {
        "panel “\(title)” drawn: \(list(names)) (\(by))"
    }
    func substituted(_ title: String, out: [String], _ names: [String], by: String) -> String {
        "panel “\(title)”: \(list(names)) drawn in place of \(list(out)) (\(by))"
    }
    func from(_ committee: String?, people: Int) -> String {
        "from \(plural(people, "person", "people")) of \(committee ?? "the roll")"
    }
    func quota(_ who: String, lower: Int, upper: Int) -> String {
        lower == upper ? "\(lower) of \(who)" : "\(lower) to \(upper) of \(who)"
    }
    func who(_ trait: PanelTrait, _ value: String) -> String {
        switch trait {
        case .group: "group \(value)"
        case .gender, .ethnicity, .age: value
        }
    }
    func aged(from: Int?, until: Int?) -> String {
        switch (from, until) {
        case (let from?, let until?): "age \(from) to \(until)"
        case (let from?, nil): "age \(from) and above"
        case (nil, let until?): "age \(until) and below"
        case (nil, nil): "any age"
        }
    }
    func method(_ method: PanelMethod) -> String {
        switch method {
        case .leximin: "chances as even as can be (leximin)"
        case .maximin: "the least chance as great as can be (maximin)"
        case .simple: "every panel that keeps the quotas equally likely (simple)"
        }
    }
    func chances(_ least: String, _ most: String) -> String {
        least == most ? "everybody's chance \(least)" : "chances from \(least) to \(most)"
    }
    func seed(_ seed: String) -> String { "seed \(quoted(seed))" }
    func balls(_ figures: String) -> String { "balls \(figures)" }
    func members(_ names: [String]) -> String { "\(names.count) in it now: \(list(names))" }
    func share(_ chance: String, people: Int) -> String { "\(plural(people, "person", "people")) with \(chance)" }
    func proof(levels: Int, portfolio: Int) -> String {
        levels == 0
            ? "every panel that keeps the quotas is as likely as every other"
            : "certificate: \(plural(portfolio, "panel", "panels")), \(plural(levels, "level", "levels")), each proven to be as high as it can be; yuanba show BOOK 'draw-panel TITLE' --format json gives it whole, scripts/check-panel.py checks it"
    }
    var paper: String { "Notice of a panel" }

    func titleTaken(_ title: String) -> String {
        "there is a panel “\(title)” already: take another title, or draw-panel \(title) shows it"
    }
    func unknownPanel(_ title: String, nearest: [String]) -> String {
        "there is no panel \(quoted(title))"
            + (nearest.isEmpty
                ? ": a new one is draw-panel \(title.shortened()) size=…"
                : "; is it \(nearest.joined(separator: " or "))? a new one takes size=…")
    }
    func noPanel() -> String { "no panel was called yet: draw-panel TITLE size=15 from=all" }
    func notDrawn(_ title: String) -> String { "panel “\(title)” is not drawn yet: draw-panel \(title) seed=… first" }
    func drawnAlready(_ title: String) -> String {
        "panel “\(title)” was drawn and is not drawn again: substitute for who does not come; undo where the seed was mistyped"
    }
    func badQuota(_ text: String) -> String {
        "\(quoted(text)) cannot be read: write quota=gender:female:7-8,group:one:3-5,ethnicity:Miao:2,age:60+:2; a quota is of gender, ethnicity, group or age"
    }
    func badAge(_ text: String) -> String { "\(quoted(text)) is no age: write 18-35, 60+ or 35-" }
    func quotaTwice(_ who: String) -> String { "\(who) stands twice among the quotas; write it once" }
    func badBounds(_ quota: String, seats: Int) -> String {
        "\(quota) cannot be: \(seats) are drawn, so write the lower number first and none above \(seats)"
    }
    func unknownTrait(_ trait: PanelTrait, _ first: [String], count: Int) -> String {
        let key =
            switch trait {
            case .gender: "gender"
            case .ethnicity: "ethnicity"
            case .group: "group"
            case .age: "born"
            }
        return
            "the roll has no \(key) of \(list(first))\(count > first.count ? " and \(count - first.count) more" : ""): "
            + "first person \(first.first ?? "") \(key)=…, or from=all except …"
    }
    func badSeats(_ text: String) -> String { "\(quoted(text)) is no size of a panel: write 1 to 1000" }
    func tooFew(seats: Int, people: Int) -> String {
        "\(seats) are to be drawn and there are \(plural(people, "person", "people")): draw fewer, or from more"
    }
    func contradiction(_ quotas: [String], seats: Int) -> String {
        quotas.count == 1
            ? "of \(seats) there cannot be \(quotas[0]): change this quota"
            : "of \(seats) these cannot all be: \(sequence(quotas)); change one of them"
    }
    func among(_ quota: String, people: Int) -> String { "\(quota) (\(people) to draw from)" }
    func tooLarge(_ method: PanelMethod) -> String {
        switch method {
        case .simple: "too many conditions to count all panels: write fewer quotas, or by=leximin"
        case .leximin, .maximin:
            "too many conditions to reckon: write fewer quotas, or by=\(method == .leximin ? "maximin" : "simple")"
        }
    }
    func twoLots() -> String { "write a seed or balls, not both" }
    func badBalls(_ text: String) -> String { "\(quoted(text)) are no balls: write the figures, like balls=37105" }
    func moreBalls(_ count: Int) -> String {
        "there are too few balls: draw at least \(count) more (0 to 9, each put back) and write them behind"
    }
    func ballsLeft(_ count: Int) -> String {
        "\(plural(count, "ball", "balls")) too many: take the last \(count) off and type it again"
    }
    func notMember(_ name: String, _ title: String) -> String {
        "\(name) is not in panel “\(title)”: draw-panel \(title) shows who is"
    }
    func noSubstitute(_ quotas: [String]) -> String {
        quotas.isEmpty
            ? "nobody is left who could be drawn"
            : "nobody who is left keeps \(list(quotas)): replace several together, or call another panel"
    }
    func wantsLot() -> String { "a substitute is drawn too: write seed=… or balls=…" }
    func badPlan(_ title: String) -> String {
        "the certificate kept of panel “\(title)” does not hold, and nobody is drawn by it: call another panel under another title"
    }
}
