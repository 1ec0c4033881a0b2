import Kernel

/// What the prompt answers to a line about an election. A sentence is put together from these parts, in this order.
protocol ElectionAnswerWords: Grammar, VerdictWords {
    // Calling
    func called(_ number: Int, post: String, seats: Int, rule: String, _ citation: Citation?) -> String
    func registered(_ number: Int) -> String
    func kept(_ seats: Int, for group: String) -> String
    func recallNext(_ candidates: [String]) -> String
    var nominationNext: String { get }
    var nominateNext: String { get }
    func issueNext(_ candidates: String) -> String
    func nobodyEverHeld(_ post: String) -> String
    func lateRerun(_ days: Int) -> String
    /// Of a by-election for a post of which all so many seats are held.
    func nothingVacant(_ post: String, seats: Int) -> String
    /// A candidate who holds a post beside which the one voted on is not held.
    func holdsBarring(_ name: String, _ post: String, _ citation: Citation) -> String
    func kinHoldsBarring(_ name: String, _ other: String, _ post: String, _ citation: Citation) -> String
    /// The calendar set another day.
    func notOnItsDay(_ day: Day) -> String

    // Candidates and officers
    func nominated(_ names: [String], post: String) -> String
    func nominated(_ names: [String], post: String, by nomination: String) -> String
    func accepted(_ name: String) -> String
    func declined(_ name: String) -> String
    /// The list as it stands now.
    func standing(_ candidates: String) -> String
    func officers(_ role: String, _ names: [String]) -> String

    // Boxes and papers
    func box(_ name: String) -> String
    func monitors(_ names: [String]) -> String
    func boxIssued(_ papers: Int) -> String
    func boxCollected(_ papers: Int) -> String
    /// The posts in front of a number of papers; empty where a language puts none there.
    func about(_ posts: [String]) -> String
    func issued(_ papers: Int) -> String
    func collected(_ papers: Int) -> String
    func collectedBeyond(issued: Int) -> String
    var readNext: String { get }

    // Reading
    func onPaper(_ post: String) -> String
    func onPaper(_ post: String, _ candidates: String) -> String
    func opened(_ posts: String) -> String
    var certainOnlyAtEnd: String { get }
    func certain(_ name: String, post: String, votes: Int, left: Int) -> String
    func certainAtEnd(_ name: String, post: String, votes: Int) -> String

    // Sealing
    var sealedUnread: String { get }
    func sealed(_ read: Int) -> String
    func agreed(collected: Int) -> String
    var nobodySaidCollected: String { get }
    func readBeyond(issued: Int) -> String
    var booksAgree: String { get }
    var declareNext: String { get }
    func rulingNext(_ papers: [Int], first: Int) -> String
    func unsealed(_ entry: Int, posts: [String]) -> String
    func unread(_ entry: Int, posts: [String]) -> String

    // Declaring
    func declared(_ post: String, _ because: String) -> String
    func termUntil(_ day: Day) -> String
    func revoteNext(_ post: String) -> String
    func rerunNext(_ post: String) -> String
    func mayStayOpen(_ post: String) -> String
    func electNext(_ post: String, seats: Int) -> String
    func noWoman(wanted: Int, _ citation: Citation) -> String
    func supervisorLeaves(_ name: String, post: String, _ citation: Citation) -> String
    func callAgain(_ post: String) -> String
    func seatsStayOpen(_ post: String, seats: Int) -> String

    // Terms and days
    func term(_ post: String, from day: Day) -> String
    func until(_ day: Day) -> String
    func electionDay(_ day: Day) -> String
    /// A later line that changes nothing.
    func unchanged(_ day: Day) -> String
    func changed(_ day: Day, _ what: [String]) -> String
    func dayMoved(from day: Day) -> String
    func stepMoved(_ step: String, to day: Day, from was: Day) -> String
    /// A day fixed before, which stays.
    func stepKept(_ step: String, _ day: Day) -> String
    /// A day fixed before, for which the new election day leaves no room.
    func stepDropped(_ step: String, _ was: Day) -> String
    /// What notice 2 is called.
    var noticeOfDay: String { get }
    func listMissed(_ last: Day, earliest: Day, _ citation: Citation) -> String
    func noticesOut(_ numbers: [Int]) -> String
    func handedOver(_ day: Day) -> String
    func dayToCome(_ day: Day) -> String
    /// Behind it: the book has a day for the election and no meeting that held it.
    func electionNotKept(_ day: Day) -> String
    func later(than day: Day, _ citation: Citation) -> String
    func reviewed(_ name: String, _ verdict: String) -> String
    func ended(_ name: String, post: String, _ day: Day, _ ending: String, _ citation: Citation?) -> String
    func removable(_ name: String, committee: String, missed: Int, _ citation: Citation) -> String

    // What stands open when a meeting is about to end
    /// Called, and its papers not read yet.
    func electionCalled(_ post: String) -> String
    /// Read and sealed, and not declared.
    func electionRead(_ post: String) -> String
    func seatsOpen(_ post: String, seats: Int) -> String
    /// Enough are elected for them to stay open.
    func seatsMayStay(_ post: String, seats: Int) -> String
    func seatsTied(_ post: String, names: [String]) -> String
}

extension Screen {
    var electionAnswers: any ElectionAnswerWords {
        switch language {
        case .chinese: ElectionAnswersChinese()
        case .english: ElectionAnswersEnglish()
        }
    }
}
