import Kernel
import Tally

/// A lot that settled projects between which the papers of a choosing did not decide (抽签).
public struct Drawing: Codable, Hashable, Sendable {
    /// Those between whom it was drawn, each draw of its own.
    public let level: [String]
    /// As drawn by hand in front of everybody, the first first.
    public let drawn: [String]
    /// From which everybody can draw again, by RFC 3797.
    public let seed: String?
    /// The clause that lets a lot decide.
    public let citation: Citation
    /// When the tie was declared.
    public let declared: Stamp

    /// How the engine settles ties by it.
    func ways(_ candidates: [String]) -> TieBreak {
        let order = drawn.compactMap { candidates.firstIndex(of: $0) }
        let byHand: [TieBreak.Step] =
            order.isEmpty ? [] : [.ranking(order, Phrase { $0.choosings.byHand })]
        return TieBreak(byHand + (seed.map { [.lot(seed: $0)] } ?? []))
    }
}

// 抽签: what a tie left open is settled by lot, in the meeting that voted.
extension Book {
    func decide(
        drawing post: String?, drawn: [QuestionID], seed: String?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let before = try lastDeclared(post, in: meeting) { $0.declaration?.outcome.tied.isEmpty == false }
        guard let declaration = before.declaration, declaration.outcome.isValid, !declaration.outcome.tied.isEmpty
        else {
            throw .election(.noTie(post: before.post))
        }
        let outcome = declaration.outcome
        guard before.choosing != nil else {
            throw .election(.revoteInstead(post: before.post, tied: outcome.tied))
        }
        if let later = meetings.flatMap(\.elections).first(where: { $0.call.follows == before.id }) {
            throw later.isDeclared ? .election(.noTie(post: before.post)) : .election(.stillOpen(post: before.post))
        }
        guard before.id.meeting == meeting.number else { throw .choosing(.lotAfterwards(title: before.post)) }
        let rules = charter(of: meeting)
        guard let citation = rules?.lots(in: meeting.kind) else {
            throw .choosing(.noLots(title: before.post, rules: rules?.name ?? ""))
        }
        let level = ChoosingCount.level(before, in: meeting)
        let names = drawn.map(\.description)
        let seed = seed.map { $0.filter { !$0.isWhitespace } }
        guard names.isEmpty == (seed?.isEmpty == false), seed.map({ $0.count <= 200 }) ?? true else {
            throw .choosing(.lotHow(title: before.post, level: level))
        }
        for (place, name) in names.enumerated() {
            guard outcome.tied.contains(name), !names[..<place].contains(name) else {
                throw .choosing(.notLevel(drawn[place], title: before.post, level: level))
            }
        }
        let lot = Drawing(
            level: level, drawn: names, seed: seed, citation: citation, declared: declaration.stamp)
        guard let (settled, wanting) = ChoosingCount.settled(before, in: meeting, by: lot) else {
            throw .election(.noTie(post: before.post))
        }
        // One line settles all of it, so that nobody sees how the first draw fell before the second is made known.
        guard wanting.isEmpty else { throw .choosing(.lotGoesOn(title: before.post, drawn: names, level: wanting)) }
        return [.election(.declared(election: before.id.number, settled, term: nil))]
    }
}

extension ChoosingCount {
    /// Those between whom the count of a declared choosing stopped.
    static func level(_ election: Election, in meeting: Meeting) -> [String] {
        guard let count = count(of: election, in: meeting),
            let tie = count.ties.last(where: { $0.settlement == .open })
        else { return [] }
        return tie.tied.map { count.candidates[$0].name }
    }

    /// What a declared choosing comes to with a lot, and those between whom it leaves a tie.
    static func settled(
        _ election: Election, in meeting: Meeting, by lot: Drawing
    ) -> (outcome: Outcome, wanting: [String])? {
        guard var outcome = election.declaration?.outcome, let input = input(of: election, in: meeting),
            let count = try? count(election, input, ties: lot.ways(election.candidates))
        else { return nil }
        func names(_ tied: [Int]) -> [String] { tied.map { count.candidates[$0].name } }
        if let open = count.ties.last(where: { $0.settlement == .open }) { return (outcome, names(open.tied)) }
        outcome.lot = Drawing(
            level: count.ties.filter { $0.settlement != .immaterial }.flatMap { names($0.tied) }.uniqued(),
            drawn: lot.drawn, seed: lot.seed, citation: lot.citation, declared: lot.declared)
        outcome.elected = count.elected.map { count.candidates[$0].name }
        outcome.tied = count.tied.map { count.candidates[$0].name }.filter { !outcome.elected.contains($0) }
        outcome.projects = outcome.projects?.map { before in
            let standing: ProjectOutcome.Standing =
                before.standing == .withdrawn
                ? .withdrawn
                : outcome.elected.contains(before.project)
                    ? .chosen : outcome.tied.contains(before.project) ? .tied : .notChosen
            let wanted =
                standing == .chosen ? nil : before.wanted.flatMap { stillWanted($0, before, election, input, lot) }
            return ProjectOutcome(
                project: before.project, standing: standing, support: before.support, wanted: wanted)
        }
        return (outcome, [])
    }

    /// So many more papers choose it however a lot falls. With this lot one fewer might, or some smaller number.
    private static func stillWanted(
        _ wanted: ProjectOutcome.Wanted, _ project: ProjectOutcome, _ election: Election, _ input: Tally.Election,
        _ lot: Drawing
    ) -> ProjectOutcome.Wanted? {
        guard wanted.kind == .least || wanted.kind == .enough, let papers = wanted.papers, papers > 1,
            let place = election.candidates.firstIndex(of: project.project)
        else { return wanted }
        var trial = input
        let worth = Int64(election.choosing?.worth(in: election.rule.form) ?? 1)
        let (one, more) = ([place: worth], Int64(papers - 1))
        let paper =
            input.ballots.hasScores ? Ballot(scores: one, weight: more) : Ballot(approving: [place], weight: more)
        guard (try? trial.ballots.append(paper)) != nil,
            let count = try? count(election, trial, ties: lot.ways(election.candidates)), !count.elected.contains(place)
        else { return nil }
        return election.rule.name == "budget-greedy" ? wanted : .init(kind: .enough, papers: papers)
    }
}
