import Tally

struct CountEnglish: CountWords {
    func noRule(_ name: String) -> String { "no rule \"\(name)\"" }
    func noRule(_ name: String, known: [String]) -> String {
        "\(noRule(name)); there are: \(known.joined(separator: " "))"
    }
    func writeSetting(_ given: String) -> String { "--set \(given): write KEY=VALUE" }
    func settingTwice(_ key: String, _ one: String, _ other: String) -> String {
        "--set \(key) is given twice, as \(one) and as \(other): give it once"
    }
    func writeReserve(_ given: String) -> String { "--reserve \(given): write GROUP:SEATS" }
    func noTies(_ given: String, ways: String) -> String { "--ties \(given): use \(ways)" }
    func noCandidate(_ name: String, known: [String]) -> String {
        "no candidate \"\(name)\"; there are: \(known.joined(separator: ", "))"
    }

    func tooFewSeats(_ seats: Int) -> String { "--seats \(seats): give 1 or more" }
    func hasNoSeats(_ rule: String, seats: Int) -> String {
        "--seats \(seats): \(rule) funds projects within a budget and has no seats; leave it out"
    }
    func doesNotAskWhoIsRegistered(_ rule: String, registered: Int64) -> String {
        "--registered \(registered): \(rule) does not ask who is registered; leave it out"
    }
    func tooFewRegistered(_ registered: Int64) -> String { "--registered \(registered): give 1 or more" }
    func registeredDiffer(_ registered: Int64, setting: String) -> String {
        "--registered \(registered) and --set \(setting) differ: give one of them"
    }
    func hasNothingToKeep(_ rule: String) -> String {
        "--reserve: \(rule) has no seats to keep; leave --reserve and --groups out"
    }
    func hasNoRounds(_ rule: String) -> String {
        "\(rule) is not counted in rounds, and rctab holds nothing else; take --format json or nist"
    }
    func whyInFormat(_ candidate: String, format: String) -> String {
        "--why \(candidate) is told as text or json; leave --format \(format) out"
    }

    var groupsAlone: String { "--groups goes with --reserve, such as --reserve women:1" }
    func nobodyOf(_ group: String, seats: Int) -> String {
        "reserved \(group):\(seats): no candidate is of \"\(group)\"; say who is with --groups"
    }
    func nobodyOf(_ group: String, seats: Int, known: [String]) -> String {
        "reserved \(group):\(seats): no candidate is of \"\(group)\"; there are \(known.joined(separator: ", "))"
    }
    func moreKept(_ group: String, seats: Int, than all: Int) -> String {
        "reserved \(group):\(seats) is more than the \(all) seats"
    }
    func tooManyGroups(most: Int) -> String { "seats can be kept for up to \(most) groups" }

    func purpose(_ purpose: Tie.Purpose) -> String {
        switch purpose {
        case .election: "election"
        case .transfer: "transfer"
        case .exclusion: "exclusion"
        case .runoff: "run-off"
        }
    }
    func which(_ names: String, purpose: String) -> String {
        "tie (\(purpose)): \(names); which? a number, or nothing to leave it open "
    }

    func claims(_ claims: [String]) -> String { "counted by what the result says: " + claims.joined(separator: ", ") }
    func agrees(_ ballots: String, _ claims: String, age: String?) -> String {
        "sound: the recount agrees; \(ballots); \(claims)" + (age.map { "; \($0)" } ?? "")
    }
    func differs(_ first: String, _ claims: String, age: String?) -> String {
        "\(first); \(claims)" + (age.map { "; \($0)" } ?? "")
    }
    func others(_ count: Int, at places: [String]) -> String {
        " (and \(count) more: \(places.joined(separator: ", "))\(count > places.count ? " …" : ""))"
    }
    var otherBallots: String {
        "every figure agrees, but these are not the ballots the result names (digests sha256.file and sha256.canonical differ)"
    }
    var ballotsAreTheFile: String { "the ballots are the file itself" }
    var ballotsAreUnnamed: String { "the result names no ballots (its digests are withheld)" }
    var ballotsAreCanonical: String {
        "the ballots are the same ballots in canonical form (not the file of sha256.file)"
    }
}
