import Kernel

/// Everything a community's meetings have come to: the fold of the journal.
///
/// `decide` says what a command would cause, or why it is refused, and changes nothing; `apply` carries out what was
/// decided and cannot fail. Both touch no clock, file, network or chance, so the same journal always gives the same book.
public struct Book: Codable, Sendable {
    public let header: Header
    /// The first day that it tells of: that on which it was begun, or an earlier one of a line that was entered afterwards. `nil` in snapshots
    /// that did not keep it.
    var begun: Day?
    public internal(set) var registry = Registry()
    public var committees: [Committee] = []
    /// Charters and law packs in the reading in which they entered, newest last under each name.
    public var charters: [CharterVersion] = []
    public var methods: [Method] = []
    public internal(set) var meetings = Pages<Meeting>()
    public internal(set) var proposals = Pages<Proposal>()
    public internal(set) var actions = Pages<ActionItem>()
    /// Those of the actions that are neither done nor cancelled, oldest first.
    public internal(set) var openActions: [ActionID] = []
    public var pledges: [Dated<Pledge>] = []
    public var oversight: [Dated<Oversight>] = []
    public var publications: [Dated<Publication>] = []
    public var comments: [Dated<Comment>] = []
    public var corrections: [Correction] = []
    /// Everyone's time in a post, in the order of the elections.
    public internal(set) var offices: [OfficeTerm] = []
    public internal(set) var calendar: SetCalendar?
    /// The calendars and registers of elections that are over; `nil` where there is none.
    var pastPreparations: [ElectionPreparation]?
    /// The voters registered by name for the election whose day was set.
    public internal(set) var register: VoterRegister?
    /// Units of buildings and their owners; read as ``units``.
    var unitRegister: UnitRegister?
    /// Organisations, their people and their fields; read as ``organisations``.
    var organisationState: Organisations?
    /// The development fund; read as ``fund``.
    var fundState: Fund?
    /// Plans, problems and goals; read as ``development``.
    var developmentState: Development?
    /// What is sealed of people served; read as ``ledger``.
    var ledgerState: SealedLedger?
    /// Activities and festivals; read as ``activities``.
    var activityState: Activities?
    /// Panels drawn by lot; read as ``panels``.
    var panelState: Panels?
    /// Meetings called ahead; read as ``convening``.
    var conveningState: Convening?
    /// How the work of those in office was judged, oldest first.
    var reviews: [Review]?
    /// Seals and readings of boxes that an undo took back.
    public internal(set) var undoneSteps: [UndoneStep] = []
    /// Decisions that an undo or a redo changed.
    public internal(set) var changedDecisions: [ChangedDecision] = []
    /// Motions put off to a later meeting, until they are taken up again.
    public internal(set) var returning: [Returning]?
    /// The last entry applied.
    public var last: Stamp

    public init(header: Header, made: Moment) {
        self.header = header
        begun = made.day
        last = Stamp(entry: 0, at: made)
    }

    public struct CharterVersion: Codable, Sendable {
        public var charter: Charter
        public let sha256: String
        public let entered: Stamp
        /// 1 for the first text under that name.
        public let version: Int
    }
}
