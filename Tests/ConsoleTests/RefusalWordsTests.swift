import Kernel
import Testing

@testable import Yard

/// Why a line of a meeting, about a motion or of a vote is refused: all there is, each told in the words of one language.
@Suite("Refusals of meetings, motions and votes: in the words of the screen alone")
struct RefusalWordsTests {
    private static let clause = Citation("Rules", article: 3)
    private static let judgement = RequiredMajority(.moreThanHalf, of: .present, from: clause)
        .judge(Votes(for: 4), base: 9)
    private static let motion = QuestionID(proposal: 1)
    private static let amendment = QuestionID(proposal: 1, amendment: 2)

    static let meetings: [MeetingRefusal] = [
        .noMeetingOpen, .meetingIsOpen(title: "Road"), .inRecess, .notInRecess, .meetingKindNeedsCommittee,
        .unknownItem(3), .noItemOpen, .noNextItem, .notPresent("Ann"), .alreadyPresent("Ann"), .isObserver("Ann"),
        .notOfBody("Ann", committee: nil), .notOfBody("Ann", committee: "Water"), .presentNotAway("Ann"),
        .tooManyLeave(3, present: 2), .wrongUnit(.people), .wrongUnit(.households), .nobodyEntitled,
        .proxyToSelf("Ann"),
        .principalPresent("Ann"), .proxyLimit(holder: "Ann", most: 3, clause), .proxyForbidden(clause),
        .proxyMustBeWritten(clause), .proxyMustBeKin(clause), .alreadyProxied("Ann", holder: "Bo"),
        .holderHasGivenProxy("Ann"), .nobodyWaiting, .nobodySpeaking, .unknownMeeting(4), .meetingStillOpen(4),
    ]
    static let proposals: [ProposalRefusal] = [
        .questionPending(motion), .noQuestionPending, .unknownQuestion(amendment),
        .questionNotPending(amendment, .pending), .questionNotPending(motion, .adopted),
        .questionNotPending(motion, .rejected), .questionNotPending(motion, .withdrawn),
        .questionNotPending(motion, .tied), .amendmentFirst(amendment), .moverCannotSecond("Ann"),
        .alreadySeconded(motion, by: "Ann"), .needsSecond(motion, clause), .wordsNotInMotion("x"), .unknownProposal(7),
        .noDeeperAmendment(amendment), .sumNotAmount(Money(yuan: 3000), amount: nil),
        .sumNotAmount(Money(yuan: 3000), amount: Money(yuan: 900)), .questionNotPending(motion, .divided),
        .questionNotPending(motion, .dropped),
    ]
    static let polls: [PollRefusal] =
        [
            .noQuorum(present: 3, required: 5, clause), .moreVotesThanPeople(votes: 9, people: 8), .nobodyPresent,
            .noPollOpen, .mayNotVote("Ann"), .figuresDifferFromRoll(Votes(for: 3, against: 2)),
            .methodDiffers(.secret, open: .rollCall), .noMajorityRule(matter: nil), .noMajorityRule(matter: "removal"),
            .readsTwoWays(counted: judgement, excluded: judgement, clause), .noPollToAnnul(motion),
        ] + PollMethod.allCases.map { .pollIsOpen(motion, $0) }
    static let kinds: [MeetingRefusal] = MeetingKind.allCases.flatMap { [.kindOutsideBook($0), .recordsOnly($0)] }
    static let all: [Refusal] =
        (meetings + kinds).map(Refusal.meeting) + proposals.map(Refusal.proposal) + polls.map(Refusal.poll)

    private let village = Book(header: .init(id: "x", community: "Test", kind: .village), made: Room.evening)
    private let residents = Book(header: .init(id: "x", community: "Test", kind: .residents), made: Room.evening)

    @Test(arguments: all)
    func anEnglishRefusalHasNoChineseWordAndAChineseOneHas(refusal: Refusal) {
        for book in [village, residents] {
            let english = EnglishScreen().sentence(refusal, in: book)
            #expect(!english.isEmpty && !english.containsHan && !english.contains("\n"), "\(english)")
            let chinese = ChineseScreen().sentence(refusal, in: book)
            #expect(chinese.containsHan && !chinese.contains("\n"), "\(chinese)")
        }
    }

    @Test func eachRefusalSaysSomethingElse() {
        for screen: any Screen in [ChineseScreen(), EnglishScreen()] {
            let told = Self.all.map { screen.sentence($0, in: village) }
            #expect(Set(told).count == told.count)
        }
    }

    @Test func aKindOfMeetingIsNamedInTheLanguageOfTheScreen() {
        let training = Refusal.meeting(.recordsOnly(.training))
        #expect(ChineseScreen().sentence(training, in: village) == "培训会只记录，不作决定：要决定，开会时加 规则=，或另开院坝会")
        #expect(
            EnglishScreen().sentence(training, in: village)
                == "“training” records and decides nothing: open it with rules=, or hold a courtyard meeting")
        let assembly = Refusal.meeting(.kindOutsideBook(.villageAssembly))
        #expect(ChineseScreen().sentence(assembly, in: residents) == "“村民会议”不是居民社区的会：打 开会 居民会议，或加 规则=")
        #expect(
            EnglishScreen().sentence(assembly, in: residents)
                == "“village assembly” is no meeting of a residents' community: here that is the residents' meeting, or add rules="
        )
    }

    @Test func theChairIsAskedWhichReadingHoldsWithTheFiguresOfEach() throws {
        let out = RequiredMajority(.moreThanHalf, of: .present, from: Self.clause).judge(Votes(for: 4), base: 7)
        let refusal = PollRefusal.readsTwoWays(counted: Self.judgement, excluded: out, Self.clause)
        let chinese = try #require(refusal.question(by: ChineseScreen()))
        #expect(chinese.options.map(\.words) == ["计入：须5票，未通过", "不计入：须4票，通过"])
        let english = try #require(refusal.question(by: EnglishScreen()))
        #expect(english.options.map(\.words) == ["counts: 5 needed, not passed", "does not count: 4 needed, passed"])
        #expect(english.options.map(\.kept) == chinese.options.map(\.kept))
    }
}
