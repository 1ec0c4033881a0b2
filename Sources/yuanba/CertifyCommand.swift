import ArgumentParser
import Foundation
import Kernel
import Tally
import Yard

/// `yuanba certify RESULT BALLOTS -o proof.html`: one page that holds a result and its papers, and counts them again by itself.
///
/// `yuanba certify BOOK -o proof.html` does so for a whole book (``BookPage``).
///
/// The page loads nothing. Its script recounts plurality, 双过半, approval, the instant run-off and Scottish STV; `scripts/check.py`
/// does the same outside any browser. A digest over both parts tells whether the page is whole.
struct CertifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certify", abstract: Help.text(\.certify),
        discussion: "yuanba certify result.json ward.blt -o proof.html")

    @Argument(help: .said(\.certifyResult, value: "result")) var result: String
    @Argument(help: .said(\.ballotFiles, value: "ballots")) var ballots: [String] = []
    @Option(name: .short, help: .said(\.output)) var output: String
    @Option(help: .said(\.contest)) var contest: String?
    @Option(help: .said(\.certifyAudit, value: "file")) var audit: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        guard ballots.isEmpty else { return try certifyResult() }
        try screen.explaining {
            let page = try BookPage(
                journal: Journal.read(at: result), audit: auditPage(), language: screen.language)
            try write(page.text, digest: page.digest)
        }
    }

    private func auditPage() throws -> String? {
        try audit.map { String(decoding: try BallotSource.bytes(of: $0, screen.language), as: UTF8.self) }
    }

    private func write(_ text: String, digest: String) throws {
        // It holds every paper, though not who cast it: that a way of marking can be known again, its maker has to weigh.
        try OutputFile.write(Data(text.utf8), to: output, language: screen.language, isPrivate: true)
        print(screen.language.proofs.written(output, digest: digest))
    }

    private func certifyResult() throws {
        let language = screen.language
        let confirmed = try ConfirmedResult(result: result, ballots: ballots, contest: contest, language: language)
        var (count, election) = (confirmed.count, confirmed.election)
        if count.margin == nil, let rule = RuleBook.rule(named: count.rule) {
            count.margin = try? rule.margin(of: count, in: election, options: count.options)
        }
        election.ballots = election.canonical().ballots
        let text = BallotFile.blt(election)
        let json = ProofResult.json(count, of: text)
        let page = ProofPage(
            report: ProofReport.of(json, title: election.title, language.proofs),
            parts: [("result", json.encoded), ("ballots", text)] + (try auditPage().map { [("audit", $0)] } ?? []),
            language: language)
        try write(page.text, digest: page.digest)
    }
}

/// A published result that its ballots bear out, for whatever is done with it further.
struct ConfirmedResult {
    let election: Tally.Election
    let count: Tally.Count

    /// - Throws: a `Failure` of status 4 where a part of the result is not what its ballots give, naming it.
    init(result: String, ballots: [String], contest: String?, language: Language) throws {
        let published = try BallotSource.bytes(of: result, language)
        let source = try BallotSource(paths: ballots, contest: contest, language: language)
        let read = try source.read()
        let check: Tally.Verification
        do throws(Tally.Verification.Failure) {
            check = try Tally.Verification.check(
                result: [UInt8](published), resultName: result, election: read,
                digests: LaterDigests(of: read, file: source.file).value, language: language)
        } catch {
            switch error {
            case .result(let error): throw Failure(error.message(language))
            case .count(let error): throw Failure(error.phrase(language))
            }
        }
        if let remark = check.remark { throw Failure(remark(language), status: Failure.notSound) }
        if let first = check.differences.first { throw Failure(first.phrase(language), status: Failure.notSound) }
        guard let count = check.recount else { throw Failure(language.audits.notRecounted, status: Failure.notSound) }
        var election = read
        election.seats = count.seats
        election.registered = count.registered ?? read.registered
        election.reserved = count.reserved
        for place in election.candidates.indices {
            election.candidates[place].groups = count.candidates[place].groups
        }
        self.election = election
        self.count = count
    }
}

/// The page: what people read, and behind it the parts as they are, with the script that counts them.
///
/// `scripts/checkpage.py` knows its layout, and the SHA-256 of what is alike on every page.
struct ProofPage {
    let report: ProofReport
    /// By name, in the order in which the digest takes them.
    let parts: [(name: String, text: String)]
    let language: Language

    private var words: any ProofWords { report.words }

    /// SHA-256 over what people read, without white space, and the parts.
    var digest: String {
        let read = report.plain.filter { !" \n\t".contains($0) }
        return SHA256.hex(of: ([read] + parts.map(\.text)).joined(separator: "\n"))
    }

    var text: String {
        let hidden = parts.map { name, part in
            "<pre id=\"\(name)\"\(name == "audit" ? "" : " hidden")>\n\(Escaping.html(part))\n</pre>\n"
        }
        let verdict = [
            ("sound", words.sound), ("unsound", words.unsound), ("unknown", words.unknown), ("book", words.soundBook),
        ].map { " data-\($0)=\"\(Escaping.html($1))\"" }
        return """
            <!DOCTYPE html>
            <html lang="\(language == .chinese ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(Escaping.html(words.title))</title>
            <meta name="digest" content="\(digest)">
            <style>
            body{font:16px/1.5 sans-serif;margin:2em}#verdict{padding:.6em;border:2px solid}.sound{color:#060}.unsound{color:#a00}
            table{border-collapse:collapse}th,td{border:1px solid;padding:.2em .6em;text-align:left}pre{white-space:pre-wrap}
            </style>
            </head>
            <body>
            <h1>\(Escaping.html(words.title))</h1>
            <p id="verdict"\(verdict.joined())>\(Escaping.html(words.unchecked))</p>
            <main>
            <table>
            \(report.html)</table>
            </main>
            \(hidden.joined())<script>
            \(RecountScript.text)\(BookScript.text)\(RecountScript.start)</script>
            </body>
            </html>

            """
    }
}
