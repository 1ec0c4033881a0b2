extension BookTable {
    /// Meetings called ahead.
    static let calls = BookTable("meeting-calls.csv", of: { $0.convening.calls }, columns: callColumns)

    private static let callColumns: [Column<MeetingCall>] = [
        .init("id") { $0.id.description },
        .init("kind") { $0.terms.kind.rawValue },
        .init("title") { $0.terms.title },
        .init("date") { $0.terms.day.description },
        .init("place") { $0.terms.place },
        .init("committee") { $0.committee },
        .init("notice") { $0.notice.given.description },
        .init("notice_days_asked") { $0.notice.days.map(String.init) },
        .init("notice_late") { $0.notice.isLate(for: $0.terms.day).cell },
        .init("state") { $0.state.rawValue },
        .init("meeting") { $0.meeting.map(String.init) },
    ]

    /// Meetings that texts ask for, as they stand on the day of the last entry.
    static let regularMeetings = BookTable(
        "regular-meetings.csv",
        of: { book in
            let day = book.last.at.day
            return ((try? book.standings(on: day)) ?? []).map { (standing: $0, isLate: $0.isOverdue(on: day)) }
        }, columns: dutyColumns)

    private static let dutyColumns: [Column<(standing: DutyStanding, isLate: Bool)>] = [
        .init("kind") { $0.standing.duty.kind.rawValue },
        .init("committee") { $0.standing.duty.committee },
        .init("every") { $0.standing.duty.every.rawValue },
        .init("clause") { $0.standing.duty.citation?.description ?? $0.standing.duty.basis },
        .init("last_held") { $0.standing.last?.day.description },
        .init("due") { $0.standing.due?.description },
        .init("overdue") { $0.isLate.cell },
        .init("called_by") { $0.standing.duty.caller },
        .init("notice_days") { $0.standing.duty.noticeDays.map(String.init) },
    ]
}
