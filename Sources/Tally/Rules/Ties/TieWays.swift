import Kernel

/// What can become of a count, whichever way its ties fall: it is made again from the start for every way.
///
/// A tie whose every way leads to the same elected is passed over: the count goes on with the first in the order of the paper, and
/// says so. One that matters ends the count, and whoever every way elects is elected. Work is bounded; where it does not suffice
/// the count ends at the tie with those elected before it.
struct TieWays {
    private let rule: any Rule
    private let election: Election
    private let options: RuleOptions
    private let ties: TieBreak
    /// How much may still be tried: marks and figures looked at.
    private var room = 15_000_000
    private var runs = 3_000
    /// Candidates on no ballot at all: each of them can stand for another.
    private lazy var unnamed = Self.unnamed(in: election)
    /// The order in which those elected are named differs.
    private var orderDiffers = false

    init(_ rule: any Rule, _ election: Election, _ options: RuleOptions, _ ties: TieBreak) {
        self.rule = rule
        self.election = election
        self.options = options
        self.ties = ties
    }

    private static func unnamed(in election: Election) -> Set<Int> {
        guard election.reserved.isEmpty else { return [] }
        var isNamed = [Bool](repeating: false, count: election.candidates.count)
        for code in election.ballots.marks {
            if let candidate = Mark(code: code).candidate, candidate < isNamed.count { isNamed[candidate] = true }
        }
        return Set(election.electable.filter { !isNamed[$0] })
    }

    /// One count: as far as the answers take it.
    private struct Run {
        var count: Count
        var answers: TieAnswers
        /// The tie at which it stopped for want of an answer.
        var question: Tie? { answers.question }
    }

    private mutating func run(_ answers: TieAnswers) throws(CountError) -> Run {
        var transcript = Transcript(election, rule: rule.name, options: options, ties: ties)
        transcript.answers = answers
        do throws(Stop) {
            try rule.tally(election, options: options, into: &transcript)
        } catch {
            switch error {
            case .unsettled(let tie): transcript.count.tied = tie.tied
            case .refused(let refusal): throw refusal
            }
        }
        runs -= 1
        room -= size(of: transcript.count)
        return Run(count: transcript.count, answers: transcript.answers ?? TieAnswers())
    }

    /// What a count costs, roughly, in marks and figures looked at.
    private func size(of count: Count) -> Int {
        let candidates = election.candidates.count
        return election.ballots.marks.count + candidates
            * (count.rounds.count * 8 + (count.pairwise.isEmpty ? 0 : candidates))
    }

    /// The count, with every tie passed over that makes no difference.
    mutating func count() throws(CountError) -> Count {
        var run = try run(TieAnswers())
        // What a first count costs may always be spent a few times.
        room = max(room, size(of: run.count) * 6)
        while let tie = run.question {
            if let next = try emptyHanded(tie, run) {
                run = next
                continue
            }
            let ways = isSureToMatter(tie) ? nil : try ways(run, tie)
            if let ways, Set(ways.map { Set($0.map { $0.sorted() }) }).count == 1 {
                if ways.contains(where: { $0 != ways[0] }) || ways[0].count > Set(ways[0].map { $0.sorted() }).count {
                    orderDiffers = true
                }
                run = try self.run(TieAnswers(run.answers.given + [.immaterial(tie.tied[0])]))
            } else if let ask = run.answers.ask {
                let answer = ask(tie).flatMap { tie.tied.contains($0) ? TieAnswers.Answer.asked($0) : nil }
                run = try self.run(TieAnswers(run.answers.given + [answer ?? .unanswered]))
            } else {
                leaveOpen(tie, ways, in: &run.count)
                break
            }
        }
        notePassed(in: &run.count)
        return run.count
    }

    /// Where whoever is taken gets the seat, a tie for the last one matters.
    private func isSureToMatter(_ tie: Tie) -> Bool { rule.tieKind == .forSeats && tie.seat >= election.seats }

    /// Those tied for exclusion hold no vote at all, and all of them leave one after another: in whatever order, nothing moves.
    ///
    /// - Returns: the count past all of them; nil where it is not so simple.
    private mutating func emptyHanded(_ tie: Tie, _ run: Run) throws(CountError) -> Run? {
        guard rule.tieKind == .onTheWay, tie.purpose == .exclusion, election.reserved.isEmpty,
            let row = run.count.rounds.last, tie.tied.allSatisfy({ row.votes[$0].isZero }), room > 0
        else { return nil }
        let further = try self.run(TieAnswers(run.answers.given, freely: Set(tie.tied)))
        let rows = further.count.rounds.dropFirst(run.count.rounds.count - 1).prefix(tie.tied.count)
        let leaving = rows.map(\.excluded)
        return leaving.allSatisfy { $0.count == 1 } && Set(leaving.flatMap { $0 }) == Set(tie.tied) ? further : nil
    }

    /// For each of the tied, every outcome of taking it; nil where there is too much to follow.
    private mutating func ways(_ run: Run, _ tie: Tie) throws(CountError) -> [Set<[Int]>]? {
        var ways: [Set<[Int]>] = []
        var known: (one: Int, outcomes: Set<[Int]>)?
        for one in tie.tied {
            if let known, unnamed.contains(one) {
                // Nobody names either of them, so one way is the other with their names exchanged.
                ways.append(
                    Set(known.outcomes.map { $0.map { $0 == one ? known.one : $0 == known.one ? one : $0 } }))
                continue
            }
            guard let outcomes = try outcomes(run.answers.given + [.immaterial(one)]) else { return nil }
            if unnamed.contains(one) { known = (one, outcomes) }
            ways.append(outcomes)
        }
        return ways
    }

    /// Every outcome of a count with these answers, each in the order of election.
    private mutating func outcomes(_ answers: [TieAnswers.Answer]) throws(CountError) -> Set<[Int]>? {
        guard room > 0, runs > 0 else { return nil }
        var run = try run(TieAnswers(answers))
        while let tie = run.question {
            if let next = try emptyHanded(tie, run) {
                run = next
                continue
            }
            return try ways(run, tie)?.reduce(into: []) { $0.formUnion($1) }
        }
        // Whom the rule itself leaves tied, behind those elected, is an outcome of its own.
        return [run.count.elected + run.count.tied.map { -1 - $0 }]
    }

    /// Ends the count at a tie that matters, or may.
    private func leaveOpen(_ tie: Tie, _ ways: [Set<[Int]>]?, in count: inout Count) {
        var open = tie
        open.taken = []
        count.ties.append(open)
        count.tied = tie.tied
        guard let outcomes = ways?.reduce(into: Set<[Int]>(), { $0.formUnion($1) }) else { return }
        let (certain, contested) = Transcript.certainAndOpen(outcomes.map { $0.filter { $0 >= 0 } })
        // A rule that begins again after an exclusion may have elected somebody too early.
        count.elected.removeAll { !certain.contains($0) }
        let more = certain.filter { !count.elected.contains($0) }
        guard !more.isEmpty else { return }
        count.elected += more
        if tie.tied.contains(where: certain.contains), !contested.isEmpty { count.tied = contested }
        let names = more.map(count.title)
        count.notes.append(Phrase { $0.rules.electedEitherWay(names) })
    }

    private func notePassed(in count: inout Count) {
        let passed = count.ties.count { $0.settlement == .immaterial }
        guard passed > 0 else { return }
        count.notes.append(Phrase { orderDiffers ? $0.rules.tiesOrderOnly(passed) : $0.rules.tiesPassedOver(passed) })
    }
}
