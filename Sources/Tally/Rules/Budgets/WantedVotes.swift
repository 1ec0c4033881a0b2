import Kernel

/// How many more papers, each naming one project alone, would have funded it: the least number, found by counting again.
///
/// More votes never hurt a project under the greedy rule, nor under Phragmén's without completion, so there the number is
/// found by halving. Under equal shares a new voter also lessens everyone's share; there every number is tried from 1 on.
/// Where that would take too long, what is known is a number that is too few and one that is enough.
///
/// Source of the measure: N. Boehmer, P. Faliszewski, Ł. Janeczko et al. (2024), Evaluation of project performance in
/// participatory budgeting, IJCAI (there: adding singletons).
enum WantedVotes: Hashable, Sendable {
    case least(Int64)
    /// Not found exactly: all up to the first are too few, the second is enough.
    case between(tooFew: Int64, enough: Int64)
    /// It costs more than there is.
    case never
    /// So many are too few; nothing is known of more.
    case moreThan(Int64)

    /// - Parameter work: papers times projects that may be looked at in all.
    init(for project: Int, of count: Count, in election: Election, work: Int = 40_000_000) {
        guard let rule = RuleBook.rule(named: count.rule), election.candidates[project].cost <= election.budget else {
            self = .never
            return
        }
        var trial = election
        trial.ballots = election.ballots.merged()
        let ballots = trial.ballots
        func isFunded(with more: Int64) -> Bool {
            trial.ballots = ballots
            let paper =
                ballots.hasScores ? Ballot(scores: [project: 1], weight: more) : Ballot([project], weight: more)
            do {
                try trial.ballots.append(paper)
                return try rule.count(trial, options: count.options).elected.contains(project)
            } catch {
                return false
            }
        }
        let most = 4 * min(max(election.ballots.total, 1), Int64.max / 8)
        let steadily =
            count.rule == "budget-greedy" || (count.rule == "budget-phragmen" && count.options["completion"] == "none")
        var tooFew: Int64 = 0
        if !steadily {
            let trials = min(1_000, max(20, work / max(1, ballots.count * election.candidates.count)))
            while tooFew < Int64(trials), tooFew < most {
                if isFunded(with: tooFew + 1) {
                    self = .least(tooFew + 1)
                    return
                }
                tooFew += 1
            }
        }
        var (low, high) = (tooFew, max(1, 2 * tooFew))
        while !isFunded(with: high) {
            guard high < most else {
                self = .moreThan(steadily ? high : tooFew)
                return
            }
            low = high
            high = min(most, 2 * high)
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if isFunded(with: middle) { high = middle } else { low = middle }
        }
        self = steadily ? .least(high) : .between(tooFew: tooFew, enough: high)
    }

    func phrase(inPoints: Bool) -> Phrase {
        Phrase { language in
            let words = language.budgets
            func papers(_ number: Int64) -> String { words.morePapers(number, inPoints: inPoints) }
            return switch self {
            case .least(let number): words.enough(papers(number))
            case .between(let tooFew, let enough): words.between(enough: papers(enough), tooFew: tooFew)
            case .never: words.costsMoreThanBudget
            case .moreThan(let number): words.notEnough(papers(number))
            }
        }
    }
}

extension Count {
    /// Why a candidate won or lost, and for a project that was not funded how many more votes it wanted.
    ///
    ///     count.why(2, in: election)("zh")   // 3 路灯：得8票……未当选。再有5张只投它的票就能立项。
    public func why(_ candidate: Int, in election: Election) -> Phrase {
        var why = why(candidate)
        guard budget > 0, rule.hasPrefix("budget-"), !elected.contains(candidate),
            election.electable.contains(candidate)
        else { return why }
        if reasons[candidate] == nil, tied.contains(candidate), let tie = ties.last {
            why = self.open(candidate, tie)
        }
        let wanted = WantedVotes(for: candidate, of: self, in: election).phrase(
            inPoints: election.ballots.hasScores)
        return Phrase { $0.budgets.whyAndWanted(why($0), wanted($0)) }
    }
}
