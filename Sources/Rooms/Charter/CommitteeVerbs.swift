extension Verbs {
    /// Committees, their members and their charters.
    static let committees = [committee, apply, admit, resign, expel, clause]

    private static let committee = Verb(
        "委员会", "committee",
        usage: .init("委员会 名称 章程=章程名或文件", "committee NAME charter=NAME-OR-FILE"),
        help: .init("立一个委员会；已有的，换章程", "founds a committee, or gives a known one another charter"),
        keys: [.charter]
    ) { line in
        .command(.committee(.committee(name: try line.label(), charter: line[.charter])))
    }

    private static let apply = Verb(
        "入会", "apply",
        usage: .init("入会 姓名… 委员会=…", "apply NAMES committee=…"),
        help: .init("申请入会", "asks to join"),
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(
            .committee(.apply(names: try line.nameList(), committee: line.committee(), reason: line[.reason])))
    }

    private static let admit = Verb(
        "批准", "admit",
        usage: .init("批准 姓名… 委员会=…", "admit NAMES committee=…"),
        help: .init("批准入会", "admits those who applied"),
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(.committee(.admit(names: try line.nameList(), committee: line.committee())))
    }

    private static let resign = Verb(
        "退会", "resign",
        usage: .init("退会 姓名… 委员会=… 事由=…", "resign NAMES committee=… reason=…"),
        help: .init("自愿退会", "leaves a committee"),
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(
            .committee(.resign(names: try line.nameList(), committee: line.committee(), reason: line[.reason])))
    }

    private static let expel = Verb(
        "除名", "expel",
        usage: .init("除名 姓名 委员会=… 事由=…（先有 事项=除名 的表决通过）", "expel NAME committee=… (after an adopted poll, matter=除名)"),
        help: .init("按通过的表决除名", "removes a member as an adopted poll says"),
        keys: [.committee, .reason], in: .committees
    ) { line in
        .command(
            .committee(.expel(names: try line.nameList(), committee: line.committee(), reason: line[.reason])))
    }

    private static let clause = Verb(
        "条款", "clause",
        usage: .init(
            "条款 3 通过 | 条款 3 改 新的文字 | 条款 3 搁置", "clause 3 passed | clause 3 changed NEW TEXT | clause 3 tabled"),
        help: .init("章程草案逐条过", "a charter in draft, clause by clause"),
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
