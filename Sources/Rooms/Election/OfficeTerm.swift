import Kernel

/// Somebody's time in a post.
public struct OfficeTerm: Codable, Hashable, Sendable {
    public enum Ending: String, Codable, Sendable {
        case recalled, succeeded
        /// 辞职, which an assembly or the representatives take up.
        case resigned
        /// 丧失行为能力, 判刑, 去世: the post ends of itself.
        case incapable, sentenced, died
        /// 当选无效: won by threat, bribes or forged papers.
        case annulled
        /// 评议: judged to have failed, as often in a row as the law says.
        case review
        /// The election committee's work was done.
        case handedOver

        /// The matter under which a vote on it is put.
        var matter: String { self == .resigned ? "辞职" : "离任" }
    }

    public let post: String
    /// The body whose post it is; empty where the meeting elected for itself.
    public let body: String
    public let name: String
    public internal(set) var from: Day
    /// The first day on which it is no longer held by the clause; `nil` without a limit.
    public internal(set) var until: Day?
    /// When it ended before that.
    public internal(set) var ended: Day?
    public internal(set) var ending: Ending?
    public let election: ElectionID
    /// The vote was a by-election, or followed one that left seats open.
    public let isForTheRest: Bool

    public func isHeld(on day: Day) -> Bool {
        from <= day && (until.map { day < $0 } ?? true) && (ended.map { day < $0 } ?? true)
    }

    /// The same as it stood on a day: how it ended later nobody knew.
    func known(on day: Day) -> OfficeTerm {
        guard let ended, ended > day else { return self }
        var then = self
        then.ended = nil
        then.ending = nil
        return then
    }
}

/// A member who missed so many meetings that the charter lets somebody propose a removal.
public struct Removable: Hashable, Sendable {
    public let name: String
    public let committee: String
    public let missed: Int
    public let citation: Citation
}

/// From one day until before another.
public struct TermSpan: Codable, Hashable, Sendable {
    public let from: Day
    public let until: Day?

    public init(from: Day, until: Day?) {
        self.from = from
        self.until = until
    }
}

extension Day {
    /// The same day so many years later; 29 February becomes 1 March where the year has none.
    public func adding(years: Int) -> Day? { Day(year + years, month, day) ?? Day(year + years, 3, 1) }
}

extension Book {
    /// The roster of a day: who held which post.
    public func holders(on day: Day) -> [OfficeTerm] { offices.filter { $0.isHeld(on: day) } }

    /// How many full terms in a row somebody had the post up to a day.
    func termsInRow(of name: String, post: String, body: String, before day: Day) -> Int {
        var count = 0
        var start = day
        for term in offices.reversed() where term.name == name && term.post == post && term.body == body {
            guard !term.isForTheRest, let until = term.ended ?? term.until ?? Optional(start),
                until >= start.adding(days: -366)
            else { break }
            count += 1
            start = term.from
        }
        return count
    }

    func decide(termOf post: String, years: Int?, from: Day?) throws(Refusal) -> [Event] {
        guard let last = offices.last(where: { $0.post == post }) else { throw .election(.nobodyHolds(post: post)) }
        if let years, !(1...100).contains(years) { throw .election(.yearsOutOfRange(years)) }
        let start = from ?? last.from
        let until = years.map { start.adding(years: $0) } ?? last.until
        return [.election(.termSet(post: post, body: last.body, TermSpan(from: start, until: until)))]
    }

    mutating func setTerm(of post: String, body: String, to span: TermSpan) {
        guard let vote = offices.last(where: { $0.post == post && $0.body == body })?.from else { return }
        for place in offices.indices
        where offices[place].post == post && offices[place].body == body && offices[place].from == vote
            && offices[place].ended == nil
        {
            offices[place].from = span.from
            offices[place].until = span.until
        }
    }

    mutating func seat(_ elected: [String], of election: Election, for span: TermSpan) {
        let isForTheRest = election.call.isByElection || election.call.follows != nil
        if !isForTheRest {
            // A new term ends the old one, whether or not it had run out.
            for place in offices.indices
            where offices[place].post == election.post && offices[place].body == election.call.body
                && offices[place].isHeld(on: span.from)
            {
                offices[place].ended = span.from
                offices[place].ending = .succeeded
            }
        }
        offices += elected.map {
            OfficeTerm(
                post: election.post, body: election.call.body, name: $0, from: span.from, until: span.until,
                election: election.id, isForTheRest: isForTheRest)
        }
    }

    mutating func recall(_ names: [String], on day: Day) {
        for place in offices.indices
        where names.contains(offices[place].name) && offices[place].ended == nil
            && (offices[place].until.map { day < $0 } ?? true)
        {
            // Whose term has not begun yet never has it.
            offices[place].ended = max(day, offices[place].from)
            offices[place].ending = .recalled
        }
    }

    /// Members of a committee whom its charter lets the meeting propose to remove, with the meetings missed. It removes nobody.
    public func proposableForRemoval(in committee: Committee) -> [Removable] {
        guard let rule = charter(of: committee)?.removal, let most = rule.terms.absences else { return [] }
        return committee.members.compactMap { name in
            let missed = meetingsMissed(by: name, of: committee)
            return missed >= most
                ? Removable(name: name, committee: committee.name, missed: missed, citation: rule.citation) : nil
        }
    }
}

extension Book {
    /// Members whose absences let the meeting propose to remove them; nothing is done to them.
    func removals(in meeting: Meeting) -> [Removable] {
        meeting.committee.flatMap { committee(named: $0) }.map(proposableForRemoval) ?? []
    }
}
