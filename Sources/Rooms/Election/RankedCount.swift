import Kernel
import Tally

/// The bridge to the tally engine: papers as it takes them, results as the book keeps them.
public enum RankedCount {
    /// Rules under whose names the law's own counting stands.
    static let ownNames: [String: ElectionRule.Method] = [
        "双过半": .absoluteMajority, "absolute-majority": .absoluteMajority,
        "多数": .plurality, "plurality": .plurality, "block": .plurality,
        "罢免": .recall, "recall": .recall,
        "海选": .nomination, "nomination": .nomination,
    ]

    /// Looked up for every paper, so made once.
    private static let forms = Dictionary(
        uniqueKeysWithValues: RuleBook.all.compactMap { rule in rule.called.map { (rule.name, $0) } })

    /// What a paper that is called out says under a rule of the engine: what the rule itself reads.
    public static func form(of rule: String) -> BallotForm { forms[rule] ?? .ranking }

    /// Whether a running total tells under that rule who is elected.
    static func addsUp(_ rule: String) -> Bool { RuleBook.rule(named: rule)?.addsUp == true }

    /// The method that a name means, or why it cannot be used.
    static func method(named name: String, seats: Int) throws(ElectionRefusal) -> ElectionRule.Method {
        if let own = ownNames[name] { return own }
        guard let rule = RuleBook.rule(named: name) ?? rule(titled: name) else {
            throw .unknownRule(
                name,
                known: ["双过半", "多数"] + RuleBook.all.filter { ownNames[$0.name] != nil || $0.called != nil }.map(\.name))
        }
        guard rule.called != nil else { throw .ruleNotForPapers(name) }
        if rule.about.seats == .one, seats > 1 { throw .oneSeatRule(name) }
        return .counted(rule.name)
    }

    /// A rule by its title, as papers call it.
    private static func rule(titled name: String) -> (any Rule)? {
        let name = name.folded.lowercased()
        return RuleBook.all.first { rule in
            rule.called != nil && Language.allCases.contains { rule.about.title($0).folded.lowercased() == name }
        }
    }

    /// Counts the papers by a rule of the engine.
    static func fill(
        _ outcome: inout Outcome, by rule: String, _ election: Election, papers: Pages<CalledPaper>?, part: Int,
        _ around: Surroundings
    ) {
        outcome.passedOver = election.candidates.compactMap { name in
            (around.barred[name] ?? around.holders[name].map { .holds(post: $0) }).map { .init(name: name, reason: $0) }
        }
        var out = Set(outcome.passedOver.map(\.name))
        do throws(CountError) {
            while true {
                let count = try count(by: rule, election, papers: papers, part: part, without: out)
                outcome.elected = count.elected.map { count.candidates[$0].name }
                outcome.tied = count.tied.map { count.candidates[$0].name }
                outcome.tiedSeats = outcome.tied.isEmpty ? 0 : election.seats - outcome.elected.count
                // A seat kept for a group: the last elected from outside it makes room, and the papers are counted again.
                guard let last = lastToMakeRoom(outcome, election, around.registry) else { return }
                out.insert(last)
            }
        } catch {
            outcome.validity = .notCounted(error)
        }
    }

    /// How many changed papers would change what the engine counted.
    static func margin(of election: Election, in meeting: Meeting) -> Margin? {
        guard case .counted(let rule) = election.rule.method, let reading = meeting.reading(of: election.id.number),
            let part = reading.elections.firstIndex(of: election.id.number), let counting = RuleBook.rule(named: rule)
        else { return nil }
        let out = Set(election.declaration?.outcome.passedOver.map(\.name) ?? [])
        do throws(CountError) {
            let input = try input(election, by: rule, papers: reading.papers, part: part, without: out)
            return try counting.margin(of: counting.count(input), in: input)
        } catch {
            return nil
        }
    }

    /// The engine's own count of an election, round by round.
    public static func count(of election: Election, in meeting: Meeting) -> Count? {
        guard case .counted(let rule) = election.rule.method, let reading = meeting.reading(of: election.id.number),
            let part = reading.elections.firstIndex(of: election.id.number)
        else { return nil }
        let out = Set(election.declaration?.outcome.passedOver.map(\.name) ?? [])
        return try? count(by: rule, election, papers: reading.papers, part: part, without: out)
    }

    private static func count(
        by rule: String, _ election: Election, papers: Pages<CalledPaper>?, part: Int, without out: Set<String>
    ) throws(CountError) -> Count {
        guard let counting = RuleBook.rule(named: rule) else { throw .noBallots }
        return try counting.count(input(election, by: rule, papers: papers, part: part, without: out))
    }

    /// The election as the engine takes it.
    private static func input(
        _ election: Election, by rule: String, papers: Pages<CalledPaper>?, part: Int, without out: Set<String>
    ) throws(CountError) -> Tally.Election {
        var input = Tally.Election(
            title: election.post, seats: election.seats,
            candidates: election.candidates.map { Candidate($0, isWithdrawn: out.contains($0)) },
            registered: election.call.registered.map(Int64.init))
        for paper in papers ?? Pages() where paper.parts.indices.contains(part) {
            guard case .marked(let marks) = paper.parts[part] else { continue }
            let numbers = marks.compactMap { if case .candidate(let number) = $0 { number - 1 } else { nil } }
            try input.ballots.append(form(of: rule) == .ranking ? Ballot(numbers) : Ballot(approving: numbers))
        }
        return input
    }

    private static func lastToMakeRoom(_ outcome: Outcome, _ election: Election, _ registry: Registry) -> String? {
        for held in election.call.reserved {
            let inside = outcome.elected.count { registry.belongs($0, to: held.group) }
            guard inside < held.seats, outcome.elected.count == election.seats else { continue }
            let canFill = election.candidates.contains {
                registry.belongs($0, to: held.group) && !outcome.elected.contains($0)
            }
            if let last = outcome.elected.last(where: { !registry.belongs($0, to: held.group) }), canFill {
                return last
            }
        }
        return nil
    }
}

extension Rule {
    /// The form of a paper that is called out under this rule; `nil` where no such paper can serve it: it wants points, a
    /// budget, an earlier ballot, or no paper at all.
    fileprivate var called: BallotForm? {
        guard about.seats != .any else { return nil }
        switch reads {
        case .ranks: return .ranking
        case .marks: return .marks
        case .approvals: return .approvals
        case .points, .support, .nothing: return nil
        }
    }
}
