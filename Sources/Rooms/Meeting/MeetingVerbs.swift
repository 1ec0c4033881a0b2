import Kernel
import Prompt

extension Verbs {
    /// A meeting from its opening to its close, and who is there.
    static let meetings = [
        open, entitled, chair, recorder, present, excuse, absent, leave, observe, headcount, proxy, recuse, item, next,
        goTo,
        table,
        recess, resume, adjourn,
    ]

    static let open = Verb(
        "开会", "open o",
        usage: .init(
            "开会 院坝会 标题 地点=… 主持=… 记录=… 日期=… 应到=35 [再次召集=是]",
            "open KIND TITLE place=… chair=… recorder=… date=… entitled=35 [called-again=yes]"),
        help: .init("开一场会；种类可只打开头几个字", "opens a meeting"),
        keys: [.place, .chair, .recorder, .date, .entitled, .rules, .calledAgain], in: .outside
    ) { line in
        let kind = try line.meetingKind()
        let title = line.optionalText() ?? kind.rawValue
        let day = try line.read(
            .date, { Numbers.day($0, inYearOf: line.context.today) }, else: Misreading.badDay)
        return .command(
            .meeting(
                .open(
                    Opening(
                        kind: kind, title: title, place: line[.place], chair: try line.name(.chair),
                        recorder: try line.name(.recorder), day: day, body: try line.body(.entitled),
                        rules: line[.rules], calledAgain: try line.flag(.calledAgain) == true ? true : nil))))
    }

    private static let entitled = Verb(
        "应到", "entitled",
        usage: .init("应到 13 | 13户 | 委员会 事由=…", "entitled 13 | 13h | COMMITTEE reason=…"),
        help: .init("改开会时写的应到，法定人数跟着变", "mends how many are entitled; the quorum follows"), keys: [.reason],
        in: .meeting
    ) { line in
        let terms = try line.bodyTerms(line.rest)
        line.keep(line.rest.dropFirst(line.rest.range.count))
        return .command(.meeting(.entitled(terms, reason: line[.reason])))
    }

    private static let chair = Verb(
        "主持", "chair",
        usage: .init("主持 姓名", "chair NAME"),
        help: .init("换主持人", "takes over the chair"), in: .meeting
    ) { line in .command(.meeting(.chair(try line.name()))) }

    private static let recorder = Verb(
        "记录", "recorder",
        usage: .init("记录 姓名", "recorder NAME"),
        help: .init("换记录人", "takes over the record"), in: .meeting
    ) { line in .command(.meeting(.recorder(try line.name()))) }

    static let present = Verb(
        "签到 到", "present p",
        usage: .init("签到 姓名… | 全体 除 甲 | 47人 | 31户 | +3人", "present NAMES | all except NAME | 47p | 31h | +3p"),
        help: .init("谁到了；人多时先报人数", "who is here, or how many"),
        keys: [.reason, .office], in: .meeting
    ) { line in .command(.meeting(try line.checkIn())) }

    private static let excuse = Verb(
        "请假 假", "excuse",
        usage: .init("请假 姓名… 事由=…", "excuse NAMES reason=…"),
        help: .init("请假的人", "who sent apologies"), keys: [.reason, .office], in: .meeting
    ) { line in .command(.meeting(.excuse(names: try line.nameList(), reason: line.note))) }

    private static let absent = Verb(
        "缺席", "absent",
        usage: .init("缺席 姓名… 事由=…", "absent NAMES reason=…"),
        help: .init("没来也没请假的人", "who stayed away"), keys: [.reason, .office], in: .meeting
    ) { line in .command(.meeting(.absent(names: try line.nameList(), reason: line.note))) }

    private static let leave = Verb(
        "离场 离", "leave",
        usage: .init("离场 姓名… | 1人", "leave NAMES | 1p"),
        help: .init("中途离开", "who left early"), keys: [.reason, .office], in: .meeting
    ) { line in
        if let heads = line.heads() { return .command(.meeting(.leaveHeads(heads))) }
        return .command(.meeting(.leave(names: try line.nameList(), reason: line.note)))
    }

