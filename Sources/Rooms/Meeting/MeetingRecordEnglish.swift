import Kernel

struct MeetingRecordEnglish: MeetingRecordWords, EnglishGrammar {
    func entitledMended(_ body: String) -> String { "entitled mended to \(body)" }
    func counted(_ heads: Int, _ unit: BodyUnit) -> String { "head count: \(count(heads, unit))" }
    func arrived(_ heads: Int, _ unit: BodyUnit) -> String { "\(count(heads, unit)) more came" }
    func left(_ heads: Int, _ unit: BodyUnit) -> String { "\(count(heads, unit)) left" }
    func excused(_ names: [String]) -> String { "\(list(names)) excused" }
    func absent(_ names: [String]) -> String { "\(list(names)) absent" }
    func observing(_ names: [String]) -> String { "\(list(names)) observing" }
    let itemTaken = "item taken up"
    let itemTabled = "item laid aside"
    func queued(_ names: [String]) -> String { "hands up: \(list(names))" }
    func floorGiven(_ name: String) -> String { "\(name) has the floor" }
    func stopped(_ name: String) -> String { "\(name) stopped by the chair" }
}

struct AttendanceEnglish: AttendanceWords, EnglishGrammar {
    var noQuorumRule: String { "the rules set no quorum" }
    func noQuorumRule(present: Int, _ unit: BodyUnit) -> String {
        "\(count(present, unit)) present; the rules set no quorum"
    }
    func quorumUnreckoned(_ rule: String, present: Int, _ unit: BodyUnit) -> String {
        "\(count(present, unit)) present; nobody said how many are entitled, so the quorum of \(rule) cannot be reckoned"
    }
    func quorum(_ figures: QuorumFigures, of entitled: Int, _ share: String) -> String {
        "\(count(entitled, figures.unit)) entitled, \(share) is \(figures.required), "
            + "\(count(figures.present - figures.represented, figures.unit)) present"
            + (figures.represented > 0 ? ", \(figures.represented) represented" : "")
    }
    let quorumMet = ": quorum met"
    func quorumMissing(_ missing: Int, _ unit: BodyUnit) -> String { ": no quorum, \(count(missing, unit)) missing" }
    func atClose(_ present: Int, _ unit: BodyUnit) -> String { "; \(count(present, unit)) at the close" }
    let quorumUnknown = "; nobody said how many are entitled, so whether there was a quorum is unknown"
    func electors(_ heads: Int, _ area: Area, required: Int, _ requiredArea: Area, _ citation: Citation) -> String {
        "\(electors(heads, area)); \(required) owners and \(requiredArea) m² have to take part\(clause(citation))"
    }
    func electors(_ heads: Int, _ area: Area) -> String { "\(plural(heads, "owner", "owners")), \(area) m²" }
    let noUnits = "no unit is registered, so the votes of owners cannot be reckoned"
    let byVotes = "by the votes counted"
    func extraVotes(_ extra: [(name: String, votes: Int)], sum: Int) -> String {
        "\(plural(sum, "extra vote", "extra votes")) (\(list(extra.map { "\($0.name) \($0.votes)" })))"
    }
    func extraVotes(_ extra: [(name: String, votes: Int)], sum: Int, basic: Int) -> String {
        "\(plural(basic, "basic vote", "basic votes")), \(extraVotes(extra, sum: sum)): \(basic + sum) in all"
    }
    func clock(_ clock: String, on day: Day) -> String { "\(date(day)), \(clock)" }
    func lapse(_ clocks: String, present: Int, required: Int, missing: Int, _ unit: BodyUnit) -> String {
        "\(clocks): \(count(present, unit)) present of \(required) required, \(missing) missing"
    }

    func clocks(_ from: String, to: String) -> String { "\(from) to \(to)" }
    func clocks(from: String) -> String { "\(from) on" }
    func whenVoting(_ count: String) -> String { "\(count) at the vote" }
    func since(_ clock: String, _ entitled: String) -> String { "\(entitled) from \(clock)" }
    func recess(_ clocks: String) -> String { "\(clocks): recess" }

    func handedOver(_ office: String, to: String, at clock: String) -> String { "\(clock) \(office) handed to \(to)" }
    func handedOver(_ office: String, from: String, to: String, at clock: String) -> String {
        "\(clock) \(office) handed from \(from) to \(to)"
    }
    func proxy(_ holder: String, for principal: String) -> String { "\(holder) for \(principal)" }
    let inWriting = "in writing"
    func members(of committee: String) -> String { "all members of \(committee)" }
}
