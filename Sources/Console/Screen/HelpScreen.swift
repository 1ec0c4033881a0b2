/// What can be typed: just now, about one verb, or everything; made from the list of verbs.
public struct HelpScreen {
    let screen: any Screen
    let status: Status
    let view: View

    public func lines(topic: String?) -> [String] {
        guard let topic else { return now() }
        if GrammarWords.everything.contains(topic.folded) { return everything() }
        if let verb = Verbs.named(topic) { return about(verb) }
        let near = Nearest.to(topic, among: Verbs.names)
        return [screen.sentence(Misreading.unknownVerb(topic, nearest: near))]
    }

    /// Verbs that fit the situation, those that belong most to it first; and a few that do not fit, with the reason.
    private func now() -> [String] {
        let fitting = Verbs.all.filter { status.situation.isSuperset(of: $0.needs) }
        let best = fitting.enumerated().sorted {
            (-$0.element.needs.count, $0.offset) < (-$1.element.needs.count, $1.offset)
        }
        let can = best.prefix(status.meeting == nil ? 8 : 12).map { suggestion($0.element) }
        let blocked = Verbs.all.filter { verb in
            !status.situation.isSuperset(of: verb.needs) && HelpScreen.worthExplaining.contains(verb.name)
        }
        let cannot = blocked.prefix(4).map { verb in
            let need = Situation.all.first { verb.needs.contains($0) && !status.situation.contains($0) } ?? []
            return "\(verb.name(in: screen.language))（\(screen.lacking(need, in: status))）"
        }
        var lines = [screen.label(.nowYouCan) + can.joined(separator: " | ")]
        if !cannot.isEmpty { lines.append(screen.label(.notNow) + cannot.joined(separator: " | ")) }
        lines.append(screen.label(.moreHelp))
        return lines.flatMap { view.width.wrap($0, to: view.columns - 2, indent: "  ") }
    }

    private func suggestion(_ verb: Verb) -> String {
        if verb.name == "表决", let question = status.question { return "\(short(verb)) 26 11 2（\(screen.doing(question))）" }
        return "\(short(verb))（\(verb.help[screen.language])）"
    }

    private func short(_ verb: Verb) -> String {
        screen.language == .chinese ? verb.chinese.min { $0.count < $1.count } ?? verb.name : verb.english[0]
    }

    /// Verbs that people reach for at the wrong moment.
    private static let worthExplaining: Set = ["开会", "下一项", "表决", "提案", "续会", "散会", "签到", "通过纪要"]

    private func about(_ verb: Verb) -> [String] {
        let words = verb.words.joined(separator: " ")
        var lines = [words, screen.label(.usage) + verb.usage[screen.language], verb.help[screen.language]]
        if let need = Situation.all.first(where: { verb.needs.contains($0) && !status.situation.contains($0) }) {
            lines.append(screen.label(.notNow) + screen.lacking(need, in: status))
        }
        return lines
    }

    private func everything() -> [String] {
        var table = Table(screen.label(.everything), screen.label(.details))
        for verb in Verbs.all {
            let words = screen.language == .chinese ? verb.chinese + [verb.english[0]] : verb.english + [verb.name]
            table.add(words.joined(separator: " "), "\(verb.help[screen.language])  \(verb.usage[screen.language])")
        }
        return table.lines(view.width, columns: view.columns - 2)
    }
}

extension Situation {
    /// How many things it says.
    var count: Int { rawValue.nonzeroBitCount }
}
