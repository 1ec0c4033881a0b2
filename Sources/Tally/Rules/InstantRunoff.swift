import Kernel

/// Instant run-off: one seat; the lowest leaves one at a time until somebody has more than half of the votes that
/// still count. Options cover what American ordinances do with doubled, skipped and repeated marks.
///
/// A ballot is read anew from its first rank each time its candidate leaves, as those ordinances have it: only ranks
/// that are reached can end it. Four sums stay apart (``Inactive``): overvotes, skipped, repeated, exhausted.
///
///     let count = try InstantRunoff().count(election, options: ["overvote": "skip", "until": "two"])
public struct InstantRunoff: Rule {
    public let about = RuleInfo(
        name: "irv", label: { $0.rules.instantRunoff },
        source:
            "Robert's Rules of Order Newly Revised (12th ed.) 45:62-69; options as in U.S. ranked-choice ordinances",
        options: [
            RuleOption(
                "overvote", .choice(["exhaust", "skip", "exhaust-if-several"]), default: "exhaust"
            ) { $0.rules.overvote },
            RuleOption("skipped", .whole(0...999, or: ["any"]), default: "any") { $0.rules.skipped },
            RuleOption("duplicates", .choice(["exhaust", "skip"]), default: "skip") { $0.rules.duplicates },
            RuleOption("ranks", .whole(1...999, or: ["all"]), default: "all") { $0.rules.ranks },
            RuleOption("batch", .flag, default: "no") { $0.rules.batch },
            RuleOption("until", .choice(["majority", "two"]), default: "majority") { $0.rules.until },
        ], seats: .one)

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        var count = RunoffCount(election, options: options)
        var left = election.standing
        transcript.count.valid = election.ballots.marked
        count.note(options, in: &transcript)
        count.place(Array(0..<election.ballots.count), continuing: left)
        let untilTwo = options["until"] == "two"
        var hasExcluded = false
        while true {
            transcript.open(
                count.votes.map { Rational($0) }, exhausted: Rational(count.inactive.total), inactive: count.inactive)
            let leaving: [Int]
            if let writeIns = left.first(where: { election.candidates[$0].isUndeclared }) {
                leaving = [writeIns]
                transcript.note(.undeclared, leaving)
            } else {
                let continuing = left.reduce(Int64(0)) { $0 + count.votes[$1] }
                // Later on all may run out; then those left are level.
                guard continuing > 0 || hasExcluded else { throw .refused(.noBallots) }
                let leader = left.first { count.votes[$0] > continuing - count.votes[$0] }
                if let leader, !untilTwo || left.count <= 2 {
                    transcript.note(.majority, [leader], amount: Rational(count.votes[leader]))
                    return
                }
                if left.count == 1 {
                    transcript.note(.remaining, left)
                    return
                }
                leaving = try lowest(left, count.votes, options, &transcript)
                hasExcluded = true
            }
            left.removeAll(where: leaving.contains)
            let moved = count.exclude(leaving, continuing: left)
            for move in moved { transcript.move(from: move.from, to: move.to, votes: Rational(move.votes)) }
        }
    }

    private func lowest(
        _ left: [Int], _ votes: [Int64], _ options: RuleOptions, _ transcript: inout Transcript
    ) throws(Stop) -> [Int] {
        if options.isSet("batch") {
            let most = left.count - (options["until"] == "two" ? 2 : 1)
            let losers = Batch.sureLosers(left, votes: votes, surplus: 0, most: most, evenIfEqual: false)
            if losers.count > 1 {
                transcript.note(.batch, losers)
                return losers
            }
        }
        let fewest = left.map { votes[$0] }.min()
        let one = try transcript.settle(left.filter { votes[$0] == fewest }, for: .exclusion)
        transcript.note(.fewest, [one], amount: Rational(votes[one]))
        return [one]
    }
}
