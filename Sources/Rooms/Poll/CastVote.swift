import Kernel

/// One vote of a roll call: whose it is, how it was given, when.
public struct CastVote: Codable, Hashable, Sendable {
    public enum Means: String, Codable, Sendable { case `self`, proxy, paper }

    /// Whose vote it is: a person's, or a household's where households are counted.
    public let voter: String
    public let vote: NamedVote
    public let by: Means
    public let stamp: Stamp
    /// How many votes it is; `nil` is one.
    public let votes: Int?
    /// In 0.01 m², where votes weigh by area.
    public let area: Int?

    public init(
        voter: String, vote: NamedVote, by: Means, stamp: Stamp, votes: Int? = nil, area: Int? = nil
    ) {
        self.voter = voter
        self.vote = vote
        self.by = by
        self.stamp = stamp
        self.votes = votes
        self.area = area
    }
}

extension Votes {
    /// What votes given by name come to.
    public init(_ cast: [CastVote]) { self.init(cast) { $0.votes ?? 1 } }

    /// What they come to in another measure.
    init(_ cast: [CastVote], by measure: (CastVote) -> Int) {
        self.init()
        for vote in cast {
            switch vote.vote.choice {
            case .for: self.for += measure(vote)
            case .against: against += measure(vote)
            case .abstain: abstain += measure(vote)
            }
        }
    }

    /// The votes named in a roll call, each person once.
    public init(_ roll: [NamedVote]) {
        self.init(
            for: roll.count { $0.choice == .for }, against: roll.count { $0.choice == .against },
            abstain: roll.count { $0.choice == .abstain })
    }
}

extension PollFigures {
    /// The figures of a roll, with their area where its votes have one.
    init(_ cast: [CastVote]) {
        self.init(Votes(cast), area: cast.contains { $0.area != nil } ? Votes(cast) { $0.area ?? 0 } : nil)
    }
}

extension [CastVote] {
    /// All the votes together.
    var total: Int { reduce(0) { $0 + ($1.votes ?? 1) } }

    /// These votes with later ones put in: a later vote of the same voter replaces the earlier one.
    func replacing(_ later: [CastVote]) -> [CastVote] {
        var cast = self
        var places = Dictionary(enumerated().map { ($1.voter, $0) }, uniquingKeysWith: { one, _ in one })
        for vote in later {
            if let place = places[vote.voter] {
                cast[place] = vote
            } else {
                places[vote.voter] = cast.count
                cast.append(vote)
            }
        }
        return cast
    }
}

extension Book {
    /// Votes as they are given just now.
    func cast(_ votes: [NamedVote], at stamp: Stamp) -> [CastVote] {
        guard let meeting else { return [] }
        let franchise = Franchise(self, meeting, asked: votes.count)
        return votes.map {
            CastVote(
                voter: franchise.voter($0.name), vote: $0,
                by: franchise.isByPaper($0.name) ? .paper : franchise.isByProxy($0.name) ? .proxy : .`self`,
                stamp: stamp,
                votes: franchise.votes(of: $0.name), area: franchise.area(of: $0.name))
        }
    }
}
