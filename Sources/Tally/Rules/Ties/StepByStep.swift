import Kernel

/// A rule that comes to its outcome in steps, taking one candidate in each, and where several can tie for a step.
///
/// ``Transcript/build(_:of:size:)`` runs it: once along any branch, and where it met a tie along every branch, so that a
/// tie that changes nothing is none, and one that matters shows all outcomes it can lead to.
protocol StepByStep {
    /// All that the steps to come depend on: branches with equal keys go on alike.
    associatedtype Key: Hashable

    /// What the one taken is taken for.
    static var purpose: Tie.Purpose { get }

    /// Those of whom the next step takes one; nobody when the count is at its end.
    mutating func best() -> [Int]
    mutating func take(_ one: Int)

    var key: Key { get }
    /// Those elected so far in order; where steps exclude, those not excluded.
    var outcome: [Int] { get }

    /// Opens the row of the step about to be taken, or with nil the last row, for rules that show figures.
    /// - Parameter names: the election's number of each candidate.
    func write(taking one: Int?, to transcript: inout Transcript, names: [Int])

    /// Why the next step takes this one, with the figure it turns on.
    /// - Parameter name: what a candidate is called.
    func why(taking one: Int, name: (Int) -> String) -> Phrase?

    /// Why this one was never taken, once the count is at its end.
    func why(leaving one: Int, name: (Int) -> String) -> Phrase?
}

extension StepByStep {
    static var purpose: Tie.Purpose { .election }

    func write(taking one: Int?, to transcript: inout Transcript, names: [Int]) {
        if let one { transcript.note(Self.purpose == .exclusion ? .fewest : .most, [names[one]]) }
        if one == nil, Self.purpose == .exclusion { transcript.note(.most, outcome.map { names[$0] }) }
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? { nil }
    func why(leaving one: Int, name: (Int) -> String) -> Phrase? { nil }

    /// Every outcome, each as a sorted list; nil when there are more than `most` branches to follow.
    func outcomes(most: Int) -> [[Int]]? {
        var frontier: [Key: Self] = [key: self]
        var ends: Set<[Int]> = []
        var followed = 0
        while !frontier.isEmpty {
            var next: [Key: Self] = [:]
            for (_, state) in frontier {
                var state = state
                let tied = state.best()
                if tied.isEmpty { ends.insert(state.outcome.sorted()) }
                for one in tied {
                    var branch = state
                    branch.take(one)
                    next[branch.key] = branch
                    followed += 1
                    if followed > most { return nil }
                }
            }
            frontier = next
        }
        return ends.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension Transcript {
    /// Runs a rule to its end.
    ///
    /// With one outcome whatever way ties fall, that is the result. With several, the ties are settled as they come; if
    /// one stays open, those in every outcome are elected and the rest of them are tied.
    ///
    /// - Parameters:
    ///   - names: the election's number of each candidate.
    ///   - size: how large a state of the rule is, which limits how many branches are followed.
    mutating func build<Rule: StepByStep>(_ start: Rule, of names: [Int], size: Int) throws(Stop) {
        // Every way is followed here; whoever is to be asked is asked at once.
        answers = nil
        var quiet = self
        var state = start
        var isTied = false
        while true {
            let tied = state.best()
            guard let first = tied.first else { break }
            if tied.count > 1 {
                isTied = true
                // Of those who would be elected one by one all are, if it makes no difference.
                if Rule.purpose == .exclusion {
                    quiet.pass(tied.map { names[$0] }, taking: [names[first]], for: Rule.purpose)
                }
            }
            quiet.take(first, by: &state, names)
        }
        quiet.finish(state, names)
        let found = isTied ? start.outcomes(most: max(1000, 2_000_000 / max(size, 1))) : [state.outcome.sorted()]
        let outcomes = found.map { outcomes in outcomes.map { outcome in outcome.map { names[$0] }.sorted() } }
        if let outcomes, outcomes.count == 1 {
            self = quiet
            count.committees = outcomes
            return
        }
        try settleSteps(start, names, outcomes)
    }

    /// Notes a tie that makes no difference.
    mutating func pass(_ tied: [Int], taking those: [Int], for purpose: Tie.Purpose) {
        count.ties.append(
            Tie(
                purpose: purpose, seat: count.elected.count + 1, round: round, tied: tied.sorted(), taken: those,
                settlement: .immaterial))
    }

    private mutating func take<Rule: StepByStep>(_ one: Int, by state: inout Rule, _ names: [Int]) {
        state.write(taking: one, to: &self, names: names)
        let titles = names.map(count.title)
        count.reasons[names[one]] = state.why(taking: one) { titles[$0] }
        state.take(one)
    }

    private mutating func finish<Rule: StepByStep>(_ state: Rule, _ names: [Int]) {
        state.write(taking: nil, to: &self, names: names)
        let titles = names.map(count.title)
        for (place, one) in names.enumerated() where count.reasons[one] == nil {
            count.reasons[one] = state.why(leaving: place) { titles[$0] }
        }
    }

    private mutating func settleSteps<Rule: StepByStep>(
        _ start: Rule, _ names: [Int], _ outcomes: [[Int]]?
    ) throws(Stop) {
        if let outcomes {
            count.committees = outcomes
        } else {
            count.notes.append(Phrase { $0.rules.tooManyOutcomes })
        }
        var trial = self
        var state = start
        do throws(Stop) {
            while true {
                let tied = state.best()
                guard !tied.isEmpty else { break }
                let taken = try trial.settle(tied.map { names[$0] }, for: Rule.purpose)
                guard let one = tied.first(where: { names[$0] == taken }) else { break }
                trial.take(one, by: &state, names)
            }
            trial.finish(state, names)
            self = trial
        } catch {
            guard case .unsettled(var tie) = error, let outcomes else {
                self = trial
                throw error
            }
            let (certain, open) = Transcript.certainAndOpen(outcomes)
            let sequence = trial.elected.filter(certain.contains) + certain.filter { !trial.elected.contains($0) }
            count.rounds = trial.count.rounds
            count.ties = trial.count.ties
            count.elected = sequence
            tie.tied = open
            throw .unsettled(tie)
        }
    }
}
