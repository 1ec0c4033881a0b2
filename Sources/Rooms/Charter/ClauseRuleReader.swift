/// Reads the rules that a clause carries. `适用` at the clause holds for each of its rules that names no kinds of its own.
enum ClauseRuleReader {
    static func rules(in clause: inout TextFields) throws(TextError) -> [ClauseRule] {
        let kinds = try clause.kinds()
        return try meetingRules(in: &clause, kinds) + membershipRules(in: &clause)
            + electionRules(in: &clause, kinds) + fundRules(in: &clause) + keepingRules(in: &clause)
            + regularRules(in: &clause, kinds)
    }

    // How a meeting decides.
    private static func meetingRules(
        in clause: inout TextFields, _ kinds: [MeetingKind]
    ) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        try each("法定人数", in: &clause) { (fields) throws(TextError) in
            let unit: BodyUnit? = try fields.choice("单位", from: ["人": .people, "户": .households])
            let share = try fields.share()
            let again = try fields.share(ifThere: "再次召集")
            rules.append(
                .quorum(QuorumTerms(share: share, unit: unit, kinds: try fields.kinds(or: kinds), calledAgain: again)))
        }
        try each("多数", in: &clause) { (fields) throws(TextError) in
            rules.append(.majority(try majority(in: &fields, kinds)))
        }
        try each("委托", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .proxies(
                    ProxyTerms(
                        most: try fields.number("每人至多", in: 0...1000), writtenOnly: try fields.flag("书面"),
                        kinOnly: try fields.flag("近亲属"), notCandidates: try fields.flag("候选人", yes: "不可", no: "可"),
                        modes: try fields.choices("方式"), kinds: try fields.kinds(or: kinds),
                        sameHousehold: try fields.flag("同户") ? true : nil,
                        takePart: try fields.flag("算参加") ? true : nil)))
        }
        try each("发言", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .floor(
                    FloorTerms(
                        minutes: try fields.neededNumber("分钟", in: 1...600),
                        turns: try fields.neededNumber("次数", in: 1...100))))
        }
        try each("共识", in: &clause) { (fields) throws(TextError) in
            rules.append(.consensus(ConsensusTerms(level: try fields.neededNumber("不低于", in: 0...5))))
        }
        if try clause.flag("附议", yes: "须有", no: "不须") { rules.append(.seconding) }
        try each("召集", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .calling(
                    CallingTerms(
                        noticeDays: try fields.number("提前", in: 0...365), kinds: try fields.kinds(or: kinds),
                        caller: try fields.words("由"),
                        mayBeShort: try fields.flag("临时", yes: "可", no: "不可") ? true : nil)))
        }
        try each("组成", in: &clause) { (fields) throws(TextError) in
            let group: CompositionTerms.Group? = try fields.choice(
                "成员", from: ["妇女": .women, "代表": .representatives])
            guard let group else { throw fields.fault(.missing(key: "成员")) }
            rules.append(
                .composition(
                    CompositionTerms(group: group, share: try fields.share(), kinds: try fields.kinds(or: kinds))))
        }
        rules += try procedureRules(in: &clause)
        let silent = try clause.kinds("只记录")
        if !silent.isEmpty { rules.append(.recordsOnly(kinds: silent)) }
        return try rules + countingRules(in: &clause, kinds)
    }

    // How votes are counted, and who may move.
    private static func countingRules(
        in clause: inout TextFields, _ kinds: [MeetingKind]
    ) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        try each("参与", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .participation(
                    ParticipationTerms(
                        share: try fields.share(), measures: try fields.measures() ?? [.heads],
                        kinds: try fields.kinds(or: kinds))))
        }
        if try clause.choice("弃权多于", from: ["不通过": true]) == true {
            rules.append(.fewerAbstentions(KindTerms(kinds: kinds)))
        }
        try each("决定票", in: &clause) { (fields) throws(TextError) in
            guard try fields.choice("谁", from: ["主持": true]) == true else { throw fields.fault(.missing(key: "谁")) }
            rules.append(.castingVote(KindTerms(kinds: try fields.kinds(or: kinds))))
        }
        if try clause.choice("平票", from: ["抽签": true]) == true { rules.append(.lots(KindTerms(kinds: kinds))) }
        try each("附加票", in: &clause) { (fields) throws(TextError) in
            let (top, bottom) = try fields.fraction("至多")
            rules.append(.extraVotes(ExtraVoteTerms(top, of: bottom, kinds: try fields.kinds(or: kinds))))
        }
        try each("不得表决", in: &clause) { (fields) throws(TextError) in
            let matters = try fields.names("事项")
            guard !matters.isEmpty else { throw fields.fault(.missing(key: "事项")) }
            rules.append(.reserved(ReservedTerms(matters, kinds: try fields.kinds(or: kinds))))
        }
        try each("也说", in: &clause) { (fields) throws(TextError) in
            guard let matter = try fields.words("事项") else { throw fields.fault(.missing(key: "事项")) }
            let words = try fields.names("词")
            guard !words.isEmpty else { throw fields.fault(.missing(key: "词")) }
            let beside = try fields.names("同时")
            rules.append(.sayings(SayingTerms(matter, words: words, beside: beside.isEmpty ? nil : beside)))
        }
        let ballots: BallotTerms.Instead? = try clause.choice("选举", from: ["按表决": .vote, "另有办法": .otherText])
        if let ballots { rules.append(.ballots(BallotTerms(ballots, kinds: kinds))) }
        if let late = try clause.choice(
            "迟到票", from: ["不收": LatePaperTerms.Late.refused, "另放": .keptApart, "照计": .counted])
        {
            rules.append(.latePapers(LatePaperTerms(late, kinds: kinds)))
        }
        if let who = try clause.choice("提案人", from: ["会员": MoverTerms.Group.members, "成员": .members]) {
            rules.append(.movers(MoverTerms(who, kinds: kinds)))
        }
        return rules
    }

    /// 停止辩论, 复议 … : the majority that each takes, and who may move it.
    private static func procedureRules(in clause: inout TextFields) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        for kind in ProceduralMotion.Kind.allCases where kind != .order {
            try each(MotionChinese().name(of: kind), in: &clause) { (fields) throws(TextError) in
                let hasShare = try fields.words("占") != nil
                let base: HundredPercentBase? = try fields.choice("基数", from: HundredPercentBase.words)
                let moreForThanAgainst = hasShare && fields.holds("赞成多于反对", at: "占")
                let share = hasShare ? (moreForThanAgainst ? .moreThanHalf : try fields.share()) : nil
                if hasShare, base == nil, !moreForThanAgainst { throw fields.fault(.missing(key: "基数")) }
                let isOfMajority =
                    kind == .reconsider ? try fields.flag("提出", yes: "多数方", no: "任何人") : false
                rules.append(
                    .procedure(
                        ProcedureTerms(
                            kind: kind, share: share, base: moreForThanAgainst ? .yesNo : base,
                            majoritySideOnly: isOfMajority)))
            }
        }
        return rules
    }

    private static func majority(
        in fields: inout TextFields, _ kinds: [MeetingKind]
    ) throws(TextError) -> MajorityTerms {
        let matter = try fields.words("事项")
        let above = try fields.number("超过", in: 0...1_000_000_000)
        // Only spending names an amount; for any other matter the step would never be reached.
        if above != nil, matter == nil { throw fields.fault(.missing(key: "事项")) }
        let measures = try fields.measures()
        let stated: HundredPercentBase? = try fields.choice("基数", from: HundredPercentBase.words)
        let subject: RequiredMajority.Subject =
            try fields.choice("当事人", from: ["计入": .counts, "不计": .excluded, "未定": .undecided]) ?? .counts
        let moreForThanAgainst = fields.holds("赞成多于反对", at: "占")
        if moreForThanAgainst, stated != nil { throw fields.fault(.baseSaidTwice) }
        let share = moreForThanAgainst ? .moreThanHalf : try fields.share()
        guard let base = moreForThanAgainst ? .yesNo : stated else { throw fields.fault(.missing(key: "基数")) }
        return MajorityTerms(
            matter: matter, above: above, share: share, base: base, subject: subject,
            kinds: try fields.kinds(or: kinds), measures: measures)
    }

    // How one comes into a committee and out of it.
    private static func membershipRules(in clause: inout TextFields) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        try each("入会", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .joining(
                    JoiningTerms(
                        needsPoll: try fields.flag("表决"), minimumAge: try fields.number("年满", in: 1...120),
                        most: try fields.number("名额", in: 1...100_000))))
        }
        try each("退会", in: &clause) { (fields) throws(TextError) in
            rules.append(.leaving(LeavingTerms(noticeDays: try fields.neededNumber("提前", in: 0...365))))
        }
        try each("除名", in: &clause) { (fields) throws(TextError) in
            let inRow = try fields.flag("连续")
            rules.append(
                .removal(RemovalTerms(absences: try fields.number("缺席", in: 1...100), inRow: inRow ? true : nil)))
        }
        return rules
    }

    // How offices are filled and emptied.
    private static func electionRules(
        in clause: inout TextFields, _ kinds: [MeetingKind]
    ) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        try each("参选", in: &clause) { (fields) throws(TextError) in
            rules.append(.turnout(TurnoutTerms(share: try fields.share(), modes: try fields.choices("方式"))))
        }
        try each("当选", in: &clause) { (fields) throws(TextError) in
            rules.append(.election(ElectionTerms(share: try fields.share(), offices: try fields.names("职位"))))
        }
        try each("另选", in: &clause) { (fields) throws(TextError) in
            rules.append(.rerun(RerunTerms(share: try fields.share())))
        }
        if let more = try clause.number("差额", in: 0...100) {
            rules.append(.candidates(CandidateTerms(beyondSeats: more)))
        }
        try each("罢免", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .recall(
                    RecallTerms(
                        turnout: try fields.share("投票"), agree: try fields.share("通过"),
                        modes: try fields.choices("方式"))))
        }
        try each("联名", in: &clause) { (fields) throws(TextError) in
            guard let purpose = try fields.choices("提出", of: PetitionTerms.Purpose.self).first else {
                throw fields.fault(.missing(key: "提出"))
            }
            guard let signers = try fields.choices("由", of: PetitionTerms.Signers.self).first else {
                throw fields.fault(.missing(key: "由"))
            }
            rules.append(
                .petition(
                    PetitionTerms(
                        purpose: purpose, share: try fields.share(), signers: signers,
                        kinds: try fields.kinds(or: kinds))))
        }
        try each("任期", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .term(
                    TermTerms(
                        years: try fields.neededNumber("年", in: 1...100), from: try fields.day("自"),
                        until: try fields.day("至"), mostInRow: try fields.number("连任至多", in: 1...100))))
        }
        try each("职数", in: &clause) { (fields) throws(TextError) in
            let least = try fields.neededNumber("至少", in: 1...1000)
            rules.append(
                .size(
                    SizeTerms(
                        least: least, most: try fields.number("至多", in: least...1_000_000) ?? .max,
                        women: try fields.number("妇女", in: 0...1000) ?? 0,
                        smallerGroups: try fields.number("较少民族", in: 0...1000) ?? 0,
                        isOdd: try fields.flag("单数") ? true : nil, kinds: kinds.isEmpty ? nil : kinds)))
        }
        if let age = try clause.number("选民年龄", in: 1...120) { rules.append(.votingAge(age)) }
        try each("名单", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .voterList(
                    VoterListTerms(
                        daysBefore: try fields.neededNumber("提前", in: 0...365),
                        objectionDays: try fields.neededNumber("异议", in: 0...365),
                        answerDays: try fields.neededNumber("答复", in: 0...365))))
        }
        if try clause.flag("下加") { rules.append(.carryDown) }
        if try clause.flag("近亲属回避") { rules.append(.kinAvoidance) }
        try each("选委会", in: &clause) { (fields) throws(TextError) in
            _ = try fields.flag("候选人", yes: "退出", no: "留任")
            rules.append(.committeeExit(CommitteeExitTerms(kinToo: try fields.flag("近亲属", yes: "退出", no: "留任"))))
        }
        try each("不兼任", in: &clause) { (fields) throws(TextError) in
            rules.append(
                .incompatible(
                    IncompatibleTerms(
                        posts: try fields.needed("职位"), kinToo: try fields.flag("近亲属"),
                        others: try fields.otherPosts())))
        }
        if let voters = try clause.number("提名人数", in: 1...1000) { rules.append(.nominators(voters)) }
        try each("离任", in: &clause) { (fields) throws(TextError) in
            guard let ending: OfficeTerm.Ending = try fields.choice("因", from: OfficeTerm.Ending.words) else {
                throw fields.fault(.missing(key: "因"))
            }
            rules.append(
                .ending(
                    EndingTerms(
                        ending, needsPoll: try fields.flag("审议", yes: "须经", no: "不须"),
                        failures: try fields.number("连续", in: 1...100),
                        every: try fields.cadence(ifThere: "每"))))
        }
        if let days = try clause.number("移交", in: 0...365) { rules.append(.handover(days: days)) }
        if let days = try clause.number("公布", in: 0...365) { rules.append(.publication(PublicationTerms(days: days))) }
        return rules
    }

    /// Reads each mapping behind a key, and sees to it that nothing in it is left unread.
    static func each(
        _ key: String, in clause: inout TextFields, _ read: (inout TextFields) throws(TextError) -> Void
    ) throws(TextError) {
        for entry in try clause.mappings(key) {
            var fields = entry
            try read(&fields)
            try fields.finish()
        }
    }
}

