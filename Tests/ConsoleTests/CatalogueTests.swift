import Kernel
import Testing

@testable import Yard

@Suite("Catalogue: every refusal in both languages says what to do")
struct CatalogueTests {
    private static let citation = Citation("村民委员会组织法", article: 26)
    private static let judgement = RequiredMajority(.moreThanHalf, of: .present, from: citation)
        .judge(Votes(for: 4), base: 9)
    private static let p1 = QuestionID(proposal: 1)

    static let refusals: [Refusal] = [
        .meeting(.noMeetingOpen), .meeting(.meetingIsOpen(title: "会")), .meeting(.inRecess), .meeting(.notInRecess),
        .meeting(.meetingKindNeedsCommittee),
        .meeting(.kindOutsideBook(.villageAssembly)), .committee(.noRules(name: "x")),
        .committee(.badText(TextError(file: "a.yaml", line: 3, clause: 2, .notShare("x")))),
        .meeting(.recordsOnly(.training)),
        .meeting(.unknownItem(3)),
        .meeting(.noItemOpen), .meeting(.noNextItem), .proposal(.questionPending(p1)), .people(.unknownPerson("甲")),
        .people(.kinToSelf("甲")), .committee(.unknownCommittee("x")),
        .meeting(.notPresent("甲")), .meeting(.alreadyPresent("甲")), .meeting(.notOfBody("甲", committee: nil)),
        .meeting(.tooManyLeave(3, present: 2)),
        .meeting(.proxyLimit(holder: "甲", most: 3, citation)), .meeting(.proxyForbidden(citation)),
        .proposal(.needsSecond(p1, citation)),
        .poll(.noQuorum(present: 3, required: 5, citation)), .poll(.moreVotesThanPeople(votes: 9, people: 8)),
        .poll(.pollIsOpen(p1, .rollCall)),
        .poll(.readsTwoWays(counted: judgement, excluded: judgement, citation)), .poll(.noMajorityRule(matter: "除名")),
        .committee(.needsAdoptedPoll(matter: "除名", name: "甲", citation)),
        .committee(.tooYoung("甲", minimum: 18, citation)),
        .plan(.unknownAction(ActionID(1))),
        .method(.gatesClosed(stage: "共商", missing: [.speakers(atLeast: 3), .decided])),
        .minutes(.wordsNotFound("x")), .minutes(.figuresNotWords(entry: 3)), .history(.nothingToUndo),
        .history(.undoStops(entry: 3, .approvedMinutes(meeting: 1))),
        .minutes(.alreadySigned("甲")), .minutes(.paperMissing),
        .election(.officeTakesOwnRule(post: "主任", citation)), .election(.candidateTakesNoProxy("甲", citation)),
        .election(.tooFewCandidates(post: "主任", candidates: 1, needed: 2, citation)),
        .election(.sealed(post: "主任", citation)),
        .election(.readDiffers(read: 21, collected: 22)), .election(.readDiffers(read: 23, collected: 22)),
        .election(.noWriteIns("甲", post: "主任", citation)), .election(.notSealed(post: "主任", citation)),
        .election(.notRegistered("甲", mode: .voters, citation)), .election(.alreadyIssued("甲", citation)),
        .election(.directElectionOnly(post: "主任", citation)), .election(.nominationTakesNoList(post: "主任")),
        .election(.registeredDiffers(said: 40, listed: 39)), .election(.nobodyToRegister), .election(.nobodyRegistered),
        .election(.alreadyRegistered("甲")), .election(.registeredElsewhere("甲", place: "乙村", citation)),
        .election(.awayMustWish("甲", citation)), .election(.listPublished(Day(number: 20_000), citation)),
        .election(.listNotPublished(citation)), .election(.notListed("甲")), .election(.unknownObjection(3)),
        .election(.objectionAnswered(1, .kept)), .election(.answerBeforeObjection(1, Day(number: 20_000))),
        .election(.objectionsOpen([1, 2], citation)), .election(.tooFewNominators(3, needed: 10, citation)),
        .election(.mustRerun(post: "委员", seated: 2, isFirstVote: false, citation)), .election(.leftOpen(post: "委员")),
        .election(.holdsNothing("甲")), .election(.reviewedLater("甲", Day(number: 20_000))),
        .election(.reviewsNotFailed("甲", has: 1, needed: 2, citation)),
    ]

