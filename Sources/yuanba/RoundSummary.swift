import Kernel
import Tally

/// A count round by round as RCTab's summary gives it (its JSON, format version 1): what tallies of ranked ballots are shown and compared by.
///
/// It has no place for ties, nor for who could have been elected otherwise: that is in the result as `--format json` writes it.
struct RoundSummary {
    let count: Tally.Count
    let title: String
    /// The day of the contest, `2026-11-20`.
    let day: String

    var value: JSON {
        let quota = count.rounds.last?.quota ?? count.quota
        return [
            "config": [
                "contest": .string(title), "date": .string(day), "jurisdiction": "", "office": .string(title),
            ],
            "jsonFormatVersion": "1",
            "results": .array(count.rounds.map(round)),
            "summary": [
                "finalThreshold": .string(quota.map(votes)), "numCandidates": .int(count.standing.count),
                "numWinners": .int(count.seats), "totalNumBallots": .string(String(count.ballots)),
                "undervotes": .int(count.blank),
            ],
        ]
    }

    private func round(_ round: Round) -> JSON {
        let gone = Set(count.rounds.prefix { $0.number < round.number }.flatMap(\.excluded))
        let tally = count.standing.filter { !gone.contains($0) }
        let results =
            round.elected.map { moved("elected", $0, round) } + round.excluded.map { moved("eliminated", $0, round) }
        let inactive = round.inactive
        return [
            "inactiveBallots": [
                "exhaustedChoices": .string(inactive.map { String($0.exhausted) } ?? votes(round.exhausted)),
                "overvotes": .string(String(inactive?.overvotes ?? 0)),
                "repeatedRankings": .string(String(inactive?.repeated ?? 0)),
                "skippedRankings": .string(String(inactive?.skipped ?? 0)),
            ],
            "round": .int(round.number),
            "tally": .object(tally.map { JSON.Member(count.label($0), .string(votes(round.votes[$0]))) }),
            "tallyResults": .array(results),
            "threshold": .string((round.quota ?? count.quota).map(votes)),
        ]
    }

    private func moved(_ what: String, _ one: Int, _ round: Round) -> JSON {
        var transfers: [JSON.Member] = []
        for transfer in round.transfers where transfer.from == one {
            let to =
                switch transfer.to {
                case .candidate(let other): count.label(other)
                case .exhausted: "exhausted"
                case .loss: "residual surplus"
                }
            transfers.append(JSON.Member(to, .string(votes(transfer.votes))))
        }
        return .object([JSON.Member(what, .string(count.label(one))), JSON.Member("transfers", .object(transfers))])
    }

    private func votes(_ votes: Rational) -> String {
        votes.isInteger ? votes.description : votes.decimal(count.isExact ? 9 : count.places)
    }
}
