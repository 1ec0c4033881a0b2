import Kernel
import Prompt
import Tally

/// The bridge to the engine's rules for budgets: papers and money as it takes them, what it finds as the book keeps it.
enum ChoosingCount {
    /// What is tried number by number for ``ProjectOutcome/Wanted`` before halving takes over: the answer to 宣布 does not wait.
    private static let work = 300_000

    /// The engine's names of the rules that spend a budget; behind 规则= without their first word too.
    static var rules: [any Rule] { RuleBook.all.filter { $0.name.hasPrefix(prefix) } }
    private static let prefix = "budget-"

    /// By its name, or as a screen calls it in any language: 预算等份法.
    static func rule(named name: String) -> (any Rule)? {
        let name = name.folded.lowercased()
        return rules.first { rule in
            rule.name == name || rule.name == prefix + name
                || Language.allCases.contains { rule.about.title($0).folded.lowercased() == name }
        }
    }

    /// What a rule is called where it is offered: by its title in Chinese, for what else is typed for it is English.
    static func called(_ name: String, in language: Language) -> String {
        language == .chinese ? rule(named: name)?.about.title(language) ?? name : name
    }

    /// Rules that a slip may have meant, by name and by title.
    static func names(near word: String, in language: Language) -> [String] {
        let short = rules.map { String($0.name.dropFirst(prefix.count)) }
        let near = Nearest.to(word.folded.lowercased(), among: rules.map(\.name) + short)
            .map { $0.hasPrefix(prefix) ? $0 : prefix + $0 }
        let titled = Nearest.to(word.folded, among: rules.map { $0.about.title(language) })
        return near.uniqued() + titled
    }

    /// Whether a rule counts papers of that form: one that shares out by approvals takes no points.
    static func takes(_ form: BallotForm, _ rule: any Rule) -> Bool { form == .approvals || rule.reads == .support }

    /// The options of a rule as its choosing sets them. Nothing is spent on what nobody asked for.
    static func options(of choosing: Choosing) -> [String: String] {
        var options = ["voteless": "skip"]
        options["completion"] = choosing.completion?.rawValue
        options["utility"] = choosing.utility?.rawValue
        return options
    }

    /// Counts the papers and says of every project what it came to.
    static func fill(
        _ outcome: inout Outcome, _ election: Election, papers: Pages<CalledPaper>?, part: Int, _ around: Surroundings
    ) {
        guard let choosing = election.choosing else { return }
        do throws(CountError) {
            let input = try input(election, papers: papers, part: part, without: Set(around.barred.keys))
            let count = try count(election, input)
            outcome.elected = count.elected.map { count.candidates[$0].name }
            outcome.tied = count.tied.map { count.candidates[$0].name }.filter { !outcome.elected.contains($0) }
            outcome.projects = election.candidates.enumerated().map { place, name in
                let standing: ProjectOutcome.Standing =
                    input.candidates[place].isWithdrawn
                    ? .withdrawn
                    : outcome.elected.contains(name) ? .chosen : outcome.tied.contains(name) ? .tied : .notChosen
                let worth = choosing.worth(in: election.rule.form)
                let wanted = count.wanted(for: place, in: input, worth: Int64(worth ?? 1), work: work)
                let support = count.scores[place].flatMap { Int(exactly: $0.numerator) } ?? 0
                return ProjectOutcome(
                    project: name, standing: standing, support: support,
                    wanted: wanted.map(ProjectOutcome.Wanted.init))
            }
        } catch {
            outcome.validity = .notCounted(error)
        }
    }

    /// The count of a declared choosing, with the reasons project by project.
    static func count(of election: Election, in meeting: Meeting) -> Count? {
        guard let input = input(of: election, in: meeting) else { return nil }
        let lot = election.declaration?.outcome.lot
        return try? count(election, input, ties: lot?.ways(election.candidates) ?? .open)
    }

