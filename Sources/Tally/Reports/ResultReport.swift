import Kernel

/// A count as NIST's election results report (SP 1500-100, version 2), JSON: every round's votes of every candidate.
///
/// Votes of a rule that counts in fractions are decimals with the places the rule shows. What the format has no place for
/// (transfers, ties, who was excluded when) is in the result as ``CountJSON`` writes it.
public struct ResultReport: Sendable {
    public var count: Count
    public var title: String
    /// When it was made, in ISO 8601 with its zone.
    public var generated: String
    public var language: Language

    public init(_ count: Count, title: String, generated: String, language: Language = .chinese) {
        self.count = count
        self.title = title
        self.generated = generated
        self.language = language
    }

    public var value: JSON {
        let day = String(generated.prefix(10))
        let status: JSON = count.isOpen ? "unofficial-partial" : "unofficial-complete"
        let unit: JSON = [
            "@id": "unit", "@type": "ElectionResults.ReportingUnit", "Type": "other", "OtherType": "electorate",
        ]
        return [
            "@type": "ElectionResults.ElectionReport", "Format": "summary-contest", "GeneratedDate": .string(generated),
            "Issuer": "Yuanba", "IssuerAbbreviation": "Yuanba", "SequenceStart": 1, "SequenceEnd": 1, "Status": status,
            "VendorApplicationId": "Yuanba", "GpUnit": [unit],
            "Election": [
                [
                    "@type": "ElectionResults.Election", "ElectionScopeId": "unit", "StartDate": .string(day),
                    "EndDate": .string(day), "Name": text(title), "Type": "other", "OtherType": "count",
                    "BallotCounts": [
                        [
                            "@type": "ElectionResults.BallotCounts", "GpUnitId": "unit", "Type": "total",
                            "BallotsCast": .int(count.ballots),
                        ]
                    ],
                    "Candidate": .array(count.candidates.indices.map(candidate)), "Contest": [contest],
                ]
            ],
        ]
    }

    private func text(_ words: String) -> JSON {
        [
            "@type": "ElectionResults.InternationalizedText",
            "Text": [
                [
                    "@type": "ElectionResults.LanguageString", "Content": .string(words),
                    "Language": .string(language.rawValue),
                ]
            ],
        ]
    }

    private func candidate(_ place: Int) -> JSON {
        let known = count.candidates[place]
        let status: String? =
            known.isWithdrawn
            ? "withdrawn" : count.elected.contains(place) ? "winner" : count.isOpen ? nil : "defeated"
        let start: JSON = [
            "@id": .string("c\(place + 1)"), "@type": "ElectionResults.Candidate",
            "BallotName": text(count.label(place)),
        ]
        return status.map { start.with(["PostElectionStatus": .string($0)]) } ?? start
    }

    private var contest: JSON {
        let inactive = count.rounds.last { $0.inactive != nil }?.inactive
        var contest: JSON = [
            "@id": "contest", "@type": "ElectionResults.CandidateContest", "ElectionDistrictId": "unit",
            "Name": .string(title.isEmpty ? count.rule : title), "VotesAllowed": .int(max(1, count.seats)),
            "NumberElected": .int(count.seats), "VoteVariation": .string(variation),
            "ContestSelection": .array(count.standing.map(selection)),
        ]
        if variation == "other" { contest = contest.with(["OtherVoteVariation": .string(count.rule)]) }
        if let inactive {
            contest = contest.with([
                "OtherCounts": [
                    [
                        "@type": "ElectionResults.OtherCounts", "GpUnitId": "unit",
                        "Overvotes": .int(inactive.overvotes), "Undervotes": .int(inactive.blank),
                    ]
                ]
            ])
        }
        return contest
    }

    private func selection(_ place: Int) -> JSON {
        [
            "@id": .string("s\(place + 1)"), "@type": "ElectionResults.CandidateSelection",
            "CandidateIds": [.string("c\(place + 1)")], "IsWriteIn": .bool(count.candidates[place].isUndeclared),
            "VoteCounts": .array(votes(place)),
        ]
    }

    private func votes(_ place: Int) -> [JSON] {
        func votes(_ figure: Rational, round: Int?) -> JSON {
            let places = figure.isInteger ? 0 : max(count.places, 9)
            let start: JSON = [
                "@type": "ElectionResults.VoteCounts", "GpUnitId": "unit", "Type": "total",
                "Count": .number(figure.decimal(places)),
            ]
            return round.map { start.with(["Round": .int($0)]) } ?? start
        }
        if count.rounds.isEmpty { return count.scores[place].map { [votes($0, round: nil)] } ?? [] }
        return count.rounds.map { votes($0.votes[place], round: $0.number) }
    }

    /// Which of the format's kinds of vote the rule counts.
    private var variation: String {
        switch count.rule {
        case "irv", "scottish", "wigm", "wigm-prf", "meek", "meek-nz", "warren", "minneapolis", "ers97",
            "northern-ireland", "cambridge", "qpq":
            "rcv"
        case "approval", "sav", "pav", "cc", "seqpav", "revseqpav", "seqphragmen", "equal-shares", "maximin-support":
            "approval"
        case "borda": "borda"
        case "score", "star", "majority-judgment": "range"
        case "plurality": "plurality"
        case "absolute-majority": "majority"
        case "block", "limited": "n-of-m"
        default: "other"
        }
    }
}
