import Kernel
import Prompt

extension Verbs {
    /// Elections: called, nominated for, read, declared.
    static let elections =
        [
            elect, nominate, accept, decline, officers, box, issue, collected, read, seal, declare, totals, rule,
            reballot,
        ]
        + [rerun, revote, term, count, calendar, handOver]

    private static let elect = Verb(
        "选举", "elect",
        usage: .init(
            "选举 职位 名额=1 规则=双过半|多数|海选|罢免|规则名 登记=N 候选=甲,乙 保留=女:1 方式=选民|户代表|居民代表|会员",
            "elect POST seats=1 rules=双过半|多数|NAME registered=N candidates=A,B reserved=女:1 method=…"),
        help: .init("把一个职位拿来选", "puts a post to election"),
        keys: [
            .seats, .rules, .registered, .candidates, .reserved, .method, .writeIns, .byElection, .signed,
            .representativesSigned,
        ],
        in: .meeting
    ) { line in
        let post = try line.label()
        let call = ElectionCall(
            post: post, seats: try line.count(.seats), rule: line[.rules], registered: try line.count(.registered),
            candidates: try line.names(.candidates), reserved: try line.reservations(), mode: try line.mode(),
            takesWriteIns: try line.flag(.writeIns), isByElection: try line.flag(.byElection) ?? false,
            petitioners: try line.count(.signed), petitioningRepresentatives: try line.count(.representativesSigned))
        return .command(.election(.call(call)))
    }

    private static let nominate = Verb(
        "提名", "nominate",
        usage: .init("提名 姓名… 职位= 联名=甲、乙…|N 由=组织 自荐=是", "nominate NAMES post= signed=NAMES|N by=BODY self=yes"),
        help: .init("提出候选人：几人联名，哪个组织，或本人自荐", "names candidates: by so many voters, a body, or themselves"),
        keys: [.post, .signed, .by, .themselves], in: [.meeting, .election]
    ) { line in
        let by = try line.nomination()
        return .command(.election(.nominate(names: try line.nameList(), post: line[.post], by: by)))
    }

    private static let accept = Verb(
        "接受", "accept", usage: .init("接受 姓名… 职位=", "accept NAMES post="),
        help: .init("本人愿意当候选人", "those nominated agree to stand"), keys: [.post], in: [.meeting, .election]
    ) { line in .command(.election(.accept(names: try line.nameList(), post: line[.post]))) }

    private static let decline = Verb(
        "谢绝", "decline", usage: .init("谢绝 姓名… 职位=", "decline NAMES post="),
        help: .init("本人不愿当候选人；以后不再提名", "those nominated do not stand, and are not named again"), keys: [.post],
        in: [.meeting, .election]
    ) { line in .command(.election(.decline(names: try line.nameList(), post: line[.post]))) }

    private static let officers = Verb(
        "职责", "officers",
        usage: .init("职责 唱票=甲 计票=乙、丙 监票=丁 代书=戊", "officers caller= teller= monitor= scribe="),
        help: .init("谁唱票、计票、监票、代写", "who calls, counts, watches and writes for others"),
        keys: [.caller, .teller, .monitor, .scribe], in: .meeting
    ) { line in
        let roles: [(Key, CountingOfficers.Role)] = [
            (.caller, .caller), (.teller, .teller), (.monitor, .monitor), (.scribe, .scribe),
        ]
        let named = try roles.compactMap { key, role in
            try line.names(key).map { CountingOfficers(role: role, names: $0) }
        }
        guard !named.isEmpty else { throw line.usage }
        return .command(.election(.officers(named)))
    }

    private static let box = Verb(
        "票箱", "box", usage: .init("票箱 名称 监票=甲,乙,丙 发出= 收回=", "box NAME monitor= issued= collected="),
        help: .init("一个票箱：谁监票，发出多少，收回多少", "a box: its monitors, papers given out and back"),
        keys: [.monitor, .given, .returned], in: [.meeting, .election]
    ) { line in
        let name = try line.label()
        let box = BallotBox(
            name: name, monitors: try line.names(.monitor) ?? [], issued: try line.count(.given, units: ["张"]),
            collected: try line.count(.returned, units: ["张"]))
        return .command(.election(.box(box)))
    }

