import Kernel

/// A comparison that decided, nearer than what rounding had lost by then: with more decimals it might have gone the other way.
public struct CloseDecision: Hashable, Sendable {
    /// From 1.
    public var round: Int
    /// Who was excluded, waited with its surplus, was elected, or fell short.
    public var candidate: Int
    /// The one compared with; nil for the quota.
    public var other: Int?
    public var gap: Rational
    public var loss: Rational
    /// Of the quota: whether it was reached.
    public var isReached = false
}

extension Count {
    /// Every decision that was closer than rounding: who was excluded against the next above, whose surplus was passed on before whose, and who reached
    /// the quota or fell short of it. Ties are told apart (``ties``).
    public var closeDecisions: [CloseDecision] {
        var found: [CloseDecision] = []
        var waiting: Set<Int> = []
        for round in rounds where round.sumsToPapers {
            waiting.formUnion(round.elected)
            let passed = round.decisions.filter { $0.kind == .surplus }.flatMap(\.candidates)
            waiting.subtract(passed)
            guard !round.loss.isZero else { continue }
            for one in passed {
                for other in waiting.sorted() where (round.quota ?? quota).map({ round.votes[other] > $0 }) == true {
                    let gap = round.votes[one] - round.votes[other]
                    if gap > 0, gap < round.loss {
                        found.append(
                            CloseDecision(
                                round: round.number, candidate: other, other: one, gap: gap, loss: round.loss))
                    }
                }
            }
            let hopeful = continuing(in: round)
            for decision in round.decisions where decision.kind == .fewest || decision.kind == .batch {
                let others = hopeful.filter { !decision.candidates.contains($0) }
                guard let next = others.min(by: { (round.votes[$0], $0) < (round.votes[$1], $1) }),
                    let one = decision.candidates.max(by: { (round.votes[$0], $1) < (round.votes[$1], $0) })
                else { continue }
                let gap = round.votes[next] - round.votes[one]
                if gap > 0, gap < round.loss {
                    found.append(
                        CloseDecision(
                            round: round.number, candidate: one, other: next, gap: gap, loss: round.loss))
                }
            }
            guard let quota = round.quota ?? quota, round.figures.isEmpty else { continue }
            let winners = round.decisions.filter { $0.kind == .quota }.flatMap(\.candidates)
            for one in winners + hopeful {
                let gap = round.votes[one] - quota
                let distance = gap < 0 ? -gap : gap
                if distance < round.loss {
                    found.append(
                        CloseDecision(
                            round: round.number, candidate: one, gap: distance, loss: round.loss,
                            isReached: winners.contains(one)))
                }
            }
        }
        return found
    }

    /// A close decision in a sentence, with what settles it.
    public func phrase(_ close: CloseDecision) -> Phrase {
        let digits = max(places, 1)
        let (gap, loss) = (close.gap.decimal(digits), close.loss.decimal(digits))
        let option =
            options["places"] == "exact"
            ? nil
            : rule == "scottish" ? "--set places=exact" : ["meek", "warren"].contains(rule) ? "--set places=18" : nil
        return Phrase { language in
            let words = language.margins
            let told =
                close.other.map {
                    words.closeBetween(close.round, title(close.candidate), title($0), gap: gap, loss: loss)
                }
                ?? words.closeToQuota(
                    close.round, title(close.candidate), gap: gap, loss: loss, isReached: close.isReached)
            return told + (option.map(words.settledBy) ?? "")
        }
    }
}
