import Kernel

/// The votes and declarations that stand in a book's public export, as a proof page shows them; `scripts/checkpage.py` goes the same way.
struct BookReport {
    private struct Vote {
        let entry: JSON
        let closed: JSON
        let question: String
        let matter: String
    }

    private struct Declaration {
        let entry: JSON
        let declared: JSON
        let call: JSON?
    }

    private var votes: [Vote] = []
    private var declarations: [Declaration] = []
    private let book: JSON

    /// - Parameter book: the public export.
    init(_ book: JSON) {
        self.book = book
        let entries = book["entries"]?.items ?? []
        var struck: Set<Int64> = []
        for event in entries.flatMap({ $0["events"]?.items ?? [] }) {
            func numbers(_ key: String) -> [Int64] {
                (event["history"]?[key]?["entries"]?.items ?? []).compactMap(\.integer)
            }
            struck.formUnion(numbers("undone"))
            struck.subtract(numbers("redone"))
        }
        var texts: [String: String] = [:]
        var calls: [Int64: JSON] = [:]
        for entry in entries where !struck.contains(entry["number"]?.integer ?? 0) {
            for event in entry["events"]?.items ?? [] {
                for proposal in (event["proposal"]?.members ?? []).map(\.value) {
                    let number = proposal["number"]?.text.map { "P\($0)" }
                    if let text = proposal["text"]?.text, let key = proposal["question"]?.text ?? number {
                        texts[key] = text
                    }
                }
                take(vote: event["poll"], of: entry, texts)
                if let called = event["election"]?["called"], let number = called["number"]?.integer {
                    calls[number] = called["call"]
                }
                if let declared = event["election"]?["declared"], let number = declared["election"]?.integer {
                    declarations.append(Declaration(entry: entry, declared: declared, call: calls[number]))
                }
            }
        }
    }

    private mutating func take(vote poll: JSON?, of entry: JSON, _ texts: [String: String]) {
        if let question = (poll?["recounted"] ?? poll?["annulled"])?["question"]?.text,
            let place = votes.lastIndex(where: { $0.question == question })
        {
            votes.remove(at: place)
        }
        guard let closed = poll?["closed"] ?? poll?["recounted"], closed["judgement"] != nil, closed["votes"] != nil,
            let question = closed["question"]?.text
        else { return }
        let motion = String(question.prefix { $0 == "P" || $0.isNumber })
        let text = texts[question] ?? texts[motion] ?? ""
        votes.append(Vote(entry: entry, closed: closed, question: question, matter: "\(question) \(text)"))
    }

    /// - Parameter figures: the result of each declaration whose papers are in the page, by its entry and its number there.
    func report(_ words: any ProofWords, figures: [[Int]: JSON]) -> ProofReport {
        var report = ProofReport(words)
        let entries = book["entries"]?.items ?? []
        report.row([.word(.community), .data(book["book"]?["community"]?.text ?? "")])
        report.row([.word(.entries), .data("\(entries.count)")])
        report.row([.word(.head), .data((entries.last ?? book["book"])?["hash"]?.text ?? "")])
        if !votes.isEmpty {
            let labels: [ProofLabel] = [
                .entry, .day, .matter, .for, .against, .abstain, .base, .required, .met, .law,
            ]
            report.row(labels.map { .word($0) })
        }
        for vote in votes {
            for judged in [vote.closed["judgement"] ?? .null] + (vote.closed["further"]?.items ?? []) {
                let taken = ["for", "against", "abstain"].map { vote.closed["votes"]?[$0]?.text ?? "" }
                let met = words.label(judged["isMet"] == true ? .yes : .no)
                let base = [judged["baseSize"]?.text ?? "", judged["required"]?.text ?? "", met]
                report.row(
                    (head(vote.entry) + [vote.matter] + taken + base + [law(judged["rule"]?["citation"])])
                        .map { .data($0) })
            }
        }
        guard !declarations.isEmpty else { return report }
        let labels: [ProofLabel] = [
            .entry, .day, .title, .elected, .tied, .ballots, .registered, .required, .law, .votes, .change,
        ]
        report.row(labels.map { .word($0) })
        for one in declarations {
            let outcome = one.declared["outcome"]
            let proven = figures[[Int(one.entry["number"]?.integer ?? 0), Int(one.declared["election"]?.integer ?? 0)]]
            let names = ["elected", "tied"].map { key in
                (outcome?[key]?.items ?? []).compactMap(\.text).joined(separator: "、")
            }
            let numbers = ["cast", "registered", "votesRequired"].map { outcome?[$0]?.text ?? "" }
            let told = [law(one.call?["rule"]?["citation"]), Self.votes(of: proven), Self.change(of: proven)]
            report.row((head(one.entry) + [one.call?["post"]?.text ?? ""] + names + numbers + told).map { .data($0) })
        }
        return report
    }

    private func head(_ entry: JSON) -> [String] {
        [entry["number"]?.text ?? "", String((entry["at"]?.text ?? "").prefix(10))]
    }

    private func law(_ citation: JSON?) -> String {
        ["source", "article"].compactMap { citation?[$0]?.text }.joined(separator: " ")
    }

    private static func votes(of result: JSON?) -> String {
        let scores = result?["scores"]?.members ?? []
        let votes = scores.isEmpty ? result?["rounds"]?.items.last?["votes"]?.members ?? [] : scores
        return votes.map { "\($0.key) \($0.value.text ?? "")" }.joined(separator: "、")
    }

    private static func change(of result: JSON?) -> String {
        guard let margin = result?["margin"], let upper = margin["upper"]?.text else { return "" }
        return margin["exact"] == true ? upper : "≤ \(upper)"
    }
}
