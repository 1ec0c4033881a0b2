import Foundation
import Kernel
import Testing

@testable import Yard

/// One test a rule of law of owners, collectives, cooperatives and party branches: the words of the article stand above it.
@Suite struct AssemblyLawTests {
    let owners: Charter
    let collective: Charter
    let cooperative: Charter
    let branch: Charter

    init() throws {
        owners = try Templates.charter(.law, "业主大会")
        collective = try Templates.charter(.law, "集体经济组织法")
        cooperative = try Templates.charter(.law, "合作社法")
        branch = try Templates.charter(.law, "支部条例")
    }

    /// What a matter needs, as `3/4 area of cast 4875.00` and so on: share, measure, base, and the least that suffices.
    private func needs(
        _ charter: Charter, _ matter: String?, _ kind: MeetingKind, _ bases: [Measure: (cast: Int, entitled: Int)]
    ) -> [String] {
        charter.majorities(for: matter, in: kind).map { rule in
            let measure = rule.measure ?? .heads
            let base = bases[measure] ?? (0, 0)
            let required = rule.share.required(of: rule.base == .cast ? base.cast : base.entitled)
            let demand = rule.demand.map { " \($0.rawValue)" } ?? ""
            return "\(measure.rawValue)\(demand) \(required) \(rule.citation)"
        }
    }

    // MARK: Owners

