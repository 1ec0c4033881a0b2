import Kernel

/// What is moved about the business itself: to put it off, to divide it, to vote now, to look at it again.
public struct ProceduralMotion: Codable, Hashable, Sendable {
    /// The names are those of the JSON.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// 移动
        case reorder
        /// 交办
        case refer
        /// 延至
        case postpone
        /// 拆分
        case divide
        /// 并案
        case alternatives
        /// 停止辩论
        case closeDebate = "close_debate"
        /// 秩序
        case order
        /// 申诉
        case appeal
        /// 复议
        case reconsider
    }

    public let kind: Kind
    /// What it is about, where it is about one question.
    public var question: QuestionID?
    public var by: String?
    /// The words of a point of order.
    public var text: String?
    /// The committee to which the question goes.
    public var committee: String?
    /// The day from which it comes back; `nil` is the next meeting of the kind.
    public var until: Day?
    /// The motions into which it is divided.
    public var parts: [String]?
    /// The amendments voted one after another.
    public var questions: [QuestionID]?
    /// The item that moves, and the place to which it moves, counted from 1.
    public var item: Int?
    public var place: Int?

    public init(_ kind: Kind, about question: QuestionID? = nil, by: String? = nil, text: String? = nil) {
        self.kind = kind
        self.question = question
        self.by = by
        self.text = text
    }
}

/// A procedural motion in the course of a meeting, and what became of it.
public struct MovedMotion: Codable, Sendable {
    public enum Outcome: String, Codable, Sendable { case pending, carried, lost, ruled }

    public let motion: ProceduralMotion
    public let stamp: Stamp
    public internal(set) var outcome: Outcome
    public internal(set) var judgement: Judgement?
    /// What the chair ruled on a point of order.
    public internal(set) var ruling: String?
}

/// What was moved about the business of a meeting, and what follows from it.
public struct Procedure: Codable, Sendable {
    public internal(set) var moved: [MovedMotion] = []
    /// The question on which debate is closed.
    public internal(set) var closedDebate: QuestionID?
    /// The numbers of the items in the order in which they are taken up, once somebody changed it.
    public internal(set) var order: [Int]?
    /// Items that motions put off earlier came back on, by the item.
    public internal(set) var returned: Listed<Int, QuestionID> = [:]

    /// The motion on which a vote is awaited.
    public var open: MovedMotion? { moved.last { $0.outcome == .pending && $0.motion.kind != .order } }
    /// The point of order on which the chair has not ruled.
    public var unruled: MovedMotion? { moved.last { $0.outcome == .pending && $0.motion.kind == .order } }
    /// The last ruling.
    public var ruled: MovedMotion? { moved.last { $0.outcome == .ruled } }
    /// Whether the meeting has decided an appeal from the last ruling: one appeal a ruling.
    var rulingStands: Bool {
        guard let ruling = moved.lastIndex(where: { $0.outcome == .ruled }) else { return false }
        return moved[ruling...].contains { $0.motion.kind == .appeal && $0.outcome != .pending }
    }
}

/// A motion that was put off, until it is taken up again.
public struct Returning: Codable, Hashable, Sendable {
    public let question: QuestionID
    /// It comes back to a meeting of this kind, and of this committee where it was one's.
    public let kind: MeetingKind
    public let committee: String?
    /// On the first such meeting from this day; `nil`: the next.
    public let from: Day?
    /// The committee to which it was referred.
    public let referredTo: String?
}

/// How a meeting may be held to decide about its business: which majority, and who may ask for it.
public struct ProcedureTerms: Codable, Hashable, Sendable {
    public let kind: ProceduralMotion.Kind
    /// The majority that it takes; `nil`: no vote is needed.
    public let share: Share?
    public let base: HundredPercentBase?
    /// Only somebody who voted with the majority may move it.
    public let majoritySideOnly: Bool

    public init(
        kind: ProceduralMotion.Kind, share: Share? = nil, base: HundredPercentBase? = nil,
        majoritySideOnly: Bool = false
    ) {
        self.kind = kind
        self.share = share
        self.base = base
        self.majoritySideOnly = majoritySideOnly
    }
}
