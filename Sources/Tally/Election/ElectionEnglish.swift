struct ElectionEnglish: ElectionWords {
    // Refusals of a count
    func negativeWeight(_ weight: Int64) -> String { "a ballot has the negative weight \(weight); give 0 or more" }
    var tooManyBallots: String { "the ballots together pass 2^63 - 1; check the weights" }
    func noSuchCandidate(number: Int) -> String { "there is no candidate number \(number)" }
    var noSeats: String { "there must be at least one seat; give --seats N" }
    func moreSeatsThanCandidates(seats: Int, candidates: Int) -> String {
        "\(seats) seats but only \(candidates) candidates; lower --seats or add candidates"
    }
    var noCandidates: String { "there are no candidates" }
    var noBallots: String { "there are no valid ballots to count" }
    func tooManyCandidates(_ candidates: Int, most: Int, rule: String) -> String {
        "\(rule) counts up to \(most) candidates, not \(candidates)"
    }
    func oneSeatOnly(rule: String) -> String { "\(rule) elects one; use --seats 1 or another rule" }
    func noSuchOption(_ key: String, rule: String, known: [String]) -> String {
        "\(rule) has no option \"\(key)\"\(known.isEmpty ? "" : "; it has " + known.joined(separator: ", "))"
    }
    func badOption(_ key: String, value: String, expected: String) -> String {
        "option \(key)=\(value): expected \(expected)"
    }

    // Ballots of several files
    var noCandidateInCommon: String {
        "ballots of the same election, with a candidate in common; count another one by itself"
    }
    var fewerCandidates: String { "fewer candidates" }
    func onlyIn(_ candidate: String, file: String) -> String { "candidate \(candidate) is only in \(file)" }
    var nameAndGroup: String { "two columns, name and group" }
}
