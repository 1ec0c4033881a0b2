import Kernel

extension Rule {
    /// How many changed papers would change whom a count elects.
    ///
    /// Exact for rules that add up what each paper gives (plurality, block and limited vote, approval, the positional rules),
    /// for 双过半 and 另行选举 with their floors and the seats they keep for groups, and for the instant run-off (branch and bound as in T. Magrino, R. Rivest, E.
    /// Shen and D. Wagner, "Computing the margin of victory in IRV elections", 2011, over the bounds of M. Blom, P. Stuckey
    /// and V. Teague) as far as the work allowed goes. Elsewhere between bounds: the lower one proved, the upper one by papers
    /// whose recount elects another.
    ///
    /// - Parameter count: the count of just this election by this rule and these options.
    /// - Throws: ``CountError`` where the papers cannot be counted.
    public func margin(
        of count: Count, in election: Election, options: [String: String] = [:]
    ) throws(CountError) -> Margin {
        let chosen = try RuleOptions(options, for: about)
        let finder = MarginFinder(rule: self, election: election, options: chosen, elected: Set(count.elected))
        guard !count.isOpen else { return .tied }
        // A tie settled by a lot, an order or somebody asked may have been the one that mattered.
        let isSettled = count.ties.contains { tie in
            switch tie.settlement {
            case .lot, .order, .asked: true
            case .previousStage, .rule, .immaterial, .open: false
            }
        }
        if isSettled, try self.count(election, options: options).isOpen { return .tied }
        var margin = finder.margin(of: count)
        for place in margin.witness.indices {
            var from = election.ballots[margin.witness[place].ballot]
            (from.id, from.weight) = (nil, 1)
            margin.witness[place].from = from
        }
        return margin
    }
}

/// What is needed to look for changes that turn a result.
struct MarginFinder {
    let rule: any Rule
    let election: Election
    let options: RuleOptions
    let elected: Set<Int>

    var papers: Int64 { election.ballots.total }
    var losers: [Int] { election.electable.filter { !elected.contains($0) } }

    /// Of more papers than these only margins that add and subtract are told, so that no sum of theirs outgrows a word.
    static let mostPapers: Int64 = 1 << 56
    private static let adding: Set<String> = [
        "plurality", "block", "limited", "approval", "absolute-majority", "rerun", "borda", "sav", "score", "lot",
    ]

    func margin(of count: Count) -> Margin {
        guard papers <= Self.mostPapers || Self.adding.contains(rule.name) && election.reserved.isEmpty else {
            return losers.isEmpty && election.budget <= 0
                ? .unchangeable(papers) : Margin(lower: 1, upper: nil, isExact: false)
        }
        switch rule.name {
        case "plurality", "block", "limited", "approval", "absolute-majority", "rerun":
            return bySeats(count) ?? bounds(of: count, lower: 1)
        case "borda", "sav", "score":
            return contributions().flatMap { byContributions($0, count) } ?? bounds(of: count, lower: 1)
        case _ where !election.reserved.isEmpty: return bounds(of: count, lower: 1)
        case "irv": return byRunoff(count)
        case "majority-judgment": return byGrades(count)
        case "lot": return .unchangeable(papers)
        default: return bounds(of: count, lower: lowerBound(of: count))
        }
    }

    /// Whether a recount of changed papers elects somebody else, or may.
    func isTurned(by changes: [Margin.Change]) -> Bool { isTurned(election.replacing(changes)) }

    func isTurned(_ changed: Election) -> Bool {
        guard let again = try? rule.count(changed, options: options.values) else { return false }
        return again.isOpen || Set(again.elected) != elected
    }

    /// An exact margin, if its papers do what they must; else what that leaves.
    func exact(_ papers: Int64, by witness: [Margin.Change], _ count: Count) -> Margin {
        if isTurned(by: witness) { return Margin(lower: papers, upper: papers, isExact: true, witness: witness) }
        return bounds(of: count, lower: papers)
    }
}
