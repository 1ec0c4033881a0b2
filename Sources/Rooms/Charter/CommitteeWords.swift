import Kernel

/// What is said of committees, their members and their charters.
protocol CommitteeWords: Grammar {
    /// A text was taken into the book; `mark` is the beginning of its SHA-256.
    func takenIn(_ charter: String, mark: String) -> String
    func founded(_ name: String) -> String
    func founded(_ name: String, under charter: String) -> String
    func charterGiven(_ committee: String, _ charter: String) -> String
    func applied(_ names: [String], to committee: String) -> String
    func admitted(_ names: [String], to committee: String) -> String
    func resigned(_ names: [String], from committee: String, on day: Day) -> String
    func expelled(_ names: [String], from committee: String) -> String
    /// Behind those who went, where 应到 of the open meeting was typed as the number of all members there were.
    func bodyWasTyped(_ entitled: Int, now members: Int) -> String
    func clausePassed(_ number: Int) -> String
    func clauseChanged(_ number: Int) -> String
    func clauseTabled(_ number: Int) -> String
    func charterAdopted(_ charter: String, of committee: String, by question: QuestionID) -> String
    func adoptionWithdrawn(_ committee: String, by question: QuestionID) -> String

    // Refusals
    func noRules(_ name: String) -> String
    func noSuchItem(_ matter: String, _ citation: Citation, items: Int) -> String
    func unknownCommittee(_ name: String) -> String
    func committeeExists(_ name: String) -> String
    func notMember(_ name: String, of committee: String) -> String
    func alreadyMember(_ name: String, of committee: String) -> String
    func alreadyApplied(_ name: String, to committee: String) -> String
    func notApplied(_ name: String, to committee: String) -> String
    /// Behind it, where a motion about them was adopted without its matter.
    func voteAgainNaming(_ matter: String, _ question: QuestionID, about name: String) -> String
    func needsAdoptedPoll(matter: String, about name: String, _ citation: Citation?) -> String
    func tooYoung(_ name: String, minimum: Int, _ citation: Citation) -> String
    func committeeFull(_ committee: String, most: Int, _ citation: Citation) -> String
    func whichCommittee() -> String
    func noCharterInDraft() -> String
    func unknownClause(_ number: Int) -> String
    /// The clause carries no figures that meetings are held to, so its new words may give none; `others` are those that do.
    func clauseCarriesNoRule(_ number: Int, others: [Int]) -> String
    /// `figures` are what the new words of the clause must give.
    func clauseCarriesRule(_ number: Int, figures: [String]) -> String
    func figure(share: Share) -> String
    func figure(cadence: Cadence) -> String
    /// A whole number, and the measures behind which it may stand.
    func figure(_ number: Int, measures: [String]) -> String
}

/// What the record of a meeting says of them.
protocol CommitteeRecordWords: Grammar {
    func founded(_ name: String) -> String
    func founded(_ name: String, under charter: String) -> String
    func charterGiven(_ committee: String, _ charter: String) -> String
    func applied(_ names: [String], to committee: String) -> String
    func admitted(_ names: [String], to committee: String) -> String
    func resigned(_ names: [String], from committee: String, on day: Day) -> String
    func expelled(_ names: [String], from committee: String) -> String
    func clausePassed(_ number: Int, of committee: String) -> String
    func clauseChanged(_ number: Int, of committee: String, to text: String) -> String
    func clauseTabled(_ number: Int, of committee: String) -> String
    func charterAdopted(_ charter: String, clauses: Int, of committee: String, by question: QuestionID) -> String
    func adoptionWithdrawn(_ committee: String, by question: QuestionID) -> String
}

extension Screen {
    var committees: any CommitteeWords {
        switch language {
        case .chinese: CommitteeChinese()
        case .english: CommitteeEnglish()
        }
    }
}

extension Wording {
    var committees: any CommitteeRecordWords {
        switch language {
        case .chinese: CommitteeRecordChinese()
        case .english: CommitteeRecordEnglish()
        }
    }
}
