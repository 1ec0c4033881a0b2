import Kernel
import Ledger

@testable import Yard

extension ElectionRefusal: Sampled {
    static func sample(after last: ElectionRefusal?, _ with: Filling) -> ElectionRefusal? {
        switch last {
        case nil: .noElectionOpen
        case .noElectionOpen: .whichPost([with.name, with.other])
        case .whichPost: .unknownPost(with.name, open: [with.name, with.other])
        case .unknownPost: .stillOpen(post: with.name)
        case .stillOpen: .seatsFilled(post: with.name)
        case .seatsFilled: .rerunInstead(post: with.name, with.citation)
        case .rerunInstead: .revoteInstead(post: with.name, tied: [with.name, with.other])
        case .revoteInstead: .callAgain(post: with.name)
        case .callAgain: .noSeatsOpen(post: with.name)
        case .noSeatsOpen: .noTie(post: with.name)
        case .noTie: .seatsOutOfRange(2)
        case .seatsOutOfRange: .noBallots(.vote, rules: with.name, with.citation)
        case .noBallots: .directElectionOnly(post: with.name, with.citation)
        case .directElectionOnly: .nominationTakesNoList(post: with.name)
        case .nominationTakesNoList: .registeredDiffers(said: 2, listed: 2)
        case .registeredDiffers: .bodyTooLarge(seats: 2, most: 2, with.citation)
        case .bodyTooLarge: .reservedBeyondSeats(reserved: 2, seats: 2)
        case .reservedBeyondSeats: .officeTakesOwnRule(post: with.name, with.citation)
        case .officeTakesOwnRule: .unknownRule(with.name, known: [with.name, with.other])
        case .unknownRule: .ruleNotForPapers(with.name)
        case .ruleNotForPapers: .oneSeatRule(with.name)
        case .oneSeatRule: .registeredMissing(post: with.name, with.citation)
        case .registeredMissing: .registeredOutOfRange(2)
        case .registeredOutOfRange: .petitionShort(signed: 2, required: 2, with.citation)
        case .petitionShort: .recallNeedsOne
        case .recallNeedsOne: .nobodyToRegister
        case .nobodyToRegister: .nobodyRegistered
        case .nobodyRegistered: .alreadyRegistered(with.name)
        case .alreadyRegistered: .listedAlready(with.name, objection: 2)
        case .listedAlready: .registeredElsewhere(with.name, place: with.name, with.citation)
        case .registeredElsewhere: .awayMustWish(with.name, with.citation)
        case .awayMustWish: .listPublished(with.day, with.citation)
        case .listPublished: .listNotPublished(with.citation)
        case .listNotPublished: .notListed(with.name)
        case .notListed: .unknownObjection(2)
        case .unknownObjection: .objectionAnswered(2, .kept)
        case .objectionAnswered: .answerBeforeObjection(2, with.day)
        case .answerBeforeObjection: .objectionsOpen([1, 2], with.citation)
        case .objectionsOpen: .tooFewNominators(2, needed: 2, with.citation)
        case .tooFewNominators: .tooFewCandidates(post: with.name, candidates: 2, needed: 2, with.citation)
        case .tooFewCandidates: .namedTwice(with.name)
        case .namedTwice: .alreadyNominated(with.name, post: with.name)
        case .alreadyNominated: .declinedBefore(with.name, post: with.name)
        case .declinedBefore: .notNominated(with.name, post: with.name)
        case .notNominated: .listClosed(post: with.name)
        case .listClosed: .notFromFirstVote(with.name, post: with.name, with.citation)
        case .notFromFirstVote: .holdsPost(with.name, post: with.name)
        case .holdsPost: .holdsProxies(with.name, with.citation)
        case .holdsProxies: .isOfficer(with.name, .allCases[0])
        case .isOfficer: .officerIsCandidate(with.name, post: with.name)
        case .officerIsCandidate: .officerIsKin(with.name, of: with.name)
        case .officerIsKin: .supervisorIsMember(with.name, with.citation)
        case .supervisorIsMember: .supervisorIsKin(with.name, of: with.name, with.citation)
        case .supervisorIsKin: .postsClash(with.name, post: with.name, held: with.name, kin: nil, with.citation)
        case .postsClash(_, _, _, nil, _):
            .postsClash(with.name, post: with.name, held: with.name, kin: with.name, with.citation)
        case .postsClash: .termLimit(with.name, post: with.name, most: 2, with.citation)
        case .termLimit: .candidateTakesNoProxy(with.name, with.citation)
        case .candidateTakesNoProxy: .boxNeedsMonitors(box: with.name, has: 2)
        case .boxNeedsMonitors: .boxIsRead(post: with.name, .issuing)
        case .boxIsRead: .papersOutOfRange(2)
        case .papersOutOfRange: .alreadyIssued(with.name, with.citation)
        case .alreadyIssued: .notRegistered(with.name, mode: .voters, with.citation)
        case .notRegistered: .moreThanRegistered(papers: 2, registered: 2)
        case .moreThanRegistered: .paperOfWhichPost(papers: 2, post: with.name, issued: with.other)
        case .paperOfWhichPost: .readingOpen([with.name, with.other])
        case .readingOpen: .notReading
        case .notReading: .sealed(post: with.name, with.citation)
        case .sealed: .alreadyDeclared(post: with.name)
        case .alreadyDeclared: .notDeclared(post: with.name)
        case .notDeclared: .partsDiffer(found: 2, expected: [with.name, with.other])
        case .partsDiffer: .noSuchNumber(2, post: with.name, candidates: 2)
        case .noSuchNumber: .markedTwice(with.name)
        case .markedTwice: .noWriteIns(with.name, post: with.name, with.citation)
        case .noWriteIns: .noVotesAgainst(rule: with.name)
        case .noVotesAgainst: .unknownPaper(2, read: 2)
        case .unknownPaper: .notDoubtful(2)
        case .notDoubtful: .doubtfulStill(2)
        case .doubtfulStill: .sheetForRanking(rule: with.name)
        case .sheetForRanking: .sheetImpossible(team: with.name, votes: 2, most: 2)
        case .sheetImpossible: .nothingRead(post: with.name)
        case .nothingRead: .readDiffers(read: 2, collected: 2)
        case .readDiffers: .agreementDiffers
        case .agreementDiffers: .notSealed(post: with.name, with.citation)
        case .notSealed: .doubtfulWait([1, 2])
        case .doubtfulWait: .higherPostFirst(post: with.name, higher: with.name)
        case .higherPostFirst: .mustRerun(post: with.name, seated: 2, isFirstVote: true, with.citation)
        case .mustRerun: .leftOpen(post: with.name)
        case .leftOpen: .holdsNothing(with.name)
        case .holdsNothing: .reviewedLater(with.name, with.day)
        case .reviewedLater: .reviewsNotFailed(with.name, has: 2, needed: 2, with.citation)
        case .reviewsNotFailed: .nobodyHolds(post: with.name)
        case .nobodyHolds: .yearsOutOfRange(2)
        case .yearsOutOfRange:
            .intervalBroken(
                .allCases[0], day: with.day, allowed: StepWindow(earliest: with.day, latest: with.day), with.citation)
        case .intervalBroken:
            .outOfOrder(
                .allCases[0], day: with.day, allowed: StepWindow(earliest: with.day, latest: with.day),
                beside: .allCases[1], on: with.day, with.citation)
        case .outOfOrder: .noElectionDay
        case .noElectionDay: .beforeElection(with.day)
        case .beforeElection: .nobodyElectedYet(with.day, posts: [])
        case .nobodyElectedYet(_, let posts) where posts.isEmpty: .nobodyElectedYet(with.day, posts: [with.name])
        case .nobodyElectedYet: .noCommitteeElection
        case .noCommitteeElection: .nobodyElected(with.day)
        case .nobodyElected: .handedOverAlready(with.day, on: with.day)
        case .handedOverAlready: nil
        }
    }

