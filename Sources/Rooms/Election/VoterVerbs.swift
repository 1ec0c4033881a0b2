import Kernel

extension Verbs {
    /// The list of voters before the day; and posts that end before their term. The short words of the former hold a `v`, so that
    /// they are nobody's initials.
    static let voters = [register, voterList, challenge, settle, leaveOpen, review, leaveOffice]

    private static let register = Verb(
        \.voterVerbs.register,
        keys: [.ground, .elsewhere]
    ) { line in
        // `register open` is of the ledger of people served.
        if let act = try line.ledgerAct() { return act }
        let all = GrammarWords.everyone.contains(line.rest.firstWord.word.plain.lowercased())
        let ground = try line.choice(.ground, of: VotingGround.self)
        return .command(
            .election(
                .register(names: try line.nameList(), ground: ground, elsewhere: line[.elsewhere], all: all)))
    }

    private static let voterList = Verb(
        \.voterVerbs.voterList
    ) { line in
        if line.isEmpty { return .ask(.voters) }
        guard let day = line.next({ Numbers.day($0, inYearOf: line.context.day) }) else {
            throw Misreading.badDay(line.rest.text)
        }
        return .command(.election(.publishVoters(day: day)))
    }

    private static let challenge = Verb(
        \.voterVerbs.challenge,
        keys: [.reason, .mover, .date]
    ) { line in
        let name = try line.name()
        return .command(
            .election(
                .object(
                    to: name, by: try line.name(.mover), reason: line[.reason], day: try line.dayOfYear(.date))))
    }

    private static let settle = Verb(
        \.voterVerbs.settle,
        keys: [.reason, .date]
    ) { line in
        let number = try line.number()
        let word = try line.word()
        guard let ruling = Objection.Ruling.named(word) else {
            throw Misreading.badValue(
                word, of: Phrase(line.verb.name(in:)), allowed: Objection.Ruling.choices)
        }
        return .command(
            .election(
                .answer(objection: number, ruling, reason: line[.reason], day: try line.dayOfYear(.date))))
    }

    // MARK: Posts

    private static let leaveOpen = Verb(
        \.voterVerbs.leaveOpen,
        in: [.meeting, .office]
    ) { line in .command(.election(.leaveOpen(post: line.optionalText()))) }

    private static let review = Verb(
        \.voterVerbs.review, keys: [.date],
        in: .office
    ) { line in
        let words = line.rest
        guard let last = words.words.last,
            let verdict = Review.Verdict.named(last.text)
        else { throw line.usage }
        line.keep(words[words.range.lowerBound..<last.range.lowerBound])
        return .command(
            .election(.review(names: try line.nameList(), verdict, day: try line.dayOfYear(.date))))
    }

    private static let leaveOffice = Verb(
        \.voterVerbs.leaveOffice, keys: [.cause, .post, .date], in: .office
    ) { line in
        let name = try line.name()
        guard let ending = try line.choice(.cause, of: OfficeTerm.Ending.self) else { throw line.usage }
        return .command(
            .election(.leaveOffice(name: name, post: line[.post], ending, day: try line.dayOfYear(.date))))
    }
}

extension Line {
    /// A day of this year unless its year is said.
    fileprivate func dayOfYear(_ key: Key) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: self.context.day) }, else: Misreading.badDay)
    }
}

extension Key {
    static let ground = Key(\.voterVerbs.groundKey, .words(of: VotingGround.self))
    static let elsewhere = Key(\.voterVerbs.elsewhereKey)
    static let cause = Key(\.voterVerbs.causeKey, .words(of: OfficeTerm.Ending.self))
}
