import Kernel

/// An audit of a result by hand: papers drawn by a public seed, what each says to the claims of the result, and the risk left.
///
///     var audit = Audit(claims, papers: 400, method: .polling)
///     audit.draw(paper)              // and so on, in the order of ``PaperSequence``
///     audit.risk <= limit            // then the result stands, and no more papers are needed
///
/// A result that is wrong is confirmed with no more than the risk, whatever is wrong with it. An audit that does not come below the
/// limit ends in a full count.
public struct Audit: Sendable {
    public enum Method: String, Hashable, Sendable, CaseIterable {
        /// Papers alone: nothing needs to be known of what was counted from each.
        case polling
        /// Each paper beside what was counted from it: far fewer papers, if every paper can be found by its number.
        case comparison
    }

    public let claims: AuditClaims
    public let method: Method
    public let papers: Int64
    public private(set) var measures: [RiskMeasure]
    public private(set) var drawn = 0

    public init(_ claims: AuditClaims, papers: Int64, method: Method) {
        self.claims = claims
        self.method = method
        self.papers = papers
        measures = claims.claims.map { claim in
            let mean = claim.mean(of: papers)
            switch method {
            case .polling:
                // As SHANGRLA's examples: as much weight as a hundred papers, half the lead as the least distance.
                return RiskMeasure(
                    .alpha(eta: mean, weight: 100, distance: (mean - Rational.half) / 2), papers: papers)
            case .comparison:
                return RiskMeasure(
                    .kaplanKolmogorov(padding: Rational(1) / 10), papers: papers, most: Audit.most(mean))
            }
        }
    }

    /// A paper that was counted right has this value, whatever is on it: 1 ÷ (2 − v), where v is the lead as a share.
    private static func right(_ mean: Rational) -> Rational { 1 / (2 - (mean + mean - 1)) }
    private static func most(_ mean: Rational) -> Rational { 2 * right(mean) }

    /// Takes the next paper.
    ///
    /// - Parameters:
    ///   - paper: as it was found; nil where it was not found.
    ///   - counted: what was counted from it; it is looked at only where papers are compared.
    public mutating func draw(_ paper: Ballot?, counted: Ballot? = nil) {
        let found = claims.values(of: paper)
        switch method {
        case .polling: for place in measures.indices { measures[place].draw(found[place]) }
        case .comparison:
            let written = claims.values(of: counted)
            for place in measures.indices {
                let right = Audit.right(claims.claims[place].mean(of: papers))
                // By how much the record speaks more for the claim than the paper does.
                measures[place].draw((1 - (written[place] - found[place])) * right)
            }
        }
        drawn += 1
    }

    /// The greatest risk that any claim leaves.
    public var risk: Rational { measures.map(\.risk).max() ?? 1 }

    /// How many papers would bring the risk to the limit if every paper is as it was counted; nil where none would.
    public static func expected(
        _ claims: AuditClaims, of election: Election, method: Method, seed: String, limit: Rational, most: Int
    ) -> Int? {
        var audit = Audit(claims, papers: election.ballots.total, method: method)
        var sequence = PaperSequence(seed: seed, papers: election.ballots.total)
        let places = PaperPlaces(election)
        while audit.drawn < most, let number = sequence.next() {
            let ballot = places.ballot(number)
            audit.draw(ballot, counted: ballot)
            if audit.risk <= limit { return audit.drawn }
        }
        return nil
    }
}

/// The numbers of papers in the order in which they are to be drawn, from a public seed; each number once.
///
/// The n-th number is SHA-256 of the seed, a comma and n (in decimal figures), taken as a number, modulo the papers, plus one; a
/// number drawn before is passed over. Anybody can do it again with any program that makes SHA-256.
public struct PaperSequence: Sequence, IteratorProtocol, Sendable {
    public let seed: String
    public let papers: Int64
    private var number = 0
    private var seen: Set<Int64> = []

    public init(seed: String, papers: Int64) {
        self.seed = seed
        self.papers = papers
    }

    public mutating func next() -> Int64? {
        guard Int64(seen.count) < papers else { return nil }
        while true {
            number += 1
            let digest = SHA256.hex(of: "\(seed),\(number)")
            // Figure by figure, since the whole is a number of 256 bits.
            let rest = digest.utf8.reduce(UInt128(0)) { rest, digit in
                (rest * 16 + UInt128(digit <= 0x39 ? digit - 0x30 : digit - 0x57)) % UInt128(papers)
            }
            let paper = Int64(rest) + 1
            if seen.insert(paper).inserted { return paper }
        }
    }
}

/// Which ballot of a file is the paper of a number: papers are numbered from 1 in the order of the file.
public struct PaperPlaces: Sendable {
    private let election: Election
    /// How many papers stand before each bundle.
    private let before: [Int64]

    public init(_ election: Election) {
        self.election = election
        var sum: Int64 = 0
        before = election.ballots.weights.map { weight in
            defer { sum += weight }
            return sum
        }
    }

    public func ballot(_ number: Int64) -> Ballot? {
        guard (1...max(1, election.ballots.total)).contains(number), !before.isEmpty else { return nil }
        var (low, high) = (0, before.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if before[middle] < number { low = middle } else { high = middle }
        }
        var ballot = election.ballots[low]
        ballot.weight = 1
        return ballot
    }
}