extension TextFields {
    /// The kinds a rule names, else those of its clause.
    fileprivate mutating func kinds(or inherited: [MeetingKind]) throws(TextError) -> [MeetingKind] {
        let own = try kinds()
        return own.isEmpty ? inherited : own
    }

    /// 与: the posts that one person does not hold together with the clause's, named by a word in them.
    fileprivate mutating func otherPosts() throws(TextError) -> [String]? {
        let posts = try names("与")
        return posts.isEmpty ? nil : posts
    }

    /// 量: what votes are measured in, one measure or several.
    fileprivate mutating func measures() throws(TextError) -> [Measure]? {
        var measures: [Measure] = []
        for node in list("量") {
            let words = node.scalar?.string ?? ""
            guard let measure = Measure.words.first(where: { $0.key == words })?.value else {
                throw fault(.notOneOf(key: "量", found: words, Measure.words.map(\.key)), at: node)
            }
            guard !measures.contains(measure) else { throw fault(.repeatedKey(words), at: node) }
            measures.append(measure)
        }
        return measures.isEmpty ? nil : measures
    }

    fileprivate mutating func share(ifThere key: String) throws(TextError) -> Share? {
        node(key) == nil ? nil : try share(key)
    }

    /// A part of a whole that may be all of it: `1/5`, `五分之一`.
    fileprivate mutating func fraction(_ key: String) throws(TextError) -> (top: Int, bottom: Int) {
        let node = node(key)
        let words = try needed(key)
        guard let share = Share(words: words + "以上") else { throw fault(.notShare(words), at: node) }
        return (share.numerator, share.denominator)
    }

    /// Whether these very words stand behind a key.
    fileprivate mutating func holds(_ words: String, at key: String) -> Bool { node(key)?.scalar?.string == words }
}

extension Measure {
    /// As a text names them.
    static let words: KeyValuePairs<String, Measure> = ["人数": .heads, "户数": .households, "面积": .area, "票数": .votes]
}

extension OfficeTerm.Ending {
    /// Those that a text speaks of, as it names them.
    public static let words: KeyValuePairs<String, OfficeTerm.Ending> = [
        "辞职": .resigned, "丧失行为能力": .incapable, "判刑": .sentenced, "去世": .died, "当选无效": .annulled, "评议": .review,
    ]
}

extension HundredPercentBase {
    /// The bases as a charter names them.
    static let words: KeyValuePairs<String, HundredPercentBase> = [
        "赞成反对": .yesNo, "赞成反对弃权": .yesNoAbstain, "有效票": .valid, "投票": .cast, "到会": .present, "应到": .entitled,
    ]
}
