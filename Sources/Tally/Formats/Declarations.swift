import Kernel

/// What a file says of itself (how many votes, how long a ballot may be), held against what it holds.
///
/// A difference is refused where it is declared, with what to do; of a file known to be partial it becomes a note that
/// every result counted from it tells.
struct Declarations {
    let isPartial: Bool
    private(set) var notes: [Phrase] = []
    /// Ballots beyond a bound, by what bounds them.
    private var breaches: [(what: Phrase, ballots: Int)] = []

    init(isPartial: Bool) { self.isPartial = isPartial }

    /// A total: `num_votes 500`.
    mutating func check(
        _ what: Phrase, declares declared: Int64, holds found: Int64, at offset: Int, in scan: Scanner
    ) throws(BallotError) {
        guard declared != found else { return }
        guard isPartial else {
            throw scan.wrong(at: offset, read: "\(declared)") { $0.formats.asManyAsFound(found, what($0)) }
        }
        notes.append(Phrase { $0.formats.partial(what($0), declared: declared, found: found) })
    }

    /// A bound that one ballot breaks: `max_length 3`.
    mutating func breach(_ what: Phrase, at offset: Int, read: String, in scan: Scanner) throws(BallotError) {
        guard isPartial else {
            throw scan.wrong(at: offset, read: read) { $0.formats.ballotWithin(what($0)) }
        }
        if let place = breaches.firstIndex(where: { $0.what == what }) {
            breaches[place].ballots += 1
        } else {
            breaches.append((what, 1))
        }
    }

    var all: [Phrase] {
        notes
            + breaches.map { breach in
                Phrase { $0.formats.breaches(breach.ballots, breach.what($0)) }
            }
    }
}
