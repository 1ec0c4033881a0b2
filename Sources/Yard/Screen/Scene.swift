import Kernel

/// What an answer needs to know of the book before its line, taken down before the line changes it.
public struct Glance: Sendable {
    let present: Int
    let quorum: QuorumStamp
    let question: QuestionID?
    let waiting: [SpeakerList.Waiting]
    let last: Moment
    /// Those whom the line's events name and who were known before.
    var known: Set<String> = []
    /// Those who leave by the line.
    var leaving: [String] = []
    /// Votes that were named or counted on the question before, which a new vote replaces.
    var roll: [CastVote] = []
    var recounted: Votes?
    /// Those certain of a seat by the papers read until then, by election.
    var certain: [Int: Set<String>] = [:]

    init(_ book: Book, events: [Event]) {
        present = book.present
        quorum = book.quorumNow
        question = book.pendingQuestion
        waiting = book.speakersWaiting
        last = book.last.at
        for event in events { event.content.note(book, in: &self) }
    }
}

/// What happened, for a sentence about it: the book as it stands now, and what it was before.
public struct Scene {
    let book: Book
    let before: Glance
    let at: Moment
    /// How votes are drawn.
    var strokes = Strokes.plain
    /// The ledger of people served, where it is open.
    var ledger: OpenLedger?

    var meeting: Meeting? { book.meetings.last }
}

/// Something the chair should hear of. It refuses nothing.
public enum Warning: Hashable, Sendable {
    case floor(FloorWarning)
    /// The floor went to somebody before others whose turn it was.
    case outOfTurn(given: String, first: String)
    case quorumLost(left: [String], present: Int, required: Int, BodyUnit)
    /// More are here than are entitled: one of the two figures is wrong.
    case moreThanEntitled(present: Int, entitled: Int, BodyUnit)
    case quorumBack(present: Int, required: Int, BodyUnit)
    /// The item has taken longer than its time box.
    case overTime(item: Int, minutes: Int, limit: Int)
    /// Somebody voted again in a roll call: the new vote counts.
    case votedAgain([NamedVote])
    case lateRecord(at: Moment)
    /// The clock stands before what is recorded already.
    case clockBehind(clock: Moment, last: Moment)
    /// Settled while too few were present to decide.
    case settledWithoutQuorum(QuorumStamp)
    case missing(owner: Bool, date: Bool, ActionID)
    /// A member missed so many meetings that the charter lets somebody propose a removal.
    case mayBeRemoved(Removable)
    /// The body that meets has not as many members as its law says, or no woman where there should be one.
    case bodySize(Int, SizeTerms, Citation)
    case noWomen(Citation)
    /// Near kin sit together in a body in which they may not.
    case kinTogether(String, String, Citation)
    /// Words that everybody may read name somebody of the sealed ledger.
    case namesServed([ClientID])
}

extension Warning {
    /// What to tell the chair after a line.
    static func of(_ events: [Event], in scene: Scene) -> [Warning] {
        var warnings: [Warning] = []
        for event in events { warnings += event.content.warnings(in: scene) }
        let named = scene.ledger?.named(in: events, of: scene.book) ?? []
        if !named.isEmpty { warnings.append(.namesServed(named)) }
        guard let meeting = scene.book.meeting else { return warnings }
        return warnings + tooMany(meeting, scene, isMended: events.contains { $0.meeting?.mendsEntitled == true })
            + quorum(meeting, scene) + overTime(meeting, scene)
    }

    private static func tooMany(_ meeting: Meeting, _ scene: Scene, isMended: Bool) -> [Warning] {
        guard let surplus = scene.book.surplus, isMended || scene.before.present != surplus.present else { return [] }
        return [.moreThanEntitled(present: surplus.present, entitled: surplus.entitled, surplus.unit)]
    }

    private static func quorum(_ meeting: Meeting, _ scene: Scene) -> [Warning] {
        let (before, now) = (scene.before.quorum, scene.book.quorumNow)
        guard now.required > 0, before.required > 0 else { return [] }
        let unit = meeting.attendance.unit
        if before.isMet, !now.isMet {
            return [.quorumLost(left: scene.before.leaving, present: now.present, required: now.required, unit)]
        }
        let hadBeenLost = meeting.quorum.lapses.last?.to == scene.at
        return !before.isMet && now.isMet && hadBeenLost
            ? [.quorumBack(present: now.present, required: now.required, unit)] : []
    }

    /// Told once, by the line that passes the limit.
    private static func overTime(_ meeting: Meeting, _ scene: Scene) -> [Warning] {
        guard let limit = meeting.item.limitMinutes, let taken = meeting.item.taken.last else { return [] }
        let spent = meeting.seconds(from: taken.at, to: scene.at)
        guard spent > limit * 60, meeting.seconds(from: taken.at, to: scene.before.last) <= limit * 60 else {
            return []
        }
        return [.overTime(item: meeting.item.number, minutes: spent / 60, limit: limit)]
    }
}