    private static let issue = Verb(
        "发票 发选票", "issue", usage: .init("发票 N | 姓名… [职位]", "issue N | NAMES [POST]"),
        help: .init("发出选票：多少张，或者发给谁", "papers given out: how many, or to whom"), keys: [.post],
        in: [.meeting, .election]
    ) { line in
        if let papers = line.next({ Numbers.count($0, units: ["张"]) }) {
            return .command(.election(.issue(papers: papers, post: line.post())))
        }
        let post = line[.post] ?? line.closingPost()
        return .command(.election(.issueTo(names: try line.nameList(), post: post)))
    }

    private static let collected = Verb(
        "收回", "collected", usage: .init("收回 N [职位]", "collected N [POST]"),
        help: .init("收回选票多少张", "how many papers came back"), keys: [.post], in: [.meeting, .election]
    ) { line in
        guard let papers = line.next({ Numbers.count($0, units: ["张"]) }) else { throw line.usage }
        return .command(.election(.collect(papers: papers, post: line.post())))
    }

    private static let read = Verb(
        "唱票", "read r", usage: .init("唱票 [职位|全部]", "read [POST|all]"),
        help: .init(
            "开箱唱票，一行一张：1 3 5 或 132 或首字母，-2 反对，+张三 另选，空，废 事由，疑 事由，×3 三张一样；唱完打 封箱",
            "opens the box; then a paper a line: 1 3 5, 132, initials, -2, +NAME, blank, void …, doubt …, x3; then seal"
        ), in: [.meeting, .election]
    ) { line in .command(.election(.read(post: line.post()))) }

    private static let seal = Verb(
        "封箱", "seal", usage: .init("封箱 [两本对出来的指纹]", "seal [AGREEMENT]"),
        help: .init("唱完了：和收回的张数核对", "all is read: held against what came back"), in: [.meeting, .reading]
    ) { line in
        let agreement = line.isEmpty ? nil : try line.word()
        return .command(.election(.seal(agreement: agreement, own: agreement == nil ? nil : line.context.boxHash())))
    }

    private static let declare = Verb(
        "宣布", "declare", usage: .init("宣布 [职位|全部]", "declare [POST|all]"),
        help: .init("宣布选举结果；宣布后不能撤销", "declares the result; it is not undone"), in: [.meeting, .election]
    ) { line in .command(.election(.declare(post: line.post()))) }

    private static let totals = Verb(
        "记票", "totals",
        usage: .init("记票 组名 收回= 1=40 2=37 空= 废= 职位=", "totals TEAM collected= 1=40 2=37 blank= void= post="),
        help: .init("一个计票组的票数，各组相加", "a team's figures; the teams add up"),
        keys: [.returned, .blank, .void, .post], takesText: true, in: [.meeting, .election]
    ) { line in
        let post = line[.post].map { $0.split(separator: " ").first.map(String.init) ?? $0 }
        return .command(.election(.totals(try line.sheet(), post: post)))
    }

    private static let rule = Verb(
        "定票", "rule", usage: .init("定票 第几张 1 3 | 废 事由 | 空", "rule N 1 3 | void … | blank"),
        help: .init("疑票怎么认定", "how a doubtful paper counts"), takesText: true, in: [.meeting, .reading]
    ) { line in
        let (number, parts) = try line.markedPaper()
        return .command(.election(.rule(paper: number, parts: parts)))
    }

    private static let reballot = Verb(
        "改票", "reballot", usage: .init("改票 第几张=1 3", "reballot N=1 3"),
        help: .init("唱错的那一张，写它原来的样子", "one paper read wrongly, and what it really says"), takesText: true,
        in: [.meeting, .reading]
    ) { line in
        let (number, parts) = try line.markedPaper()
        return .command(.election(.remark(paper: number, parts: parts)))
    }

