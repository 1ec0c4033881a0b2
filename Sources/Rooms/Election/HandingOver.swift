import Kernel

/// 移交: the old committee hands its work over to the one that an election made.
///
/// A hand-over belongs to one election: the last vote on posts of the committee that was held by its day, with the votes in other meetings
/// that belong to it: later ones that went on with it (另行选举, 再次投票), and evenings on which other posts were voted on.
struct HandedOverElection {
    /// The meeting that voted first.
    let meeting: Meeting
    let elections: [Election]

    var isDeclared: Bool { !elections.contains { !$0.isDeclared && $0.id.meeting == meeting.number && meeting.isOpen } }
    /// The posts of which nobody has declared yet who is elected.
    var waiting: [String] { elections.filter { !$0.isDeclared }.map(\.post) }
    var electedSomebody: Bool { elections.contains { $0.declaration?.outcome.elected.isEmpty == false } }
    /// The day on which a new committee was voted for whole: the last on which one of its posts was voted on, at first or anew.
    let settledOn: Day
    /// A new committee was voted for, not what is left of a term.
    var isFull: Bool { elections.contains { !$0.call.isByElection } }
}

extension Election {
    /// Whether it fills posts of the village's or residents' committee.
    var fillsCommittee: Bool { rule.isStatutory && rule.fillsSeats }
}

extension Book {
    /// The meeting that first voted in the election to which a meeting's votes belong.
    private func origin(of meeting: Meeting) -> Meeting {
        var first = meeting
        while let before = voteBefore(first) { first = before }
        return first
    }

    /// The meeting whose vote that of another went on with: on the same posts, or on others of the same new committee, within a month of it
    /// and before anything was handed over.
    private func voteBefore(_ meeting: Meeting) -> Meeting? {
        let votes = meeting.elections.filter(\.fillsCommittee)
        if let followed = votes.lazy.compactMap(\.call.follows).first(where: { $0.meeting < meeting.number }) {
            return self.meeting(followed.meeting)
        }
        let posts = votes.filter { !$0.call.isByElection }.map(\.post)
        let last = meetings.last { earlier in
            earlier.number < meeting.number
                && earlier.elections.contains { $0.fillsCommittee && !$0.call.isByElection }
        }
        guard !posts.isEmpty, let last, meeting.day.number - last.day.number <= 31,
            Set(posts).isDisjoint(with: last.elections.map(\.post)),
            origin(of: last).handedOver.map({ $0 >= meeting.day }) ?? true
        else { return nil }
        return last
    }

    /// The election that a meeting held or went on with; `nil` where it voted on no post of the committee.
    func handedOverElection(of meeting: Meeting) -> HandedOverElection? {
        guard meeting.elections.contains(where: \.fillsCommittee) else { return nil }
        let first = origin(of: meeting)
        let all = meetings.filter {
            $0.elections.contains(where: \.fillsCommittee) && origin(of: $0).number == first.number
        }
        func isNew(_ election: Election) -> Bool {
            election.fillsCommittee && !election.call.isByElection
        }
        return HandedOverElection(
            meeting: first, elections: all.flatMap(\.elections).filter(\.fillsCommittee),
            settledOn: all.last { $0.elections.contains(where: isNew) }?.day ?? first.day)
    }

    /// The last election held by a day, unless the calendar's own, later one was held where the book does not know of it.
    func electionHandedOver(on day: Day) -> HandedOverElection? {
        let last = meetings.last { $0.day <= day && $0.elections.contains(where: \.fillsCommittee) }
        guard let last, let election = handedOverElection(of: last) else { return nil }
        if let calendar, last.day < calendar.day, calendar.day <= day { return nil }
        return election
    }

    /// The last day for handing over to those whom a meeting elected, and the clause: so many days from the election of a new committee. The
    /// law sets none after a by-election.
    func handoverLimit(of election: HandedOverElection) -> Cited<Day>? {
        guard election.isFull, let rule = heldLaw(on: election.settledOn)?.handover else { return nil }
        return Cited(election.settledOn.adding(days: rule.terms), rule.citation)
    }

    func decide(handingOver day: Day?, note: String?, at stamp: Stamp) throws(Refusal) -> [Event] {
        let day = day ?? stamp.at.day
        if let election = electionHandedOver(on: day) {
            let meeting = election.meeting
            if let done = meeting.handedOver { throw .election(.handedOverAlready(meeting.day, on: done)) }
            guard election.isDeclared else { throw .election(.nobodyElectedYet(meeting.day, posts: election.waiting)) }
            guard election.electedSomebody else {
                throw .election(
                    election.elections.allSatisfy(\.isDeclared)
                        ? .nobodyElected(meeting.day) : .nobodyElectedYet(meeting.day, posts: election.waiting))
            }
        } else if let voteDay = calendar?.day {
            guard day >= voteDay else { throw .election(.beforeElection(voteDay)) }
            if let done = calendar?.handedOver { throw .election(.handedOverAlready(voteDay, on: done)) }
            if let held = meetings.last(where: { $0.kind == .electionMeeting && voteDay <= $0.day && $0.day <= day }) {
                throw .election(.nobodyElected(held.day))
            }
        } else {
            let first = meetings.first { $0.elections.contains(where: \.fillsCommittee) }
            throw .election(first.map { .beforeElection($0.day) } ?? .noCommitteeElection)
        }
        return [.election(.handedOver(day: day, note: note))]
    }

    mutating func handOver(on day: Day) {
        let election = electionHandedOver(on: day)
        if let election, let place = meetings.indices.first(where: { meetings[$0].number == election.meeting.number }) {
            meetings[place].handedOver = day
        }
        if let calendar, election.map({ $0.meeting.day >= calendar.day }) ?? true { self.calendar?.handedOver = day }
        dissolveElectionCommittee(on: day)
    }
}

extension Scene {
    /// The day of the election whose hand-over it is, where the book holds no meeting of it.
    func electionUnknown(handedOver day: Day) -> Day? {
        book.electionHandedOver(on: day) == nil ? book.calendar?.day : nil
    }

    /// The last day of a hand-over that comes too late, and the clause that sets it.
    func handoverMissed(on day: Day) -> Cited<Day>? {
        let limit =
            book.electionHandedOver(on: day).map { book.handoverLimit(of: $0) }
            ?? book.electionCalendar?.rule(for: .handover).flatMap { rule in
                rule.window.latest.map { Cited($0, rule.citation) }
            }
        return limit.flatMap { day > $0.terms ? $0 : nil }
    }
}
