import Kernel

/// A way of counting: its name, where it is written down, its options, and the count itself.
///
/// A new rule is one file with one such type, listed in ``RuleBook/all``, and what it is called in each language of its
/// folder's words:
///
///     struct Plurality: Rule {
///         let about = RuleInfo(name: "plurality", label: { $0.marks.plurality }, …)
///         func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) { … }
///     }
///
/// A rule of another module gives its title and what it is good for as phrases: `title: Phrase { language in … }`.
public protocol Rule: Sendable {
    var about: RuleInfo { get }

    /// What of a paper it looks at; ranks, unless it says otherwise.
    var reads: BallotForm { get }

    /// Whether every paper adds one vote to each it names, none is void by how many, and the most votes are elected: then the
    /// running total tells before the last paper who is in. Not so unless it says otherwise.
    var addsUp: Bool { get }

    /// What its ties are for.
    var tieKind: TieKind { get }

    /// Counts. Called through ``count(_:options:ties:)``, which has checked seats, candidates and options.
    ///
    /// - Throws: ``Stop/unsettled(_:)`` where a tie ends the count, ``Stop/refused(_:)`` where it can't be made.
    func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop)
}

/// What the ties of a rule are for, which says how to find out whether one matters.
public enum TieKind: Sendable {
    /// Whoever is taken gets the seat at once.
    case forSeats
    /// Whoever is taken leaves, or passes on votes, or stands again, and the count goes on.
    case onTheWay
}

/// Why a tally ended before its end.
public enum Stop: Error {
    case unsettled(Tie)
    case refused(CountError)
}

/// What `yuanba rules` prints of a rule.
public struct RuleInfo: Sendable {
    /// Short, lower case, as typed behind `--rule`.
    public var name: String
    public var title: Phrase
    /// What it is good for, in a sentence.
    public var goodFor: Phrase
    /// The statute, paper or reference it was written from.
    public var source: String
    public var options: [RuleOption]
    /// How many seats it can fill.
    public var seats: Seats

    public enum Seats: Sendable { case one, many, any }

    public init(
        name: String, title: Phrase, goodFor: Phrase, source: String, options: [RuleOption] = [], seats: Seats = .many
    ) {
        self.name = name
        self.title = title
        self.goodFor = goodFor
        self.source = source
        self.options = options
        self.seats = seats
    }
}

extension Rule {
    public var name: String { about.name }
    public var tieKind: TieKind { .forSeats }
    public var addsUp: Bool { false }

    /// Counts an election.
    ///
    ///     let count = try Scottish().count(election, options: ["…": "…"], ties: .order)
    ///
    /// A tie that neither the rule nor `ties` settles is passed over where the same are elected whichever way it falls. One
    /// that matters ends the count with all that is certain: ``Count/tied`` names those between whom it lies.
    ///
    /// - Throws: ``CountError`` for an unknown option, no seats, more seats than candidates, no valid ballot.
    public func count(
        _ election: Election, options: [String: String] = [:], ties: TieBreak = .open
    ) throws(CountError) -> Count {
        let options = try RuleOptions(options, for: about)
        if about.seats != .any {
            guard election.seats > 0 else { throw .noSeats }
            guard !election.electable.isEmpty else { throw .noCandidates }
            guard election.seats <= election.electable.count else {
                throw .moreSeatsThanCandidates(seats: election.seats, candidates: election.electable.count)
            }
            if about.seats == .one, election.seats > 1 { throw .oneSeatOnly(rule: name) }
            guard election.ballots.total > 0, !election.ballots.isBlank else { throw .noBallots }
        }
        guard election.candidates.count <= Mark.mostCandidates else {
            throw .tooManyCandidates(election.candidates.count, most: Mark.mostCandidates, rule: name)
        }
        guard election.ballots.highest < election.candidates.count else {
            throw .badBallot(.noSuchCandidate(election.ballots.highest))
        }
        let unread = try unread(election)
        var ways = TieWays(self, election, options, ties)
        var count = try ways.count()
        count.notes += unread
        keepReserves(election, options: options.values, ties: ties, in: &count)
        return count
    }
}
