import Kernel

/// An election's ballots in the formats of others that hold rankings. What each cannot carry is named by ``BallotFile/lost(in:_:)``.
extension BallotFile {
    /// PrefLib's orders: `soc`, `soi`, `toc` or `toi`, whichever they are. Blank papers, which it has no line for, are left out.
    public static func prefLib(_ election: Election) -> String {
        let ballots = election.ballots.merged().filter { !$0.named.isEmpty && $0.weight > 0 }
        let size = election.candidates.count
        let isStrict = ballots.allSatisfy { $0.ranks.allSatisfy { $0.candidates.count == 1 } }
        let isWhole = ballots.allSatisfy { Set($0.named).count == size }
        let kind = (isStrict ? "so" : "to") + (isWhole ? "c" : "i")
        var orders: [(line: String, weight: Int64)] = []
        for ballot in ballots {
            var seen = Set<Int>()
            let ranks = ballot.ranks.map { rank in rank.candidates.filter { seen.insert($0).inserted } }
            let line = ranks.filter { !$0.isEmpty }.map { rank in
                rank.count == 1 ? "\(rank[0] + 1)" : "{" + rank.map { "\($0 + 1)" }.joined(separator: ",") + "}"
            }.joined(separator: ",")
            if let last = orders.indices.last(where: { orders[$0].line == line }) {
                orders[last].weight += ballot.weight
            } else {
                orders.append((line, ballot.weight))
            }
        }
        var out =
            "# FILE NAME: election.\(kind)\n# TITLE: \(flat(election.title))\n# DESCRIPTION: \n# DATA TYPE: \(kind)\n"
        out += "# MODIFICATION TYPE: original\n# RELATES TO: \n# RELATED FILES: \n"
        out += "# NUMBER ALTERNATIVES: \(size)\n# NUMBER VOTERS: \(orders.reduce(Int64(0)) { $0 + $1.weight })\n"
        out += "# NUMBER UNIQUE ORDERS: \(orders.count)\n"
        for (place, candidate) in election.candidates.enumerated() {
            out += "# ALTERNATIVE NAME \(place + 1): \(flat(candidate.name))\n"
        }
        for order in orders { out += "\(order.weight): \(order.line)\n" }
        return out
    }

