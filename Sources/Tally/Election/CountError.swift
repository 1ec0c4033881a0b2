import Kernel

/// Why an election cannot be counted by a rule, as it stands.
public enum CountError: Error, Hashable, Sendable {
    public enum BadBallot: Hashable, Sendable {
        case negativeWeight(Int64)
        /// The papers together pass 2⁶³ − 1, or their marks 2³².
        case tooMany
        case noSuchCandidate(Int)
    }

    case badBallot(BadBallot)
    case noSeats
    case moreSeatsThanCandidates(seats: Int, candidates: Int)
    case noCandidates
    case noBallots
    case tooManyCandidates(Int, most: Int, rule: String)
    case oneSeatOnly(rule: String)
    case noSuchOption(String, rule: String, known: [String])
    case badOption(String, value: String, expected: String)
    /// Something the rule needs and the election lacks: a budget, the number registered, points.
    case missing(Phrase)

    /// One sentence that says what is wrong and what to do.
    public var phrase: Phrase {
        switch self {
        case .badBallot(.negativeWeight(let weight)):
            Phrase("一张选票的份数是负数（\(weight)），份数须为0或以上", "a ballot has the negative weight \(weight); give 0 or more")
        case .badBallot(.tooMany):
            Phrase("选票总数超过2⁶³−1，无法计票", "the ballots together pass 2^63 - 1; check the weights")
        case .badBallot(.noSuchCandidate(let candidate)):
            Phrase("没有第\(candidate + 1)号候选人", "there is no candidate number \(candidate + 1)")
        case .noSeats:
            Phrase("名额须至少为1", "there must be at least one seat; give --seats N")
        case .moreSeatsThanCandidates(let seats, let candidates):
            Phrase(
                "名额\(seats)个，候选人只有\(candidates)名；请减少名额或增加候选人",
                "\(seats) seats but only \(candidates) candidates; lower --seats or add candidates")
        case .noCandidates:
            Phrase("没有候选人", "there are no candidates")
        case .noBallots:
            Phrase("没有有效选票，无法计票", "there are no valid ballots to count")
        case .tooManyCandidates(let candidates, let most, let rule):
            Phrase(
                "\(rule)最多可算\(most)名候选人，现有\(candidates)名", "\(rule) counts up to \(most) candidates, not \(candidates)")
        case .oneSeatOnly(let rule):
            Phrase("\(rule)只能选出1人，请用 --seats 1", "\(rule) elects one; use --seats 1 or another rule")
        case .noSuchOption(let key, let rule, let known):
            Phrase(
                "\(rule)没有选项“\(key)”\(known.isEmpty ? "" : "，可用：" + known.joined(separator: "、"))",
                "\(rule) has no option \"\(key)\"\(known.isEmpty ? "" : "; it has " + known.joined(separator: ", "))")
        case .badOption(let key, let value, let expected):
            Phrase("选项\(key)=\(value)不对，应为\(expected)", "option \(key)=\(value): expected \(expected)")
        case .missing(let what):
            what
        }
    }
}
