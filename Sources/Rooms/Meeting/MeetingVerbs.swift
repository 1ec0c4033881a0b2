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
        \.meetingVerbs.open,
        keys: [
            .place, .chair, .recorder, .date, .entitled, .rules, .calledAgain, .trainer, .supervisor, .lessonHours,
        ], in: .outside
    ) { line in
        let call = try line.calledMeeting()
        let terms = call?.terms
        let kind = try terms?.kind ?? line.meetingKind()
        let title = line.optionalText() ?? terms?.title ?? kind.rawValue
        let day = try line.read(
            .date, { Numbers.day($0, inYearOf: line.context.today) }, else: Misreading.badDay)
        return .command(
            .meeting(
                .open(
                    Opening(
                        kind: kind, title: title, place: line[.place] ?? terms?.place,
                        chair: try line.name(.chair) ?? terms?.chair, recorder: try line.name(.recorder), day: day,
                        body: try line.body(.entitled) ?? terms?.body, rules: line[.rules] ?? terms?.rules,
                        calledAgain: try line.flag(.calledAgain) == true ? true : nil, call: call?.id,
                        lead: try line.lead().over(terms?.lead ?? MeetingLead()).orNil))))
    }

    private static let entitled = Verb(
        \.meetingVerbs.entitled, keys: [.reason],
        in: .meeting
    ) { line in
        let terms = try line.bodyTerms(line.rest)
        line.keep(line.rest.dropFirst(line.rest.range.count))
        return .command(.meeting(.entitled(terms, reason: line[.reason])))
    }

    private static let chair = Verb(
        \.meetingVerbs.chair, in: .meeting
    ) { line in .command(.meeting(.chair(try line.name()))) }

    private static let recorder = Verb(
        \.meetingVerbs.recorder, in: .meeting
    ) { line in .command(.meeting(.recorder(try line.name()))) }

    static let present = Verb(
        \.meetingVerbs.present,
        keys: [.reason, .office], in: .meeting
    ) { line in .command(.meeting(try line.checkIn())) }

    private static let excuse = Verb(
        \.meetingVerbs.excuse, keys: [.reason, .office], in: .meeting
    ) { line in .command(.meeting(.excuse(names: try line.nameList(), reason: line.note))) }

    private static let absent = Verb(
        \.meetingVerbs.absent, keys: [.reason, .office], in: .meeting
    ) { line in .command(.meeting(.absent(names: try line.nameList(), reason: line.note))) }

    private static let leave = Verb(
        \.meetingVerbs.leave, keys: [.reason, .office], in: .meeting
    ) { line in
        if let heads = line.heads() { return .command(.meeting(.leaveHeads(heads))) }
        return .command(.meeting(.leave(names: try line.nameList(), reason: line.note)))
    }

    private static let observe = Verb(
        \.meetingVerbs.observe, keys: [.office, .reason], in: .meeting
    ) { line in .command(.meeting(.observe(names: try line.nameList(), office: line[.office], reason: line[.reason]))) }

    private static let headcount = Verb(
        \.meetingVerbs.headcount, in: .meeting
    ) { line in
        guard let heads = line.heads() else { throw line.usage }
        return .command(.meeting(.headcount(heads)))
    }

    private static let proxy = Verb(
        \.meetingVerbs.proxy, keys: [.relation, .written],
        in: .meeting
    ) { line in
        .command(
            .meeting(
                .proxy(
                    principal: try line.name(), holder: try line.name(), relation: line[.relation],
                    written: try line.flag(.written) ?? false)))
    }

    private static let recuse = Verb(
        \.meetingVerbs.recuse, keys: [.reason], in: .item
    ) { line in .command(.meeting(.recuse(name: try line.name(), reason: line[.reason]))) }

    private static let item = Verb(
        \.meetingVerbs.item, keys: [.type, .limit, .electorate],
        takesText: true, in: .meeting
    ) { line in
        .command(
            .meeting(
                .item(
                    title: try line.text(), type: try line.choice(.type, of: ItemType.self),
                    limitMinutes: try line.minutes(.limit), electorate: try line.body(.electorate))))
    }

    static let next = Verb(
        \.meetingVerbs.next,
        in: [.meeting, .nextItem, .settled]
    ) { _ in .command(.meeting(.next)) }

    private static let goTo = Verb(
        \.meetingVerbs.goTo, in: [.meeting, .settled]
    ) { line in .command(.meeting(.goTo(try line.number()))) }

    private static let table = Verb(
        \.meetingVerbs.table, in: [.meeting, .item]
    ) { line in .command(.meeting(.table(line.isEmpty ? nil : try line.number()))) }

    private static let recess = Verb(
        \.meetingVerbs.recess,
        keys: [.reason], in: .meeting
    ) { line in .command(.meeting(.recess(minutes: line.next(Numbers.minutes), reason: line[.reason]))) }

    static let resume = Verb(
        \.meetingVerbs.resume, in: .recess
    ) { _ in .command(.meeting(.resume)) }

    static let adjourn = Verb(
        \.meetingVerbs.adjourn, in: .meeting
    ) { _ in .command(.meeting(.adjourn)) }
}

extension Line {
    /// The kind of a meeting, by its name or by what only one name begins with.
    func meetingKind() throws -> MeetingKind {
        let word = try word()
        let plain = word.folded
        if let kind = MeetingKind.named(plain) { return kind }
        let starting = MeetingKind.allCases.filter { kind in kind.words.contains { $0.hasPrefix(plain) } }
        if starting.count == 1 { return starting[0] }
        if starting.isEmpty {
            let names = Language.allCases.flatMap { MeetingKind.words(in: $0) }
            throw Misreading.unknownKind(word, nearest: Nearest.to(plain, among: names))
        }
        throw Misreading.ambiguousKind(word, starting.map(\.choice))
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
    func body(_ key: Key) throws -> BodyTerms? {
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

extension Key {
    static let chair = Key(\.meetingVerbs.chairKey)
    static let recorder = Key(\.meetingVerbs.recorderKey)
    static let entitled = Key(\.meetingVerbs.entitledKey, .committees)
    static let written = Key(\.meetingVerbs.writtenKey, .yesOrNo)
    static let type = Key(\.meetingVerbs.typeKey, .words(of: ItemType.self))
    static let limit = Key(\.meetingVerbs.limitKey)
    static let electorate = Key(\.meetingVerbs.electorateKey)
    static let side = Key(\.meetingVerbs.sideKey, .words(of: Side.self))
    static let calledAgain = Key(\.meetingVerbs.calledAgainKey, .yesOrNo)
}
