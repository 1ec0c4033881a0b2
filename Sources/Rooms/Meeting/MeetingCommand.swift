import Kernel

/// Lines that open, run and close a meeting.
public enum MeetingCommand: Hashable, Sendable {
    /// 开会
    case open(Opening)
    /// 主持: takes over the chair.
    case chair(String)
    /// 记录
    case recorder(String)
    /// 签到 with names; `more` are those marked `+NAME`, people beyond the head count.
    /// `note` is what was said with it: an office, why late.
    case checkIn(names: [String], more: [String], note: String? = nil)
    /// 签到 47人 or 31户: the first head count.
    case checkInHeads(Int, unit: BodyUnit)
    /// 签到 +3人
    case checkInMore(Int)
    case excuse(names: [String], reason: String?)
    case absent(names: [String], reason: String?)
    case leave(names: [String], reason: String? = nil)
    /// 离场 1人
    case leaveHeads(Int)
    case observe(names: [String], office: String?, reason: String? = nil)
    /// 应到: mends what 开会 said of who is entitled.
    case entitled(BodyTerms, reason: String?)
    /// 清点: the number present.
    case headcount(Int)
    case proxy(principal: String, holder: String, relation: String?, written: Bool)
    case recuse(name: String, reason: String?)
    case item(title: String, type: ItemType?, limitMinutes: Int?, electorate: BodyTerms?)
    case next
    case goTo(Int)
    /// 搁置: the current item, or the one with this number.
    case table(Int?)
    /// 举手; `side` where the hand says for or against.
    case queue(names: [String], side: Side?)
    /// 发言: gives the floor to somebody, or to the next in the queue.
    case floor(String?)
    case stop(name: String?, reason: String?)
    case remark(Remark)
    /// 决议
    case resolved(String)
    case recess(minutes: Int?, reason: String?)
    case resume
    /// 散会
    case adjourn
}

/// The words of 开会.
public struct Opening: Codable, Hashable, Sendable {
    public var kind: MeetingKind
    public var title: String
    public var place: String?
    public var chair: String?
    public var recorder: String?
    public var day: Day?
    public var body: BodyTerms?
    /// 规则=: a law pack or charter by name, when not the kind's own.
    public var rules: String?
    /// 再次召集=是: called again after too few came; a clause may then ask for fewer.
    public var calledAgain: Bool?
    /// The call that it answers to (开会 M1).
    public var call: CallID?
    /// Who teaches or supervises.
    public var lead: MeetingLead?

    public init(
        kind: MeetingKind, title: String, place: String? = nil, chair: String? = nil, recorder: String? = nil,
        day: Day? = nil, body: BodyTerms? = nil, rules: String? = nil, calledAgain: Bool? = nil,
        call: CallID? = nil, lead: MeetingLead? = nil
    ) {
        self.calledAgain = calledAgain
        self.call = call
        self.lead = lead
        self.kind = kind
        self.title = title
        self.place = place
        self.chair = chair
        self.recorder = recorder
        self.day = day
        self.body = body
        self.rules = rules
    }
}

/// Who is entitled, as 应到= and 表决权= say it.
public enum BodyTerms: Codable, Hashable, Sendable {
    case people(Int)
    case households(Int)
    case committee(String)
    case names([String])
}

public enum ItemType: String, Codable, Sendable, CaseIterable {
    case discussion = "讨论"
    case vote = "表决"
    case election = "选举"
    case notice = "通报"
}

public enum Side: String, Codable, Sendable, CaseIterable { case `for` = "赞成", against = "反对" }

/// What somebody said.
public struct Remark: Codable, Hashable, Sendable {
    /// The speaker's name; or an unnamed speaker as typed: 某（三单元大姐）.
    public var speaker: String
    /// `false` for somebody nobody can name.
    public var isNamed: Bool
    public var text: String
    /// What stood in brackets behind the name: the language, who translated.
    public var note: String?

    public init(speaker: String, isNamed: Bool = true, text: String, note: String? = nil) {
        self.speaker = speaker
        self.isNamed = isNamed
        self.text = text
        self.note = note
    }
}
