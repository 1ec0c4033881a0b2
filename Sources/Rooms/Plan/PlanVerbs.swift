import Kernel
import Prompt

extension Verbs {
    /// What follows from a decision.
    static let plans = [
        action, done, postpone, reassign, progress, cancel, stage, pledge, oversee, publish, comment,
    ]

    private static let action = Verb(
        \.planVerbs.action, keys: [.budget, .goal], takesText: true
    ) { line in
        var owner = try line.owner()
        let stated = try line.due()
        let text = try line.text()
        let due = stated ?? SpokenDay.deadline(in: text, from: line.context.day)
        if owner == nil { owner = line.asked(in: text) }
        let goal = try line.read(.goal, { GoalID($0) }, else: Misreading.badID)
        return .command(
            .plan(.action(owner: owner, due: due, text: text, budget: try line.money(.budget), goal: goal)))
    }

    private static let done = Verb(
        \.planVerbs.done,
        keys: [.reason], takesText: true, in: .actions
    ) { line in
        let id = try line.actionID()
        return .command(.plan(.done(id, note: line.optionalText(), reason: line[.reason])))
    }

    private static let postpone = Verb(
        \.planVerbs.postpone,
        keys: [.reason], in: .actions
    ) { line in
        .command(.plan(.postpone(try line.actionID(), to: try line.day(), reason: line[.reason])))
    }

    private static let reassign = Verb(
        \.planVerbs.reassign,
        keys: [.reason], in: .actions
    ) { line in
        .command(.plan(.reassign(try line.actionID(), to: try line.name(), reason: line[.reason])))
    }

    private static let progress = Verb(
        \.planVerbs.progress,
        keys: [.percent], takesText: true, in: .actions
    ) { line in
        if let goal = try line.goalProgress() { return .command(goal) }
        let action = try line.actionID()
        guard !line.has(.percent) else { throw line.usage }
        return .command(.plan(.progress(action, text: try line.text())))
    }

    private static let cancel = Verb(
        \.planVerbs.cancel,
        keys: [.reason], in: .actions
    ) { line in
        if let activity = line.cancelledActivity() { return .command(activity) }
        if let call = line.cancelledCall() { return .command(call) }
        return .command(.plan(.cancel(try line.actionID(), reason: line[.reason])))
    }

    private static let stage = Verb(
        \.planVerbs.stage,
        in: .motion
    ) { line in
        let question = try line.requiredQuestion()
        return .command(.plan(.stage(question, stage: line.optionalText())))
    }

    private static let pledge = Verb(
        \.planVerbs.pledge, keys: [.proposal, .amount, .work],
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
        \.planVerbs.oversee,
        keys: [.proposal], in: .motion
    ) { line in
        .command(.plan(.oversee(names: try line.nameList(), proposal: try line.questionID(.proposal))))
    }

    private static let publish = Verb(
        \.planVerbs.publish,
        keys: [.days, .place, .start, .lastDay]
    ) { line in
        let accounts = line.accountsNamed()
        let question = accounts == nil ? line.questionID() : nil
        let days = try line.read(.days, Numbers.days, else: Misreading.badNumber)
        // As many as a charter may ask for.
        if let days, !(1...365).contains(days) {
            throw Misreading.badValue("\(days)", of: Key.days.name, allowed: [Phrase { _ in "1–365" }])
        }
        if let accounts {
            return .command(
                .fund(
                    .publish(
                        accounts.grant, from: try line.dayOfThisYear(.start), until: try line.dayOfThisYear(.lastDay),
                        days: days, place: line[.place])))
        }
        guard !line.has(.start), !line.has(.lastDay) else { throw line.usage }
        return .command(.plan(.publish(question, days: days, place: line[.place])))
    }

    private static let comment = Verb(
        \.planVerbs.comment,
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
        // next friday, Oct 20: two words that are a day.
        let words = rest.words.prefix(2).map(\.plain)
        if words.count == 2, let day = SpokenDay.day(words.joined(separator: " "), from: context.day) {
            _ = next { _ in true }
            _ = next { _ in true }
            return day
        }
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

extension Key {
    static let budget = Key(\.planVerbs.budgetKey)
    static let proposal = Key(\.planVerbs.proposalKey)
    static let work = Key(\.planVerbs.workKey)
    static let days = Key(\.planVerbs.daysKey)
}
