import Kernel
import Prompt

/// What can be typed: just now, about one verb, or everything; made from the list of verbs.
public struct HelpScreen {
    let screen: any Screen
    let status: Status
    let view: View

    public func lines(topic: String?) -> [String] {
        guard let topic else { return now() }
        if GrammarWords.everything.contains(topic.folded) { return everything() }
        let verbs = Verbs.all(named: topic)
        if !verbs.isEmpty { return verbs.flatMap(about) }
        let near = Verbs.nearNames.near(topic)
        return [Misreading.unknownVerb(topic, nearest: near).told(by: screen)]
    }

    /// Verbs that fit the situation, those that belong most to it first; and a few that do not fit, with the reason.
    private func now() -> [String] {
        let fitting = Verbs.all.filter { status.situation.isSuperset(of: $0.needs) }
        let best = fitting.enumerated().sorted {
            (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset)
        }
        let papers = status.situation.contains(.reading) ? [screen.prompt.aPaper] : []
        let can = papers + best.prefix(10).map { suggestion($0.element) }
        let blocked = Verbs.all.filter { verb in
            !status.situation.isSuperset(of: verb.needs) && HelpScreen.worthExplaining.contains(verb.name)
        }
        let cannot = blocked.prefix(3).map { verb in "\(verb.name(in: screen.language))(\(reason(verb)))" }
        return flow(screen.prompt.nowYouCan, can) + flow(screen.prompt.notNow, cannot) + [screen.prompt.moreHelp]
    }

    /// Parts between bars, broken only at a bar; nothing where there are no parts.
    private func flow(_ head: String, _ parts: [String]) -> [String] {
        guard var line = parts.first.map({ head + $0 }) else { return [] }
        var lines: [String] = []
        for part in parts.dropFirst() {
            if view.width.of(line) + view.width.of(part) + 5 > view.columns {
                lines.append(line)
                line = "  " + part
            } else {
                line += " | " + part
            }
        }
        return lines + [line]
    }

    /// How much a verb belongs to the situation; one with a short word goes before one without.
    private func weight(_ verb: Verb) -> Int {
        let needs = HelpScreen.weights.reduce(0) { $0 + (verb.needs.contains($1.0) ? $1.1 : 0) }
        return needs * 4 + (verb.name == Verbs.vote.name ? 2 : 0) + (verb.words(in: .chinese).count > 1 ? 1 : 0)
    }

    private static let weights: [(Situation, Int)] = [
        (.recess, 9), (.reading, 8), (.question, 5), (.election, 5), (.speaking, 4), (.waiting, 4), (.nextItem, 4),
        (.outside, 5), (.meeting, 2),
        (.item, 1), (.closed, 1),
    ]

    private func reason(_ verb: Verb) -> String {
        let need = Situation.all.first { verb.needs.contains($0) && !status.situation.contains($0) }
        return need.map { $0.lacking(in: status, by: screen) } ?? ""
    }

    /// `决 26 11 2(表决P1)`, `修 …(修正)`, `休会`.
    private func suggestion(_ verb: Verb) -> String {
        if verb.name == Verbs.vote.name, let question = status.question {
            return "\(short(verb)) 26 11 2(\(screen.prompt.votesOn("\(question)")))"
        }
        let name = verb.name(in: screen.language)
        let words = verb.usage(screen.language).contains(" ") ? " …" : ""
        return short(verb) + words + (short(verb) == name ? "" : "(\(name))")
    }

    private func short(_ verb: Verb) -> String {
        let words = verb.words(in: screen.language)
        return words.min { $0.count < $1.count } ?? verb.name
    }

    /// Verbs that people reach for at the wrong moment.
    private static let worthExplaining: Set = Set(
        [Verbs.open, Verbs.next, Verbs.vote, Verbs.propose, Verbs.resume, Verbs.adjourn, Verbs.present, Verbs.approve]
            .map(\.name))

    private func about(_ verb: Verb) -> [String] {
        let words = verb.words.joined(separator: " ")
        var lines = [words, screen.prompt.usage + verb.usage(screen.language), verb.help(screen.language)]
        if !reason(verb).isEmpty { lines.append(screen.prompt.notNow + reason(verb)) }
        return lines
    }

    private func everything() -> [String] {
        var table = Table(screen.prompt.everything, screen.tables.details)
        for verb in Verbs.all {
            let others = Language.allCases.filter { $0 != screen.language }.map { verb.name(in: $0) }
            let words = verb.words(in: screen.language) + others
            table.add(words.joined(separator: " "), "\(verb.help(screen.language))  \(verb.usage(screen.language))")
        }
        return table.lines(view.width, columns: view.columns - 2)
    }
}
