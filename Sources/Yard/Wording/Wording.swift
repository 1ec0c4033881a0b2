import Kernel

/// The sentences that screen and papers share, in one language.
///
/// Each is built from the value that decided, never from a copy of its figures, so what people read is what was reckoned.
///
///     let wording: any Wording = .chinese
///     wording.outcome(of: poll, unit: .people)
///     // 到会9人，过半数须5票；赞成4票，未通过（村民委员会组织法第二十六条）
public protocol Wording: RecordWording {
    var language: Language { get }

    // Days, clocks, sums
    /// A day without zero padding: 2026年11月20日.
    func date(_ day: Day) -> String
    /// A day and its clock: 2026年11月20日19:30.
    func time(_ moment: Moment) -> String
    /// From one moment to another; the day stands once where it is the same.
    func span(from: Moment, to: Moment?) -> String
    /// Renminbi, with fen only where there are any: 5000元.
    func money(_ money: Money) -> String
    /// So many people or households: 34人, 31户.
    func count(_ number: Int, _ unit: BodyUnit) -> String
    /// Names one after the other: 甲、乙.
    func list(_ names: [String]) -> String
    /// A clause: 村民委员会组织法第二十六条.
    func citation(_ citation: Citation) -> String

    // Rules
    /// 过半数, 三分之二以上, 超过三分之二.
    func share(_ share: Share) -> String
    /// What must be exceeded or reached, in a few words: 到会过半数, 赞成多于反对.
    func rule(_ rule: RequiredMajority) -> String
    /// 应到三分之二以上.
    func rule(_ rule: QuorumRule) -> String

    // Votes
    /// The figures of a vote with the share each has of those who could vote.
    func votes(_ votes: Votes, of electorate: Poll.Electorate) -> String
    /// 赞成：甲、乙；反对：丙.
    func rollCall(_ votes: [NamedVote]) -> String
    /// Why a vote came out as it did: the figures, the rule, the clause.
    func reason(_ judgement: Judgement, _ count: VoteCount) -> String
    /// The outcome by the other reading of a rule that reads two ways.
    func otherReading(_ other: Judgement, than standing: Judgement, _ count: VoteCount) -> String
    /// A consensus round that decided nothing.
    func temperature(_ hands: [Int]) -> String

    // Attendance
    /// 应到35人，三分之二为24人，到会34人，达到法定人数（…）.
    func quorum(_ figures: QuorumFigures) -> String
    /// A time without quorum.
    func lapse(_ lapse: QuorumWatch.Lapse, required: Int, unit: BodyUnit) -> String
    func handover(_ handover: Handover) -> String
    func recess(_ recess: Recess) -> String
    func proxy(_ proxy: Proxy) -> String
    func body(_ terms: BodyTerms) -> String

    // Names of things
    func name(of kind: MeetingKind) -> String
    func name(of method: PollMethod) -> String
    func name(of choice: Choice) -> String
    func name(of state: Proposal.State) -> String
    func name(of type: ItemType) -> String
    func name(of office: Handover.Office) -> String

}

/// The figures a vote is told by.
public struct VoteCount: Hashable, Sendable {
    public var votes: Votes
    public var electorate: Poll.Electorate
    public var method: PollMethod
    public var unit: BodyUnit

    public init(
        _ votes: Votes, of electorate: Poll.Electorate, by method: PollMethod = .showOfHands, unit: BodyUnit = .people
    ) {
        self.votes = votes
        self.electorate = electorate
        self.method = method
        self.unit = unit
    }

    /// Those who could vote and did not.
    public var notVoted: Int { max(0, electorate.votes - votes.cast) }
}

/// The figures a quorum is told by.
public struct QuorumFigures: Hashable, Sendable {
    /// `nil` where the rules of the meeting know no quorum.
    public var rule: QuorumRule?
    /// How many are entitled, `nil` where nobody said.
    public var entitled: Int?
    public var required: Int
    public var present: Int
    public var unit: BodyUnit

    public init(rule: QuorumRule?, entitled: Int?, required: Int, present: Int, unit: BodyUnit) {
        self.rule = rule
        self.entitled = entitled
        self.required = required
        self.present = present
        self.unit = unit
    }

    public var isMet: Bool { present >= required }
}

extension Wording {
    /// One sentence with the figures of a poll, the rule and the clause; empty while the poll is open.
    public func outcome(of poll: Poll, unit: BodyUnit) -> String {
        guard let judgement = poll.judgement else { return "" }
        let count = VoteCount(poll.votes, of: poll.electorate, by: poll.method, unit: unit)
        let reason = reason(judgement, count)
        guard let other = poll.otherReading else { return reason }
        return reason + otherReading(other, than: judgement, count)
    }
}

extension Wording where Self == Chinese {
    public static var chinese: Chinese { Chinese() }
}

extension Wording where Self == English {
    public static var english: English { English() }
}
