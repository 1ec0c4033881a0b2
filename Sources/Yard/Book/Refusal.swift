/// Why a line was refused. It carries what the answer needs: the figures, the names, the clause.
///
/// The words, in Chinese and English, are in the screen catalogue; each says what to do instead.
public enum Refusal: Error, Hashable, Sendable {
    // Meetings
    case noMeetingOpen
    case meetingIsOpen(title: String)
    case inRecess
    case notInRecess
    case meetingKindNeedsCommittee
    case kindOutsideBook(MeetingKind)
    case noRules(name: String)
    case badText(TextError)
    case recordsOnly(MeetingKind)
    case unknownItem(Int)
    case noItemOpen
    case noNextItem
    case questionPending(QuestionID)
    // People and attendance
    case unknownPerson(String)
    case kinToSelf(String)
    case unknownCommittee(String)
    case committeeExists(String)
    case notPresent(String)
    case alreadyPresent(String)
    case isObserver(String)
    case notMember(String, committee: String)
    case notOfBody(String, committee: String?)
    case presentNotAway(String)
    case tooManyLeave(Int, present: Int)
    case wrongUnit(BodyUnit)
    case proxyToSelf(String)
    case principalPresent(String)
    case proxyLimit(holder: String, most: Int, Citation)
    case proxyForbidden(Citation)
    case proxyMustBeWritten(Citation)
    case proxyMustBeKin(Citation)
    case alreadyProxied(String, holder: String)
    case holderHasGivenProxy(String)
    case nobodyWaiting
    case nobodySpeaking
    // Questions and polls
    case noQuestionPending
    case unknownQuestion(QuestionID)
    case questionNotPending(QuestionID, Proposal.State)
    case amendmentFirst(QuestionID)
    case moverCannotSecond(String)
    case alreadySeconded(QuestionID, by: String)
    case needsSecond(QuestionID, Citation)
    case wordsNotInMotion(String)
    case noQuorum(present: Int, required: Int, Citation)
    case moreVotesThanPeople(votes: Int, people: Int)
    case nobodyPresent
    case pollIsOpen(QuestionID, PollMethod)
    case noPollOpen
    case mayNotVote(String)
    /// The figures typed are not those of the roll that was called.
    case figuresDifferFromRoll(Votes)
    case methodDiffers(PollMethod, open: PollMethod)
    case noMajorityRule(matter: String?)
    case readsTwoWays(counted: Judgement, excluded: Judgement, Citation)
    case noPollToAnnul(QuestionID)
    // Committees and charters
    case alreadyMember(String, committee: String)
    case alreadyApplied(String, committee: String)
    case notApplied(String, committee: String)
    case needsAdoptedPoll(matter: String, name: String, Citation?)
    case tooYoung(String, minimum: Int, Citation)
    case committeeFull(committee: String, most: Int, Citation)
    case whichCommittee
    case noCharterInDraft
    case unknownClause(Int)
    /// New words for a clause that carries a rule do not give the figures it rests on.
    case clauseCarriesRule(Int, needs: [ClauseFigures.Figure])
    // Plans
    case unknownAction(ActionID)
    case actionClosed(ActionID, ActionItem.State)
    case noMethod(QuestionID)
    case unknownStage(String, method: String)
    case gatesClosed(stage: String, missing: [Gate])
    case stageOrder(stage: String, next: String?)
    case unknownProposal(Int)
    // Elections
    case election(ElectionRefusal)
    // Minutes and history
    case wordsNotFound(String)
    case figuresNotWords(entry: Int)
    case nothingToWithhold(entry: Int)
    case unknownEntry(Int)
    case nothingToUndo
    case nothingToRedo
    case undoStops(entry: Int, Stop)
    case minutesApproved(meeting: Int)
    case minutesNotApproved(meeting: Int)
    case unknownMeeting(Int)
    case meetingStillOpen(Int)
    case alreadySigned(String)
    case paperMissing

    /// What undo does not go behind.
    public enum Stop: Hashable, Sendable { case approvedMinutes(meeting: Int), declaredElection(post: String) }
}

/// An error in a charter, law pack or method: the file, the line (from 1), the clause where one was begun, and what is wrong.
public struct TextError: Error, Hashable, Sendable {
    public let file: String
    public let line: Int
    public let clause: Int?
    public let reason: TextProblem

    /// What is wrong, in plain English; the screen words `reason` in its own language.
    public var problem: String { reason.description }

    public init(file: String, line: Int, clause: Int?, _ reason: TextProblem) {
        self.file = file
        self.line = line
        self.clause = clause
        self.reason = reason
    }

    public init(file: String, line: Int, clause: Int?, problem: String) {
        self.init(file: file, line: line, clause: clause, .other(problem))
    }
}
