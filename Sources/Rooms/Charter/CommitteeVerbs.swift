extension Verbs {
    /// Committees, their members and their charters.
    static let committees = [committee, apply, admit, resign, expel, clause]

    private static let committee = Verb(
        \.committeeVerbs.committee,
        keys: [.charter]
    ) { line in
        .command(.committee(.committee(name: try line.label(), charter: line[.charter])))
    }

    private static let apply = Verb(
        \.committeeVerbs.apply,
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(
            .committee(.apply(names: try line.nameList(), committee: line.committee(), reason: line[.reason])))
    }

    private static let admit = Verb(
        \.committeeVerbs.admit,
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(.committee(.admit(names: try line.nameList(), committee: line.committee())))
    }

    private static let resign = Verb(
        \.committeeVerbs.resign,
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(
            .committee(.resign(names: try line.nameList(), committee: line.committee(), reason: line[.reason])))
    }

    private static let expel = Verb(
        \.committeeVerbs.expel,
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(
            .committee(.expel(names: try line.nameList(), committee: line.committee(), reason: line[.reason])))
    }

    private static let clause = Verb(
        \.committeeVerbs.clause,
        takesText: true, in: .draft
    ) { line in
        guard let number = line.next({ Numbers.count($0.filter { !GrammarWords.clauseSigns.contains($0) }) }) else {
            throw line.usage
        }
        let word = try line.word().folded
        let verdict: ClauseVerdict
        if GrammarWords.passed.contains(word) {
            verdict = .passed
        } else if GrammarWords.tabled.contains(word) {
            verdict = .tabled
        } else if GrammarWords.changed.contains(word) {
            verdict = .changed(text: try line.text())
        } else {
            throw line.usage
        }
        return .command(.committee(.clause(number: number, verdict: verdict)))
    }
}

extension Line {
    /// 委员会=, completed where only one begins so.
    func committee() -> String? { self[.committee].map(context.committee) }
}

extension ReadingContext {
    func committee(_ typed: String) -> String {
        let word = typed.folded
        if let known = committees.first(where: { $0.folded == word }) { return known }
        let starting = committees.filter { $0.folded.hasPrefix(word) }
        return starting.count == 1 ? starting[0] : typed
    }
}

extension Key {
    static let charter = Key(\.committeeVerbs.charterKey)
}
