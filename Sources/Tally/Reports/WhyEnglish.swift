struct WhyEnglish: WhyWords {
    // In a word
    func withdrew(_ name: String) -> String { "\(name) withdrew; marks for them were passed over." }
    func open(_ name: String, _ tie: String) -> String { "\(name)'s fate is open: \(tie). Count again with --ties." }
    func elected(_ name: String, because reason: String) -> String { "\(name): \(reason); elected." }
    func notElected(_ name: String, because reason: String) -> String { "\(name): \(reason); not elected." }
    func leftOpen(_ name: String, because reason: String) -> String { "\(name): \(reason); left open." }
    func withTies(_ reason: String, _ ties: [String]) -> String {
        reason + ties.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() + "." }.joined()
    }

    // By rounds
    func elected(_ name: String, seat: Int, began: String, later: String?, margin: String?) -> String {
        "\(name) began with \(began) votes\(later ?? "")\(margin ?? ""): elected to seat \(seat)."
    }
    func later(round: Int, votes: String, sources: [String]) -> String {
        " and had \(votes) by round \(round)" + (sources.isEmpty ? "" : " (\(sources.joined(separator: ", ")))")
    }
    func from(_ name: String, _ votes: String) -> String { "\(votes) from \(name)" }
    func overQuota(_ quota: String, by surplus: String) -> String {
        "; \(quota) were needed, \(surplus) more than enough"
    }
    var asManyAsSeats: String { "; no more candidates were left than seats" }
    func ahead(of other: String, by votes: String) -> String { ", \(votes) more than \(other)" }
    func excluded(_ name: String, began: String, round: Int, votes: String, gap: String?, because reason: String?)
        -> String
    {
        "\(name) began with \(began) votes and had \(votes) in round \(round)\(gap ?? "")"
            + (reason.map { ": \($0)." } ?? "; having the fewest, they were excluded.")
    }
    func level(with other: String, tie: String?) -> String { ", level with \(other)" + (tie.map { " (\($0))" } ?? "") }
    func behindNext(_ other: String, by votes: String) -> String { ", \(votes) fewer than \(other), the next above" }
    func left(_ name: String, votes: String, gap: String?) -> String {
        "\(name) had \(votes) votes in the last round\(gap ?? ""); all seats were filled."
    }
    func behindElected(_ other: String, by votes: String) -> String {
        ", \(votes) fewer than \(other), who was elected"
    }
    func shortOfQuota(_ quota: String, by votes: String) -> String { ", \(votes) short of the \(quota) needed" }

    // By pairs
    func compared(_ name: String, _ results: [String], place: Int?, end: String) -> String {
        "\(name) \(results.joined(separator: ", "))\(place.map { "; place \($0)" } ?? ""): \(end)."
    }
    func beats(_ number: Int, _ shown: String) -> String { "beats \(number) (\(shown))" }
    func losesTo(_ number: Int, _ shown: String) -> String { "loses to \(number) (\(shown))" }
    func tiesWith(_ number: Int, _ shown: String) -> String { "ties with \(number) (\(shown))" }
    var isElected: String { "elected" }
    var isTied: String { "tied, left open" }
    var isNotElected: String { "not elected" }

    // By points or place
    func scored(_ name: String, _ score: Rational, gap: String?, isElected: Bool) -> String {
        "\(name) has \(score)\(gap ?? ""): \(isElected ? "elected" : "not elected")."
    }
    func moreThan(_ other: String, by gap: Rational) -> String { ", \(gap) more than \(other)" }
    func lessThan(_ other: String, by gap: Rational) -> String { ", \(gap) less than \(other)" }
    func placed(_ name: String, place: Int?, isElected: Bool) -> String {
        "\(name)\(place.map { " stands at place \($0) and" } ?? "") was \(isElected ? "" : "not ")elected."
    }
}
