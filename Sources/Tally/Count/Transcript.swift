/// What a rule writes while it counts: rows, decisions and ties. It becomes the ``Count``.
///
/// A rule opens a row with the tallies, notes on it what it decides and moves, and opens the next. Where votes tie it
/// asks ``settle(_:for:by:)``, which throws ``Stop/unsettled(_:)`` when nothing decides; the count then ends with what is
/// certain (``Rule/count(_:options:ties:)`` sees to that).
public struct Transcript {
    public var count: Count
    /// The caller's steps.
    let ties: TieBreak
    let precedence: [Int]
    private var lots: [String: [Int]] = [:]
    private var history = StageHistory()
    /// Answers to the ties that neither the rule nor the caller's steps settle, in the order in which they come; see ``TieWays``.
    var answers: TieAnswers?
    /// What reserved seats allow.
    let reservation: Reservation

    public init(_ election: Election, rule: String, options: RuleOptions, ties: TieBreak) {
        count = Count(rule: rule, options: options.values, election: election)
        self.ties = ties
        count.tieBreak = ties.names
        precedence = election.precedence
        reservation = Reservation(election)
    }

    public var elected: [Int] { count.elected }
    /// The round being written, from 1; 0 before the first.
    public var round: Int { count.rounds.count }

    /// Opens the next row.
    public mutating func open(
        _ votes: [Rational], exhausted: Rational = 0, loss: Rational = 0, quota: Rational? = nil,
        inactive: Inactive? = nil, sumsToPapers: Bool = true
    ) {
        var row = Round(
            number: round + 1, votes: votes, exhausted: exhausted, loss: loss, quota: quota, inactive: inactive)
        row.sumsToPapers = sumsToPapers
        count.rounds.append(row)
    }

    /// Notes a decision on the row being written; whoever it elects joins the elected.
    public mutating func note(_ kind: Decision.Kind, _ candidates: [Int], amount: Rational? = nil) {
        if kind.elects { count.elected += candidates }
        guard let last = count.rounds.indices.last else { return }
        count.rounds[last].decisions.append(Decision(kind, candidates, amount: amount))
    }

    /// Those of the hopeful who can't be elected any more for the sake of a reserved seat.
    public func doomed(_ hopeful: [Int]) -> [Int] { reservation.doomed(hopeful: hopeful, elected: count.elected) }

    /// Whether reserved seats let this one be elected now.
    public func canElect(_ candidate: Int, of hopeful: [Int]) -> Bool {
        reservation.canElect(candidate, hopeful: hopeful, elected: count.elected)
    }

    /// Those of the hopeful whom reserved seats let be excluded; all, where there are no reserved seats.
    public func excludable(_ hopeful: [Int]) -> [Int] {
        if reservation.isEmpty { return hopeful }
        let free = hopeful.filter { reservation.canExclude($0, hopeful: hopeful, elected: count.elected) }
        return free.isEmpty ? hopeful : free
    }

    /// Takes back every election, for a rule that begins again.
    public mutating func restart() { count.elected = [] }

    /// Puts those elected in the row being written in the order of the paper.
    public mutating func sortElectedOfRow() {
        guard let row = count.rounds.last else { return }
        let now = Set(row.elected)
        count.elected = count.elected.filter { !now.contains($0) } + now.sorted()
    }

    /// Notes votes moved on from the tallies of the row being written. Nothing moved is not noted.
    public mutating func move(from: Int, to: Transfer.Destination, votes: Rational, papers: Int64? = nil) {
        guard let last = count.rounds.indices.last, !votes.isZero || (papers ?? 0) > 0 else { return }
        count.rounds[last].transfers.append(Transfer(from: from, to: to, votes: votes, papers: papers))
    }

    /// Who of the tied is taken: elected, transferred or excluded. An earlier stage speaks for whoever had the most
    /// votes, or the fewest where someone is excluded.
    ///
    /// - Parameter steps: the rule's own steps, tried before the caller's.
    public mutating func settle(
        _ tied: [Int], for purpose: Tie.Purpose, by steps: [TieBreak.Step] = []
    ) throws(Stop) -> Int {
        var tie = Tie(purpose: purpose, seat: count.elected.count + 1, round: round, tied: tied.sorted())
        var left = tie.tied
        if left.count == 1 { return left[0] }
        for step in steps + ties.steps {
            switch step {
            case .latestStage, .earliestStage:
                history.follow(count.rounds)
                let isLatest = if case .latestStage = step { true } else { false }
                for stage in history.stages(of: left, latestFirst: isLatest) {
                    left = extreme(left, of: count.rounds[stage].votes, most: purpose != .exclusion)
                    if left.count == 1 {
                        return take(left[0], &tie, .previousStage(stage + 1))
                    }
                }
            case .lot(let seed):
                let order = lots[seed] ?? Lot(seed: seed).order(of: count.candidates)
                lots[seed] = order
                if let first = order.first(where: Set(left).contains) { return take(first, &tie, .lot(seed: seed)) }
            case .ranking(let order, let name):
                if let first = order.first(where: Set(left).contains) { return take(first, &tie, .rule(name)) }
            case .order:
                if let first = precedence.first(where: Set(left).contains) { return take(first, &tie, .order) }
            case .ask(let ask):
                var question = tie
                question.tied = left
                switch answers?.next(question, ask) {
                case nil: if let one = ask(question), left.contains(one) { return take(one, &tie, .asked) }
                case .asked(let one): return take(one, &tie, .asked)
                case .immaterial(let one): return take(one, &tie, .immaterial)
                case .unanswered: break
                case .wanted: throw .unsettled(question)
                }
            }
        }
        tie.tied = left
        switch answers?.next(tie, nil) {
        case .asked(let one), .immaterial(let one): return take(one, &tie, .immaterial)
        case .wanted: throw .unsettled(tie)
        case .unanswered, nil: break
        }
        count.ties.append(tie)
        throw .unsettled(tie)
    }

    /// Who of the tied stood higher at the earliest round at which they differ; nil when they never do. Notes the tie
    /// only if it is settled.
    mutating func aheadEarliest(_ tied: [Int]) -> Int? {
        var left = tied
        history.follow(count.rounds)
        for stage in history.stages(of: tied, latestFirst: false) {
            left = extreme(left, of: count.rounds[stage].votes, most: true)
            if left.count == 1 {
                var tie = Tie(purpose: .election, seat: count.elected.count + 1, round: round, tied: tied.sorted())
                return take(left[0], &tie, .previousStage(stage + 1))
            }
        }
        return nil
    }

    private mutating func take(_ one: Int, _ tie: inout Tie, _ settlement: Tie.Settlement) -> Int {
        tie.taken = [one]
        tie.settlement = settlement
        count.ties.append(tie)
        return one
    }

    private func extreme(_ tied: [Int], of votes: [Rational], most: Bool) -> [Int] {
        let figures = tied.map { votes[$0] }
        guard let limit = most ? figures.max() : figures.min() else { return tied }
        return tied.filter { votes[$0] == limit }
    }
}
