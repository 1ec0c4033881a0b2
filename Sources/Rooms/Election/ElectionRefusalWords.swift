import Kernel

/// Why a line about calling an election, its voters, candidates, terms and days was refused, and what to do instead.
protocol ElectionRefusalWords: RulingWords, Sendable {
    // Which election
    var noElectionOpen: String { get }
    func whichPost(_ posts: [String]) -> String
    func unknownPost(_ post: String) -> String
    func unknownPost(_ post: String, open: [String]) -> String
    func stillOpen(post: String) -> String
    func seatsFilled(post: String) -> String
    func rerunInstead(post: String, _ citation: Citation?) -> String
    func revoteInstead(post: String, tied: [String]) -> String
    func callAgain(post: String) -> String
    func noSeatsOpen(post: String) -> String
    func noTie(post: String) -> String

    // Calling
    func seatsOutOfRange(_ seats: Int) -> String
    /// Somebody is elected as anything else is decided.
    func electedByVote(_ citation: Citation) -> String
    func ballotsElsewhere(_ rules: String) -> String
    func directElectionOnly(post: String, _ citation: Citation?) -> String
    func nominationTakesNoList(post: String) -> String
    func registeredDiffers(said: Int, listed: Int) -> String
    func bodyTooLarge(seats: Int, most: Int, _ citation: Citation) -> String
    func reservedBeyondSeats(reserved: Int, seats: Int) -> String
    func officeTakesOwnRule(post: String, _ citation: Citation) -> String
    func unknownRule(_ name: String, known: [String]) -> String
    func ruleNotForPapers(_ name: String) -> String
    func oneSeatRule(_ name: String) -> String
    func registeredMissing(post: String, _ citation: Citation?) -> String
    func registeredOutOfRange(_ number: Int) -> String
    func petitionShort(signed: Int, required: Int, _ citation: Citation) -> String
    var recallNeedsOne: String { get }

    // The list of voters
    var nobodyToRegister: String { get }
    var nobodyRegistered: String { get }
    func alreadyRegistered(_ name: String) -> String
    func listedAlready(_ name: String, objection: Int) -> String
    func registeredElsewhere(_ name: String, place: String, _ citation: Citation?) -> String
    func awayMustWish(_ name: String, _ citation: Citation?) -> String
    func listPublished(_ day: Day, _ citation: Citation?) -> String
    func listNotPublished(_ citation: Citation?) -> String
    func notListed(_ name: String) -> String
    func unknownObjection(_ number: Int) -> String
    func objectionAnswered(_ number: Int, _ ruling: String) -> String
    func answerBeforeObjection(_ number: Int, _ day: Day) -> String
    func objectionsOpen(_ numbers: [Int], first: Int, _ citation: Citation?) -> String

    // Candidates
    func tooFewNominators(_ has: Int, needed: Int, _ citation: Citation?) -> String
    func tooFewCandidates(post: String, candidates has: Int, needed: Int, _ citation: Citation?) -> String
    func namedTwice(_ name: String) -> String
    func alreadyNominated(_ name: String, post: String) -> String
    func declinedBefore(_ name: String, post: String) -> String
    func notNominated(_ name: String) -> String
    func notNominated(_ name: String, post: String) -> String
    func listClosed(post: String) -> String
    func notFromFirstVote(_ name: String, post: String, _ citation: Citation?) -> String
    func holdsPost(_ name: String, post: String) -> String
    func holdsProxies(_ name: String, _ citation: Citation) -> String
    func isOfficer(_ name: String, _ role: String) -> String
    func officerIsCandidate(_ name: String, post: String) -> String
    func officerIsKin(_ name: String, of other: String) -> String
    func supervisorIsMember(_ name: String, _ citation: Citation) -> String
    func postsClash(_ name: String, post: String, held: String, kin: String?, _ citation: Citation) -> String
    func supervisorIsKin(_ name: String, of other: String, _ citation: Citation) -> String
    func termLimit(_ name: String, post: String, most: Int, _ citation: Citation) -> String
    func candidateTakesNoProxy(_ name: String, _ citation: Citation) -> String

    // Terms and days
    func holdsNothing(_ name: String) -> String
    /// Behind it: an entry put them in a seat.
    func seatedByEntry(_ name: String) -> String
    func reviewedLater(_ name: String, _ day: Day) -> String
    func reviewsNotFailed(_ name: String, has: Int, needed: Int, _ citation: Citation?) -> String
    func nobodyHolds(post: String) -> String
    func yearsOutOfRange(_ years: Int) -> String
    func intervalBroken(_ step: String, day: Day, limits: [String], _ citation: Citation) -> String
    /// `other` is the step that it would come before or after, against the order, on its own day.
    func outOfOrder(
        _ step: String, day: Day, beside other: String, _ otherDay: Day, limits: [String], _ citation: Citation?
    ) -> String
    func notBefore(_ day: Day) -> String
    func notAfter(_ day: Day) -> String
    var noElectionDay: String { get }
    func beforeElection(_ day: Day) -> String
    func nobodyElectedYet(_ day: Day, _ posts: [String]) -> String
    var noCommitteeElection: String { get }
    func nobodyElected(_ day: Day) -> String
    func handedOverAlready(_ day: Day, on done: Day) -> String
}

extension Screen {
    var electionRefusals: any ElectionRefusalWords {
        switch language {
        case .chinese: ElectionRefusalsChinese()
        case .english: ElectionRefusalsEnglish()
        }
    }
}
