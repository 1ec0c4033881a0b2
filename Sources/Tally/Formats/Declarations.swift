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
            throw scan.wrong(
                "\(found)，即文件里实有的（\(what.chinese)）；若知道文件不全，请加 --partial",
                "\(found), as many as the file holds (\(what.english)); add --partial if the file is known not to be whole",
                at: offset, read: "\(declared)")
        }
        notes.append(
            Phrase(
                "文件不全：\(what.chinese)声明为\(declared)，实有\(found)",
                "the file is partial: it declares \(what.english) \(declared) and holds \(found)"))
    }

    /// A bound that one ballot breaks: `max_length 3`.
    mutating func breach(_ what: Phrase, at offset: Int, read: String, in scan: Scanner) throws(BallotError) {
        guard isPartial else {
            throw scan.wrong(
                "合乎\(what.chinese)的选票；若仍要照算，请加 --partial",
                "a ballot within \(what.english); add --partial to count it all the same", at: offset, read: read)
        }
        if let place = breaches.firstIndex(where: { $0.what == what }) {
            breaches[place].ballots += 1
        } else {
            breaches.append((what, 1))
        }
    }

    var all: [Phrase] {
        notes
            + breaches.map {
                Phrase(
                    "\($0.ballots)张选票不合\($0.what.chinese)，照算",
                    "\($0.ballots == 1 ? "a ballot breaks" : "\($0.ballots) ballots break") \($0.what.english), counted all the same"
                )
            }
    }
}
