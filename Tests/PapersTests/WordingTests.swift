import Kernel
import Testing
import Yard

/// The sentences that law and contract promise, from the values that decide.
struct WordingTests {
    private let chinese: any Wording = .chinese
    private let english: any Wording = .english
    private let village = RequiredMajority(.moreThanHalf, of: .present, from: Citation("村民委员会组织法", article: 26))
    private let nantang = RequiredMajority(
        .moreThanHalf, of: .yesNo, from: Citation("南塘十三条", article: 13, numerals: .arabic))

    private func reason(
        _ rule: RequiredMajority, _ votes: Votes, present: Int, proxies: Int = 0, by method: PollMethod = .showOfHands,
        unit: BodyUnit = .people, in wording: any Wording = .chinese
    ) -> String {
        let electorate = Poll.Electorate(entitled: 0, present: present, proxies: proxies)
        let size =
            switch rule.base {
            case .yesNo: votes.for + votes.against
            case .present: electorate.votes
            default: votes.cast
            }
        return wording.reason(rule.judge(votes, base: size), VoteCount(votes, of: electorate, by: method, unit: unit))
    }

    @Test func fourOfNineFailsUnderVillageLawAndPassesUnderNantang() {
        let votes = Votes(for: 4, against: 3, abstain: 2)
        #expect(reason(village, votes, present: 9) == "到会9人，过半数须5票；赞成4票，未通过（村民委员会组织法第二十六条）")
        #expect(
            reason(nantang, votes, present: 9)
                == "到会9人，赞成4票、反对3票、弃权2票；赞成多于反对，通过（南塘十三条第13条）")
    }

    @Test func thoseWhoDidNotVoteAndProxiesAreNamed() {
        #expect(
            reason(nantang, Votes(for: 26, against: 11, abstain: 2), present: 40)
                == "到会40人，赞成26票、反对11票、弃权2票、未投1票；赞成多于反对，通过（南塘十三条第13条）")
        #expect(
            reason(village, Votes(for: 7), present: 8, proxies: 1)
                == "到会8人、委托1票，过半数须5票；赞成7票，通过（村民委员会组织法第二十六条）")
    }

    @Test func aTieIsSaidToBeOne() {
        let votes = Votes(for: 5, against: 5)
        #expect(
            reason(village, votes, present: 10) == "到会10人，过半数须6票；赞成5票、反对5票，票数相等，未通过（村民委员会组织法第二十六条）")
        #expect(
            reason(nantang, votes, present: 10) == "到会10人，赞成5票、反对5票、弃权0票；赞成与反对相等，未通过（南塘十三条第13条）")
    }

    @Test func noObjectionIsUnanimous() {
        #expect(
            reason(village, Votes(for: 34), present: 34, by: .unanimous)
                == "到会34人，过半数须18票；无异议，一致通过（村民委员会组织法第二十六条）")
        #expect(
            reason(nantang, Votes(for: 8), present: 8, by: .unanimous)
                == "到会8人，无异议，一致通过；赞成多于反对（南塘十三条第13条）")
    }

    @Test func householdsAreCountedAsHouseholds() {
        #expect(
            reason(village, Votes(for: 20), present: 31, unit: .households)
                == "到会31户，过半数须16票；赞成20票，通过（村民委员会组织法第二十六条）")
    }

    @Test func theOtherReadingStandsBehind() throws {
        let standing = village.judge(Votes(for: 5), base: 10)
        let other = village.judge(Votes(for: 5), base: 9)
        let count = VoteCount(Votes(for: 5), of: Poll.Electorate(entitled: 10, present: 10, proxies: 0))
        #expect(
            chinese.reason(standing, count) + chinese.otherReading(other, than: standing, count)
                == "到会10人，过半数须6票；赞成5票，未通过（村民委员会组织法第二十六条）；另一读法（不计本人）：到会有表决权9人，过半数须5票；赞成5票，通过")
    }

    @Test(arguments: [
        (Share.moreThanHalf, "过半数", "more than half"),
        (.twoThirds, "三分之二以上", "at least two thirds"),
        (Share(2, of: 3, strict: true), "超过三分之二", "more than two thirds"),
        (Share(1, of: 2, strict: false), "半数以上", "at least half"),
        (Share(4, of: 5, strict: false), "五分之四以上", "at least four fifths"),
        (Share(1, of: 1, strict: false), "全数", "all"),
    ])
    func sharesAreReadAsTheCivilCodeReadsThem(share: Share, words: String, english: String) {
        #expect(chinese.share(share) == words)
        #expect(self.english.share(share) == english)
    }

    @Test func rulesHaveShortNames() {
        #expect(chinese.rule(village) == "到会过半数")
        #expect(chinese.rule(nantang) == "赞成多于反对")
        #expect(chinese.rule(RequiredMajority(.twoThirds, of: .entitled, from: village.citation)) == "应到三分之二以上")
        #expect(english.rule(village) == "more than half of those present")
    }

    @Test func aQuorumIsReckonedOutLoud() {
        let rule = QuorumRule(.twoThirds, from: Citation("村民委员会组织法", article: 26))
        var figures = QuorumFigures(rule: rule, entitled: 35, required: 24, present: 34, unit: .people)
        #expect(chinese.quorum(figures) == "应到35人，三分之二为24人，到会34人，达到法定人数（村民委员会组织法第二十六条）")
        figures.present = 20
        #expect(chinese.quorum(figures) == "应到35人，三分之二为24人，到会20人，未达到法定人数，差4人（村民委员会组织法第二十六条）")
        #expect(english.quorum(figures).contains("no quorum, 4 people missing"))
        figures.entitled = nil
        #expect(chinese.quorum(figures) == "到会20人，没有登记应到人数，法定人数（应到三分之二以上）无从核算（村民委员会组织法第二十六条）")
        figures.rule = nil
        #expect(chinese.quorum(figures) == "到会20人，规程没有规定法定人数")
    }

    @Test func daysHaveNoPaddingAndSumsOnlyTheFenThereAre() throws {
        let day = try #require(Day(2026, 3, 5))
        #expect(chinese.date(day) == "2026年3月5日")
        #expect(english.date(day) == "5 March 2026")
        let evening = Moment(day, hour: 19, minute: 30)
        #expect(chinese.span(from: evening, to: evening.adding(seconds: 1_800)) == "2026年3月5日19:30至20:00")
        #expect(chinese.span(from: evening, to: evening.adding(seconds: 18_000)) == "2026年3月5日19:30至2026年3月6日00:30")
        #expect(chinese.money(Money(yuan: 5000)) == "5000元")
        #expect(chinese.money(Money(fen: 1_250)) == "12.50元")
    }

    @Test(arguments: [
        (34, 35, "97.14%"), (9, 10, "90%"), (1, 3, "33.33%"), (2, 3, "66.67%"), (0, 7, "0%"), (7, 7, "100%"),
        (1, 8, "12.5%"), (1, 1000, "0.1%"), (1, 20_000, "0.01%"), (1, 20_001, "0%"), (3, 0, ""),
        (Int.max, Int.max, "100%"),
    ])
    func ratesAreExactToTheHundredth(part: Int, whole: Int, rate: String) {
        #expect(Rate.percent(part, of: whole) == rate)
    }

    @Test func handsAndRollsAreToldInOrder() {
        #expect(chinese.temperature([0, 1, 0, 0, 2, 5]) == "共识测温：五指5人、四指2人、一指1人")
        let roll = [
            NamedVote(name: "甲", choice: .for), NamedVote(name: "乙", choice: .against),
            NamedVote(name: "丙", choice: .for),
        ]
        #expect(chinese.rollCall(roll) == "赞成：甲、丙；反对：乙")
    }
}
