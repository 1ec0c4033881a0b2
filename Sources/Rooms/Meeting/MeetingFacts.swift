/// What belongs to one meeting, picked out of the book once: the JSON and every paper of the meeting are told from this.
struct MeetingFacts {
    let book: Book
    let meeting: Meeting
    let privacy: Privacy
    /// The motions that were before this meeting, each as it stood at the end of it.
    let motions: [Motion]
    /// Each time that a motion came before this meeting: one may be taken up again on the same evening.
    let appearances: [Motion]
    /// Votes in the order in which they were opened, spoiled rounds among them; one still open is no vote yet.
    let polls: [Poll]
    let actions: [ActionItem]
    /// Open actions of earlier meetings that this one found on its agenda.
    let carried: [ActionItem]
    let corrections: [Correction]
    /// What has lines of its own, by item.
    let course: [Int: [KeptEvent]]
    private let hidden: Set<Int>

    struct Motion {
        let proposal: Proposal
        let appearance: Proposal.Appearance
        /// Whether it was moved in this meeting, rather than taken up again.
        let isNew: Bool
        /// Decided in this meeting and then opened again (复议), without a decision since.
        let isReopened: Bool

        /// Whether it stands adopted at the end.
        var isAdopted: Bool { appearance.state == .adopted && !isReopened }

        init(_ proposal: Proposal, _ appearance: Proposal.Appearance, in meeting: Meeting) {
            self.proposal = proposal
            self.appearance = appearance
            isNew = appearance == proposal.appearances.first
            isReopened =
                appearance == proposal.appearances.last { $0.meeting == meeting.number }
                && [.pending, .adopted, .rejected].contains(appearance.state) && !appearance.isTabled
                && meeting.isReopened(proposal.id)
        }
    }

    init(_ meeting: Meeting, in book: Book, for privacy: Privacy) {
        self.book = book
        self.meeting = meeting
        self.privacy = privacy
        appearances = book.proposals.flatMap { proposal in
            proposal.appearances.filter { $0.meeting == meeting.number }.map { Motion(proposal, $0, in: meeting) }
        }
        motions = book.proposals.compactMap { proposal in
            proposal.appearances.last { $0.meeting == meeting.number }.map { Motion(proposal, $0, in: meeting) }
        }
        // What is entered once the record was approved is of no meeting: whoever signed would find another record.
        let approved = meeting.minutes.approval?.stamp.entry ?? .max
        course = Dictionary(grouping: meeting.course.filter { $0.stamp.entry <= approved }, by: \.item)
        polls = meeting.polls.filter { !$0.isOpen }
        actions = book.actions.filter { $0.meeting == meeting.number && $0.stamp.entry <= approved }
        carried = meeting.carriedActions.compactMap { book.action($0) }
        let hidden = privacy == .full ? [] : Self.privateEntries(of: meeting)
        self.hidden = hidden
        corrections = book.corrections.filter { $0.meeting == meeting.number && !hidden.contains($0.entry) }
    }

    /// Everybody who came, also whoever left before the end, in the unit of the body; where heads were counted, no fewer than those.
    var came: Int {
        max(
            meeting.attendance.came(in: book.registry), meeting.attendance.mostHeads ?? 0,
            takesPartUnseen ? present : quorum.present)
    }

    /// Whether the figures of decisions hold people who were represented.
    private var takesPartUnseen: Bool { book.countsRepresented(in: meeting) }

    /// The fewest who were there at a decision, where some of those who came were not.
    var fewestDeciding: Int? { presentAtDecisions.min().flatMap { $0 < came && !takesPartUnseen ? $0 : nil } }

    /// The figure at the close, or just now while the meeting is open, in the unit of its body.
    var present: Int { meeting.attendance.present(in: book.registry) }
    var unit: BodyUnit { meeting.attendance.unit }
    /// At the opening: whoever is admitted or leaves later is told beside it.
    var entitled: Int? { meeting.attendance.entitledAtFirst }

