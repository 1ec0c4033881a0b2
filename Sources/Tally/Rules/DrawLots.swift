import Kernel

/// Drawing lots from a published seed by RFC 3797; ballots, if there are any, have no say.
///
/// The list drawn from is the candidates who can be elected, in the order of the paper, which must be published together
/// with where the seed will come from, before it is known. The seed is the option `seed`, or that of `--ties lot:SEED`.
///
///     let count = try DrawLots().count(election, options: ["seed": "9319./2.5.8.10.12./9.18.26.34.41.45./"])
public struct DrawLots: Rule {
    public let about = RuleInfo(
        name: "lot", label: { $0.rules.drawingLots },
        source: "RFC 3797 (D. Eastlake, 2004), Publicly verifiable nominations committee random selection",
        options: [
            RuleOption("seed", .text, default: "") { $0.rules.seed }
        ],
        seats: .any)

    public let reads = BallotForm.nothing

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let seeds = transcript.ties.steps.compactMap { step in
            if case .lot(let seed) = step { seed } else { nil }
        }
        let seed = options["seed"].isEmpty ? seeds.first ?? "" : options["seed"]
        guard !seed.isEmpty else {
            throw .refused(.missing(.seed))
        }
        let list = election.electable
        guard election.seats > 0 else { throw .refused(.noSeats) }
        guard election.seats <= list.count else {
            throw .refused(.moreSeatsThanCandidates(seats: election.seats, candidates: list.count))
        }
        transcript.note(.most, Lot(seed: seed).draw(election.seats, from: list.count).map { list[$0] })
        transcript.count.order = transcript.elected.map { [$0] }
    }
}
