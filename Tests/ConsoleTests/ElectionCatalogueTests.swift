import Kernel
import Testing

@testable import Yard

@Suite("Catalogue of elections: every refusal, name and notice in both languages")
struct ElectionCatalogueTests {
    private static let law = Citation("Law", article: 26)
    private static let day = Day(number: 20_000)
    private static let book = Book(header: .init(id: "x", community: "A", kind: .village), made: Room.evening)

    static let calling: [ElectionRefusal] = [
        .noElectionOpen, .whichPost(["A", "B"]), .unknownPost("A", open: []), .unknownPost("A", open: ["B"]),
        .stillOpen(post: "A"), .seatsFilled(post: "A"), .rerunInstead(post: "A", law),
        .revoteInstead(post: "A", tied: ["B", "C"]), .callAgain(post: "A"), .noSeatsOpen(post: "A"), .noTie(post: "A"),
        .seatsOutOfRange(0), .directElectionOnly(post: "A", law), .nominationTakesNoList(post: "A"),
        .registeredDiffers(said: 40, listed: 39), .bodyTooLarge(seats: 9, most: 7, law),
        .reservedBeyondSeats(reserved: 2, seats: 1), .officeTakesOwnRule(post: "A", law),
        .unknownRule("A", known: ["B", "C"]), .ruleNotForPapers("A"), .oneSeatRule("A"),
        .registeredMissing(post: "A", law), .registeredOutOfRange(-1), .petitionShort(signed: 3, required: 8, law),
        .recallNeedsOne,
    ]

    static let voters: [ElectionRefusal] =
        [
            .nobodyToRegister, .nobodyRegistered, .alreadyRegistered("A"),
            .registeredElsewhere("A", place: "B", law), .awayMustWish("A", law), .listPublished(day, law),
            .listNotPublished(law), .notListed("A"), .unknownObjection(3), .answerBeforeObjection(1, day),
            .objectionsOpen([1, 2], law),
        ] + Objection.Ruling.allCases.map { .objectionAnswered(1, $0) }

    static let candidates: [ElectionRefusal] =
        [
            .tooFewNominators(3, needed: 10, law), .tooFewCandidates(post: "A", candidates: 1, needed: 2, law),
            .namedTwice("A"), .alreadyNominated("A", post: "B"), .declinedBefore("A", post: "B"),
            .notNominated("A", post: nil), .notNominated("A", post: "B"), .listClosed(post: "A"),
            .notFromFirstVote("A", post: "B", law), .holdsPost("A", post: "B"), .holdsProxies("A", law),
            .officerIsCandidate("A", post: "B"), .officerIsKin("A", of: "B"), .supervisorIsMember("A", law),
            .supervisorIsKin("A", of: "B", law), .termLimit("A", post: "B", most: 2, law),
            .candidateTakesNoProxy("A", law), .postsClash("A", post: "B", held: "C", kin: nil, law),
            .postsClash("A", post: "B", held: "C", kin: "D", law),
        ] + CountingOfficers.Role.allCases.map { .isOfficer("A", $0) }

    static let counting: [ElectionRefusal] =
        [
            .boxNeedsMonitors(box: "A", has: 1), .papersOutOfRange(0), .alreadyIssued("A", law),
            .moreThanRegistered(papers: 9, registered: 8), .readingOpen(["A", "B"]), .notReading,
            .sealed(post: "A", law), .alreadyDeclared(post: "A"), .notDeclared(post: "A"),
            .partsDiffer(found: 1, expected: ["A", "B"]), .noSuchNumber(9, post: "A", candidates: 3), .markedTwice("A"),
            .noWriteIns("A", post: "B", law), .noVotesAgainst(rule: "A"), .unknownPaper(9, read: 3), .notDoubtful(3),
            .doubtfulStill(3), .sheetForRanking(rule: "A"), .sheetImpossible(team: "A", votes: 9, most: 8),
            .nothingRead(post: "A"), .readDiffers(read: 21, collected: 22), .readDiffers(read: 23, collected: 22),
            .agreementDiffers, .notSealed(post: "A", law), .doubtfulWait([3, 5]),
            .higherPostFirst(post: "A", higher: "B"), .mustRerun(post: "A", seated: 2, isFirstVote: true, law),
            .mustRerun(post: "A", seated: 2, isFirstVote: false, law), .leftOpen(post: "A"),
        ] + BoxGuard.allCases.map { .boxIsRead(post: "A", $0) }
        + ElectorateMode.allCases.map { .notRegistered("A", mode: $0, law) }

    static let terms: [ElectionRefusal] =
        [
            .holdsNothing("A"), .reviewedLater("A", day), .reviewsNotFailed("A", has: 1, needed: 2, law),
            .nobodyHolds(post: "A"), .yearsOutOfRange(0), .noElectionDay, .beforeElection(day),
        ]
        + ElectionStep.allCases.map {
            .intervalBroken($0, day: day, allowed: StepWindow(earliest: day, latest: day), law)
        }
        + ElectionStep.allCases.map {
            .outOfOrder(
                $0, day: day, allowed: StepWindow(earliest: day, latest: nil), beside: .vote, on: day, law)
        }

    @Test(
        "one line each, in one language alone: names and laws here are Latin",
        arguments: calling + voters + candidates + counting + terms)
    func refusal(refusal: ElectionRefusal) {
        let chinese = refusal.told(in: Self.book, by: ChineseScreen())
        let english = refusal.told(in: Self.book, by: EnglishScreen())
        #expect(chinese.containsHan && !chinese.contains("\n"))
        #expect(!english.isEmpty && !english.containsHan && !english.contains("\n"), "\(english)")
        for sentence in [chinese, english] { #expect(!sentence.contains("Optional(") && !sentence.contains("  ")) }
        guard "\(refusal)".contains("Citation") else { return }
        #expect(chinese.contains("第二十六条") && english.contains("article 26"))
    }

    @Test("names are in one language alone")
    func names() {
        for step in ElectionStep.allCases {
            #expect(Chinese().name(of: step).containsHan && !English().name(of: step).containsHan)
        }
        for mode in ElectorateMode.allCases {
            #expect(Chinese().name(of: mode).containsHan && !English().name(of: mode).containsHan)
        }
        for role in CountingOfficers.Role.allCases {
            #expect(Chinese().name(of: role) == role.rawValue && !English().name(of: role).containsHan)
        }
    }
}