    private static let observe = Verb(
        "列席 列", "observe",
        usage: .init("列席 姓名… 职务=…", "observe NAMES office=…"),
        help: .init("旁听的人，不计入到会，不表决", "observers never count"), keys: [.office, .reason], in: .meeting
    ) { line in .command(.meeting(.observe(names: try line.nameList(), office: line[.office], reason: line[.reason]))) }

    private static let headcount = Verb(
        "清点 点", "headcount",
        usage: .init("清点 40人", "headcount 40"),
        help: .init("重数现场人数", "sets the number present"), in: .meeting
    ) { line in
        guard let heads = line.heads() else { throw line.usage }
        return .command(.meeting(.headcount(heads)))
    }

    private static let proxy = Verb(
        "委托", "proxy",
        usage: .init("委托 委托人 受托人 关系=… 书面=是", "proxy PRINCIPAL HOLDER relation=… written=yes"),
        help: .init("不在场的人托谁投票", "a vote cast for somebody who is not there"), keys: [.relation, .written],
        in: .meeting
    ) { line in
        .command(
            .meeting(
                .proxy(
                    principal: try line.name(), holder: try line.name(), relation: line[.relation],
                    written: try line.flag(.written) ?? false)))
    }

    private static let recuse = Verb(
        "回避", "recuse",
        usage: .init("回避 姓名 事由=…", "recuse NAME reason=…"),
        help: .init("这一项不参加表决", "does not vote on this item"), keys: [.reason], in: .item
    ) { line in .command(.meeting(.recuse(name: try line.name(), reason: line[.reason]))) }

    private static let item = Verb(
        "议题", "item i",
        usage: .init(
            "议题 标题 类型=讨论|表决|选举|通报 时限=15分 表决权=…", "item TITLE type=discussion|vote|election|notice limit=15 electorate=…"
        ),
        help: .init("议程上加一项", "adds an item to the agenda"), keys: [.type, .limit, .electorate],
        takesText: true, in: .meeting
    ) { line in
        .command(
            .meeting(
                .item(
                    title: try line.text(), type: try line.choice(.type, english: ItemType.english),
                    limitMinutes: try line.minutes(.limit), electorate: try line.body(.electorate))))
    }

    static let next = Verb(
        "下一项", "next n",
        usage: .init("下一项", "next"), help: .init("进入议程的下一项", "takes the next item"),
        in: [.meeting, .nextItem, .settled]
    ) { _ in .command(.meeting(.next)) }

    private static let goTo = Verb(
        "回到", "goto",
        usage: .init("回到 2", "goto 2"), help: .init("跳到第几项", "takes an item out of turn"), in: [.meeting, .settled]
    ) { line in .command(.meeting(.goTo(try line.number()))) }

    private static let table = Verb(
        "搁置", "table",
        usage: .init("搁置 [第几项]", "table [NUMBER]"),
        help: .init("这一项先放下，连同待决的提案", "puts the item off, its pending motion with it"), in: [.meeting, .item]
    ) { line in .command(.meeting(.table(line.isEmpty ? nil : try line.number()))) }

    private static let recess = Verb(
        "休会", "recess",
        usage: .init("休会 10分 事由=…", "recess 10 reason=…"), help: .init("歇一会儿", "breaks for a while"),
        keys: [.reason], in: .meeting
    ) { line in .command(.meeting(.recess(minutes: line.next(Numbers.minutes), reason: line[.reason]))) }

    static let resume = Verb(
        "续会", "resume", usage: .init("续会", "resume"), help: .init("接着开", "goes on after the break"), in: .recess
    ) { _ in .command(.meeting(.resume)) }

    static let adjourn = Verb(
        "散会", "adjourn", usage: .init("散会", "adjourn"), help: .init("会开完了", "closes the meeting"), in: .meeting
    ) { _ in .command(.meeting(.adjourn)) }
}

extension ItemType {
    static let english: [String: ItemType] = [
        "discussion": .discussion, "vote": .vote, "election": .election, "notice": .notice,
    ]
}

