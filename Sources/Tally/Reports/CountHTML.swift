import Kernel

/// A count as one HTML page that needs nothing else: no script, no network. A table of all rounds, the way of the
/// votes as a drawing, every round's decisions and transfers, and why each candidate won or lost.
public struct CountHTML: Sendable {
    public var count: Count
    public var title: String
    public var language: Language

    /// The page is made to be handed round, so it holds no digest of the papers: somebody could try one out.
    public init(_ count: Count, title: String = "", language: Language = .chinese) {
        self.count = count
        self.title = title
        self.language = language
    }

    private var words: any ReportWords { language.reports }

    public var page: String {
        let lines = CountText(count, language: language).head.split(separator: "\n").map(String.init)
        let heading = title.isEmpty ? lines.first ?? count.rule : title
        var body = "<h1>\(Escaping.html(heading))</h1>\n<ul>\n"
        for line in title.isEmpty ? Array(lines.dropFirst()) : lines { body += "<li>\(Escaping.html(line))</li>\n" }
        body += "</ul>\n"
        if count.rounds.isEmpty {
            body += scores
        } else {
            body += "<h2>\(words.votesByRound)</h2>\n" + rounds
            body += "<h2>\(words.flowOfVotes)</h2>\n<div class=\"wide\">\n"
            body += Sankey(count, language: language).svg + "</div>\n"
            body += count.rounds.map(details).joined()
        }
        body += "<h2>\(words.why)</h2>\n<dl>\n"
        // The margin stands above, once.
        var count = count
        count.margin = nil
        for candidate in count.standing {
            body += "<dt>\(Escaping.html(count.title(candidate)))</dt>"
            body += "<dd>\(Escaping.html(count.why(candidate)(language)))</dd>\n"
        }
        body += "</dl>\n"
        return """
            <!DOCTYPE html>
            <html lang="\(words.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Escaping.html(heading))</title>
            <style>
            \(Self.style)</style>
            </head>
            <body>
            \(body)</body>
            </html>

            """
    }

    private var rounds: String {
        var out = "<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">\(words.candidate)</th>"
        for round in count.rounds { out += "<th scope=\"col\">\(round.number)</th>" }
        out += "</tr></thead>\n<tbody>\n"
        for candidate in count.standing {
            out += "<tr><th scope=\"row\">\(Escaping.html(count.title(candidate)))</th>"
            for round in count.rounds {
                let isElected = count.rounds.prefix(round.number).contains { $0.elected.contains(candidate) }
                let mark = isElected ? "elected" : round.excluded.contains(candidate) ? "excluded" : ""
                let votes = count.show(round.votes[candidate])
                out += mark.isEmpty ? "<td>\(votes)</td>" : "<td class=\"\(mark)\">\(votes)</td>"
            }
            out += "</tr>\n"
        }
        out += "<tr><th scope=\"row\">\(words.exhaustedRow)</th>"
        out += count.rounds.map { "<td>\(count.show($0.exhausted))</td>" }.joined() + "</tr>\n"
        out += "<tr><th scope=\"row\">\(words.roundingRow)</th>"
        out += count.rounds.map { "<td>\(count.show($0.loss))</td>" }.joined() + "</tr>\n"
        return out + "</tbody></table></div>\n"
    }

    private func details(_ round: Round) -> String {
        var out = "<details><summary>\(words.round(round.number)) "
        out += Escaping.html(count.note(round)(language)) + "</summary>\n"
        let matrix = TransferMatrix(round)
        if !matrix.givers.isEmpty {
            out += "<div class=\"wide\"><table>\n<thead><tr><th>\(words.fromColumn)</th>"
            out += matrix.givers.map { "<th scope=\"col\">\(Escaping.html(count.title($0)))</th>" }.joined()
            out += "</tr></thead>\n<tbody>\n"
            for receiver in matrix.receivers {
                out += "<tr><th scope=\"row\">\(Escaping.html(count.title(receiver, language)))</th>"
                for giver in matrix.givers {
                    out += "<td>\(matrix.votes(from: giver, to: receiver).map(count.show) ?? "")</td>"
                }
                out += "</tr>\n"
            }
            out += "</tbody></table></div>\n"
        }
        return out + "</details>\n"
    }

    private var scores: String {
        var out = "<table>\n<tbody>\n"
        for (candidate, score) in count.scores.sorted(by: {
            $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
        }) {
            let mark = count.elected.contains(candidate) ? " class=\"elected\"" : ""
            out += "<tr><th scope=\"row\">\(Escaping.html(count.title(candidate)))</th><td\(mark)>\(score)</td></tr>\n"
        }
        return out + "</tbody></table>\n"
    }

    private static let style = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 2rem auto;
          max-width: 60rem; padding: 0 1rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 14px; }
        th, td { padding: .2rem .6rem; border-bottom: 1px solid #8884; text-align: right; white-space: nowrap; }
        th[scope=row], thead th:first-child { text-align: left; }
        .elected { background: #2a94; font-weight: bold; }
        .excluded { background: #d544; }
        details { margin: .4rem 0; } dt { font-weight: bold; } code { word-break: break-all; font-size: 12px; }
        svg { height: auto; } svg text { font-size: 12px; fill: currentColor; }
        path { fill-opacity: .3; } path.moves { fill-opacity: .55; } path:hover { fill-opacity: .85; }
        .c0 { fill: #4e79a7; } .c1 { fill: #f28e2b; } .c2 { fill: #e15759; } .c3 { fill: #76b7b2; }
        .c4 { fill: #59a14f; } .c5 { fill: #edc948; } .c6 { fill: #b07aa1; } .c7 { fill: #ff9da7; }
        .c8 { fill: #9c755f; } .c9 { fill: #8c8c8c; }

        """
}
