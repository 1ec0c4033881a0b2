import Kernel

/// What of a result an audit by hand checks: that a mean over all papers is more than one half.
///
/// Each paper has a value from 0 to 1 (Stark's assorter): 1 for a paper that speaks for the claim, 0 for one that speaks against it,
/// one half for any other. If all claims are true, so is who was elected, whatever else the count got wrong.
public struct AuditClaim: Sendable {
    public enum Kind: Hashable, Sendable {
        /// One elected has more votes than one who is not.
        case ahead(Int, of: Int)
        /// Is voted for by more than half of all papers, or is not.
        case half(Int, isReached: Bool)
        /// One of the assertions about an instant run-off.
        case runoff(RunoffAssertion)
    }

    public var kind: Kind
    /// By how many papers the mean is more than a half: all papers' values summed, twice, less the papers.
    public var lead: Int64

    /// The mean that the counted papers have.
    public func mean(of papers: Int64) -> Rational {
        Rational.half + Rational(Int128(lead), Int128(max(1, papers)) * 2)
    }
}

/// The claims of a result, and what any paper says to them.
public struct AuditClaims: Sendable {
    /// Why a result can only be checked by counting all papers again.
    public enum Obstacle: Error, Hashable, Sendable {
        /// The rule has no claims that can be seen from single papers.
        case rule
        /// A tie, or a lead of nothing.
        case noLead
        /// An instant run-off for whose proof there was too much to look through.
        case noProof
        /// Seats are kept for groups.
        case reserved
        /// Nobody stands beside those elected, or the election is void: there is nothing that papers could refute.
        case nothingToRefute
    }

    public private(set) var claims: [AuditClaim]
    private let election: Election
    private let rule: String
    private let options: RuleOptions

    /// - Throws: an ``Obstacle`` where an audit of single papers cannot settle it.
    public init(of count: Count, in election: Election, rule: any Rule, options: [String: String] = [:])
        throws(Obstacle)
    {
        self.election = election
        self.rule = rule.name
        guard let chosen = try? RuleOptions(options, for: rule.about) else { throw .rule }
        self.options = chosen
        guard election.reserved.isEmpty else { throw .reserved }
        guard !count.isOpen else { throw .noLead }
        let elected = Set(count.elected)
        let others = election.electable.filter { !elected.contains($0) }
        var kinds: [AuditClaim.Kind] = []
        switch rule.name {
        case "plurality", "block", "limited", "approval":
            for one in count.elected { for other in others { kinds.append(.ahead(one, of: other)) } }
        case "absolute-majority":
            guard count.quota != nil else { throw .nothingToRefute }
            for one in count.elected { kinds.append(.half(one, isReached: true)) }
            let needed = count.quota ?? 0
            for other in others {
                if let votes = count.scores[other], votes < needed {
                    kinds.append(.half(other, isReached: false))
                } else {
                    for one in count.elected { kinds.append(.ahead(one, of: other)) }
                }
            }
        case "irv":
            guard let proof = InstantRunoff.assertions(of: count, in: election, options: options), proof.isWhole else {
                throw others.isEmpty ? .nothingToRefute : .noProof
            }
            kinds = proof.assertions.map { .runoff($0) }
        default: throw .rule
        }
        guard !kinds.isEmpty else { throw .nothingToRefute }
        claims = kinds.map { AuditClaim(kind: $0, lead: 0) }
        // Twice each value less one is 1, 0 or −1, so that leads are whole papers.
        var leads = [Int64](repeating: 0, count: kinds.count)
        for (bundle, values) in values(of: election).enumerated() {
            for (place, value) in values.enumerated() where value != Rational.half {
                leads[place] +=
                    value > Rational.half ? election.ballots.weights[bundle] : -election.ballots.weights[bundle]
            }
        }
        claims = zip(kinds, leads).map { AuditClaim(kind: $0, lead: $1) }
        guard leads.allSatisfy({ $0 > 0 }) else { throw .noLead }
    }

    /// What a paper says to each claim. A paper that was not found is given as nil, and speaks against all.
    public func values(of ballot: Ballot?) -> [Rational] {
        var alone = election
        guard let ballot, let papers = try? Ballots([ballot]) else { return claims.map { _ in 0 } }
        alone.ballots = papers
        return values(of: alone).first ?? claims.map { _ in 0 }
    }

    /// The same of every bundle of an election.
    private func values(of election: Election) -> [[Rational]] {
        if rule == "irv" {
            guard let lists = RunoffPapers(election, options) else { return [] }
            return lists.weights.indices.map { bundle in
                values(
                    voted: [],
                    list: lists.lists[lists.starts[bundle]..<lists.starts[bundle + 1]].map {
                        lists.candidates[Int($0)]
                    })
            }
        }
        let finder = MarginFinder(
            rule: RuleBook.rule(named: rule) ?? Plurality(), election: election, options: options, elected: [])
        return election.ballots.indices.map { values(voted: finder.votes(of: $0), list: []) }
    }

    private func values(voted: Set<Int>, list: [Int]) -> [Rational] {
        claims.map { claim in
            switch claim.kind {
            case .ahead(let one, let other): half(voted.contains(one), voted.contains(other))
            case .half(let one, let isReached): voted.contains(one) == isReached ? 1 : 0
            case .runoff(let assertion):
                switch assertion.kind {
                case .notExcludedBefore:
                    half(
                        list.first == assertion.ahead,
                        list.first { $0 == assertion.ahead || $0 == assertion.behind } == assertion.behind)
                case .notNext(let continuing):
                    half(
                        list.first(where: continuing.contains) == assertion.ahead,
                        list.first(where: continuing.contains) == assertion.behind)
                }
            }
        }
    }

    private func half(_ speaksFor: Bool, _ speaksAgainst: Bool) -> Rational {
        speaksFor == speaksAgainst ? .half : speaksFor ? 1 : 0
    }
}
