extension BookTable {
    /// Who came to what: a row for everybody named, and one for those who were only counted, so that the heads of an activity add up.
    static let turnout = BookTable(
        "turnout.csv",
        of: { book in
            book.activities.activities.flatMap { activity -> [TurnoutRow] in
                let named = activity.attendees.map {
                    TurnoutRow(activity: activity, name: $0.name, heads: 1, minutes: $0.minutes)
                }
                let others = TurnoutRow(
                    activity: activity, name: nil, heads: activity.others, minutes: activity.othersMinutes)
                return named + (activity.others > 0 ? [others] : [])
            }
        }, columns: columns)

    private static let columns: [Column<TurnoutRow>] = [
        .init("activity") { $0.activity.id.description },
        .init("title") { $0.activity.details.title },
        .init("date") { $0.activity.details.day.description },
        .init("name") { $0.name },
        .init("heads") { String($0.heads) },
        .init("minutes") { $0.minutes.map(String.init) },
    ]
}

/// Somebody at an activity, or all whom nobody named.
struct TurnoutRow {
    let activity: Activity
    let name: String?
    let heads: Int
    let minutes: Int?
}
