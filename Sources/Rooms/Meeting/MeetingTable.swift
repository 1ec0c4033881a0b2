extension BookTable {
    static let meetings = BookTable(
        "meetings.csv", of: { book in book.meetings.map { (meeting: $0, book: book) } }, columns: columns)

    private static let columns: [Column<(meeting: Meeting, book: Book)>] = [
        .init("number") { String($0.meeting.number) },
        .init("kind") { $0.meeting.opening.kind.rawValue },
        .init("title") { $0.meeting.opening.title },
        .init("place") { $0.meeting.opening.place },
        .init("chair") { $0.meeting.chair },
        .init("recorder") { $0.meeting.recorder },
        .init("opened") { $0.meeting.opened.at.iso(zone: $0.book.header.zone) },
        .init("closed") { $0.meeting.closed?.at.iso(zone: $0.book.header.zone) },
        .init("present") { String($0.meeting.attendance.present(in: $0.book.registry)) },
        .init("required") { String($0.meeting.quorum.required) },
    ]
}
