import Kernel
import Prompt

extension Verbs {
    /// What follows from a decision.
    static let plans = [
        action, done, postpone, reassign, progress, cancel, stage, pledge, oversee, publish, comment,
    ]

    private static let action = Verb(
        "任务 务", "action a",
        usage: .init("任务 [姓名] [12-10] 要做的事 预算=5000", "action [NAME] [12-10] TEXT budget=5000"),
        help: .init("记下谁在什么时候前做什么", "who does what by when"), keys: [.budget], takesText: true
    ) { line in
        var owner = try line.owner()
        let due = try line.due()
        let text = try line.text()
        if owner == nil { owner = line.asked(in: text) }
        return .command(.plan(.action(owner: owner, due: due, text: text, budget: try line.money(.budget))))
    }

    private static let done = Verb(
        "完成", "done",
        usage: .init("完成 A1 [说明] 事由=…", "done A1 [NOTE] reason=…"), help: .init("任务做完了", "an action is done"),
        keys: [.reason], takesText: true, in: .actions
    ) { line in
        let id = try line.actionID()
        return .command(.plan(.done(id, note: line.optionalText(), reason: line[.reason])))
    }

    private static let postpone = Verb(
        "延期", "postpone",
        usage: .init("延期 A1 12-20 事由=…", "postpone A1 12-20 reason=…"),
        help: .init("任务换个日子", "an action gets a later day"),
        keys: [.reason], in: .actions
    ) { line in
        .command(.plan(.postpone(try line.actionID(), to: try line.day(), reason: line[.reason])))
    }

    private static let reassign = Verb(
        "改派", "reassign",
        usage: .init("改派 A1 姓名 事由=…", "reassign A1 NAME reason=…"),
        help: .init("任务换个人", "an action gets another owner"),
        keys: [.reason], in: .actions
    ) { line in
        .command(.plan(.reassign(try line.actionID(), to: try line.name(), reason: line[.reason])))
    }

    private static let progress = Verb(
        "进展", "progress",
        usage: .init("进展 A1 做到哪里了", "progress A1 TEXT"), help: .init("任务做到哪里了", "how far an action has come"),
        takesText: true, in: .actions
    ) { line in .command(.plan(.progress(try line.actionID(), text: try line.text()))) }

    private static let cancel = Verb(
        "取消", "cancel",
        usage: .init("取消 A1 事由=…", "cancel A1 reason=…"), help: .init("任务不做了", "an action is dropped"),
        keys: [.reason], in: .actions
    ) { line in .command(.plan(.cancel(try line.actionID(), reason: line[.reason]))) }

    private static let stage = Verb(
        "阶段", "stage",
        usage: .init("阶段 P1 [阶段名]", "stage P1 [STAGE]"),
        help: .init("提案走到下一步，或说明还差什么", "moves a proposal on, or says what is missing"),
        in: .motion
    ) { line in
        let question = try line.requiredQuestion()
        return .command(.plan(.stage(question, stage: line.optionalText())))
    }

    private static let pledge = Verb(
        "认领", "pledge",
        usage: .init("认领 姓名 出什么 提案=P1 金额=… 工=…", "pledge NAME WHAT proposal=P1 amount=… work=…"),
        help: .init("谁出钱、出工、出料", "who gives money, work or material"), keys: [.proposal, .amount, .work],
        takesText: true, in: .motion
    ) { line in
        let name = try line.name()
        let amount = try line.money(.amount)
        let work = try line.read(.work, Numbers.work, else: Misreading.badNumber)
        let what = amount != nil || work != nil ? line.optionalText() ?? "" : try line.text()
        return .command(
            .plan(
                .pledge(
                    name: name, what: what, proposal: try line.questionID(.proposal), amount: amount, workDays: work)))
    }

    private static let oversee = Verb(
        "监督", "oversee",
        usage: .init("监督 姓名… 提案=P1", "oversee NAMES proposal=P1"), help: .init("谁来监督", "who keeps an eye on it"),
        keys: [.proposal], in: .motion
    ) { line in
        .command(.plan(.oversee(names: try line.nameList(), proposal: try line.questionID(.proposal))))
    }

    private static let publish = Verb(
        "公示", "publish",
        usage: .init("公示 [P1] 天数=15 地点=…", "publish [P1] days=15 place=…"),
        help: .init("贴出去让大家看", "puts it up for all to see"),
        keys: [.days, .place]
    ) { line in
        let question = line.questionID()
        let days = try line.read(.days, Numbers.days, else: Misreading.badNumber)
        // As many as a charter may ask for.
        if let days, !(1...365).contains(days) {
            throw Misreading.badValue("\(days)", of: Key.days.name, allowed: [Phrase("1–365", "1–365")])
        }
        return .command(.plan(.publish(question, days: days, place: line[.place])))
    }

    private static let comment = Verb(
        "意见", "comment",
        usage: .init("意见 姓名 内容 提案=P1", "comment NAME TEXT proposal=P1"),
        help: .init("公示期间的意见", "what somebody says of it"),
        keys: [.proposal], takesText: true
    ) { line in
        .command(
            .plan(.comment(name: try line.name(), text: try line.text(), proposal: try line.questionID(.proposal))))
    }
}

extension Line {
    fileprivate func requiredQuestion() throws -> QuestionID {
        guard let question = questionID() else { throw isEmpty ? usage : Misreading.badID(try word()) }
        return question
    }

    /// The first word of 任务, when it is a known name: whole, or a part that nobody would take for the task.
    fileprivate func owner() throws -> String? {
        if let (name, used) = context.roster.longest(at: rest.characters), endsWord(after: used) {
            keep(rest.dropFirst(used))
            return name
        }
        let (word, after) = rest.firstWord
        let names = word.split(where: GrammarWords.nameSeparators.contains)
        if names.count > 1, names.allSatisfy({ context.roster.exact($0.text) != .none }) {
            throw Misreading.oneOwner(word.text)
        }
        let isNew = word.plain.hasSuffix("!")
        guard isNew || (word.plain.count > 1 && !after.isEmpty && context.roster.find(word.text) != .none) else {
            return nil
        }
        return try name()
    }

    private func endsWord(after length: Int) -> Bool {
        rest.dropFirst(length).characters.first.map { $0.isSpace || $0 == "," || $0 == ":" } ?? false
    }

    /// The next word, when it is a day. One that looks like a day and is none is refused.
    fileprivate func due() throws -> Day? {
        if rest.starts(with: ",") || rest.starts(with: ":") { keep(rest.dropFirst()) }
        if let day = next({ Numbers.day($0, onOrAfter: self.context.day) }) { return day }
        let word = rest.firstWord.word.plain
        if Numbers.looksLikeDay(word) { throw Misreading.badDay(word) }
        return nil
    }

    /// The longest known name after 请 or 由.
    fileprivate func asked(in text: String) -> String? {
        let characters = TypedText(text).characters
        var best: (name: String, length: Int)?
        for place in characters.indices {
            let after = characters[place...]
            guard let asking = GrammarWords.asking.first(where: { after.starts(with: $0) }) else { continue }
            let named = after.dropFirst(asking.count).drop(while: \.isSpace)
            if let found = context.roster.longest(at: named), found.length > best?.length ?? 0 { best = found }
        }
        return best?.name
    }
}
