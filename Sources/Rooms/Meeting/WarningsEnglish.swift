import Kernel

struct WarningsEnglish: WarningWords, EnglishGrammar {
    func turns(_ name: String, _ turns: Int, most: Int, _ citation: Citation) -> String {
        "turn \(turns) of \(name); \(most) each on one question\(clause(citation))"
    }
    func spoken(_ name: String, minutes: Int, seconds: Int, most: Int, _ citation: Citation) -> String {
        "\(name) has spoken \(minutes) min \(seconds) s; \(most) min a turn\(clause(citation)); stop stops"
    }
    func spokeOutOfTurn(_ name: String, holder: String) -> String {
        "\(name) spoke out of turn, \(holder) has the floor; stop \(name)"
    }
    func givenOutOfTurn(_ given: String, first: String) -> String {
        "\(first) was before \(given) (first-timers first, sides alternate)"
    }

    func leaving(_ names: [String]) -> String { "\(list(names)) left: " }
    func quorumLost(_ present: Int, _ unit: BodyUnit, required: Int, missing: Int, back: String) -> String {
        "\(count(present, unit)) present, quorum \(required), \(missing) short. Talk, but do not decide."
            + " Back again: present \(back); count anew: headcount N; wait: recess 10"
    }
    let aName = "NAME"
    func moreThanEntitled(_ present: Int, entitled: Int, _ unit: BodyUnit) -> String {
        "\(count(present, unit)) present, more than the \(entitled) entitled: mend it with entitled \(present) reason=…;"
            + " or count anew: headcount N, leave NAME"
    }
    func quorumBack(_ present: Int, _ unit: BodyUnit, required: Int) -> String {
        "\(count(present, unit)) present, quorum \(required): enough again to decide"
    }
    func settledWithoutQuorum(present: Int, required: Int) -> String {
        "settled with \(present) present where \(required) are required; the record will say so"
    }

    func bodySize(_ members: Int, least: Int, most: Int?, isOdd: Bool, _ citation: Citation) -> String {
        "\(plural(members, "member", "members")), where there should be "
            + (most.map { "\(least) to \($0)" } ?? "\(least) or more") + (isOdd ? ", an odd number" : "")
            + clause(citation)
    }
    func noWomen(_ citation: Citation) -> String {
        "no woman is among those entitled, and there should be\(clause(citation))"
    }
    func kinTogether(_ one: String, _ other: String, _ citation: Citation) -> String {
        "\(one) and \(other) are near kin and should not sit together\(clause(citation))"
    }

    func overTime(_ item: Int, minutes: Int, limit: Int) -> String {
        "item \(item) was given \(limit) min and has taken \(minutes): vote, or table it"
    }
    func lateRecord(_ clock: String) -> String { "recorded late: it happened at \(clock)" }
    func clockBehind(_ clock: Moment, last: Moment) -> String {
        "the clock (\(time(clock))) is earlier than what is recorded already (\(time(last))): lines without a time "
            + "will stand before it; set the clock, or write @TIME"
    }
}
