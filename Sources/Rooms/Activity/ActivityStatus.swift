import Kernel

/// What the community does next, and what is past its day with nobody having said how it went.
struct ActivityStatus: StatusLine {
    static let key = "activities"

    let next: Activity?
    let open: [ActivityID]

    init?(_ book: Book, at moment: Moment) {
        let planned = book.activities.activities.filter { $0.state == .planned }
        guard !planned.isEmpty else { return nil }
        next = planned.filter { $0.details.day >= moment.day }.min {
            ($0.details.day, $0.details.start ?? -1, $0.id) < ($1.details.day, $1.details.start ?? -1, $1.id)
        }
        open = planned.filter { $0.details.day < moment.day }.map(\.id)
    }

    func told(by screen: any Screen) -> String {
        let words = screen.language.activity
        let coming = next.map { activity in
            let details = activity.details
            let when = [words.date(details.day), details.start.map { words.clock($0.asClock, details.end?.asClock) }]
            return words.next(activity.id, details.title, when.compactMap { $0 })
        }
        return words.sequence([coming, open.isEmpty ? nil : words.notWrappedUp(open)].compactMap { $0 })
    }

    var facts: JSON {
        [
            "next": next.map { activity in
                [
                    "id": .string(activity.id.description), "title": .string(activity.details.title),
                    "date": .day(activity.details.day), "start": .string(activity.details.start?.asClock),
                ]
            } ?? .null,
            "not_wrapped_up": .strings(open.map(\.description)),
        ]
    }
}
