import Kernel

/// One vote of a roll call: whose it is, how it was given, when.
public struct CastVote: Codable, Hashable, Sendable {
    public enum Means: String, Codable, Sendable { case `self`, proxy, paper }

    /// Whose vote it is: a person's, or a household's where households are counted.
    public let voter: String
    public let vote: NamedVote
    public let by: Means
    public let stamp: Stamp
}

extension Votes {
    /// What votes given by name come to.
    public init(_ cast: [CastVote]) { self.init(cast.map(\.vote)) }

    /// The votes named in a roll call, each person once.
    public init(_ roll: [NamedVote]) {
        self.init(
            for: roll.count { $0.choice == .for }, against: roll.count { $0.choice == .against },
            abstain: roll.count { $0.choice == .abstain })
    }
}

extension [CastVote] {
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
        let franchise = Franchise(self, meeting)
        return votes.map {
            CastVote(
                voter: franchise.voter($0.name), vote: $0,
                by: franchise.isByPaper($0.name) ? .paper : franchise.isByProxy($0.name) ? .proxy : .`self`,
                stamp: stamp)
        }
    }
}

extension Meeting {
    /// What a poll was among those on its question. The names are those of the JSON.
    public enum PollKind: String, Sendable {
        case vote
        /// Its figures were counted again.
        case recount
        /// A vote on a question that had been voted on already.
        case second
        /// A vote on a question that a motion opened again (复议).
        case reconsidered
    }

    public func kind(of poll: Poll) -> PollKind {
        let isSecond = polls.contains {
            $0.question == poll.question && $0.opened.entry < poll.opened.entry && $0.closed != nil
                && $0.annulled == nil
        }
        let isReconsidered = procedure?.moved.contains {
            $0.motion.kind == .reconsider && $0.outcome == .carried && $0.motion.question == poll.question
                && $0.stamp.entry < poll.opened.entry
        }
        if isSecond, isReconsidered == true { return .reconsidered }
        return isSecond ? .second : poll.replaced.isEmpty ? .vote : .recount
    }
}