    private static let rerun = Verb(
        "另行选举", "rerun", usage: .init("另行选举 [职位] 候选= 名额=", "rerun [POST] candidates= seats="),
        help: .init("没选满的名额另选：得票多的落选人为候选人", "fills seats left open among the highest unelected"),
        keys: [.candidates, .seats], in: .meeting
    ) { line in
        let post = line.optionalText()
        return .command(
            .election(.rerun(post: post, candidates: try line.names(.candidates), seats: try line.count(.seats))))
    }

    private static let revote = Verb(
        "再次投票", "revote", usage: .init("再次投票 [职位]", "revote [POST]"),
        help: .init("票数相同的人再投一次", "another vote among the tied"), in: .meeting
    ) { line in .command(.election(.revote(post: line.optionalText()))) }

    private static let term = Verb(
        "任期", "term", usage: .init("任期 职位 年= 起= | 任期 [日期]", "term POST years= from= | term [DAY]"),
        help: .init("任期几年、哪天起；不写年和起，就列出那天谁在任", "how long a post is held; without keys: who holds what on a day"),
        keys: [.years, .start]
    ) { line in
        if !line.has(.years), !line.has(.start) {
            let day = line.next { Numbers.day($0) }
            if line.isEmpty { return .ask(.offices(day)) }
        }
        let post = try line.text()
        let years = try line.count(.years, units: ["年", "years"])
        return .command(.election(.term(post: post, years: years, from: try line.day(.start))))
    }

    private static let count = Verb(
        "票数", "tally", usage: .init("票数", "tally"), help: .init("唱到哪里了，各人多少票", "how far the count has come"),
        in: .election
    ) { _ in .ask(.count) }

    private static let calendar = Verb(
        "日程", "calendar", usage: .init("日程 选举日 [选民名单= 正式候选人= …] | 日程", "calendar DAY [选民名单=DAY …] | calendar"),
        help: .init("由选举日算出各项公告的日子", "the days of all notices, reckoned from the election day"),
        keys: ElectionStep.allCases.map(\.key)
    ) { line in
        if line.isEmpty { return .ask(.calendar) }
        let day = try line.day()
        var steps: Listed<ElectionStep, Day> = [:]
        for step in ElectionStep.allCases { steps[step] = try line.day(step.key, inYearOf: day) }
        return .command(.election(.calendar(day: day, steps: steps)))
    }

    private static let handOver = Verb(
        "移交", "hand-over", usage: .init("移交 [日期] 事由=", "hand-over [DAY] reason="),
        help: .init("上一届把工作移交了", "the old committee has handed over"), keys: [.reason], in: .office
    ) { line in
        let day = line.isEmpty ? nil : try line.day()
        return .command(.election(.handOver(day: day, note: line[.reason])))
    }
}

extension ElectionStep {
    var key: Key { Key(rawValue, "\(self)") }
}

extension ElectorateMode {
    static let english: [String: ElectorateMode] = [
        "voters": .voters, "households": .households, "representatives": .representatives, "members": .members,
    ]
}

extension Line {
    /// Who nominates, where it is said: voters by name or number, a body, or the person.
    fileprivate func nomination() throws -> Nomination? {
        let said = [Key.signed, .by, .themselves].filter(has)
        if said.count > 1 { throw usage }
        if let words = phrase(.signed) {
            if let number = Numbers.count(words.plain) { return .voters(number, names: []) }
            let voters = try names.list(words)
            return .voters(voters.count, names: voters)
        }
        if let body = self[.by] { return .organisation(body) }
        return try flag(.themselves) == true ? .themselves : nil
    }

    fileprivate func post() -> String? {
        self[.post] ?? optionalText().map { GrammarWords.everything.contains($0.folded) ? "全部" : $0 }
    }

    /// A post behind names: 发票 张三 李四 主任.
    fileprivate func closingPost() -> String? {
        guard let last = rest.words.last, rest.words.count > 1, context.posts.contains(last.text) else { return nil }
        keep(rest[rest.range.lowerBound..<last.range.lowerBound])
        return last.text
    }

    fileprivate func names(_ key: Key) throws -> [String]? { try phrase(key).map { try names.list($0) } }

