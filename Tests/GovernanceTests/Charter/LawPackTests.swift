import Foundation
import Kernel
import Testing

@testable import Yard

/// One test a rule of law: the words of the article stand above it.
@Suite struct LawPackTests {
    let village2010: Charter
    let village2026: Charter
    let residents1989: Charter
    let residents2026: Charter
    let nantang: Charter

    init() throws {
        village2010 = try Templates.charter(.law, "村委会法2010")
        village2026 = try Templates.charter(.law, "村委会法2026")
        residents1989 = try Templates.charter(.law, "居委会法1989")
        residents2026 = try Templates.charter(.law, "居委会法2026")
        nantang = try Templates.charter(.law, "南塘")
    }

    // 召开村民会议，应当有本村十八周岁以上村民的过半数，或者本村三分之二以上的户的代表参加
    @Test func village26AssemblyNeedsHalfOfAdultsOrTwoThirdsOfHouseholds() {
        for (pack, article) in [(village2010, "二十二"), (village2026, "二十六")] {
            let people = pack.quorum(for: .villageAssembly, unit: .people)
            #expect(people?.share == .moreThanHalf)
            #expect(people?.share.required(of: 100) == 51)
            #expect(people?.citation.description == "村民委员会组织法第\(article)条")
            #expect(pack.quorum(for: .villageAssembly, unit: .households)?.share == .twoThirds)
        }
    }

