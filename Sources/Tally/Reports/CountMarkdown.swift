import Kernel

/// A count as Markdown: the result, one table of all rounds, and what was decided and moved in each.
public struct CountMarkdown: Sendable {
    public var count: Count
    public var language: Language

    public init(_ count: Count, language: Language = .chinese) {
        self.count = count
        self.language = language
    }

    private var words: any ReportWords { language.reports }

    public var text: String {
        let lines = CountText(count, language: language).head.split(separator: "\n").map(String.init)
        var out = "# " + Escaping.markdown(lines.first ?? count.rule) + "\n\n"
        out += lines.dropFirst().map { "- " + Escaping.markdown($0.trimmed) }.joined(separator: "\n") + "\n\n"
        if count.rounds.isEmpty { return out + scores }
        out += "## " + words.votesByRound + "\n\n"
        out += row([words.candidate] + count.rounds.map { "\($0.number)" })
        out += "|---|" + String(repeating: "---:|", count: count.rounds.count) + "\n"
        for candidate in count.standing {
            let name = Escaping.markdown(count.title(candidate))
            let isElected = count.elected.contains(candidate)
            out += row([isElected ? "**\(name)**" : name] + count.rounds.map { count.show($0.votes[candidate]) })
        }
        out += row([words.exhaustedRow] + count.rounds.map { count.show($0.exhausted) })
        out += row([words.roundingRow] + count.rounds.map { count.show($0.loss) })
        for round in count.rounds { out += self.round(round) }
        return out
    }

    private func round(_ round: Round) -> String {
        var out = "\n## " + words.round(round.number) + "\n\n"
        for decision in round.decisions {
            out += "- " + Escaping.markdown(count.phrase(decision, in: round)(language)) + "\n"
        }
        let matrix = TransferMatrix(round)
        guard !matrix.givers.isEmpty else { return out }
        out += "\n" + row([words.fromColumn] + matrix.givers.map { Escaping.markdown(count.title($0)) })
        out += "|---|" + String(repeating: "---:|", count: matrix.givers.count) + "\n"
        for receiver in matrix.receivers {
            out += row(
                [Escaping.markdown(count.title(receiver, language))]
                    + matrix.givers.map { matrix.votes(from: $0, to: receiver).map(count.show) ?? "" })
        }
        return out
    }

    private var scores: String {
        var out = row([words.candidate, words.score]) + "|---|---:|\n"
        for (candidate, score) in count.scores.sorted(by: {
            $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
        }) {
            out += row([Escaping.markdown(count.title(candidate)), score.description])
        }
        return out
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
