import Kernel

extension Verbs {
    /// The list of voters before the day; and posts that end before their term. The short words of the former hold a `v`, so that
    /// they are nobody's initials.
    static let voters = [register, voterList, challenge, settle, leaveOpen, review, leaveOffice]

    private static let register = Verb(
        "选民登记", "register vr",
        usage: .init(
            "选民登记 姓名… | 全体 依据=户籍居住|外出参加|同意参加 别处=村名",
            "register NAMES | all ground=resident|away|consented elsewhere=PLACE"),
        help: .init(
            "登记选民，先有选举日；写 别处= 的，在别处登记，本村不列", "enters voters by name, once calendar set the day; elsewhere= keeps off"),
        keys: [.ground, .elsewhere]
    ) { line in
        let all = GrammarWords.everyone.contains(line.rest.firstWord.word.plain.lowercased())
        let ground = try line.choice(.ground, english: VotingGround.english)
        return .command(
            .election(
                .register(names: try line.nameList(), ground: ground, elsewhere: line[.elsewhere], all: all)))
    }

    private static let voterList = Verb(
        "名单", "voter-list vl", usage: .init("名单 [公布日]", "voter-list [DAY]"),
        help: .init("选民名单；写上日子，就是那天公布了（选举日二十日前）", "the voters; with a day: the list was put up then")
    ) { line in
        if line.isEmpty { return .ask(.voters) }
        guard let day = line.next({ Numbers.day($0, inYearOf: line.context.day) }) else {
            throw Misreading.badDay(line.rest.text)
        }
        return .command(.election(.publishVoters(day: day)))
    }

    private static let challenge = Verb(
        "异议", "challenge vc", usage: .init("异议 姓名 事由= 提出= 日期=", "challenge NAME reason= mover= date="),
        help: .init("对选民名单有异议：谁漏了，谁不该有；公布后五日内", "an objection to the list of voters, within five days"),
        keys: [.reason, .mover, .date]
    ) { line in
        let name = try line.name()
        return .command(
            .election(
                .object(
                    to: name, by: try line.name(.mover), reason: line[.reason], day: try line.dayOfYear(.date))))
    }

    private static let settle = Verb(
        "答复", "settle vs",
        usage: .init("答复 第几号 列入|除去|维持 事由= 日期=", "settle N list|strike|keep reason= date="),
        help: .init("选举委员会对异议的决定；三日内", "what the election committee settled on an objection, within three days"),
        keys: [.reason, .date]
    ) { line in
        let number = try line.number()
        let word = try line.word()
        guard let ruling = Objection.Ruling(rawValue: word) ?? Objection.Ruling.english[word.lowercased()] else {
            throw Misreading.badValue(
                word, of: Phrase("答复", "settle"), allowed: Objection.Ruling.typed(english: Objection.Ruling.english))
        }
        return .command(
            .election(
                .answer(objection: number, ruling, reason: line[.reason], day: try line.dayOfYear(.date))))
    }

    // MARK: Posts

    private static let leaveOpen = Verb(
        "空缺", "leave-open", usage: .init("空缺 [职位]", "leave-open [POST]"),
        help: .init("另行选举后仍没选满，已有三人当选：不足的空着", "seats a re-run left open stay so, three being elected"),
        in: [.meeting, .office]
    ) { line in .command(.election(.leaveOpen(post: line.optionalText()))) }

    private static let review = Verb(
        "评议", "review", usage: .init("评议 姓名… 称职|基本称职|不称职 日期=", "review NAMES good|fair|failed date="),
        help: .init("民主评议的结果；连续两次不称职，职务终止", "the yearly review; failing twice in a row ends the post"), keys: [.date],
        in: .office
    ) { line in
        let words = line.rest
        guard let last = words.words.last,
            let verdict = Review.Verdict(rawValue: last.text) ?? Review.Verdict.english[last.text.lowercased()]
        else { throw line.usage }
        line.keep(words[words.range.lowerBound..<last.range.lowerBound])
        return .command(
            .election(.review(names: try line.nameList(), verdict, day: try line.dayOfYear(.date))))
    }

    private static let leaveOffice = Verb(
        "离任", "leave-office",
        usage: .init(
            "离任 姓名 因=辞职|丧失行为能力|判刑|去世|当选无效|评议 职位= 日期=",
            "leave-office NAME cause=resigned|incapable|sentenced|died|annulled|review post= date="),
        help: .init("任期没满，职务终止", "a post ends before its term"), keys: [.cause, .post, .date], in: .office
    ) { line in
        let name = try line.name()
        let causes = OfficeTerm.Ending.words
        let ending = try line.read(
            .cause, { word in causes.first { $0.key == word || "\($0.value)" == word.lowercased() }?.value },
            else: { .badValue($0, of: Key.cause.name, allowed: causes.map { Phrase($0.key, "\($0.value)") }) })
        guard let ending else { throw line.usage }
        return .command(
            .election(.leaveOffice(name: name, post: line[.post], ending, day: try line.dayOfYear(.date))))
    }
}

extension VotingGround {
    static let english: [String: VotingGround] = ["resident": .resident, "away": .away, "consented": .consented]
}

extension Objection.Ruling {
    static let english: [String: Objection.Ruling] = ["list": .listed, "strike": .struck, "keep": .kept]
}

extension Review.Verdict {
    static let english: [String: Review.Verdict] = ["good": .good, "fair": .fair, "failed": .failed]
}

extension Line {
    /// A day of this year unless its year is said.
    fileprivate func dayOfYear(_ key: Key) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: self.context.day) }, else: Misreading.badDay)
    }
}