    // 村民会议所作决定应当经到会人员的过半数通过
    @Test func village26AssemblyDecidesByMoreThanHalfOfThosePresent() {
        for (pack, article) in [(village2010, 22), (village2026, 26)] {
            #expect(
                pack.majority(for: nil, in: .villageAssembly)
                    == RequiredMajority(
                        .moreThanHalf, of: .present, from: Citation("村民委员会组织法", article: article)))
        }
    }

    // 村民代表会议有三分之二以上的组成人员参加方可召开，所作决定应当经到会人员的过半数同意
    @Test func village30RepresentativesNeedTwoThirdsAndDecideByHalfOfThosePresent() {
        for (pack, article) in [(village2010, "二十六"), (village2026, "三十")] {
            let quorum = pack.quorum(for: .villageRepresentatives, unit: .people)
            #expect(quorum?.share.required(of: 35) == 24)
            #expect(quorum?.citation.description == "村民委员会组织法第\(article)条")
            let majority = pack.majority(for: nil, in: .villageRepresentatives)
            #expect(majority?.base == .present)
            #expect(majority?.citation.description == "村民委员会组织法第\(article)条")
        }
    }

    // 应当有本村民小组十八周岁以上的村民三分之二以上，或者本村民小组三分之二以上的户的代表参加，所作决定应当经到会人员的过半数同意
    @Test func village32GroupNeedsTwoThirdsOfAdultsOrHouseholds() {
        for (pack, article) in [(village2010, 28), (village2026, 32)] {
            for unit in [BodyUnit.people, .households] {
                #expect(
                    pack.quorum(for: .villageGroup, unit: unit)
                        == QuorumRule(.twoThirds, from: Citation("村民委员会组织法", article: article)))
            }
            #expect(pack.majority(for: nil, in: .villageGroup)?.citation.article == article)
        }
    }

    // 村民代表应当占村民代表会议组成人员的五分之四以上，妇女村民代表应当占村民代表会议组成人员的三分之一以上
    @Test func village29RepresentativesBodyIsFourFifthsRepresentativesAndOneThirdWomen() {
        for (pack, article) in [(village2010, 25), (village2026, 29)] {
            let rules = pack.composition(in: .villageRepresentatives)
            #expect(rules.map(\.terms.group) == [.representatives, .women])
            #expect(rules.map { $0.terms.share.required(of: 30) } == [24, 10])
            #expect(rules.allSatisfy { $0.citation.article == article })
            #expect(pack.composition(in: .villageAssembly).isEmpty)
        }
    }

    // 召集村民会议，应当提前十日通知村民
    @Test func village25AssemblyIsCalledTenDaysAhead() {
        #expect(village2010.calling(in: .villageAssembly)?.terms.noticeDays == 10)
        #expect(village2010.calling(in: .villageAssembly)?.citation.article == 21)
        #expect(village2026.calling(in: .villageAssembly)?.citation.article == 25)
        #expect(village2026.calling(in: .villageRepresentatives)?.terms.noticeDays == nil)
    }

    // 公布的期限不得少于十五日 (2025; the text before it names no days)
    @Test func village35Residents34PublicationHangsFifteenDaysSince2026() {
        #expect(village2026.publication?.terms.days == 15)
        #expect(village2026.publication?.citation.article == 35)
        #expect(residents2026.publication?.citation.article == 34)
        #expect(village2010.publication == nil)
        #expect(residents1989.publication == nil)
    }

    // 有十分之一以上的村民或者三分之一以上的村民代表提议，应当召集村民会议; 有五分之一以上的村民代表提议，应当召集村民代表会议
    @Test func village25And30MeetingsAreAskedForByATenthAThirdOrAFifth() {
        for (pack, assembly, representatives) in [(village2010, 21, 26), (village2026, 25, 30)] {
            let asked = pack.petitions(for: .meeting)
            let meeting = asked.filter { $0.citation.article == assembly }
            #expect(meeting.map(\.terms.signers) == [.adults, .representatives])
            #expect(meeting.map { $0.terms.share.required(of: 100) } == [10, 34])
            let other = asked.filter { $0.citation.article == representatives }
            #expect(other.map { $0.terms.share.required(of: 100) } == [20])
        }
    }

    // 有十分之一以上的年满十八周岁居民、户的代表或者三分之一以上的居民代表提议; 有五分之一以上的居民代表提议
    @Test func residents26And28MeetingsAreAskedForByATenthAThirdOrAFifth() {
        let asked = residents2026.petitions(for: .meeting)
        let meeting = asked.filter { $0.citation.article == 26 }
        #expect(meeting.map(\.terms.signers) == [.adults, .households, .representatives])
        #expect(meeting.map { $0.terms.share.required(of: 100) } == [10, 10, 34])
        #expect(asked.filter { $0.citation.article == 28 }.map { $0.terms.share.required(of: 100) } == [20])
        #expect(residents2026.calling(in: .residentsAssembly)?.terms.noticeDays == 10)
        let body = residents2026.composition(in: .residentsRepresentatives)
        #expect(body.map { $0.terms.share.required(of: 30) } == [24], "§28: representatives are four fifths of it")
    }

    // 有五分之一以上的十八周岁以上的居民、五分之一以上的户或者三分之一以上的居民小组提议，应当召集居民会议
    @Test func residents10Of1989MeetingIsAskedForByAFifthOrAThirdOfTheGroups() {
        let asked = residents1989.petitions(for: .meeting).filter { $0.citation.article == 10 }
        #expect(asked.map(\.terms.signers) == [.adults, .households, .groups])
        #expect(asked.map { $0.terms.share.required(of: 100) } == [20, 20, 34])
    }

    // 居民委员会每届任期五年; 年满十八周岁
    @Test func residents8Of1989TermOfFiveYearsAndVotersOfEighteen() throws {
        let day = try #require(Day(2022, 5, 20))
        #expect(residents1989.term(on: day)?.terms.years == 5)
        #expect(residents1989.term(on: day)?.citation.article == 8)
        #expect(residents1989.votingAge?.terms == 18)
    }

    // 村民会议可以制定和修改村民自治章程、村规民约，并报乡、民族乡、镇的人民政府备案: an assembly decides on them by its own majority; the
    // filing with the township is a stage of the proposal's way and no machine's business.
    @Test func village31TheAssemblyMakesTheVillageCompactByItsMajority() {
        #expect(village2026.clauses.contains { $0.number == 31 && $0.text.contains("备案") })
        #expect(village2026.majority(for: "村规民约", in: .villageAssembly)?.citation.article == 26)
    }

    // 协商可以采取议事会、听证会、恳谈会等多种形式: what such a meeting settles needs no majority of law, and goes to the assembly where need be.
    @Test func village33DeliberationHasNoMajorityOfItsOwn() throws {
        let clause = try #require(village2026.clauses.first { $0.number == 33 })
        #expect(clause.rules.isEmpty)
        #expect(clause.text.contains("议事会、听证会、恳谈会"))
    }

    // 选举大会 has no quorum of its own: turnout decides
    @Test func electionMeetingHasNoQuorumOfItsOwn() {
        for pack in [village2010, village2026, residents2026, residents1989] {
            #expect(pack.quorum(for: .electionMeeting, unit: .people) == nil)
            #expect(pack.majority(for: nil, in: .electionMeeting)?.share == .moreThanHalf)
        }
    }

    // 有登记参加选举的村民过半数投票，选举有效；候选人获得参加投票的村民过半数的选票，始得当选；……不得少于已投选票总数的三分之一
    @Test func village18ElectionTakesHalfOfVotersHalfOfVotesAndAThirdInTheRerun() throws {
        for (pack, article) in [(village2010, 15), (village2026, 18)] {
            let turnouts = pack.cited { if case .turnout(let terms) = $0 { terms } else { nil } }
            let turnout = try #require(turnouts.first)
            #expect(turnout.terms.share.required(of: 100) == 51)
            #expect(turnout.citation.article == article)
            let elections = pack.cited { if case .election(let terms) = $0 { terms } else { nil } }
            let election = try #require(elections.first)
            #expect(election.terms.share.required(of: 51) == 26)
            #expect(election.terms.offices == ["主任", "副主任", "委员"])
            let reruns = pack.cited { if case .rerun(let terms) = $0 { terms } else { nil } }
            let rerun = try #require(reruns.first)
            #expect(rerun.terms.share.required(of: 51) == 17)
        }
    }

    // 可以书面委托本村有选举权的近亲属代为投票 (2018); 近亲属或者其他村民……不得超过三人。候选人不得接受委托投票 (2025)
    @Test func village18ProxyIsWrittenAndByKinBefore2026AndAtMostThreeSince() {
        let before = village2010.proxyTerms(in: .electionMeeting)
        #expect(before?.terms.kinOnly == true)
        #expect(before?.terms.most == nil)
        #expect(before?.terms.notCandidates == false)
        let since = village2026.proxyTerms(in: .electionMeeting)
        #expect(since?.terms.most == 3)
        #expect(since?.terms.kinOnly == false)
        #expect(since?.terms.notCandidates == true)
        #expect(since?.terms.writtenOnly == true)
        #expect(since?.citation.description == "村民委员会组织法第十八条")
        #expect(village2026.proxyTerms(in: .villageAssembly) == nil)
    }

    // 每届任期五年 (2018); before it three
    @Test func village14TermsAreFiveYearsAndThreeBefore2018() {
        let terms = village2010.cited { if case .term(let terms) = $0 { terms } else { nil } }.map(\.terms)
        #expect(terms.map(\.years) == [3, 5])
        #expect(terms[1].from == Day(2018, 12, 29))
    }

    // 罢免村民委员会成员，须有登记参加选举的村民过半数投票，并须经投票的村民过半数通过
    @Test func village19RecallIsAskedByAFifthOfVotersOrAThirdOfRepresentatives() throws {
        let all = village2026.cited { if case .petition(let terms) = $0 { terms } else { nil } }
        let petitions = all.filter { $0.terms.purpose == .recall }
        #expect(petitions.map { $0.terms.share.required(of: 100) } == [20, 34])
        #expect(petitions.allSatisfy { $0.citation.article == 19 })
        let recalls = village2026.cited { if case .recall(let terms) = $0 { terms } else { nil } }
        let recall = try #require(recalls.first)
        #expect(recall.terms.turnout == .moreThanHalf)
        #expect(recall.terms.agree == .moreThanHalf)
    }

    // 居民会议应当有……过半数参加；居民代表会议应当有三分之二以上的组成人员参加方可召开
    @Test func residents27MeetingNeedsHalfAnd29RepresentativesTwoThirds() {
        #expect(
            residents2026.quorum(for: .residentsAssembly, unit: .households)
                == QuorumRule(.moreThanHalf, from: Citation("城市居民委员会组织法", article: 27)))
        let representatives = residents2026.quorum(for: .residentsRepresentatives, unit: .people)
        #expect(representatives?.share.required(of: 30) == 20)
        #expect(representatives?.citation.description == "城市居民委员会组织法第二十九条")
    }

    // 采取居民代表选举方式的，有超过三分之二的居民代表参加投票，选举有效
    @Test func residents19TwentyOfThirtyRepresentativesCannotElectAndTwentyOneCan() throws {
        let turnouts = residents2026.cited { if case .turnout(let terms) = $0 { terms } else { nil } }
        let representatives = try #require(turnouts.first { $0.terms.modes == [.representatives] })
        #expect(representatives.terms.share.required(of: 30) == 21)
        #expect(representatives.citation.article == 19)
        #expect(turnouts.first { $0.terms.modes.contains(.households) }?.terms.share == .moreThanHalf)
    }

    // 采取居民代表选举方式的，不实行委托投票
    @Test func residents19RepresentativesModeKnowsNoProxies() {
        let proxies = residents2026.cited { if case .proxies(let terms) = $0 { terms } else { nil } }
        #expect(proxies.first { $0.terms.modes == [.representatives] }?.terms.most == 0)
        #expect(residents2026.proxyTerms(in: .electionMeeting)?.terms.most == 3)
    }

    // 居民会议必须有全体十八周岁以上的居民、户的代表或者居民小组选举的代表的过半数出席，才能举行。会议的决定，由出席人的过半数通过
    @Test func residents9Of1989MeetingNeedsHalfAndHalfOfThosePresent() {
        let quorum = residents1989.quorum(for: .residentsAssembly, unit: .people)
        #expect(quorum == QuorumRule(.moreThanHalf, from: Citation("城市居民委员会组织法", article: 9)))
        #expect(residents1989.majority(for: nil, in: .residentsAssembly)?.base == .present)
    }

    // 当赞成方多于反对方，动议通过；平局等于没过
    @Test func nantangRuleThirteenCountsForAgainstAgainstOnly() throws {
        let rule = try #require(nantang.majority(for: nil, in: .courtyard))
        #expect(rule.citation.description == "南塘十三条第13条")
        #expect(rule.judge(Votes(for: 4, against: 3, abstain: 2), base: 7).isMet)
        let tie = rule.judge(Votes(for: 3, against: 3), base: 6)
        #expect(!tie.isMet && tie.isTie)
        #expect(nantang.quorum(for: .courtyard, unit: .people) == nil)
        #expect(nantang.clauses.map(\.number) == Array(1...13))
    }

    @Test func village26FourOfNinePassesUnderNantangAndFailsUnderVillageLaw() throws {
        let votes = Votes(for: 4, against: 3, abstain: 2)
        let law = try #require(village2026.majority(for: nil, in: .villageAssembly))
        #expect(!law.judge(votes, base: 9).isMet)
        #expect(law.judge(votes, base: 9).required == 5)
    }

    // 每人每次发言时间不超过两分钟，对同一动议发言每人不超过两次
    @Test func nantangRuleFiveGivesTwoMinutesAndTwoTurns() {
        #expect(nantang.floorTerms?.terms == FloorTerms(minutes: 2, turns: 2))
        #expect(nantang.floorTerms?.citation.description == "南塘十三条第5条")
    }

    @Test func aMeetingThatALawIsNotWrittenForIsJudgedAsAnAssembly() {
        #expect(village2026.majority(for: nil, in: .courtyard)?.citation.article == 26)
        #expect(village2026.quorum(for: .courtyard, unit: .people)?.share == .moreThanHalf)
    }

    @Test(arguments: Templates.all) func everyPackIsReadUnderItsOwnName(kind: SourceText.Kind, name: String) throws {
        #expect(try Templates.charter(kind, name).name == name)
    }

    /// Every line of a law pack's clause stands in that article of the official text, word for word.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: LawTexts.folder.path())),
        arguments: [
            ("村委会法2010", "village-2018"), ("村委会法2026", "village-2025"), ("居委会法1989", "residents-2018"),
            ("居委会法2026", "residents-2025"),
        ])
    func lawIsQuotedWordForWord(pack: String, text: String) throws {
        let articles = try LawTexts.articles(of: text)
        for clause in try Templates.charter(.law, pack).clauses {
            let article = try #require(articles[HanNumeral.of(clause.number)])
            for line in clause.text.split(separator: "\n") { #expect(article.contains(String(line))) }
        }
    }
}

/// The official texts, where they lie beside the checkout.
enum LawTexts {
    static let folder =
        URL(
            filePath: ProcessInfo.processInfo.environment["YUANBA_SHARED"]
                ?? Templates.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
                .path()
        ).appending(path: "laws")

    /// The paragraphs of each article, by its number in Han numerals.
    static func articles(of name: String) throws -> [String: [String]] {
        let text = try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
        var articles: [String: [String]] = [:]
        var current: String?
        for line in text.replacing("**", with: "").split(separator: "\n").map(String.init) {
            if line.hasPrefix("第"), let end = line.firstIndex(of: "条"), line.index(after: end) < line.endIndex,
                " 　".contains(line[line.index(after: end)])
            {
                let number = String(line[line.index(after: line.startIndex)..<end])
                current = number
                articles[number] = [line[end...].dropFirst().trimmed]
            } else if let current {
                articles[current, default: []].append(line.trimmed)
            }
        }
        return articles
    }
}

extension Charter {
    /// Every clause on who may ask for something.
    fileprivate func petitions(for purpose: PetitionTerms.Purpose) -> [Cited<PetitionTerms>] {
        cited { if case .petition(let terms) = $0, terms.purpose == purpose { terms } else { nil } }
    }
}
