struct WhyChinese: WhyWords {
    // In a word
    func withdrew(_ name: String) -> String { "\(name)已退选，选票上对其的选择不计。" }
    func open(_ name: String, _ tie: String) -> String { "\(name)的去留没有决出：\(tie)。用 --ties 给出办法后重新计票。" }
    func elected(_ name: String, because reason: String) -> String { "\(name)：\(reason)，当选。" }
    func notElected(_ name: String, because reason: String) -> String { "\(name)：\(reason)，未当选。" }
    func leftOpen(_ name: String, because reason: String) -> String { "\(name)：\(reason)，没有决出。" }
    func withTies(_ reason: String, _ ties: [String]) -> String { reason + ties.map { $0 + "。" }.joined() }

    // By rounds
    func elected(_ name: String, seat: Int, began: String, later: String?, margin: String?) -> String {
        "\(name)首轮得\(began)票\(later ?? "")\(margin ?? "")，当选第\(seat)席。"
    }
    func later(round: Int, votes: String, sources: [String]) -> String {
        "，到第\(round)轮有\(votes)票" + (sources.isEmpty ? "" : "（\(sources.joined(separator: "，"))）")
    }
    func from(_ name: String, _ votes: String) -> String { "来自\(name)\(votes)" }
    func overQuota(_ quota: String, by surplus: String) -> String { "；当选所需\(quota)，多\(surplus)" }
    var asManyAsSeats: String { "；余下席位与余下候选人一样多" }
    func ahead(of other: String, by votes: String) -> String { "，比\(other)多\(votes)" }
    func excluded(_ name: String, began: String, round: Int, votes: String, gap: String?, because reason: String?)
        -> String
    { "\(name)首轮得\(began)票，第\(round)轮有\(votes)票\(gap ?? "")" + (reason.map { "：\($0)。" } ?? "，票数最少，淘汰。") }
    func level(with other: String, tie: String?) -> String { "，与\(other)并列" + (tie.map { "（\($0)）" } ?? "") }
    func behindNext(_ other: String, by votes: String) -> String { "，比上一名\(other)少\(votes)票" }
    func left(_ name: String, votes: String, gap: String?) -> String { "\(name)到最后一轮有\(votes)票\(gap ?? "")；席位已满，未当选。" }
    func behindElected(_ other: String, by votes: String) -> String { "，比当选的\(other)少\(votes)票" }
    func shortOfQuota(_ quota: String, by votes: String) -> String { "，离当选所需\(quota)还差\(votes)票" }

    // By pairs
    func compared(_ name: String, _ results: [String], place: Int?, end: String) -> String {
        "\(name)两两比较\(results.joined(separator: "，"))\(place.map { "；排第\($0)位" } ?? "")，\(end)。"
    }
    func beats(_ number: Int, _ shown: String) -> String { "胜\(number)人（\(shown)）" }
    func losesTo(_ number: Int, _ shown: String) -> String { "负于\(number)人（\(shown)）" }
    func tiesWith(_ number: Int, _ shown: String) -> String { "平\(number)人（\(shown)）" }
    var isElected: String { "当选" }
    var isTied: String { "并列，没有决出" }
    var isNotElected: String { "未当选" }

    // By points or place
    func scored(_ name: String, _ score: Rational, gap: String?, isElected: Bool) -> String {
        "\(name)得\(score)\(gap ?? "")，\(isElected ? "当选" : "未当选")。"
    }
    func moreThan(_ other: String, by gap: Rational) -> String { "，比\(other)多\(gap)" }
    func lessThan(_ other: String, by gap: Rational) -> String { "，比\(other)少\(gap)" }
    func placed(_ name: String, place: Int?, isElected: Bool) -> String {
        "\(name)\(place.map { "排第\($0)位，" } ?? "")\(isElected ? "当选" : "未当选")。"
    }
}