    @Test("one line each, no Han left over in English but names", arguments: refusals)
    func refusal(refusal: Refusal) throws {
        let book = Book(header: .init(id: "x", community: "试", kind: .village), made: Room.evening)
        for screen: any Screen in [ChineseScreen(), EnglishScreen()] {
            let sentence = screen.sentence(refusal, in: book)
            #expect(!sentence.isEmpty)
            #expect(!sentence.contains("\n"))
            #expect(!sentence.contains("Optional("))
        }
        #expect(ChineseScreen().sentence(refusal, in: book).containsHan)
    }

    @Test("a refusal that rests on a clause names it")
    func citations() {
        let book = Book(header: .init(id: "x", community: "试", kind: .village), made: Room.evening)
        for refusal in Self.refusals {
            guard "\(refusal)".contains("Citation") else { continue }
            #expect(ChineseScreen().sentence(refusal, in: book).contains("村民委员会组织法第二十六条"), "\(refusal)")
            #expect(EnglishScreen().sentence(refusal, in: book).contains("article 26"), "\(refusal)")
        }
    }

    @Test("a charter's error names file, line and clause")
    func textError() {
        let book = Book(header: .init(id: "x", community: "试", kind: .village), made: Room.evening)
        let error = Refusal.committee(.badText(TextError(file: "a.yaml", line: 3, clause: 2, .notShare("大半"))))
        let sentence = ChineseScreen().sentence(error, in: book)
        #expect(
            sentence.contains("a.yaml") && sentence.contains("第3行") && sentence.contains("第2条")
                && sentence.contains("大半"))
    }

    @Test("a character lost in a charter is to be typed again, not deleted, in both languages")
    func lostCharacter() throws {
        let book = Book(header: .init(id: "x", community: "试", kind: .village), made: Room.evening)
        let sign = try #require("章\u{FFFD}程".illegible(as: .document))
        let error = Refusal.committee(.badText(TextError(file: "a.yaml", line: 3, clause: nil, .illegible(sign))))
        let chinese = ChineseScreen().sentence(error, in: book)
        let english = EnglishScreen().sentence(error, in: book)
        #expect(chinese == "a.yaml 第3行：第2个字是丢了的字（U+FFFD）：别的程序按错的编码读过，照原文重打；改好再打")
        #expect(english.contains("type it as it was") && !english.contains("delete"))
    }

    @Test("what is wrong in a charter is told in the words of the screen alone", arguments: textProblems)
    func textProblem(problem: TextProblem) {
        let book = Book(header: .init(id: "x", community: "试", kind: .village), made: Room.evening)
        let error = Refusal.committee(.badText(TextError(file: "a.yaml", line: 3, clause: 2, problem)))
        #expect(ChineseScreen().sentence(error, in: book).hasPrefix("a.yaml 第3行（第2条）："))
        let english = EnglishScreen().sentence(error, in: book)
        #expect(english.hasPrefix("a.yaml, line 3, clause 2: ") && !english.containsHan, "\(english)")
    }

    static let textProblems: [TextProblem] = [
        .notYAML("x"), .tooManyAliases, .notMapping, .unknownKey("x", known: ["y"]), .repeatedKey("x"),
        .missing(key: "x"), .notWords(key: "x"), .notNumber(key: "x", found: "y", 1...9), .notDay("x"),
        .unknownKind("x"), .notOneOf(key: "x", found: "y", ["z"]), .meantAnother(key: "x", found: "y", nearest: ["z"]),
        .clauseOrder(after: 3),
    ]

    @Test("a refusal names what a stage still asks for, each thing once")
    func gates() {
        let book = Book(header: .init(id: "x", community: "试", kind: .village), made: Room.evening)
        let refusal = Refusal.method(
            .gatesClosed(
                stage: "共商",
                missing: [
                    .decidedIn(kinds: [.villageAssembly], attended: .moreThanHalf, agreed: nil),
                    .published(days: 7, times: 1), .published(days: 7, times: 2),
                ]))
        #expect(
            ChineseScreen().sentence(refusal, in: book)
                == "共商还差：在村民会议上通过，过半数到会；公示7天（公示 …）；公示2次，每次7天（公示 …）")
        #expect(
            EnglishScreen().sentence(refusal, in: book)
                == "共商 still wants: adoption in village assembly, more than half attending; "
                + "1 publication of 7 days; 2 publications of 7 days")
    }
}