    /// The quorum of the meeting's decisions. Whoever leaves after the last of them takes nothing back: the close is the close.
    var quorum: QuorumFigures {
        let (rule, watch) = (meeting.quorum.rule, meeting.quorum)
        let required =
            meeting.attendance.changes == nil
            ? watch.required : entitled.flatMap { entitled in rule.map { $0.share.required(of: entitled) } } ?? 0
        let present = book.takingPart(in: meeting)
        var figures = QuorumFigures(rule: rule, entitled: entitled, required: required, present: present, unit: unit)
        figures.represented = present - self.present
        // Where nobody said how many are entitled, or no rule asks, whoever was there when it was decided is told too.
        let hasMissed = figures.required > 0 ? !figures.isMet : present < (presentWhenDeciding ?? 0)
        if !meeting.isOpen, hasMissed, let earlier = presentWhenDeciding, earlier >= figures.required {
            figures.atClose = present
            figures.present = earlier
            figures.represented = 0
        }
        return figures
    }

    /// How many have to be there, and whether they were; of owners, who have to take part.
    func quorumTold(by wording: any Wording) -> String {
        meeting.kind.countsUnits
            ? wording.electors(meeting.attendance.body, book.participation(in: meeting))
            : wording.quorum(quorum)
    }

    /// The fewest present at a decision; where none was taken, those present when there were last enough.
    private var presentWhenDeciding: Int? {
        presentAtDecisions.min() ?? meeting.quorum.presentWhenMet
    }

    private var presentAtDecisions: [Int] {
        let decided =
            polls.filter { $0.annulled == nil }.compactMap(\.quorum)
            + ([meeting.preamble] + meeting.items).flatMap { $0.resolutions.map(\.quorum) }
        return decided.map(\.present)
    }

    /// What to say behind a result where a rule asks for a quorum and nobody could tell.
    func isQuorumUnknown(at decision: QuorumStamp?) -> Bool {
        meeting.quorum.rule != nil && decision?.required == 0
    }

    func isHidden(_ remark: RecordedRemark) -> Bool { privacy == .open && remark.isPrivate }

    /// Whether a correction is of words that a public copy leaves out, in whatever meeting they were said.
    func isOfPrivateWords(_ correction: Correction) -> Bool {
        guard privacy == .open, let place = book.words(ofEntry: correction.entry)?.place else { return false }
        if case .remark(let meeting, let item, let index) = place {
            return book.meeting(meeting)?.item(item)?.remarks[index].isPrivate == true
        }
        return false
    }

    /// The motions that were before this meeting on an item, each as it stood when it was last dealt with on it.
    func motions(on item: Int) -> [Motion] {
        let here = appearances.filter { $0.appearance.item == item }
        return here.filter { motion in
            motion.appearance == here.last { $0.proposal.number == motion.proposal.number }?.appearance
        }
    }

    /// The motion that put one off or referred it, since it was last taken up; `nil` where it was laid aside with its item.
    func puttingOff(_ motion: Motion) -> ProceduralMotion? {
        meeting.procedure?.moved.last {
            [.refer, .postpone].contains($0.motion.kind) && $0.outcome == .carried
                && $0.motion.question == motion.proposal.id && $0.stamp.entry >= motion.appearance.stamp.entry
        }?.motion
    }

    /// What came of an item in this meeting.
    func outcome(of item: AgendaItem) -> ItemOutcome {
        let isDecided = motions.contains { motion in
            motion.appearance.item == item.number && !motion.isReopened
                && [.adopted, .rejected].contains(motion.appearance.state)
        }
        let isElected = meeting.elections.contains { $0.item == item.number && $0.isDeclared && item.number > 0 }
        if isDecided || isElected || !item.resolutions.isEmpty { return .decided }
        if item.isTabled { return .tabled }
        let isBeingDealtWith = meeting.isOpen && meeting.currentItem == item.number
        return item.taken.isEmpty || isBeingDealtWith ? .open : .discussed
    }

    private static func privateEntries(of meeting: Meeting) -> Set<Int> {
        var entries: Set<Int> = []
        for item in [meeting.preamble] + meeting.items {
            for remark in item.remarks where remark.isPrivate { entries.insert(remark.stamp.entry) }
        }
        return entries
    }
}

/// What came of an agenda item. The names are those of the JSON.
public enum ItemOutcome: String, Sendable {
    /// A motion was adopted or rejected on it, or a resolution stands on it.
    case decided
    /// Taken, and left without a decision.
    case discussed
    /// Laid aside (搁置).
    case tabled
    /// Not taken, or still being dealt with.
    case open
}
