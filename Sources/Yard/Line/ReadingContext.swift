import Kernel

/// What a line is read against: the names, the day, the body that 全体 means, and whom to ask.
public struct ReadingContext {
    /// A choice put to the person at the prompt.
    public struct Choice: Hashable, Sendable {
        /// The words that can be read in several ways.
        public let words: String
        public let options: [String]
    }

    let roster: Roster
    /// The day from which dates without a year count: the line's, or the one stated for the meeting.
    let day: Day
    let today: Day
    let everyone: () -> [String]
    /// Whether somebody has signed in: 签到 全体 leaves those out.
    let isHere: (String) -> Bool
    let committees: [String]
    /// The number of a unit as it is registered, where owners vote by units.
    var unit: (String) -> String? = { _ in nil }
    /// A unit of each head of owners, where owners vote by units.
    var owners: () -> [String]? = { nil }
    /// The household that a word names and no person, where households vote.
    var household: (String) -> String? = { _ in nil }
    /// How many votes can be cast just now.
    var votes: () -> Int = { 0 }
    /// What votes are counted in when figures are typed: 票, and 户 where households vote.
    var voteUnits = GrammarWords.people
    /// A meeting called ahead.
    var calls: (CallID) -> MeetingCall? = { _ in nil }
    /// Who has the chair and who the record, where a meeting is open.
    var chair: String?
    var recorder: String?
    /// The ballot paper on the table, where an election stands open.
    var paper: PaperOnTable?
    /// Whether the papers of a vote are being read out one by one.
    var readsPapers = false
    /// The posts of elections that stand open.
    var posts: [String] = []
    /// Whether a choosing is called so, and no panel.
    var isChoosing: (String) -> Bool = { _ in false }
    /// The hash of what was read of the box, to be held against another teller's.
    var boxHash: () -> String? = { nil }
    /// What was answered before, by the words asked about: a line decided again asks nobody.
    var answers: [String: String] = [:]
    /// Asks at a terminal; `nil` in a script, where nobody can answer.
    var ask: ((Choice) -> String?)?
}

extension ReadingContext {
    /// The context of a book as it stands.
    init(
        book: Book, roster: Roster, at moment: Moment, answers: [String: String] = [:],
        ask: ((Choice) -> String?)? = nil
    ) {
        let meeting = book.meeting
        self.roster = roster
        // A meeting that goes on the next evening: tomorrow is the day after the line, not after the opening. What is typed in later from notes
        // (日期=) is reckoned from the day of the meeting.
        day = meeting.map { $0.opening.day ?? max($0.opened.at.day, moment.day) } ?? moment.day
        today = moment.day
        everyone = { book.everyone(at: meeting) }
        isHere = { meeting?.attendance.isHere($0) ?? false }
        committees = book.committees.map(\.name)
        votes = { book.electorate.votes }
        calls = { book.call($0) }
        if meeting?.kind.countsUnits == true {
            let units = book.units
            unit = { units[$0]?.number }
            owners = { units.heads.compactMap(\.units.first) }
        }
        if meeting?.attendance.unit == .households {
            voteUnits = GrammarWords.heads
            let named = FirstUse { HouseholdNames(book.registry) }
            household = { word in
                guard case .none = roster.exact(word) else { return nil }
                return named.value[word]
            }
        }
        chair = meeting?.chair
        recorder = meeting?.recorder
        paper = PaperOnTable(meeting)
        readsPapers = meeting?.paperBox != nil
        posts = meeting?.openElections.map(\.post) ?? []
        isChoosing = { title in
            book.panels[title] == nil
                && book.meetings.contains { $0.elections.contains { $0.choosing != nil && $0.post == title } }
        }
        boxHash = { meeting.flatMap { Agreement(lastBoxOf: $0)?.hash } }
        self.answers = answers
        self.ask = ask
    }
}

extension Book {
    /// Whom 全体 means: the people entitled where their names are known, else all who may be here with a vote.
    fileprivate func everyone(at meeting: Meeting?) -> [String] {
        if let names = meeting?.attendance.body.names { return names }
        if let meeting, let committee = meeting.committee.flatMap({ committee(named: $0) }) {
            return committee.members(meetingOn: meeting.day)
        }
        return everyoneKnown(at: meeting)
    }
}

/// Something reckoned when it is first asked for.
private final class FirstUse<Value> {
    private let reckon: () -> Value
    private(set) lazy var value: Value = reckon()

    init(_ reckon: @escaping () -> Value) { self.reckon = reckon }
}
