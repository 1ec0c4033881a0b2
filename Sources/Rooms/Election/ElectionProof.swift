import Kernel
import Tally

/// A declared election with the papers that were read, as the engine counts them: for a page that recounts itself.
public struct ElectionProof: Sendable {
    /// The entry of its declaration, and its number in the meeting, by which the entry names it.
    public let entry: Int
    public let number: Int
    public let election: Tally.Election
    public let count: Count
    public let rule: any Rule
    /// Whether the rule alone says who is elected. Where the law asks for a share besides, fewer papers may change that than by the rule.
    public let margins: Bool
}

extension Book {
    /// Every valid declared election whose papers were read one by one and give by the engine just what was declared. Where more than papers
    /// decided (seats kept for a group, near kin, votes carried down, somebody passed over), its figures alone are in the book.
    public var electionProofs: [ElectionProof] {
        meetings.flatMap { meeting in meeting.elections.compactMap { proof(of: $0, in: meeting) } }
    }

    private func proof(of election: Election, in meeting: Meeting) -> ElectionProof? {
        guard let declaration = election.declaration, election.choosing == nil, declaration.outcome.isValid,
            declaration.outcome.passedOver.isEmpty, declaration.outcome.carried.isEmpty,
            let reading = meeting.reading(of: election.id.number),
            let part = reading.elections.firstIndex(of: election.id.number), let rule = engineRule(of: election)
        else { return nil }
        guard let input = try? papers(of: election, in: reading, part: part),
            let count = try? rule.rule.count(input, options: rule.options)
        else { return nil }
        let outcome = declaration.outcome
        func names(_ places: [Int]) -> Set<String> { Set(places.map { count.candidates[$0].name }) }
        // The result tells who was taken where a lot or the papers settled it; what it tells otherwise is not proven here.
        guard names(count.elected) == Set(outcome.elected), names(count.tied) == Set(outcome.tied),
            input.ballots.total == Int64(outcome.cast)
        else { return nil }
        return ElectionProof(
            entry: declaration.stamp.entry, number: election.id.number, election: input, count: count, rule: rule.rule,
            margins: election.rule.method != .rerun && election.rule.method != .revote)
    }

    private func engineRule(of election: Election) -> (rule: any Rule, options: [String: String])? {
        switch election.rule.method {
        case .counted(let name): return RuleBook.rule(named: name).map { ($0, [:]) }
        case .absoluteMajority:
            guard election.call.registered != nil else { return nil }
            return RuleBook.rule(named: "absolute-majority").map { ($0, [:]) }
        case .plurality, .rerun, .revote: return RuleBook.rule(named: "approval").map { ($0, [:]) }
        case .recall, .nomination, .budgeted: return nil
        }
    }

    /// A void paper took part and is for nobody: an overvote of which nobody knows for whom. Papers with somebody written in are none of the engine's.
    private func papers(of election: Election, in reading: BoxReading, part: Int) throws -> Tally.Election? {
        var input = Tally.Election(
            title: election.post, seats: election.seats, candidates: election.candidates.map { Candidate($0) },
            registered: election.call.registered.map(Int64.init))
        let form: BallotForm =
            if case .counted(let rule) = election.rule.method { RankedCount.form(of: rule) } else { .approvals }
        for paper in reading.papers where paper.parts.indices.contains(part) {
            switch paper.parts[part] {
            case .blank: try input.ballots.append(Ballot([]))
            case .void: try input.ballots.append(Ballot(ranks: [.overvote]))
            case .doubtful: return nil
            case .marked(let marks):
                var numbers: [Int] = []
                for mark in marks {
                    switch mark {
                    case .candidate(let number): numbers.append(number - 1)
                    case .against: continue
                    case .writeIn, .points: return nil
                    }
                }
                try input.ballots.append(form == .ranking ? Ballot(numbers) : Ballot(approving: numbers))
            }
        }
        return input
    }
}
