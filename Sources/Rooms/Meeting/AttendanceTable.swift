import Kernel

extension BookTable {
    /// Who came to which meeting, excused themselves, stayed away, looked on, or voted through somebody else.
    static let attendance = BookTable(
        "attendance.csv",
        of: { book in
            book.meetings.flatMap { meeting in
                meeting.attendance.entries.map { (meeting: meeting, entry: $0, zone: book.header.zone) }
            }
        }, columns: columns)

    private static let columns: [Column<(meeting: Meeting, entry: AttendanceEntry, zone: Zone)>] = [
        .init("meeting") { String($0.meeting.number) },
        .init("name") { $0.entry.name },
        .init("as") { $0.entry.kind.rawValue },
        .init("arrived") { row in row.entry.arrived.map { $0.iso(zone: row.zone) } },
        .init("left") { row in row.entry.left.map { $0.iso(zone: row.zone) } },
        .init("holder") { $0.entry.holder },
        .init("office", isPrivate: true) { $0.entry.office },
        .init("reason", isPrivate: true) { $0.entry.reason },
    ]
}

/// One person at one meeting.
struct AttendanceEntry {
    enum Kind: String { case present, excused, absent, observer, proxy }
    let name: String
    let kind: Kind
    var arrived: Moment?
    /// The last time, where the person did not come back.
    var left: Moment?
    var holder: String?
    var office: String?
    var reason: String?
}

extension Attendance {
    /// Everybody who is named, those who came first.
    var entries: [AttendanceEntry] {
        var entries = unique(arrivals.map(\.name)).map { name in
            let (came, went) = (arrivals.first { $0.name == name }, departures.last { $0.name == name })
            return AttendanceEntry(
                name: name, kind: .present, arrived: came?.stamp.at, left: isHere(name) ? nil : went?.stamp.at,
                reason: came?.note ?? went?.note)
        }
        entries += proxies.map {
            AttendanceEntry(name: $0.principal, kind: .proxy, holder: $0.holder, reason: $0.relation)
        }
        entries += excused.map { AttendanceEntry(name: $0.name, kind: .excused, reason: $0.reason) }
        entries += absent.map { AttendanceEntry(name: $0.name, kind: .absent, reason: $0.reason) }
        entries += observers.map {
            AttendanceEntry(name: $0.name, kind: .observer, office: $0.office, reason: $0.reason)
        }
        return entries
    }
}
