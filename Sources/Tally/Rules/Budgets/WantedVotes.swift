import Kernel

/// How many more papers, each naming one project alone, would have funded it: found by counting again with so many added.
///
/// So many fund it, and one fewer does not, by any rule. Whether some smaller number would have done as well is another matter: more votes
/// never hurt a project under the greedy rule, nor under Phragmén's without completion, so there the number is the least. Under
/// equal shares a new voter also lessens everyone's share; there numbers are tried one after another from the first for which the
/// project's voters could have its cost together, as far as the work allows, and then by halving.
///
/// Source of the measure: N. Boehmer, P. Faliszewski, Ł. Janeczko et al. (2024), Evaluation of project performance in
/// participatory budgeting, IJCAI (there: adding singletons).
public enum WantedVotes: Hashable, Sendable {
    /// So many are enough, and no smaller number is.
    case least(Int64)
    /// So many are enough, and one fewer is not. Not every smaller number was tried.
    case enough(Int64)
    /// It costs more than there is.
    case never
    /// So many are too few; nothing is known of more.
    case moreThan(Int64)

    /// More papers than this are not thought of.
    static let most: Int64 = 1 << 32

    /// - Parameters:
    ///   - worth: the points that an added paper gives the project, where the papers give points.
    ///   - work: papers times projects that may be looked at one number after another.
    init(for project: Int, of count: Count, in election: Election, worth: Int64 = 1, work: Int = 40_000_000) {
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
                ballots.hasScores ? Ballot(scores: [project: worth], weight: more) : Ballot([project], weight: more)
            do {
                try trial.ballots.append(paper)
                return try rule.count(trial, options: count.options).elected.contains(project)
            } catch {
                return false
            }
        }
        let steadily =
            count.rule == "budget-greedy" || (count.rule == "budget-phragmen" && count.options["completion"] == "none")
        var tooFew: Int64 = 0
        if !steadily {
            let first = WantedVotes.floor(for: project, of: count, in: election)
            // Every trial of add-one is itself a row of counts.
            let size =
                (200 + ballots.count * election.candidates.count)
                * (count.options["completion"] == "add-one" ? 50 : 1)
            let end = first + Int64(min(1_000, max(20, work / size)))
            tooFew = first - 1
            while tooFew < end {
                if isFunded(with: tooFew + 1) {
                    self = .least(tooFew + 1)
                    return
                }
                tooFew += 1
            }
        }
        var (low, high) = (tooFew, max(1, 2 * tooFew))
        while !isFunded(with: high) {
            guard high < WantedVotes.most else {
                self = .moreThan(steadily ? high : tooFew)
                return
            }
            low = high
            high = min(WantedVotes.most, 2 * high)
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if isFunded(with: middle) { high = middle } else { low = middle }
        }
        self = steadily ? .least(high) : .enough(high)
    }

    /// The least number with which the project's voters, each with an equal share of the budget, have its cost together: below it no
    /// purchase is possible under equal shares. 1 by other rules, and where money left is spent another way.
    ///
    /// With k papers for it among N, and n added: (k + n) · budget ÷ (N + n) ≥ cost.
    private static func floor(for project: Int, of count: Count, in election: Election) -> Int64 {
        guard count.rule == "budget-equal-shares", count.options["completion"] == "none" else { return 1 }
        let (cost, budget) = (election.candidates[project].cost, election.budget)
        guard cost < budget else { return 1 }
        var papers: Int64 = 0
        for ballot in election.ballots
        where ballot.scores.isEmpty ? ballot.named.contains(project) : ballot.scores[project, default: 0] > 0 {
            papers += ballot.weight
        }
        let short = cost * Rational(election.ballots.total) - budget * Rational(papers)
        guard short > 0 else { return 1 }
        let least = short / (budget - cost)
        let whole = least.numerator / least.denominator
        return max(1, Int64(exactly: least.isInteger ? whole : whole + 1) ?? most)
    }

    func phrase(inPoints worth: Int64?) -> Phrase {
        Phrase { language in
            let words = language.budgets
            func papers(_ number: Int64) -> String { words.morePapers(number, giving: worth) }
            return switch self {
            case .least(let number): words.enough(papers(number))
            case .enough(let number): words.enoughUntried(papers(number))
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
        let why = whyAtAll(candidate, in: election)
        guard let wanted = wanted(for: candidate, in: election) else { return why }
        let told = wanted.phrase(inPoints: election.ballots.hasScores ? 1 : nil)
        return Phrase { $0.budgets.whyAndWanted(why($0), told($0)) }
    }

    private func whyAtAll(_ candidate: Int, in election: Election) -> Phrase {
        guard isOpenProject(candidate, in: election), reasons[candidate] == nil, tied.contains(candidate),
            let tie = ties.last
        else { return why(candidate) }
        return open(candidate, tie)
    }

    /// How many more papers a project that was not funded wanted; nil of one that was, that withdrew, or where no budget is spent.
    ///
    /// - Parameters:
    ///   - worth: the points that an added paper gives it, where the papers give points.
    ///   - work: papers times projects that may be looked at before halving takes over.
    public func wanted(
        for candidate: Int, in election: Election, worth: Int64 = 1, work: Int = 40_000_000
    ) -> WantedVotes? {
        isOpenProject(candidate, in: election)
            ? WantedVotes(for: candidate, of: self, in: election, worth: worth, work: work) : nil
    }

    /// In a sentence of its own, as ``why(_:in:)`` ends with.
    ///
    /// - Parameter points: what an added paper gives it, where the papers give points.
    public static func told(_ wanted: WantedVotes, points: Int64?) -> Phrase { wanted.phrase(inPoints: points) }

    private func isOpenProject(_ candidate: Int, in election: Election) -> Bool {
        budget > 0 && rule.hasPrefix("budget-") && !elected.contains(candidate)
            && election.electable.contains(candidate)
    }
}
