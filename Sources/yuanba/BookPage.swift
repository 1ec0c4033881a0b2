import Foundation
import Kernel
import Ledger
import Tally
import Yard

/// `yuanba certify BOOK -o proof.html`: all that a book decided, with what bears it out.
///
/// The page holds the public export, whose chain its script goes through from entry to entry, and the papers of each election that were
/// read one by one. What a vote came to is reckoned again from the entry that closed it, and the law and clause it rests on stand there.
struct BookPage {
    private let page: ProofPage

    var digest: String { page.digest }
    var text: String { page.text }

    /// - Parameter audit: the page of an audit by hand, shown as it is.
    init(journal: Journal, audit: String?, language: Language) throws {
        var bytes = Data()
        try journal.export(isPublic: true) { bytes += $0 }
        let book = try journal.replay().book
        let proofs = book.electionProofs
        var parts = [(name: "book", text: String(decoding: bytes, as: UTF8.self))]
        for (place, proof) in proofs.enumerated() {
            var election = proof.election
            election.ballots = election.canonical().ballots
            let ballots = BallotFile.blt(election)
            let digests = CountJSON.Digests(file: "", canonical: SHA256.hex(of: ballots))
            parts.append(("result-\(place)", CountJSON(proof.count, digests: digests, language: language).encoded))
            parts.append(("ballots-\(place)", ballots))
        }
        let named: [JSON] = proofs.map { ["entry": .int($0.entry), "election": .int($0.number)] }
        parts.append(("proofs", JSON.array(named).encoded))
        if let audit { parts.append(("audit", audit)) }
        let hashes = try journal.hashes()
        let report = Self.report(
            book.decisions(in: language.screen.wording), of: book, proven: Set(proofs.map(\.entry)),
            head: language.proofs.bookHead(entries: hashes.count, hash: hashes.last?.description ?? ""), language)
        page = ProofPage(report: report, parts: parts, words: language.proofs)
    }

    private static func report(
        _ decisions: [BookDecision], of book: Book, proven: Set<Int>, head: String, _ language: Language
    ) -> String {
        let words = language.proofs
        let title = Escaping.html(words.bookTitle(book.header.community))
        var body = ""
        var meeting: String?
        for decision in decisions {
            if decision.meeting != meeting {
                if meeting != nil { body += "</dl>\n" }
                meeting = decision.meeting
                body += "<h2>\(Escaping.html(decision.meeting))</h2>\n<dl>\n"
            }
            let entry = words.entry(decision.entry, hasPapers: proven.contains(decision.entry))
            body += "<dt>\(Escaping.html(decision.title))</dt>\n"
            body += "<dd>\(Escaping.html(decision.sentence)) <small>\(Escaping.html(entry))</small></dd>\n"
        }
        if meeting != nil { body += "</dl>\n" }
        return """
            <!DOCTYPE html>
            <html lang="\(language == .chinese ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            </head>
            <body>
            <h1>\(title)</h1>
            <p>\(Escaping.html(head))</p>
            \(body)</body>
            </html>
            """
    }
}
