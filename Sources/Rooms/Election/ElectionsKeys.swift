import Kernel

extension ElectionEvent {
    enum CodingKeys: String, CaseKey {
        case called, nominated, accepted, declined, officersNamed, boxSet, issued, issuedTo, collected, readingOpened,
            paperCalled, papersTaken, paperRuled, paperRemarked, sheetTaken, sealed, unsealed, unread, declared,
            termSet,
            calendarSet,
            handedOver, votersRegistered, votersElsewhere, votersPublished, objectionRaised, objectionAnswered,
            seatsLeftOpen, reviewed, officeEnded
    }
    enum CalledCodingKeys: String, ArgumentKey { case number, _1 = "call" }
    enum NominatedCodingKeys: String, ArgumentKey { case names, election, by }
    enum AcceptedCodingKeys: String, ArgumentKey { case name, election }
    enum DeclinedCodingKeys: String, ArgumentKey { case name, election }
    enum OfficersNamedCodingKeys: String, ArgumentKey { case _0 = "officers" }
    enum BoxSetCodingKeys: String, ArgumentKey { case _0 = "box", elections }
    enum IssuedCodingKeys: String, ArgumentKey { case papers, elections }
    enum IssuedToCodingKeys: String, ArgumentKey { case names, elections }
    enum CollectedCodingKeys: String, ArgumentKey { case papers, elections }
    enum ReadingOpenedCodingKeys: String, ArgumentKey { case elections }
    enum PaperCalledCodingKeys: String, ArgumentKey { case _0 = "parts", copies }
    enum PapersTakenCodingKeys: String, ArgumentKey { case _0 = "papers", sha256 }
    enum PaperRuledCodingKeys: String, ArgumentKey { case reading, paper, entry, _3 = "parts" }
    enum PaperRemarkedCodingKeys: String, ArgumentKey { case reading, paper, entry, _3 = "parts" }
    enum SheetTakenCodingKeys: String, ArgumentKey { case _0 = "sheet", election }
    enum SealedCodingKeys: String, ArgumentKey { case reading, elections, agreement }
    enum UnsealedCodingKeys: String, ArgumentKey { case entry, posts }
    enum UnreadCodingKeys: String, ArgumentKey { case entry, posts }
    enum DeclaredCodingKeys: String, ArgumentKey { case election, _1 = "outcome", term }
    enum TermSetCodingKeys: String, ArgumentKey { case post, body, _2 = "term" }
    enum CalendarSetCodingKeys: String, ArgumentKey { case day, steps, was }
    enum HandedOverCodingKeys: String, ArgumentKey { case day, note }
    enum VotersRegisteredCodingKeys: String, ArgumentKey { case names, ground }
    enum VotersElsewhereCodingKeys: String, ArgumentKey { case names, place }
    enum VotersPublishedCodingKeys: String, ArgumentKey { case day }
    enum ObjectionRaisedCodingKeys: String, ArgumentKey { case _0 = "objection" }
    enum ObjectionAnsweredCodingKeys: String, ArgumentKey { case number, _1 = "answer" }
    enum SeatsLeftOpenCodingKeys: String, ArgumentKey { case _0 = "election" }
    enum ReviewedCodingKeys: String, ArgumentKey { case _0 = "review" }
    enum OfficeEndedCodingKeys: String, ArgumentKey { case name, post, _2 = "ending", day, _4 = "citation" }
}

extension Nomination {
    enum CodingKeys: String, CaseKey { case voters, organisation, themselves }
    enum VotersCodingKeys: String, ArgumentKey { case _0 = "count", names }
    enum OrganisationCodingKeys: String, ArgumentKey { case _0 = "name" }
}

extension ElectionRule.Method {
    enum CodingKeys: String, CaseKey {
        case absoluteMajority, plurality, rerun, revote, recall, nomination, counted, budgeted
    }
    enum CountedCodingKeys: String, ArgumentKey { case _0 = "by" }
    enum BudgetedCodingKeys: String, ArgumentKey { case by, form }
}

extension Outcome.Validity {
    enum CodingKeys: String, CaseKey {
        case valid, turnoutShort, moreThanIssued, moreThanRegistered, nothingCast, notCounted, uncountable, noQuorum
    }
    enum TurnoutShortCodingKeys: String, ArgumentKey { case required }
    enum NotCountedCodingKeys: String, ArgumentKey { case _0 = "why" }
    enum UncountableCodingKeys: String, ArgumentKey { case chinese, english }
    enum NoQuorumCodingKeys: String, ArgumentKey { case present, required, _2 = "citation" }
}

extension Outcome.PassedOver.Reason {
    enum CodingKeys: String, CaseKey { case holds, kin, tooYoung, withdrawn }
    enum HoldsCodingKeys: String, ArgumentKey { case post }
    enum KinCodingKeys: String, ArgumentKey { case of }
}
