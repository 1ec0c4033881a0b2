import Kernel

/// A count as Markdown: the result, one table of all rounds, and what was decided and moved in each.
public struct CountMarkdown: Sendable {
    public var count: Count
    public var language: Language

    public init(_ count: Count, language: Language = .chinese) {
        self.count = count
        self.language = language
    }

    private func say(_ chinese: String, _ english: String) -> String { Phrase(chinese, english)(language) }

    public var text: String {
        let lines = CountText(count, language: language).head.split(separator: "\n").map(String.init)
        var out = "# " + Escaping.markdown(lines.first ?? count.rule) + "\n\n"
        out += lines.dropFirst().map { "- " + Escaping.markdown($0.trimmed) }.joined(separator: "\n") + "\n\n"
        if count.rounds.isEmpty { return out + scores }
        out += "## " + say("各轮得票", "Votes by round") + "\n\n"
        out += row([say("候选人", "Candidate")] + count.rounds.map { "\($0.number)" })
        out += "|---|" + String(repeating: "---:|", count: count.rounds.count) + "\n"
        for candidate in count.standing {
            let name = Escaping.markdown(count.title(candidate))
            let isElected = count.elected.contains(candidate)
            out += row([isElected ? "**\(name)**" : name] + count.rounds.map { count.show($0.votes[candidate]) })
        }
        out += row([say("用尽", "Exhausted")] + count.rounds.map { count.show($0.exhausted) })
        out += row([say("舍入", "Rounding")] + count.rounds.map { count.show($0.loss) })
        for round in count.rounds { out += self.round(round) }
        return out
    }

    private func round(_ round: Round) -> String {
        var out = "\n## " + say("第\(round.number)轮", "Round \(round.number)") + "\n\n"
        for decision in round.decisions {
            out += "- " + Escaping.markdown(count.phrase(decision, in: round)(language)) + "\n"
        }
        let matrix = TransferMatrix(round)
        guard !matrix.givers.isEmpty else { return out }
        out += "\n" + row([say("得自", "From")] + matrix.givers.map { Escaping.markdown(count.title($0)) })
        out += "|---|" + String(repeating: "---:|", count: matrix.givers.count) + "\n"
        for receiver in matrix.receivers {
            out += row(
                [Escaping.markdown(count.title(receiver, language))]
                    + matrix.givers.map { matrix.votes(from: $0, to: receiver).map(count.show) ?? "" })
        }
        return out
    }

    private var scores: String {
        var out = row([say("候选人", "Candidate"), say("得分", "Score")]) + "|---|---:|\n"
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