extension Line {
    /// The kind of a meeting, by its name or by what only one name begins with.
    fileprivate func meetingKind() throws -> MeetingKind {
        let word = try word()
        let plain = word.folded
        let kinds = MeetingKind.allCases
        if let kind = kinds.first(where: { $0.rawValue == plain }) ?? MeetingKind.english[plain] { return kind }
        let starting = kinds.filter { $0.rawValue.hasPrefix(plain) }
        if starting.count == 1 { return starting[0] }
        if starting.isEmpty {
            let names = kinds.map(\.rawValue) + MeetingKind.english.keys.sorted()
            throw Misreading.unknownKind(word, nearest: Nearest.to(plain, among: names))
        }
        let known = MeetingKind.typed(english: MeetingKind.english)
        throw Misreading.ambiguousKind(word, known.filter { $0.chinese.hasPrefix(plain) })
    }

    /// A head count in people or households, as the body is counted.
    fileprivate func heads() -> Int? { next { Numbers.count($0, units: GrammarWords.heads) } }

    /// What 事由= and 职务= say of somebody who comes, goes or stays away.
    fileprivate var note: String? {
        let parts = [self[.office], self[.reason]].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "，")
    }

    /// 签到: names, `+NAME` for people beyond the head count, or a head count.
    fileprivate func checkIn() throws -> MeetingCommand {
        if let heads = next({ Numbers.count($0) }) { return .checkInHeads(heads, unit: .people) }
        if let heads = next({ Numbers.count($0, units: GrammarWords.households) }) {
            return .checkInHeads(heads, unit: .households)
        }
        if let more = next({
            $0.hasPrefix("+") ? Numbers.count(String($0.dropFirst()), units: GrammarWords.heads) : nil
        }) {
            return .checkInMore(more)
        }
        if GrammarWords.everyone.contains(rest.firstWord.word.plain.lowercased()) {
            let missing = try nameList().filter { !context.isHere($0) }
            guard !missing.isEmpty else { throw usage }
            return .checkIn(names: missing, more: [], note: note)
        }
        var (names, more): ([String], [String]) = ([], [])
        let isMarkedFirst = rest.starts(with: "+")
        for (place, part) in rest.split(where: { $0 == "+" }).enumerated() {
            let list = try self.names.list(part)
            let isMarked = place > 0 || isMarkedFirst
            more += isMarked ? Array(list.prefix(1)) : []
            names += isMarked ? Array(list.dropFirst()) : list
        }
        guard !names.isEmpty || !more.isEmpty else { throw usage }
        keep(rest.dropFirst(rest.range.count))
        return .checkIn(names: names, more: more, note: note)
    }

    /// 应到= and 表决权=: `35`, `78户`, a committee's name, or names.
    fileprivate func body(_ key: Key) throws -> BodyTerms? {
        try phrase(key).map(bodyTerms)
    }

    /// `35`, `78户`, a committee's name, or names.
    fileprivate func bodyTerms(_ phrase: TypedText) throws -> BodyTerms {
        let word = phrase.plain
        guard !word.isEmpty else { throw usage }
        if let people = Numbers.count(word) { return .people(people) }
        if let households = Numbers.count(word, units: GrammarWords.households) { return .households(households) }
        let committee = context.committee(phrase.text)
        if context.committees.contains(committee) { return .committee(committee) }
        return .names(try names.list(phrase))
    }
}

extension MeetingKind {
    /// English names, for those who run the program in English; books and papers keep the Chinese ones.
    static let english: [String: MeetingKind] = [
        "courtyard": .courtyard, "talk": .residentsTalk, "assembly": .villageAssembly,
        "representatives": .villageRepresentatives, "group": .villageGroup, "residents": .residentsAssembly,
        "residents-representatives": .residentsRepresentatives, "election": .electionMeeting, "founding": .founding,
        "committee": .committee, "joint-committees": .jointCommittees, "joint": .joint,
        "two-committees": .twoCommittees, "branch-committee": .partyBranchCommittee, "party": .partyMembers,
        "charter": .charterDraft, "planning": .developmentPlan, "kickoff": .kickoff, "progress": .progress,
        "supervision": .supervision, "training": .training, "owners": .owners, "collective": .collectiveMembers,
        "collective-representatives": .collectiveRepresentatives, "council": .collectiveCouncil,
        "cooperative": .cooperativeMembers, "branch": .partyBranch,
    ]
}

extension Key {
    static let calledAgain = Key("再次召集", "called-again")
}
