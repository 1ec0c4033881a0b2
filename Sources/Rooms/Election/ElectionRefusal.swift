import Kernel

/// Why a line about an election was refused: the figures, the names, the clause.
public enum ElectionRefusal: Error, Hashable, Sendable {
    // Which election
    case noElectionOpen
    case whichPost([String])
    case unknownPost(String, open: [String])
    case stillOpen(post: String)
    case seatsFilled(post: String)
    /// Seats were left open: 另行选举 fills them.
    case rerunInstead(post: String, Citation?)
    /// Seats are tied: 再次投票 among these.
    case revoteInstead(post: String, tied: [String])
    /// The vote was void: the post is called again from the start.
    case callAgain(post: String)
    case noSeatsOpen(post: String)
    case noTie(post: String)
    // Calling
    case seatsOutOfRange(Int)
    /// The text has no ballots for posts.
    case noBallots(BallotTerms.Instead, rules: String, Citation)
    /// Representatives fill vacancies; the committee as a whole is for the voters.
    case directElectionOnly(post: String, Citation?)
    case nominationTakesNoList(post: String)
    /// The figure given is not that of the list of voters.
    case registeredDiffers(said: Int, listed: Int)
    case bodyTooLarge(seats: Int, most: Int, Citation)
    case reservedBeyondSeats(reserved: Int, seats: Int)
    case officeTakesOwnRule(post: String, Citation)
    case unknownRule(String, known: [String])
    case ruleNotForPapers(String)
    case oneSeatRule(String)
    case registeredMissing(post: String, Citation?)
    case registeredOutOfRange(Int)
    case petitionShort(signed: Int, required: Int, Citation)
    case recallNeedsOne
    // The list of voters
    case nobodyToRegister
    case nobodyRegistered
    case alreadyRegistered(String)
    /// What the objection asks for is so: the name stands on the list.
    case listedAlready(String, objection: Int)
    case registeredElsewhere(String, place: String, Citation?)
    /// Who lives elsewhere is registered on saying so.
    case awayMustWish(String, Citation?)
    /// The list is up: what is wrong with it is raised as an objection.
    case listPublished(Day, Citation?)
    case listNotPublished(Citation?)
    case notListed(String)
    case unknownObjection(Int)
    case objectionAnswered(Int, Objection.Ruling)
    case answerBeforeObjection(Int, Day)
    case objectionsOpen([Int], Citation?)
    // Candidates
    case tooFewNominators(Int, needed: Int, Citation?)
    case tooFewCandidates(post: String, candidates: Int, needed: Int, Citation?)
    case namedTwice(String)
    case alreadyNominated(String, post: String)
    case declinedBefore(String, post: String)
    case notNominated(String, post: String?)
    case listClosed(post: String)
    case notFromFirstVote(String, post: String, Citation?)
    case holdsPost(String, post: String)
    case holdsProxies(String, Citation)
    case isOfficer(String, CountingOfficers.Role)
    case officerIsCandidate(String, post: String)
    case officerIsKin(String, of: String)
    case supervisorIsMember(String, Citation)
    case supervisorIsKin(String, of: String, Citation)
    /// By 不兼任: what is held, by that person or by the near relative named.
    case postsClash(String, post: String, held: String, kin: String?, Citation)
    case termLimit(String, post: String, most: Int, Citation)
    case candidateTakesNoProxy(String, Citation)
    // Papers
    case boxNeedsMonitors(box: String, has: Int)
    /// A line that would stand between the papers of a box and join somebody to one of them.
    case boxIsRead(post: String, BoxGuard)
    case papersOutOfRange(Int)
    case alreadyIssued(String, Citation?)
    case notRegistered(String, mode: ElectorateMode, Citation?)
    case moreThanRegistered(papers: Int, registered: Int)
    /// Of several posts one has all its papers already, and another none.
    case paperOfWhichPost(papers: Int, post: String, issued: String)
    // Reading
    case readingOpen([String])
    case notReading
    case sealed(post: String, Citation? = nil)
    case alreadyDeclared(post: String)
    case notDeclared(post: String)
    case partsDiffer(found: Int, expected: [String])
    case noSuchNumber(Int, post: String, candidates: Int)
    case markedTwice(String)
    case noWriteIns(String, post: String, Citation?)
    case noVotesAgainst(rule: String)
    case unknownPaper(Int, read: Int)
    case notDoubtful(Int)
    case doubtfulStill(Int)
    case sheetForRanking(rule: String)
    case sheetImpossible(team: String, votes: Int, most: Int)
    // Closing
    case nothingRead(post: String)
    case readDiffers(read: Int, collected: Int)
    case agreementDiffers
    case notSealed(post: String, Citation? = nil)
    case doubtfulWait([Int])
    case higherPostFirst(post: String, higher: String)
    /// Seats stay open only after a re-run, with three elected.
    case mustRerun(post: String, seated: Int, isFirstVote: Bool, Citation?)
    case leftOpen(post: String)
    // Terms and days
    case holdsNothing(String)
    case reviewedLater(String, Day)
    case reviewsNotFailed(String, has: Int, needed: Int, Citation?)
    case nobodyHolds(post: String)
    case yearsOutOfRange(Int)
    case intervalBroken(ElectionStep, day: Day, allowed: StepWindow, Citation)
    /// Before a step that comes earlier, or after one that comes later.
    case outOfOrder(ElectionStep, day: Day, allowed: StepWindow, beside: ElectionStep, on: Day, Citation?)
    case noElectionDay
    case beforeElection(Day)
    /// The election of that day was not declared.
    case nobodyElectedYet(Day, posts: [String])
    /// No vote on posts of the village's or residents' committee is in the book, nor a day for one.
    case noCommitteeElection
    /// It was declared, and elected nobody.
    case nobodyElected(Day)
    /// The work was handed over to those elected on a day.
    case handedOverAlready(Day, on: Day)
}