    /// The papers of a declared choosing as the engine takes them, without what was withdrawn when it was declared.
    static func input(of election: Election, in meeting: Meeting) -> Tally.Election? {
        guard let reading = meeting.reading(of: election.id.number), election.choosing != nil,
            let part = reading.elections.firstIndex(of: election.id.number)
        else { return nil }
        let outcome = election.declaration?.outcome
        let out = outcome?.projects?.filter { $0.standing == .withdrawn }.map(\.project) ?? []
        return try? input(election, papers: reading.papers, part: part, without: Set(out))
    }

    static func count(
        _ election: Election, _ input: Tally.Election, ties: TieBreak = .open
    ) throws(CountError) -> Count {
        guard let choosing = election.choosing, let rule = rule(named: election.rule.name) else { throw .noBallots }
        return try rule.count(input, options: options(of: choosing), ties: ties)
    }

    /// Valid and blank papers: whoever cast a blank one has a share of the money too, and spends none of it.
    private static func input(
        _ election: Election, papers: Pages<CalledPaper>?, part: Int, without out: Set<String>
    ) throws(CountError) -> Tally.Election {
        guard let choosing = election.choosing else { throw .noBallots }
        var input = Tally.Election(
            title: election.post, seats: choosing.projects.count,
            candidates: choosing.projects.map { project in
                Candidate(
                    project.name, id: project.name, isWithdrawn: out.contains(project.name), cost: yuan(project.cost))
            }, registered: election.call.registered.map(Int64.init))
        input.budget = yuan(choosing.budget)
        for paper in papers ?? Pages() where paper.parts.indices.contains(part) {
            switch paper.parts[part] {
            case .marked(let marks): try input.ballots.append(ballot(marks, election, choosing))
            case .blank: try input.ballots.append(Ballot([]))
            case .void, .doubtful: continue
            }
        }
        return input
    }

    private static func yuan(_ money: Money) -> Rational { Rational(Int128(money.fen), 100) }

    private static func ballot(_ marks: [BallotMark], _ election: Election, _ choosing: Choosing) -> Ballot {
        var named: [Int] = []
        var scores: [Int: Int64] = [:]
        for mark in marks {
            switch mark {
            case .candidate(let number): named.append(number - 1)
            case .points(let number, let points): scores[number - 1] = Int64(points)
            case .against, .writeIn: continue
            }
        }
        switch election.rule.form {
        case .points: return Ballot(scores: scores)
        case .ranking:
            // As pabulib has it: the longest paper there may be, less the place, and one.
            let longest = Int64(choosing.most ?? choosing.projects.count)
            var ballot = Ballot(named)
            for (place, one) in named.enumerated() { ballot.scores[one] = max(0, longest - Int64(place)) }
            return ballot
        case .approvals, .marks: return Ballot(approving: named)
        }
    }
}

extension Meeting {
    /// How many papers of a choosing name a project, whatever else they name and however high they rank it.
    func papers(naming project: String, in election: Election) -> Int {
        guard let place = election.candidates.firstIndex(of: project), let reading = reading(of: election.id.number),
            let part = reading.elections.firstIndex(of: election.id.number)
        else { return 0 }
        return reading.papers.count { paper in
            guard paper.parts.indices.contains(part), case .marked(let marks) = paper.parts[part] else { return false }
            return marks.contains { mark in
                switch mark {
                case .candidate(let number): number == place + 1
                case .points(let number, let points): number == place + 1 && points > 0
                case .against, .writeIn: false
                }
            }
        }
    }
}

extension ProjectOutcome.Wanted {
    init(_ wanted: WantedVotes) {
        switch wanted {
        case .least(let papers): self.init(kind: .least, papers: Int(papers))
        case .enough(let papers): self.init(kind: .enough, papers: Int(papers))
        case .never: self.init(kind: .never, papers: nil)
        case .moreThan(let papers): self.init(kind: .moreThan, papers: Int(papers))
        }
    }
}
