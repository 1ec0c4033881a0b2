import Governance

/// What a line is read against: the names, the day, the body that 全体 means, and whom to ask.
public struct ReadingContext {
    /// A choice put to the person at the prompt.
    public struct Choice: Hashable, Sendable {
        /// The words that can be read in several ways.
        public let words: String
        public let options: [String]
    }

    let roster: Roster
    /// The day from which dates without a year count: the meeting's, else the line's.
    let day: Day
    let today: Day
    let everyone: () -> [String]
    let committees: [String]
    /// What was answered before, by the words asked about: a line decided again asks nobody.
    var answers: [String: String] = [:]
    /// Asks at a terminal; `nil` in a script, where nobody can answer.
    var ask: ((Choice) -> String?)?
}

extension ReadingContext {
    /// The context of a book as it stands.
    init(book: Book, roster: Roster, at moment: Moment, answers: [String: String] = [:], ask: ((Choice) -> String?)? = nil) {
        let meeting = book.openMeeting
        self.roster = roster
        day = meeting.map { $0.opening.day ?? $0.opened.at.day } ?? moment.day
        today = moment.day
        everyone = { book.everyone(at: meeting) }
        committees = book.committees.map(\.name)
        self.answers = answers
        self.ask = ask
    }
}

extension Book {
    /// The meeting that is open; meetings follow one another, so it is the last.
    var openMeeting: Meeting? { meetings.last.flatMap { $0.isOpen ? $0 : nil } }

    /// Whom 全体 means: the members of the committee that meets, the people named as entitled, else all the book knows.
    fileprivate func everyone(at meeting: Meeting?) -> [String] {
        let observers = Set(meeting?.attendance.observers.map(\.name) ?? [])
        if let name = meeting?.attendance.committee, let committee = committees.first(where: { $0.name == name }) {
            return committee.members
        }
        if case .names(let names)? = meeting?.opening.body { return names }
        return registry.people.map(\.name).filter { !observers.contains($0) }
    }
}