    // 应当由专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决……决定前款其他事项，应当经参与表决专有部分面积过半数的业主且
    // 参与表决人数过半数的业主同意: 101 heads and 9,600.00 m², of whom 70 with 6,500.00 m² take part
    @Test(arguments: [nil, "议事规则", "管理规约", "业委会", "物业", "使用维修资金", "其他", "基金"])
    func code278OrdinaryItemsTakeMoreThanHalfOfHeadsAndOfArea(matter: String?) {
        #expect(
            needs(owners, matter, .owners, [.heads: (70, 101), .area: (650_000, 960_000)]) == [
                "heads 36 民法典第二百七十八条", "area 325001 民法典第二百七十八条", "heads participation 68 民法典第二百七十八条",
                "area participation 640000 民法典第二百七十八条",
            ])
    }

    // 决定前款第六项至第八项规定的事项，应当经参与表决专有部分面积四分之三以上的业主且参与表决人数四分之三以上的业主同意
    @Test(arguments: ["筹集维修资金", "改建重建", "共有部分"])
    func code278ItemsSixToEightTakeThreeQuartersOfBoth(matter: String) {
        #expect(
            needs(owners, matter, .owners, [.heads: (70, 101), .area: (650_000, 960_000)]) == [
                "heads 53 民法典第二百七十八条", "area 487500 民法典第二百七十八条", "heads participation 68 民法典第二百七十八条",
                "area participation 640000 民法典第二百七十八条",
            ])
    }

    @Test func code278ThirtySixHeadsWithHalfOfTheAreaFail() throws {
        let rules = owners.majorities(for: "物业", in: .owners)
        #expect(rules[0].judge(Votes(for: 36, against: 34), base: 70).isMet)
        #expect(!rules[1].judge(Votes(for: 325_000, against: 325_000), base: 650_000).isMet)
        #expect(rules[1].judge(Votes(for: 325_001, against: 324_999), base: 650_000).isMet)
        #expect(!rules[0].judge(Votes(for: 35, against: 35), base: 70).isMet)
        // 67 of 101 are too few to decide anything, and so are 6,399.99 m².
        #expect(!rules[2].judge(Votes(for: 67), base: 101).isMet)
        #expect(rules[2].judge(Votes(for: 40, against: 20, abstain: 8), base: 101).isMet)
        #expect(!rules[3].judge(Votes(for: 639_999), base: 960_000).isMet)
        #expect(rules[3].judge(Votes(for: 640_000), base: 960_000).isMet)
        #expect(owners.quorum(for: .owners, unit: .people) == nil)
    }

    // 将住宅改变为经营性用房的……应当经有利害关系的业主一致同意: no majority of the assembly stands for it
    @Test func code279HousingToBusinessIsNotForTheAssembly() {
        #expect(owners.reservation(of: "住改商", in: .owners)?.description == "民法典第二百七十九条")
        #expect(owners.reservation(of: "物业", in: .owners) == nil)
    }

    // 选举业主委员会 is item 3 of 278: by heads and area, so not by counting papers
    @Test func code278ElectsTheCommitteeByBothMeasures() {
        #expect(owners.ballots(in: .owners)?.terms.instead == .vote)
        #expect(owners.ballots(in: .owners)?.citation.article == 278)
    }

    // 经20%以上的业主提议 (13); 应当于会议召开15日以前通知全体业主 (14)
    @Test func regulations13And14ATwentiethAskAndFifteenDaysNotice() throws {
        let petitions = owners.cited { if case .petition(let terms) = $0 { terms } else { nil } }
        let asked = try #require(petitions.first)
        #expect(asked.terms.signers == .owners && asked.terms.share.required(of: 101) == 21)
        #expect(asked.citation.description == "物业管理条例第十三条")
        #expect(owners.calling(in: .owners)?.terms.noticeDays == 15)
        #expect(owners.calling(in: .owners)?.citation.description == "物业管理条例第十四条")
    }

    // 一个专有部分按一人计算。但……同一买受人拥有一个以上专有部分的，按一人计算 (9); 按照不动产登记簿记载的面积计算 (8)
    @Test func interpretation8And9StandInThePackUnderTheirOwnName() throws {
        for article in [8, 9] {
            let clause = try #require(owners.clauses.first { $0.number == article })
            #expect(
                owners.citation(of: clause).description
                    == "最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释第\(HanNumeral.of(article))条")
        }
    }

    // MARK: Collectives

    // 经农村集体经济组织成员大会全体成员四分之三以上同意
    @Test func collective15OutsidersNeedThreeQuartersOfAllMembers() {
        #expect(
            needs(collective, "外来人员", .collectiveMembers, [.heads: (60, 90)]) == ["heads 68 农村集体经济组织法第十五条"])
        for kind in [MeetingKind.collectiveRepresentatives, .collectiveCouncil] {
            #expect(collective.reservation(of: "外来人员", in: kind)?.article == 15)
        }
        #expect(collective.reservation(of: "外来人员", in: .collectiveMembers) == nil)
    }

    // 有三分之二以上具有完全民事行为能力的成员参加……应当经本农村集体经济组织成员大会全体成员三分之二以上同意
    @Test(arguments: [nil, "章程", "确认成员", "26-1", "26-7", "26-13"])
    func collective27SixtyOfNinetyMakeAQuorumAndSixtyForPass(matter: String?) throws {
        let quorum = try #require(collective.quorum(for: .collectiveMembers, unit: .people))
        #expect(quorum.share.required(of: 90) == 60 && quorum.citation.article == 27)
        let rule = try #require(collective.majority(for: matter, in: .collectiveMembers))
        #expect(rule.base == .entitled && rule.citation.article == 27)
        // With sixty present one against sinks it.
        #expect(!rule.judge(Votes(for: 59, against: 1), base: 90).isMet)
        #expect(rule.judge(Votes(for: 60), base: 90).isMet)
    }

    // 于会议召开十日前通知全体成员; 书面委托本农村集体经济组织同一户内具有完全民事行为能力的其他家庭成员
    @Test func collective27TenDaysNoticeAndProxiesWithinTheHousehold() {
        #expect(collective.calling(in: .collectiveMembers)?.terms.noticeDays == 10)
        let proxies = collective.proxyTerms(in: .collectiveMembers)?.terms
        #expect(proxies?.writtenOnly == true && proxies?.sameHousehold == true && proxies?.kinOnly == false)
        #expect(collective.calling(in: .collectiveRepresentatives) == nil)
    }

    // 但是第一项、第三项、第八项、第十项、第十二项规定的职权除外。……应当经全体成员代表三分之二以上同意
    @Test func collective28RepresentativesNeverDecideFiveItemsAndTwoThirdsOfAllTheOthers() {
        let kind = MeetingKind.collectiveRepresentatives
        let never = (1...13).filter { collective.reservation(of: "26-\($0)", in: kind) != nil }
        #expect(never == [1, 3, 8, 10, 12])
        for matter in ["章程", "确认成员", "合并", "分立", "26-10"] {
            #expect(collective.reservation(of: matter, in: kind)?.description == "农村集体经济组织法第二十八条")
        }
        #expect(needs(collective, "26-7", kind, [.heads: (14, 21)]) == ["heads 14 农村集体经济组织法第二十八条"])
        #expect(collective.quorum(for: kind, unit: .people) == nil, "the law names none")
    }

    // 代表人数应当多于二十人，并且有适当数量的妇女代表; 成员代表的任期为五年
    @Test func collective28MoreThanTwentyRepresentativesAndWomenAmongThem() throws {
        let size = try #require(collective.bodySizes(in: .collectiveRepresentatives).first)
        #expect(size.terms.least == 21 && size.terms.women == 1 && size.citation.article == 28)
        #expect(collective.cited { if case .term(let terms) = $0 { terms } else { nil } }.map(\.terms.years) == [5, 5])
    }

    // 一般由三至七名单数成员组成。……理事会成员之间应当实行近亲属回避
    @Test func collective29TheCouncilIsOddThreeToSevenWithoutNearKin() throws {
        let size = try #require(collective.bodySizes(in: .collectiveCouncil).first)
        #expect(size.terms.least == 3 && size.terms.most == 7 && size.terms.isOdd == true)
        #expect(size.citation.article == 29)
        let clause = try #require(collective.clauses.first { $0.number == 29 })
        #expect(clause.rules.contains(.kinAvoidance))
        #expect(collective.bodySize == nil, "no law of the village committee")
    }

    // 理事会会议应当有三分之二以上的理事会成员出席。……应当经全体理事的过半数同意
    @Test func collective31TheCouncilNeedsTwoThirdsThereAndHalfOfAllOfIt() throws {
        let quorum = try #require(collective.quorum(for: .collectiveCouncil, unit: .people))
        #expect(quorum.share.required(of: 7) == 5 && quorum.citation.article == 31)
        let rule = try #require(collective.majority(for: nil, in: .collectiveCouncil))
        #expect(rule.citation.article == 31)
        // Five of seven there, three for, two against: not half of all.
        #expect(!rule.judge(Votes(for: 3, against: 2), base: 7).isMet)
        #expect(rule.judge(Votes(for: 4, against: 1), base: 7).isMet)
    }

    // 成员大会……是本农村集体经济组织的权力机构，依法行使下列职权 (26): the council drafts and carries out (30)
    @Test func collective26WhatTheAssemblyDecidesTheCouncilDoesNot() {
        let never = (1...13).filter { collective.reservation(of: "26-\($0)", in: .collectiveCouncil) != nil }
        #expect(never == Array(1...12))
        #expect(collective.reservation(of: "26-7", in: .collectiveCouncil)?.article == 26)
        #expect((1...13).allSatisfy { collective.reservation(of: "26-\($0)", in: .collectiveMembers) == nil })
    }

    // 理事会成员、财务人员、会计人员及其近亲属不得担任监事会成员或者监事
    @Test func collective34NoSupervisorIsNearKinOfTheCouncil() {
        #expect(collective.incompatible.map(\.citation.article) == [34])
        #expect(collective.incompatible.first?.terms.kinToo == true)
    }

    // MARK: Cooperatives

    // 本社的附加表决权总票数，不得超过本社成员基本表决权总票数的百分之二十
    @Test func cooperative22ExtraVotesAreAFifthAtMost() throws {
        let extra = try #require(cooperative.extraVotes(in: .cooperativeMembers))
        #expect(extra.terms.most(beside: 40) == 8)
        #expect(extra.terms.most(beside: 44) == 8)
        #expect(extra.terms.most(beside: 45) == 9)
        #expect(extra.terms.most(beside: 4) == 0)
        #expect(extra.citation.description == "农民专业合作社法第二十二条")
    }

    // 出席人数应当达到成员总数三分之二以上。……应当由本社成员表决权总数过半数通过；作出修改章程或者合并、分立、解散，以及设立、加入联合社的决议应当由
    // 本社成员表决权总数的三分之二以上通过: 40 members with 8 extra votes
    @Test func cooperative30TwentySevenMembersTwentyFiveVotesAndThirtyTwoForTheCharter() throws {
        let quorum = try #require(cooperative.quorum(for: .cooperativeMembers, unit: .people))
        #expect(quorum.share.required(of: 40) == 27 && quorum.citation.article == 30)
        for matter in [nil, "除名", "入社", "基金"] {
            #expect(
                needs(cooperative, matter, .cooperativeMembers, [.votes: (30, 48)]) == ["votes 25 农民专业合作社法第三十条"])
        }
        for matter in ["章程", "合并", "分立", "解散", "联合社"] {
            #expect(
                needs(cooperative, matter, .cooperativeMembers, [.votes: (30, 48)]) == ["votes 32 农民专业合作社法第三十条"])
        }
        #expect(cooperative.ballots(in: .cooperativeMembers)?.terms.instead == .vote)
    }

    // 最低人数为五十一人; of 60 representatives 40 make a quorum, 31 pass, 40 change the charter
    @Test func cooperative32FiftyOneRepresentativesAtLeastEachWithOneVote() throws {
        let size = try #require(cooperative.bodySizes(in: .cooperativeRepresentatives).first)
        #expect(size.terms.least == 51 && size.citation.description == "农民专业合作社法第三十二条")
        #expect(cooperative.bodySizes(in: .cooperativeMembers).isEmpty)
        #expect(cooperative.extraVotes(in: .cooperativeRepresentatives) == nil)
        let quorum = try #require(cooperative.quorum(for: .cooperativeRepresentatives, unit: .people))
        #expect(quorum.share.required(of: 60) == 40 && quorum.citation.article == 30)
        #expect(needs(cooperative, nil, .cooperativeRepresentatives, [.votes: (40, 60)]) == ["votes 31 农民专业合作社法第三十条"])
        #expect(needs(cooperative, "章程", .cooperativeRepresentatives, [.votes: (40, 60)]) == ["votes 40 农民专业合作社法第三十条"])
    }

    // 农民专业合作社联合社的成员大会选举和表决，实行一社一票
    @Test func cooperative60EachCooperativeOfAUnionHasOneVote() throws {
        #expect(cooperative.extraVotes(in: .cooperativeUnion) == nil)
        #expect(needs(cooperative, nil, .cooperativeUnion, [.votes: (5, 7)]) == ["votes 4 农民专业合作社法第三十条"])
        #expect(cooperative.clauses.contains { $0.number == 60 && $0.text.contains("一社一票") })
    }

    // 章程应当由全体设立人一致通过
    @Test func cooperative14TheFirstCharterTakesEveryFounder() throws {
        let rule = try #require(cooperative.majority(for: "章程", in: .founding))
        #expect(rule.citation.article == 14)
        #expect(!rule.judge(Votes(for: 5, abstain: 1), base: 6).isMet)
        #expect(rule.judge(Votes(for: 6), base: 6).isMet)
        #expect(cooperative.quorum(for: .founding, unit: .people)?.share.required(of: 6) == 6)
        #expect(cooperative.majority(for: nil, in: .founding)?.citation.article == 30)
    }

    // 百分之三十以上的成员提议
    @Test func cooperative31ThirtyInAHundredAskForAMeeting() throws {
        let petitions = cooperative.cited { if case .petition(let terms) = $0 { terms } else { nil } }
        let asked = try #require(petitions.first)
        #expect(asked.terms.share.required(of: 40) == 12 && asked.citation.article == 31)
        #expect(asked.terms.signers == .members)
    }

    // 理事长、理事、经理和财务会计人员不得兼任监事
    @Test func cooperative33NoSupervisorSitsInTheCouncil() {
        #expect(cooperative.incompatible.map(\.citation.article) == [33])
        #expect(cooperative.incompatible.first?.terms.kinToo == false)
    }

    // MARK: Branches

    // 半数以上 there, more than half of all with a vote for it: 21 members, 3 of them on probation
    @Test func branch11NineOfEighteenOpenTheVoteAndTenPassHoweverFewCame() throws {
        let quorum = try #require(branch.quorum(for: .partyBranch, unit: .people))
        #expect(quorum.share.required(of: 18) == 9)
        let rule = try #require(branch.majority(for: nil, in: .partyBranch))
        #expect(!rule.judge(Votes(for: 9), base: 18).isMet)
        #expect(rule.judge(Votes(for: 10), base: 18).isMet)
        #expect(rule.citation.description == "支部工作条例（试行）第十一条")
        #expect(branch.ballots(in: .partyBranch)?.terms.instead == .otherText)
    }

    // MARK: The words

    private static let texts = [
        "民法典": "owners-civil-code", "物业管理条例": "property-management-2018", "农村集体经济组织法": "collectives-2024",
        "农民专业合作社法": "cooperatives-2017",
        "最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释": "owners-interpretation-2020",
    ]

    /// Every line of a clause stands in the article that it cites, word for word.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: LawTexts.folder.path())),
        arguments: ["业主大会", "集体经济组织法", "合作社法"])
    func lawIsQuotedWordForWord(pack: String) throws {
        let charter = try Templates.charter(.law, pack)
        for clause in charter.clauses {
            let citation = charter.citation(of: clause)
            let text = try #require(Self.texts[citation.source])
            let articles = try LawTexts.articles(of: text)
            let article = try #require(articles[HanNumeral.of(citation.article)])
            for line in clause.text.split(separator: "\n") {
                #expect(article.contains { $0.contains(line) }, "\(citation): \(line)")
            }
        }
    }
}
