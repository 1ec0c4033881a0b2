// Why a line about an election is refused, in English: the clause, and what to do instead.
extension EnglishScreen {
    public func sentence(_ refusal: ElectionRefusal) -> String {
        func by(_ citation: Citation?) -> String { citation.map(clause) ?? "" }
        switch refusal {
        case .noElectionOpen: return "no election is open: elect POST seats= registered= candidates="
        case .whichPost(let posts): return "several posts stand open: name one of \(names(posts))"
        case .unknownPost(let post, let open):
            return "no election of \(quoted(post)): " + (open.isEmpty ? "elect \(post)" : "there is \(names(open))")
        case .stillOpen(let post): return "the election of \(post) is not declared yet: seal, declare"
        case .seatsFilled(let post): return "\(post) is filled, or was followed up already"
        case .rerunInstead(let post, let citation): return "seats of \(post) are open: rerun \(post)\(by(citation))"
        case .revoteInstead(let post, let tied): return "\(names(tied)) are tied: revote \(post)"
        case .callAgain(let post): return "the vote on \(post) was void, so there is no re-run: elect \(post) … again"
        case .noSeatsOpen(let post): return "no seat of \(post) is open"
        case .noTie(let post): return "nobody is tied for \(post): open seats are filled with rerun \(post)"
        case .seatsOutOfRange(let seats): return "\(seats) seats cannot be: give 1 or more, up to those open"
        case .directElectionOnly(let post, let citation):
            return
                "the voters elect \(post) themselves; representatives only fill vacancies: add by-election=yes\(by(citation))"
        case .nominationTakesNoList(let post):
            return "a nomination vote has no candidates: leave candidates= out, and list them when \(post) is elected"
        case .registeredDiffers(let said, let listed):
            return "\(listed) are on the list of voters, not \(said): leave registered= out"
        case .nobodyToRegister: return "nobody left to register: listed, too young, or away without a wish to take part"
        case .nobodyRegistered: return "nobody is on the list of voters: register NAMES"
        case .alreadyRegistered(let name): return "\(name) is on the list of voters already"
        case .registeredElsewhere(let name, let place, let citation):
            return "\(name) is registered in \(place) and votes in one place only: undo that line first\(by(citation))"
        case .awayMustWish(let name, let citation):
            return "\(name) is away and is registered on saying so: add ground=away\(by(citation))"
        case .listPublished(let day, let citation):
            return "the list was put up on \(wording.date(day)): challenge NAME reason=, then settle\(by(citation))"
        case .listNotPublished(let citation):
            return "the list of voters is not put up yet: voter-list DAY, twenty days before\(by(citation))"
        case .notListed(let name): return "\(name) is not on the list: settle N list or keep"
        case .unknownObjection(let number): return "there is no objection \(number): see voter-list"
        case .objectionAnswered(let number, let ruling): return "objection \(number) is answered (\(ruling))"
        case .answerBeforeObjection(let number, let day):
            return "objection \(number) was raised on \(wording.date(day)): its answer is not earlier"
        case .objectionsOpen(let numbers, let citation):
            return
                "objections \(names(numbers.map(String.init))) wait: settle \(numbers.first ?? 1) list|strike|keep\(by(citation))"
        case .tooFewNominators(let has, let needed, let citation):
            return "\(has) nominate, \(needed) are required: signed=NAMES, or by=BODY\(by(citation))"
        case .mustRerun(let post, let seated, let isFirstVote, let citation):
            return
                (isFirstVote ? "seats stay open only after a re-run" : "\(seated) elected, three are required")
                + ": rerun \(post)\(by(citation))"
        case .leftOpen(let post):
            return "it was settled that seats of \(post) stay open: elect \(post) by-election=yes …"
        case .holdsNothing(let name): return "\(name) holds no post on that day: see term DAY"
        case .reviewedLater(let name, let day):
            return "\(name) was reviewed later, on \(wording.date(day)): enter reviews in order"
        case .reviewsNotFailed(let name, let has, let needed, let citation):
            return
                "\(name) failed \(has) review(s) in a row, \(needed) are required: review \(name) failed\(by(citation))"
        case .bodyTooLarge(let seats, let most, let citation):
            return "\(seats) members in all, at most \(most): lower seats=\(clause(citation))"
        case .reservedBeyondSeats(let reserved, let seats): return "\(reserved) kept of \(seats) seats: lower reserved="
        case .officeTakesOwnRule(let post, let citation):
            return "\(post) is elected by absolute majority only: leave rules= out\(clause(citation))"
        case .unknownRule(let name, let known): return "no rule \(quoted(name)): \(known.joined(separator: ", "))"
        case .ruleNotForPapers(let name):
            return "\(quoted(name)) wants points, a budget or a lot, which a called paper does not give: choose another"
        case .oneSeatRule(let name): return "\(quoted(name)) fills one seat: seats=1, or another rule"
        case .registeredMissing(let post, let citation):
            return "how many are registered for \(post)? Add registered=N\(by(citation))"
        case .registeredOutOfRange(let number): return "\(number) registered cannot be"
        case .petitionShort(let signed, let required, let citation):
            return "\(signed) signed, \(required) are required\(clause(citation))"
        case .recallNeedsOne: return "a recall is of one person: candidates=NAME"
        case .tooFewCandidates(let post, let has, let needed, let citation):
            return "\(has) candidate(s) for \(post), at least \(needed) are required: nominate more\(by(citation))"
        case .namedTwice(let name): return "\(name) stands there twice"
        case .alreadyNominated(let name, let post): return "\(name) is a candidate for \(post) already"
        case .declinedBefore(let name, let post): return "\(name) declined to stand for \(post): nominate somebody else"
        case .notNominated(let name, let post):
            return "\(name) was not nominated\(post.map { " for \($0)" } ?? ""): nominate \(name)"
        case .listClosed(let post): return "papers for \(post) are out or being read: the list stands"
        case .notFromFirstVote(let name, let post, let citation):
            return "\(name) is not among those unelected in the first vote for \(post)\(by(citation))"
        case .holdsPost(let name, let post):
            return "\(name) is \(post) still: leave-office \(name) cause=resigned, or name another"
        case .holdsProxies(let name, let citation):
            return "\(name) holds a proxy, which a candidate may not: undo that line first\(clause(citation))"
        case .isOfficer(let name, let role):
            return "\(name) is \(wording.name(of: role)): name another in officers first"
        case .officerIsCandidate(let name, let post):
            return "\(name) stands for \(post) and cannot serve at the count: name another"
        case .officerIsKin(let name, let other):
            return "\(name) is near kin of the candidate \(other) and cannot serve at the count: name another"
        case .supervisorIsMember(let name, let citation):
            return "\(name) sits on the committee and cannot supervise it\(clause(citation))"
        case .supervisorIsKin(let name, let other, let citation):
            return "\(name) is near kin of \(other), a member, and cannot supervise\(clause(citation))"
        case .termLimit(let name, let post, let most, let citation):
            return "\(name) has been \(post) for \(most) terms in a row\(clause(citation))"
        case .candidateTakesNoProxy(let name, let citation):
            return "\(name) is a candidate and takes no proxy: give it to another\(clause(citation))"
        case .boxNeedsMonitors(let box, let has):
            return "the mobile box \(quoted(box)) wants three monitors, it has \(has): monitor=A,B,C"
        case .boxIsRead(let post, let what): return "papers of \(quoted(post)) are being read: \(guarded(what))"
        case .papersOutOfRange(let number): return "\(number) papers cannot be"
        case .alreadyIssued(let name, let citation):
            return
                "\(name) has a paper already, one each: a spoilt one comes back before that line is undone\(by(citation))"
        case .notRegistered(let name, let mode, let citation):
            return mode == .households
                ? "\(name)'s household has a paper already\(by(citation))"
                : "\(name) is not registered (\(wording.name(of: mode)))\(by(citation))"
        case .moreThanRegistered(let papers, let registered):
            return "\(papers) papers for \(registered) registered: mend the number"
        case .readingOpen(let posts): return "the box of \(names(posts)) is being read: seal it first"
        case .notReading: return "no box is being read: read"
        case .sealed(let post, let citation):
            return
                "the box of \(post) is sealed: a paper read wrongly is mended by reballot; for one left out, undo the seal (it is minuted)\(by(citation))"
        case .alreadyDeclared(let post): return "\(post) is declared, and stands"
        case .notDeclared(let post): return "\(post) is not declared yet: seal, declare"
        case .partsDiffer(let found, let expected):
            return
                "the paper has \(expected.count) posts (\(names(expected))), this line \(found): part them with ; and write blank for none"
        case .noSuchNumber(let number, let post, let candidates):
            return "\(post) has \(candidates) candidates, no number \(number)"
        case .markedTwice(let name): return "\(name) stands there twice: look at the paper again"
        case .noWriteIns(let name, let post, let citation):
            return
                "\(name) is no candidate for \(post), and the paper has no write-in column: void … if somebody was written in\(by(citation))"
        case .noVotesAgainst(let rule): return "\(quoted(rule)) knows no votes against"
        case .unknownPaper(let number, let read): return "no paper \(number): \(read) are read"
        case .notDoubtful(let number): return "paper \(number) is not doubtful: reballot \(number)=…"
        case .doubtfulStill(let number):
            return "paper \(number) wants a ruling: rule \(number) 1 3, or rule \(number) void …"
        case .sheetForRanking(let rule): return "\(quoted(rule)) must be read paper by paper: read"
        case .sheetImpossible(let team, let votes, let most):
            return "\(team): \(votes) votes, where valid papers hold \(most) at most"
        case .nothingRead(let post): return "no paper of \(post) was read: read, or totals"
        case .readDiffers(let read, let collected):
            return read < collected
                ? "\(read) read, \(collected) collected, \(collected - read) missing: look in the box, under the table, for papers stuck together; or collected \(read)"
                : "\(read) read, \(collected) collected, \(read - collected) too many: was one read twice (undo)? Or collected \(read)"
        case .agreementDiffers: return "that hash is not of what this book read: yuanba compare both books first"
        case .notSealed(let post, let citation):
            return "\(post) is not counted yet: read, seal, then declare\(by(citation))"
        case .doubtfulWait(let numbers):
            return
                "papers \(numbers.map(String.init).joined(separator: ", ")) wait for a ruling: rule \(numbers.first ?? 1) …"
        case .higherPostFirst(let post, let higher): return "declare \(higher) before \(post)"
        case .nobodyHolds(let post): return "nobody was elected \(post) yet"
        case .yearsOutOfRange(let years): return "a term of \(years) years cannot be"
        case .intervalBroken(let step, let day, let allowed, let citation):
            let limits = [
                allowed.earliest.map { "not before \(wording.date($0))" },
                allowed.latest.map { "not after \(wording.date($0))" },
            ]
            return
                "\(wording.date(day)) for “\(wording.name(of: step))”: \(names(limits.compactMap { $0 }))\(clause(citation))"
        case .noElectionDay: return "no election day yet: calendar 2026-5-20"
        case .beforeElection(let day): return "not before the election day, \(wording.date(day))"
        }
    }

    private func guarded(_ what: BoxGuard) -> String {
        switch what {
        case .issuing:
            "who gets a paper is no longer entered, for with the next paper it would tell whose that is; issue N takes the number"
        case .box: "a box is entered before read or after seal, so that no paper tells whose it is"
        case .scribe: "a scribe is entered after seal, so that no paper tells whose it is"
        case .proxy: "a proxy is entered after seal, so that no paper tells whose it is"
        case .arrival: "type collected N (all papers in the box) first, or the next paper might tell whose it is"
        }
    }
}
