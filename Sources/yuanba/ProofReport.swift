import Kernel

/// What people read on a proof page, made of nothing but what stands in its parts: `scripts/check.py` makes it again and compares.
///
/// Words of the page are `<th>`, everything that the parts bear out is `<td>`.
struct ProofReport {
    let words: any ProofWords
    private(set) var html = ""
    /// The same without marks.
    private(set) var plain = ""

    init(_ words: any ProofWords) { self.words = words }

    enum Cell {
        case word(ProofLabel)
        case data(String)
    }

    mutating func row(_ cells: [Cell]) {
        html += "<tr>"
        for cell in cells {
            let (mark, text) =
                switch cell {
                case .word(let label): ("th", words.label(label))
                case .data(let text): ("td", text)
                }
            html += "<\(mark)>\(Escaping.html(text))</\(mark)>"
            plain += text
        }
        html += "</tr>\n"
    }

    private mutating func row(_ label: ProofLabel, _ data: [String]) { row([.word(label)] + data.map(Cell.data)) }

    /// Of one result: its figures, who is elected, how many papers would change it, each row of votes.
    static func of(_ result: JSON, title: String, _ words: any ProofWords) -> ProofReport {
        var report = ProofReport(words)
        report.row(.title, [title])
        for label in [ProofLabel.rule, .seats, .ballots, .valid, .blank, .registered] {
            if let figure = result[label.rawValue]?.text { report.row(label, [figure]) }
        }
        for label in [ProofLabel.elected, .tied] {
            report.row(label, (result[label.rawValue]?.items ?? []).compactMap(\.text))
        }
        if let margin = result["margin"] {
            report.row(margin["exact"] == true ? .margin : .most, [margin["upper"]?.text ?? ""])
        }
        let rounds = result["rounds"]?.items ?? []
        if let first = rounds.first {
            report.row([.word(.round)] + (first["votes"]?.members ?? []).map { .data($0.key) } + [.word(.exhausted)])
            for round in rounds {
                let votes = (round["votes"]?.members ?? []).compactMap(\.value.text)
                let figures = [round["number"]?.text ?? ""] + votes + [round["exhausted"]?.text ?? ""]
                report.row(figures.map(Cell.data))
            }
        }
        let scores = result["scores"]?.members ?? []
        if !scores.isEmpty {
            report.row(.votes, scores.map(\.key))
            report.row(.votes, scores.compactMap(\.value.text))
        }
        return report
    }
}

/// What stands over the figures of a proof page.
enum ProofLabel: String, CaseIterable {
    case title, rule, seats, ballots, valid, blank, registered, elected, tied, margin, most, round, exhausted, votes
    case community, entries, head, entry, day, matter, `for`, against, abstain, base, required, met, law, change, yes,
        no
}
