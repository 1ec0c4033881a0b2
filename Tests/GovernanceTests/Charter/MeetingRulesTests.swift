import Kernel
import Ledger
import Testing

@testable import Yard

/// Which law pack or charter a meeting takes.
@Suite struct MeetingRulesTests {
    private func rules(
        _ kind: MeetingKind, _ day: String, in book: Book.Header.Kind = .village, title: String = "试会",
        rules: String? = nil
    ) throws -> String {
        let yard = Yard(book)
        let opening = Opening(kind: kind, title: title, day: Day(day), rules: rules)
        let needs = yard.book.needs(.meeting(.open(opening)), at: yard.book.last)
        let supplies = Templates.supplies(for: needs)
        return try yard.book.rules(for: opening, at: #require(Day(day)), supplies: supplies).charter.name
    }

    @Test(arguments: [
        (MeetingKind.villageAssembly, "2013-03-10", "村委会法2010"), (.villageAssembly, "2025-12-31", "村委会法2010"),
        (.villageAssembly, "2026-01-01", "村委会法2026"), (.villageGroup, "2026-06-01", "村委会法2026"),
        (.electionMeeting, "2025-06-01", "村委会法2010"), (.courtyard, "2026-11-20", "院坝会规程"),
        (.partyMembers, "2026-11-20", "院坝会规程"), (.training, "2026-11-20", "院坝会规程"),
    ])
    func aVillageMeetingTakesThePackOfItsKindAndDay(kind: MeetingKind, day: String, pack: String) throws {
        #expect(try rules(kind, day) == pack)
    }

    @Test(arguments: [
        (MeetingKind.residentsAssembly, "2025-12-31", "居委会法1989"), (.residentsAssembly, "2026-01-01", "居委会法2026"),
        (.residentsRepresentatives, "2026-05-01", "居委会法2026"), (.electionMeeting, "2026-05-01", "居委会法2026"),
    ])
    func aResidentsMeetingTakesThePackOfItsKindAndDay(kind: MeetingKind, day: String, pack: String) throws {
        #expect(try rules(kind, day, in: .residents) == pack)
    }

    @Test(arguments: [
        (MeetingKind.owners, "2026-05-01", "业主大会"), (.owners, "2021-01-01", "业主大会"),
        (.collectiveMembers, "2025-05-01", "集体经济组织法"), (.collectiveRepresentatives, "2026-05-01", "集体经济组织法"),
        (.collectiveCouncil, "2026-05-01", "集体经济组织法"), (.cooperativeMembers, "2018-07-01", "合作社法"),
        (.cooperativeRepresentatives, "2018-07-01", "合作社法"), (.cooperativeUnion, "2026-05-01", "合作社法"),
        (.partyBranch, "2026-05-01", "支部条例"),
    ])
    func aMeetingTakesThePackThatNamesItInEitherKindOfBook(kind: MeetingKind, day: String, pack: String) throws {
        #expect(try rules(kind, day) == pack)
        #expect(try rules(kind, day, in: .residents) == pack)
    }

    @Test func beforeItsDayAPackIsNoLaw() {
        #expect(throws: Refusal.committee(.noRules(name: "集体经济组织法"))) { try rules(.collectiveMembers, "2025-04-30") }
        #expect(throws: Refusal.committee(.noRules(name: "业主大会"))) { try rules(.owners, "2020-12-31") }
        #expect(throws: Refusal.committee(.noRules(name: "适用: 业主大会"))) {
            try Yard().book.rules(for: Opening(kind: .owners, title: "会"), at: #require(Day("2026-05-01")))
        }
    }

    /// A community's own pack stands in a nearer folder and goes before everybody's; the book decides the same without the folders.
    @Test func aCommunitysOwnPackForAKindGoesFirst() throws {
        func pack(_ name: String, _ head: String) -> SourceText {
            SourceText(
                kind: .law, name: name, file: "rules/\(name).yaml",
                text: "名称: \(name)\n\(head)\n条款: [{条: 1, 文: 一, 多数: {占: 过半, 基数: 投票}}]", sha256: "sha-\(name)")
        }
        let everybodys = pack("业主大会", "适用: [业主大会]")
        let own = pack("阳光小区规则", "适用:\n- 业主大会  # 我们的")
        let opening = Opening(kind: .owners, title: "会")
        let day = try #require(Day("2026-05-01"))
        var book = Yard().book
        func open(_ texts: [SourceText]) throws -> String {
            let rules = try book.rules(for: opening, at: day, supplies: Book.Supplies(texts))
            let entered = rules.events.compactMap { event -> SourceText? in
                texts.first { "\(event)".contains("\"\($0.name)\"") }
            }
            let again = try book.rules(for: opening, at: day, supplies: Book.Supplies(entered))
            #expect(again.charter.name == rules.charter.name, "decided again from what entered")
            book.apply(rules.events, at: book.last)
            return rules.charter.name
        }
        #expect(try open([everybodys]) == "业主大会")
        #expect(try open([own, everybodys]) == "阳光小区规则")
        #expect(try open([own, everybodys]) == "阳光小区规则")
        #expect(try open([everybodys]) == "业主大会")
        #expect(try open([]) == "业主大会")
        // A pack for the other kind of book, or for other meetings, is none.
        #expect(!pack("别", "适用簿: 居\n适用: [业主大会]").isLaw(for: .owners, in: .village))
        #expect(!pack("别", "适用: [成员大会, 理事会]").isLaw(for: .owners, in: .village))
        #expect(!pack("别", "适用簿: 村").isLaw(for: .owners, in: .village))
        #expect(pack("别", "适用簿: 村").isLaw(for: .villageAssembly, in: .village))
    }

    @Test func aMeetingOfTheOtherKindOfBookIsRefused() {
        #expect(throws: Refusal.meeting(.kindOutsideBook(.villageAssembly))) {
            try rules(.villageAssembly, "2026-05-01", in: .residents)
        }
        #expect(throws: Refusal.meeting(.kindOutsideBook(.residentsAssembly))) {
            try rules(.residentsAssembly, "2026-05-01")
        }
    }

    @Test func namedRulesOverrideTheKindsOwn() throws {
        #expect(try rules(.villageAssembly, "2026-05-01", rules: "南塘") == "南塘")
        #expect(try rules(.courtyard, "2026-05-01", rules: "村委会法2026") == "村委会法2026")
        #expect(throws: Refusal.committee(.noRules(name: "没有的规则"))) {
            try rules(.courtyard, "2026-05-01", rules: "没有的规则")
        }
    }

    @Test func beforeTheFirstPackThereIsNoLaw() {
        #expect(throws: Refusal.committee(.noRules(name: "村委会法2010、村委会法2026"))) {
            try rules(.villageAssembly, "2009-01-01")
        }
    }

    @Test func withoutAnyPackTheLineThatAPackNeedsIsNamed() throws {
        let opening = Opening(kind: .villageAssembly, title: "会")
        #expect(throws: Refusal.committee(.noRules(name: "适用簿: 村"))) {
            try Yard().book.rules(for: opening, at: #require(Day("2026-05-01")))
        }
    }

    @Test func aPackOfOnesOwnIsLawByItsOwnWords() throws {
        let text = """
            名称: 本地选举办法
            适用簿: 村 # 本省
            施行: 2030-01-01
            条款: [{条: 1, 文: 一, 多数: {占: 过半, 基数: 到会}}]
            """
        let pack = SourceText(kind: .law, name: "本地选举办法", file: "rules/本地选举办法.yaml", text: text, sha256: "1")
        #expect(pack.lawFor == .village)
        let opening = Opening(kind: .villageAssembly, title: "会")
        let day = try #require(Day("2031-05-01"))
        let rules = try Yard().book.rules(for: opening, at: day, supplies: Book.Supplies([pack]))
        #expect(rules.charter.name == "本地选举办法" && rules.events.count == 1)
        // Held by the book, it is the law without its template; in a book of residents it is none.
        var book = Yard().book
        book.apply(rules.events, at: book.last)
        #expect(try book.rules(for: opening, at: day).charter.name == "本地选举办法")
        #expect(throws: Refusal.committee(.noRules(name: "适用簿: 居"))) {
            try Yard(.residents).book.rules(for: Opening(kind: .residentsAssembly, title: "会"), at: day)
        }
    }

    @Test(arguments: [
        ("适用簿: 居", Book.Header.Kind.residents), ("适用簿 : '村'", .village), ("适用簿: 乡", nil), ("名称: 适用簿", nil),
        ("名称: x\n  适用簿: 村", nil), ("", nil),
    ])
    func aTextIsLawForTheBookThatItNames(text: String, kind: Book.Header.Kind?) {
        #expect(SourceText.charter(text).lawFor == kind)
    }

    @Test func aTextEntersTheBookOnceAndAgainOnlyWhenItChanged() throws {
        var yard = Yard()
        try yard.open(.courtyard, .people(10))
        try yard.run(.meeting(.adjourn))
        try yard.open(.courtyard, .people(10))
        #expect(yard.book.charters.map(\.charter.name) == ["院坝会规程"])
        try yard.run(.meeting(.adjourn))

        let changed = SourceText.charter("名称: 院坝会规程\n条款: [{条: 1, 文: 一, 多数: {占: 过半, 基数: 到会}}]", name: "院坝会规程")
        let opening = Opening(kind: .courtyard, title: "试会")
        let rules = try yard.book.rules(for: opening, at: yard.now.day, supplies: Book.Supplies([changed]))
        #expect(rules.events.count == 1)
        #expect(rules.name.sha256 == changed.sha256)
        // Without a template the book's own text serves.
        #expect(try yard.book.rules(for: opening, at: yard.now.day).charter.title == "院坝会规程")
    }

    @Test func aTextWithAnErrorRefusesTheMeetingAndSaysWhere() throws {
        let book = Yard().book
        let broken = SourceText.charter("名称: 院坝会规程\n条款: [{条: 1}]", name: "院坝会规程")
        #expect(
            throws: Refusal.committee(.badText(TextError(file: "试章程.yaml", line: 2, clause: 1, .missing(key: "文"))))
        ) {
            try book.rules(
                for: Opening(kind: .courtyard, title: "会"), at: Day(number: 20_000), supplies: Book.Supplies([broken]))
        }
    }

    @Test func aCommitteeMeetsUnderItsCharter() throws {
        var yard = Yard()
        try yard.run(.committee(.committee(name: "环境卫生委员会", charter: "环境卫生委员会章程")))
        try yard.run(.committee(.committee(name: "敬老委员会", charter: nil)))
        let own = Opening(kind: .committee, title: "会", body: .committee("环境卫生委员会"))
        #expect(try yard.book.rules(for: own, at: yard.now.day).charter.name == "环境卫生委员会章程")
        let titled = Opening(kind: .committee, title: "敬老委员会十月例会")
        let supplies = Templates.supplies(for: yard.book.needs(.meeting(.open(titled)), at: yard.book.last))
        #expect(try yard.book.rules(for: titled, at: yard.now.day, supplies: supplies).charter.name == "院坝会规程")
        #expect(throws: Refusal.meeting(.meetingKindNeedsCommittee)) {
            try yard.book.rules(for: Opening(kind: .committee, title: "例会"), at: yard.now.day)
        }
    }

    @Test func theYardsRulesCiteNantangForOrdinaryMatters() throws {
        let charter = try Templates.charter(.charter, "院坝会规程")
        let majority = charter.majority(for: nil, amount: Money(yuan: 5000), in: .courtyard)
        #expect(majority?.citation.description == "南塘十三条第13条")
        #expect(charter.quorum(for: .courtyard, unit: .households)?.share.required(of: 78) == 40)
        #expect(charter.proxyTerms(in: .courtyard)?.terms.most == 3)
        #expect(charter.consensusTerms == nil)
        #expect(charter.quorum(for: .partyMembers, unit: .people)?.share == .twoThirds)
    }
}
