import Kernel
import Prompt

extension Book {
    /// Whether an organisation has somebody in a seat that nobody was elected to.
    fileprivate func isSeated(_ name: String) -> Bool {
        everyOrganisation.contains { $0.seats(on: last.at.day).contains { $0.name == name } }
    }
}

// Why a line about an election is refused: what is said when.
extension ElectionRefusal {
    public func told(in book: Book, by screen: any Screen) -> String {
        let (words, count) = (screen.electionRefusals, screen.countRefusals)
        return switch self {
        // Which election
        case .noElectionOpen: words.noElectionOpen
        case .whichPost(let posts): words.whichPost(posts)
        case .unknownPost(let post, let open):
            open.isEmpty ? words.unknownPost(post) : words.unknownPost(post, open: open)
        case .stillOpen(let post):
            book.isChoosing(post)
                ? screen.language.choosings.stillOpen(title: post) : words.stillOpen(post: post)
        case .seatsFilled(let post): words.seatsFilled(post: post)
        case .rerunInstead(let post, let citation): words.rerunInstead(post: post, citation)
        case .revoteInstead(let post, let tied): words.revoteInstead(post: post, tied: tied)
        case .callAgain(let post): words.callAgain(post: post)
        case .noSeatsOpen(let post): words.noSeatsOpen(post: post)
        case .noTie(let post):
            book.isChoosing(post) ? screen.language.choosings.noTie(title: post) : words.noTie(post: post)
        // Calling
        case .seatsOutOfRange(let seats): words.seatsOutOfRange(seats)
        case .noBallots(.vote, _, let citation): words.electedByVote(citation)
        case .noBallots(.otherText, let rules, _): words.ballotsElsewhere(rules)
        case .directElectionOnly(let post, let citation): words.directElectionOnly(post: post, citation)
        case .nominationTakesNoList(let post): words.nominationTakesNoList(post: post)
        case .registeredDiffers(let said, let listed): words.registeredDiffers(said: said, listed: listed)
        case .bodyTooLarge(let seats, let most, let citation): words.bodyTooLarge(seats: seats, most: most, citation)
        case .reservedBeyondSeats(let reserved, let seats): words.reservedBeyondSeats(reserved: reserved, seats: seats)
        case .officeTakesOwnRule(let post, let citation): words.officeTakesOwnRule(post: post, citation)
        case .unknownRule(let name, let known):
            words.unknownRule(name, known: screen.language == .chinese ? known : known.filter { !$0.containsHan })
        case .ruleNotForPapers(let name): words.ruleNotForPapers(name)
        case .oneSeatRule(let name): words.oneSeatRule(name)
        case .registeredMissing(let post, let citation): words.registeredMissing(post: post, citation)
        case .registeredOutOfRange(let number): words.registeredOutOfRange(number)
        case .petitionShort(let signed, let required, let citation):
            words.petitionShort(signed: signed, required: required, citation)
        case .recallNeedsOne: words.recallNeedsOne
        // The list of voters
        case .nobodyToRegister: words.nobodyToRegister
        case .nobodyRegistered: words.nobodyRegistered
        case .alreadyRegistered(let name): words.alreadyRegistered(name)
        case .listedAlready(let name, let number): words.listedAlready(name, objection: number)
        case .registeredElsewhere(let name, let place, let citation):
            words.registeredElsewhere(name, place: place, citation)
        case .awayMustWish(let name, let citation): words.awayMustWish(name, citation)
        case .listPublished(let day, let citation): words.listPublished(day, citation)
        case .listNotPublished(let citation): words.listNotPublished(citation)
        case .notListed(let name): words.notListed(name)
        case .unknownObjection(let number): words.unknownObjection(number)
        case .objectionAnswered(let number, let ruling): words.objectionAnswered(number, words.word(ruling))
        case .answerBeforeObjection(let number, let day): words.answerBeforeObjection(number, day)
        case .objectionsOpen(let numbers, let citation):
            words.objectionsOpen(numbers, first: numbers.first ?? 1, citation)
        // Candidates
        case .tooFewNominators(let has, let needed, let citation): words.tooFewNominators(has, needed: needed, citation)
        case .tooFewCandidates(let post, let has, let needed, let citation):
            words.tooFewCandidates(post: post, candidates: has, needed: needed, citation)
        case .namedTwice(let name): words.namedTwice(name)
        case .alreadyNominated(let name, let post): words.alreadyNominated(name, post: post)
        case .declinedBefore(let name, let post): words.declinedBefore(name, post: post)
        case .notNominated(let name, let post):
            post.map { words.notNominated(name, post: $0) } ?? words.notNominated(name)
        case .listClosed(let post): words.listClosed(post: post)
        case .notFromFirstVote(let name, let post, let citation): words.notFromFirstVote(name, post: post, citation)
        case .holdsPost(let name, let post): words.holdsPost(name, post: post)
        case .holdsProxies(let name, let citation): words.holdsProxies(name, citation)
        case .isOfficer(let name, let role): words.isOfficer(name, screen.wording.name(of: role))
        case .officerIsCandidate(let name, let post): words.officerIsCandidate(name, post: post)
        case .officerIsKin(let name, let other): words.officerIsKin(name, of: other)
        case .supervisorIsMember(let name, let citation): words.supervisorIsMember(name, citation)
        case .postsClash(let name, let post, let held, let kin, let citation):
            words.postsClash(name, post: post, held: held, kin: kin, citation)
        case .supervisorIsKin(let name, let other, let citation): words.supervisorIsKin(name, of: other, citation)
        case .termLimit(let name, let post, let most, let citation):
            words.termLimit(name, post: post, most: most, citation)
        case .candidateTakesNoProxy(let name, let citation): words.candidateTakesNoProxy(name, citation)
        // Papers
        case .boxNeedsMonitors(let box, let has): count.boxNeedsMonitors(box: box, has: has)
        case .boxIsRead(let post, let what): count.boxIsRead(post: post, why(what, count))
        case .papersOutOfRange(let number): count.papersOutOfRange(number)
        case .alreadyIssued(let name, let citation): count.alreadyIssued(name, citation)
        case .notRegistered(let name, .households, let citation): count.householdHasPaper(name, citation)
        case .notRegistered(let name, let mode, let citation):
            count.notRegistered(name, mode: screen.wording.name(of: mode), citation)
        case .moreThanRegistered(let papers, let registered):
            book.isChoosingAlone
                ? screen.language.choosings.moreThanRegistered(papers: papers, registered: registered)
                : count.moreThanRegistered(papers: papers, registered: registered)
        case .paperOfWhichPost(let papers, let post, let issued):
            count.paperOfWhichPost(papers: papers, post: post, issued: issued)
        // Reading
        case .readingOpen(let posts): count.readingOpen(posts)
        case .notReading: count.notReading
        case .sealed(let post, let citation): count.sealed(post: post, citation)
        case .alreadyDeclared(let post): count.alreadyDeclared(post: post)
        case .notDeclared(let post): count.notDeclared(post: post)
        case .partsDiffer(let found, let expected): count.partsDiffer(found: found, expected: expected)
        case .noSuchNumber(let number, let post, let candidates):
            count.noSuchNumber(number, post: post, candidates: candidates)
        case .markedTwice(let name): count.markedTwice(name)
        case .noWriteIns(let name, let post, let citation):
            book.isChoosing(post)
                ? screen.language.choosings.notAProject(name, title: post)
                : count.noWriteIns(name, post: post, citation)
        case .noVotesAgainst(let rule): count.noVotesAgainst(rule: rule)
        case .unknownPaper(let number, let read): count.unknownPaper(number, read: read)
        case .notDoubtful(let number): count.notDoubtful(number)
        case .doubtfulStill(let number): count.doubtfulStill(number)
        case .sheetForRanking(let rule): count.sheetForRanking(rule: rule)
        case .sheetImpossible(let team, let votes, let most):
            count.sheetImpossible(team: team, votes: votes, most: most)
        // Closing
        case .nothingRead(let post): count.nothingRead(post: post)
        case .readDiffers(let read, let collected):
            read < collected
                ? count.readTooFew(read, collected: collected, missing: collected - read)
                : count.readTooMany(read, collected: collected, over: read - collected)
        case .agreementDiffers: count.agreementDiffers
        case .notSealed(let post, let citation): count.notSealed(post: post, citation)
        case .doubtfulWait(let numbers): count.doubtfulWait(numbers, first: numbers.first ?? 1)
        case .higherPostFirst(let post, let higher): count.higherPostFirst(post: post, higher: higher)
        case .mustRerun(let post, _, true, let citation): count.rerunFirst(post: post, citation)
        case .mustRerun(let post, let seated, false, let citation):
            count.tooFewSeated(post: post, seated: seated, citation)
        case .leftOpen(let post): count.leftOpen(post: post)
        // Terms and days
        case .holdsNothing(let name):
            words.holdsNothing(name) + (book.isSeated(name) ? words.seatedByEntry(name) : "")
        case .reviewedLater(let name, let day): words.reviewedLater(name, day)
        case .reviewsNotFailed(let name, let has, let needed, let citation):
            words.reviewsNotFailed(name, has: has, needed: needed, citation)
        case .nobodyHolds(let post): words.nobodyHolds(post: post)
        case .yearsOutOfRange(let years): words.yearsOutOfRange(years)
        case .intervalBroken(let step, let day, let allowed, let citation):
            words.intervalBroken(
                screen.wording.name(of: step), day: day,
                limits: [allowed.earliest.map(words.notBefore), allowed.latest.map(words.notAfter)].compactMap { $0 },
                citation)
        case .outOfOrder(let step, let day, let allowed, let other, let otherDay, let citation):
            words.outOfOrder(
                screen.wording.name(of: step), day: day, beside: screen.wording.name(of: other), otherDay,
                limits: [allowed.earliest.map(words.notBefore), allowed.latest.map(words.notAfter)].compactMap { $0 },
                citation)
        case .noElectionDay: words.noElectionDay
        case .beforeElection(let day): words.beforeElection(day)
        case .nobodyElectedYet(let day, let posts): words.nobodyElectedYet(day, posts)
        case .noCommitteeElection: words.noCommitteeElection
        case .nobodyElected(let day): words.nobodyElected(day)
        case .handedOverAlready(let day, let done): words.handedOverAlready(day, on: done)
        }
    }

    /// Why it waits until the box is read.
    private func why(_ what: BoxGuard, _ words: any CountRefusalWords) -> String {
        switch what {
        case .issuing: words.noIssuingByName
        case .box: words.noBoxBetween
        case .scribe: words.noScribeBetween
        case .proxy: words.noProxyBetween
        case .arrival: words.noArrivalBetween
        }
    }
}
