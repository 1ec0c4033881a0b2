extension BookTable {
    /// Votes on questions, a round a row.
    static let polls = BookTable(
        "polls.csv",
        of: { book in book.meetings.flatMap { meeting in meeting.polls.map { (meeting: meeting.number, poll: $0) } } },
        columns: columns)

    private static let columns: [Column<(meeting: Int, poll: Poll)>] = [
        .init("meeting") { String($0.meeting) },
        .init("question") { $0.poll.question.description },
        .init("method") { $0.poll.method.rawValue },
        .init("matter") { $0.poll.matter },
        .init("for") { $0.poll.counted(\.votes.for) },
        .init("against") { $0.poll.counted(\.votes.against) },
        .init("abstain") { $0.poll.counted(\.votes.abstain) },
        .init("not_voted") { $0.poll.counted(\.notVoted) },
        .init("present") { String($0.poll.electorate.headsPresent) },
        .init("entitled") { String($0.poll.electorate.entitled) },
        .init("base") { $0.poll.judgement?.rule.base.rawValue },
        .init("required") { $0.poll.judgement.map { String($0.required) } },
        .init("passed") { $0.poll.annulled == nil ? $0.poll.outcome.map { ($0 == .adopted).cell } : nil },
        .init("citation") { $0.poll.judgement?.rule.citation.description },
        .init("annulled") { ($0.poll.annulled != nil).cell },
    ]
}

extension Poll {
    /// By ear nobody counted.
    fileprivate func counted(_ number: (Poll) -> Int) -> String? { heard == nil ? String(number(self)) : nil }
}
