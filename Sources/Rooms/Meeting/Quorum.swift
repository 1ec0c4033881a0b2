import Kernel

/// The quorum of a meeting, watched at each change of attendance.
///
/// While fewer are present than the rule requires the meeting may talk but not decide. A lapse begins when enough were
/// present once and are no longer.
public struct QuorumWatch: Codable, Sendable {
    /// A time in which too few were present, after there had been enough.
    public struct Lapse: Codable, Hashable, Sendable {
        public let from: Moment
        /// When enough were present again, or the meeting closed.
        public internal(set) var to: Moment?
        /// The fewest present in that time.
        public internal(set) var present: Int
        /// How many had to be present then; `nil` in books of before it was kept.
        public internal(set) var required: Int?
    }

    /// `nil` where the rules of the meeting know no quorum.
    public private(set) var rule: QuorumRule?
    /// How many must be present; 0 where there is no rule, or nobody said how many are entitled.
    public private(set) var required = 0
    public private(set) var lapses: [Lapse] = []
    private var wasMet = false
    /// How many were present when there were last enough.
    private(set) var presentWhenMet: Int?

    init(rule: QuorumRule?, entitled: Int?) {
        self.rule = rule
        if let rule, let entitled { required = rule.share.required(of: entitled) }
    }

    public func isMet(by present: Int) -> Bool { present >= required }

    mutating func watch(_ present: Int, at moment: Moment) {
        let inLapse = lapses.last.map { $0.to == nil } == true
        if isMet(by: present) {
            wasMet = wasMet || present > 0
            if present > 0 { presentWhenMet = present }
            if inLapse { end(at: moment) }
        } else if inLapse {
            lapses[lapses.count - 1].present = min(lapses[lapses.count - 1].present, present)
        } else if wasMet {
            lapses.append(Lapse(from: moment, to: nil, present: present, required: required))
        }
    }

    /// Who is entitled was said anew: what is required follows. A lapse that rested on a wrong figure was none.
    mutating func mend(_ mended: QuorumRule?, entitled: Int?) {
        rule = mended
        required = entitled.flatMap { entitled in mended.map { $0.share.required(of: entitled) } } ?? 0
        if let last = lapses.last, last.to == nil, isMet(by: last.present) { lapses.removeLast() }
    }

    /// Members came or went: what is required from now on is of those there are.
    mutating func follow(entitled: Int) {
        guard let rule else { return }
        required = rule.share.required(of: entitled)
    }

    mutating func close(at moment: Moment) {
        if lapses.last.map({ $0.to == nil }) == true { end(at: moment) }
    }

    /// A late record may state an earlier time than the beginning of the lapse.
    private mutating func end(at moment: Moment) {
        lapses[lapses.count - 1].to = max(moment, lapses[lapses.count - 1].from)
    }
}