    fileprivate func count(_ key: Key, units: Set<String>) throws -> Int? {
        try read(key, { Numbers.count($0, units: units) }, else: Misreading.badNumber)
    }

    fileprivate func day(_ key: Key) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: self.context.day) }, else: Misreading.badDay)
    }

    fileprivate func day(_ key: Key, inYearOf day: Day) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: day) }, else: Misreading.badDay)
    }

    fileprivate func mode() throws -> ElectorateMode? { try choice(.method, english: ElectorateMode.english) }

    /// `女:1`, `女:1、党员:1`; a group alone keeps one seat.
    fileprivate func reservations() throws -> [Reservation] {
        guard let words = phrase(.reserved) else { return [] }
        return try words.split { $0.isSpace || GrammarWords.nameSeparators.contains($0) || $0 == ";" }.map { word in
            guard let (group, number) = word.cut(at: ":") else { return Reservation(group: word.text, seats: 1) }
            guard let seats = Numbers.count(number.plain), !group.isEmpty else { throw Misreading.badNumber(word.text) }
            return Reservation(group: group.text, seats: seats)
        }
    }

    /// A paper's number, and what it says: `21=1 3`, `21 1 3`, `21 废 涂改`.
    fileprivate func markedPaper() throws -> (Int, [PaperPart]) {
        let words = rest
        let digits = words.trimmed.characters.prefix { $0.isDigit || $0 == "第" || $0 == "#" }
        guard let number = Numbers.count(String(digits.filter(\.isDigit)), units: []), let paper = context.paper else {
            throw usage
        }
        var behind = words.trimmed.dropFirst(digits.count).trimmed
        if behind.characters.first == "张" { behind = behind.dropFirst().trimmed }
        if behind.characters.first == "=" || behind.characters.first == ":" { behind = behind.dropFirst().trimmed }
        guard !behind.isEmpty else { throw usage }
        keep(words.dropFirst(words.range.count))
        return (number, try PaperReader(paper: paper, names: names).parts(behind))
    }

    /// `一组 收回=50 1=40 2=37 -2=3 +张三=1 空=2 废=1`.
    fileprivate func sheet() throws -> TallySheet {
        let team = try NameReader.label(try word())
        var figures = rest.words
        func figure(_ key: Key) throws -> Int? {
            guard let words = phrase(key)?.words, let first = words.first else { return nil }
            figures += words.dropFirst()
            guard let number = Numbers.count(first.plain, units: ["张"]) else { throw Misreading.badNumber(first.text) }
            return number
        }
        let (back, blank, void) = (try figure(.returned), try figure(.blank), try figure(.void))
        if let words = phrase(.post)?.words { figures += words.dropFirst() }
        keep(rest.dropFirst(rest.range.count))
        var votes: [Int: Int] = [:]
        var against: [Int: Int] = [:]
        var writeIns: [String: Int] = [:]
        for word in figures {
            guard let (who, number) = word.cut(at: "="), let count = Numbers.count(number.plain) else {
                throw Misreading.badNumber(word.text)
            }
            switch who.characters.first {
            case "+": writeIns[try NameReader.writeIn(who.dropFirst().text)] = count
            case "-": against[try candidateNumber(who.dropFirst())] = count
            default: votes[try candidateNumber(who)] = count
            }
        }
        let collected = back ?? votes.values.reduce(0, +) + writeIns.values.reduce(0, +) + (blank ?? 0) + (void ?? 0)
        return TallySheet(
            team: team, collected: collected, votes: Listed(votes), against: Listed(against),
            writeIns: Listed(writeIns), blank: blank ?? 0,
            void: void ?? 0)
    }

    private func candidateNumber(_ word: TypedText) throws -> Int {
        if let number = Numbers.count(word.plain, units: []) { return number }
        let post = self[.post]
        let columns = context.paper?.columns ?? []
        let column = columns.first { $0.post == post } ?? columns.first
        let name = try names.one(word)
        guard let place = column?.candidates.firstIndex(of: name) else {
            throw Misreading.notOnPaper(name, candidates: column?.candidates ?? [])
        }
        return place + 1
    }
}
