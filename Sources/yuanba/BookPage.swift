import Foundation
import Kernel
import Ledger
import Tally
import Yard

/// `yuanba certify BOOK -o proof.html`: all that a book decided, with what bears it out.
///
/// The page holds the public export, whose chain its script goes through from entry to entry, and the papers of each election that were
/// read one by one. What a vote came to is reckoned again from the entry that closed it; the law and clause it rests on stand beside it.
struct BookPage {
    private let page: ProofPage

    var digest: String { page.digest }
    var text: String { page.text }

    /// - Parameter audit: the page of an audit by hand, shown as it is.
    init(journal: Journal, audit: String?, language: Language) throws {
        var bytes = Data()
        try journal.export(isPublic: true) { bytes += $0 }
        let export = try JSON.read([UInt8](bytes), name: "book")
        let proofs = try journal.replay().book.electionProofs
        var parts = [(name: "book", text: String(decoding: bytes, as: UTF8.self))]
        var figures: [[Int]: JSON] = [:]
        for (place, proof) in proofs.enumerated() {
            var (election, count) = (proof.election, proof.count)
            if proof.margins { count.margin = try? proof.rule.margin(of: count, in: election, options: count.options) }
            election.ballots = election.canonical().ballots
            let ballots = BallotFile.blt(election)
            let result = ProofResult.json(count, of: ballots)
            figures[[proof.entry, proof.number]] = result
            parts += [("result-\(place)", result.encoded), ("ballots-\(place)", ballots)]
        }
        let named: [JSON] = proofs.map { ["entry": .int($0.entry), "election": .int($0.number)] }
        parts.append(("proofs", JSON.array(named).encoded))
        if let audit { parts.append(("audit", audit)) }
        let report = BookReport(export).report(language.proofs, figures: figures)
        page = ProofPage(report: report, parts: parts, language: language)
    }
}