    static func more(_ with: Filling) -> [ElectionRefusal] {
        [
            .whichPost([]),
            .unknownPost(with.name, open: []),
            .rerunInstead(post: with.name, nil),
            .revoteInstead(post: with.name, tied: []),
            .directElectionOnly(post: with.name, nil),
            .unknownRule(with.name, known: []),
            .registeredMissing(post: with.name, nil),
            .registeredElsewhere(with.name, place: with.name, nil),
            .awayMustWish(with.name, nil),
            .listPublished(with.day, nil),
            .listNotPublished(nil),
            .objectionAnswered(2, .listed),
            .objectionAnswered(2, .struck),
            .objectionsOpen([1, 2], nil),
            .tooFewNominators(2, needed: 2, nil),
            .tooFewCandidates(post: with.name, candidates: 2, needed: 2, nil),
            .notNominated(with.name, post: nil),
            .notFromFirstVote(with.name, post: with.name, nil),
            .boxIsRead(post: with.name, .box),
            .boxIsRead(post: with.name, .scribe),
            .alreadyIssued(with.name, nil),
            .notRegistered(with.name, mode: .voters, nil),
            .readingOpen([]),
            .sealed(post: with.name, nil),
            .partsDiffer(found: 2, expected: []),
            .noWriteIns(with.name, post: with.name, nil),
            .notSealed(post: with.name, nil),
            .mustRerun(post: with.name, seated: 2, isFirstVote: true, nil),
            .mustRerun(post: with.name, seated: 2, isFirstVote: false, with.citation),
            .reviewsNotFailed(with.name, has: 2, needed: 2, nil),
        ]
    }
}
