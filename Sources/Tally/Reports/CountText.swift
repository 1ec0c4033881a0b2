import Kernel

/// A count as plain text for a terminal: the result, then every round with its tallies, decisions and transfers.
///
///     print(CountText(count, language: .english).text)
public struct CountText: Sendable {
    public var count: Count
    public var language: Language

    public init(_ count: Count, language: Language = .chinese) {
        self.count = count
        self.language = language
    }

    private var words: any ReportWords { language.reports }

    public var text: String {
        var out = head
        var lines = RoundLines(count)
        for round in count.rounds { out += "\n" + text(round, &lines) }
        if count.rounds.isEmpty { out += scores }
        return out
    }

    /// The result without the rounds.
    public var head: String {
        let rule = RuleBook.rule(named: count.rule)?.about.title(language) ?? count.rule
        var out = "\(rule) (\(count.rule))\n"
        var facts = [
            words.seats(count.seats), words.ballots(count.ballots), words.valid(count.valid),
        ]
        if let quota = count.quota { facts.append(words.quota(count.show(quota))) }
        let given = count.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        out += (facts + given).joined(separator: "  ") + "\n"
        out += words.elected(count.elected.isEmpty ? words.nobody : count.titles(count.elected, language)) + "\n"
        if !count.tied.isEmpty {
            out += words.leftOpen(count.titles(count.tied, language)) + "\n"
        }
        if count.committees.count > 1 {
            out += words.tiedCommittees + "\n"
            for committee in count.committees { out += "  " + count.titles(committee, language) + "\n" }
        }
        for tie in count.ties { out += count.phrase(tie)(language) + "\n" }
        for note in count.notes { out += note(language) + "\n" }
        if let margin = count.margin {
            out += margin.phrase(language) + "\n"
            for close in count.closeDecisions { out += count.phrase(close)(language) + "\n" }
        }
        return out
    }

    private func text(_ round: Round, _ line: inout RoundLines) -> String {
        var out = words.round(round.number)
        if let quota = round.quota { out += "  " + words.quota(count.show(quota)) }
        out += "\n"
        var rest: [(String, String)] = []
        if round.sumsToPapers { rest.append((words.exhausted, count.show(round.exhausted))) }
        if let inactive = round.inactive, inactive.blank > 0 { rest.append((words.blank, "\(inactive.blank)")) }
        if let inactive = round.inactive, inactive.total != inactive.exhausted {
            rest.append(("  " + words.overvotes, "\(inactive.overvotes)"))
            rest.append(("  " + words.skippedRanks, "\(inactive.skipped)"))
            rest.append(("  " + words.repeated, "\(inactive.repeated)"))
            rest.append(("  " + words.noChoiceLeft, "\(inactive.exhausted)"))
        }
        if !round.loss.isZero { rest.append((words.rounding, count.show(round.loss))) }
        line.write(round, of: count, rest, to: &out)
        for decision in round.decisions { out += "  " + count.phrase(decision, in: round)(language) + "\n" }
        return out + matrix(round)
    }

    /// Who got votes from whom; givers across, six at most side by side.
    private func matrix(_ round: Round) -> String {
        let matrix = TransferMatrix(round)
        var out = ""
        for start in stride(from: 0, to: matrix.givers.count, by: 6) {
            let givers = Array(matrix.givers[start..<min(start + 6, matrix.givers.count)])
            var table = Columns()
            table.rows.append([words.from] + givers.map(count.title))
            for receiver in matrix.receivers {
                let cells = givers.map { matrix.votes(from: $0, to: receiver).map(count.show) ?? "" }
                if cells.allSatisfy(\.isEmpty) { continue }
                table.rows.append(["→ " + count.title(receiver, language)] + cells)
            }
            out += table.text(indent: "    ")
        }
        return out
    }

    private var scores: String {
        var table = Columns()
        let ranked = count.scores.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        for (candidate, score) in ranked {
            table.rows.append([
                (count.elected.contains(candidate) ? "* " : "  ") + count.title(candidate), score.description,
            ])
        }
        if table.rows.isEmpty {
            for (place, level) in count.order.enumerated() {
                table.rows.append(["\(place + 1). " + count.titles(level, language)])
            }
        }
        if !count.pairwise.isEmpty {
            table.rows.append([])
            table.rows.append([words.pairwise] + count.standing.map(count.title))
            for row in count.standing {
                table.rows.append(
                    [count.title(row)] + count.standing.map { $0 == row ? "" : "\(count.pairwise[row][$0])" })
            }
        }
        return table.text()
    }
}