    /// ABIF: each candidate as a token and a name in brackets, a line a bundle, points behind a stroke.
    public static func abif(_ election: Election) -> String {
        var out = "{version: \"0.1\"}\n"
        if !election.title.isEmpty {
            out += "{title: \"\(flat(election.title).filter { !"\",{}#".contains($0) })\"}\n"
        }
        func token(_ candidate: Int) -> String { "C\(candidate + 1)" }
        for (place, candidate) in election.candidates.enumerated() {
            out += "=\(token(place)):[\(bracketed(candidate.name))]\n"
        }
        for ballot in election.ballots.merged() where ballot.weight > 0 {
            var seen = Set<Int>()
            let ranks = ballot.ranks.map { rank in
                rank.candidates.filter { seen.insert($0).inserted }.map { one in
                    token(one) + (ballot.scores.isEmpty ? "" : "/\(ballot.scores[one, default: 0])")
                }.joined(separator: "=")
            }
            out += "\(ballot.weight):" + ranks.filter { !$0.isEmpty }.joined(separator: ">") + "\n"
        }
        return out
    }

    /// What RAIRE's programs read (raire-java, raire-rs): the papers as lists of numbers from 0, alike ones together, for an audit by
    /// comparison of the instant run-off that they are.
    ///
    /// - Returns: nil where papers are no lists.
    public static func raire(_ election: Election) -> JSON? {
        guard let options = try? RuleOptions([:], for: InstantRunoff().about),
            let lists = RunoffPapers(election, options)
        else { return nil }
        var bundles: [[UInt16]: Int64] = [:]
        for bundle in lists.weights.indices {
            bundles[Array(lists.lists[lists.starts[bundle]..<lists.starts[bundle + 1]]), default: 0] +=
                lists.weights[bundle]
        }
        let names = lists.candidates.map { election.name($0) }
        let count = try? InstantRunoff().count(election)
        let winner =
            (count?.isOpen ?? true) ? nil : count?.elected.first.flatMap { lists.candidates.firstIndex(of: $0) }
        var members: [JSON.Member] = [
            .init("metadata", ["contest": .string(election.title), "candidates": .strings(names)]),
            .init("num_candidates", .int(names.count)),
            .init(
                "votes",
                .array(
                    bundles.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { list, papers in
                        ["n": .int(papers), "prefs": .array(list.map { .int(Int($0)) })]
                    })),
        ]
        if let winner { members.append(.init("winner", .int(winner))) }
        members.append(
            .init("audit", ["type": "OneOnMargin", "total_auditable_ballots": .int(election.ballots.total)]))
        members.append(.init("trim_algorithm", "MinimizeTree"))
        return .object(members)
    }

    /// pabulib's `.pb`: approvals, or points where papers give them (`scoring`), money with all its decimals.
    ///
    /// Each paper is a line of its own, numbered anew; papers alike stand together, so that nobody's place in a queue is told.
    public static func pabulib(_ election: Election) -> String {
        let ballots = election.ballots.merged()
        let isScored = ballots.hasScores
        func id(_ candidate: Int) -> String {
            let own = election.candidates[candidate].id ?? "\(candidate + 1)"
            return own.filter { !",;\" ".contains($0) && !$0.isNewline }
        }
        var out = "META\nkey;value\n"
        out += "description;\(cell(election.title))\n"
        out += "num_projects;\(election.candidates.count)\nnum_votes;\(ballots.total)\n"
        out += "budget;\(election.budget.exact)\n"
        if !election.currency.isEmpty { out += "currency;\(cell(election.currency))\n" }
        out += "vote_type;\(isScored ? "scoring" : "approval")\nrule;greedy\n"
        out += "PROJECTS\nproject_id;cost;name\n"
        for (place, candidate) in election.candidates.enumerated() {
            out += "\(id(place));\(candidate.cost.exact);\(cell(candidate.name))\n"
        }
        out += isScored ? "VOTES\nvoter_id;vote;points\n" : "VOTES\nvoter_id;vote\n"
        var number = 0
        for ballot in ballots {
            let named = isScored ? ballot.scores.keys.sorted() : Set(ballot.named).sorted()
            let vote = named.map(id).joined(separator: ",")
            let points = named.map { "\(ballot.scores[$0, default: 0])" }.joined(separator: ",")
            for _ in 0..<ballot.weight {
                number += 1
                out += isScored ? "\(number);\(vote);\(points)\n" : "\(number);\(vote)\n"
            }
        }
        return out
    }

    /// What of an election a format has no place for.
    public enum Loss: Hashable, Sendable {
        case seats, budget, title
        /// Papers that mark nobody.
        case blank(Int64)
        /// Empty ranks, ranks whose marks are lost, somebody named twice.
        case skipped(Int64)
        /// Several at one rank: such a paper ends there.
        case level(Int64)
        /// Ranks of papers that were none to a format of approvals or points.
        case order
        case points, withdrawn([String]), undeclared([String]), paperNumbers
        /// To which groups candidates belong, who goes first where votes tie, that nobody is ranked below those named, what was withheld.
        case groups, tieOrder, unnamedApart, withheld
    }

    /// What no format but our own BLT has a place for.
    public static func lostEverywhere(_ election: Election) -> [Loss] {
        var lost: [Loss] = []
        if election.candidates.contains(where: { !$0.groups.isEmpty }) { lost.append(.groups) }
        if !election.tieOrder.isEmpty { lost.append(.tieOrder) }
        if !election.ranksUnnamedLast { lost.append(.unnamedApart) }
        if election.withheld != nil { lost.append(.withheld) }
        return lost
    }

    /// The formats that these writers write.
    public enum Target: String, Hashable, Sendable, CaseIterable { case preflib, abif, raire, pabulib }

    /// Everything that writing an election in a format leaves out, so that it can be said.
    public static func lost(in target: Target, _ election: Election) -> [Loss] {
        var lost: [Loss] = []
        var (blank, skipped, level): (Int64, Int64, Int64) = (0, 0, 0)
        for ballot in election.ballots where ballot.weight > 0 {
            if ballot.named.isEmpty { blank += ballot.weight }
            let isUneven =
                ballot.ranks.contains { $0 == .skipped || $0 == .overvote }
                || Set(ballot.named).count < ballot.named.count
            if isUneven { skipped += ballot.weight }
            if ballot.ranks.contains(where: { $0.candidates.count > 1 }) { level += ballot.weight }
        }
        if election.seats != 1, target != .pabulib || election.budget == 0 { lost.append(.seats) }
        if election.budget > 0, target != .pabulib { lost.append(.budget) }
        if blank > 0, target == .preflib { lost.append(.blank(blank)) }
        if skipped > 0 { lost.append(.skipped(skipped)) }
        if level > 0, target == .raire { lost.append(.level(level)) }
        if election.ballots.hasScores, target == .preflib || target == .raire { lost.append(.points) }
        if election.ballots.hasOrder, target == .pabulib, !election.ballots.hasScores { lost.append(.order) }
        let withdrawn = election.candidates.filter(\.isWithdrawn).map(\.name)
        if !withdrawn.isEmpty { lost.append(.withdrawn(withdrawn)) }
        let undeclared = election.candidates.filter(\.isUndeclared).map(\.name)
        if !undeclared.isEmpty { lost.append(.undeclared(undeclared)) }
        if election.ballots.hasIDs { lost.append(.paperNumbers) }
        return lost + lostEverywhere(election)
    }

    /// Without line ends, which would end a line of the file.
    private static func flat(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// Brackets and the sign of a comment would end a name.
    private static func bracketed(_ name: String) -> String {
        let other: [Character: Character] = ["[": "(", "]": ")", "#": "＃"]
        return String(flat(name).map { other[$0] ?? $0 })
    }

    /// A cell between semicolons, in quotes where it holds one.
    private static func cell(_ text: String) -> String {
        let text = flat(text)
        return text.contains { ";\"".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
