import Kernel
import Tally

/// A result as it stands in a proof page: of ``CountJSON`` what the page and `scripts/check.py` reckon anew, and nothing else.
///
/// Words of a round, and a lower bound of the margin that is not exact, nobody could bear out by counting; so a page does not tell them.
enum ProofResult {
    static func json(_ count: Count, of ballots: String) -> JSON {
        var whole = CountJSON(count, digests: .init(file: "", canonical: SHA256.hex(of: ballots)))
        whole.showsWitness = true
        let result = whole.value
        var kept = ["rule", "options", "seats", "ballots", "valid", "blank", "elected", "tied"].map { key in
            JSON.Member(key, result[key] ?? .null)
        }
        // Counted once, a rule's votes are its scores.
        let rounds = count.scores.isEmpty ? result["rounds"]?.items ?? [] : []
        kept.append(.init("rounds", .array(rounds.map { picked(["number", "votes", "exhausted"], of: $0) })))
        kept.append(.init("scores", result["scores"] ?? .object([])))
        let ties = count.ties.indices.filter { count.ties[$0].isTold(by: count.rule) }
        kept.append(
            .init(
                "ties", .array(ties.compactMap { result["ties"]?.items[$0] }.map { picked(["tied", "taken"], of: $0) }))
        )
        if let voters = count.voters { kept.append(.init("registered", .int(voters))) }
        if let reserved = result["reserved"] { kept.append(.init("reserved", reserved)) }
        if let margin = result["margin"], margin["upper"]?.integer != nil, margin["witness"]?.items.isEmpty == false {
            let keys =
                margin["exact"] == true ? ["lower", "upper", "exact", "witness"] : ["upper", "exact", "witness"]
            kept.append(.init("margin", picked(keys, of: margin)))
        }
        kept.append(.init("sha256", picked(["canonical"], of: result["sha256"] ?? .null)))
        return .object(kept)
    }

    private static func picked(_ keys: [String], of value: JSON) -> JSON {
        .object(keys.compactMap { key in value[key].map { .init(key, $0) } })
    }
}

extension Count {
    /// How many are registered, by the file or as it was asked for.
    var voters: Int64? { registered ?? options["registered"].flatMap { Int64($0) } }
}

extension Tie {
    /// Whether who was taken is something that ballots cannot tell: a lot, an order, an answer.
    fileprivate func isTold(by rule: String) -> Bool {
        switch settlement {
        case .open, .immaterial: false
        case .previousStage: rule != "scottish"
        case .lot, .order, .asked, .rule: true
        }
    }
}
