import Kernel
import Prompt

/// What is asked of activities: all of them in figures, or one.
struct ActivityInquiry: Inquiring {
    let id: ActivityID?

    init(_ id: ActivityID?) { self.id = id }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let activities = try wanted(book)
        guard !activities.isEmpty else { return [screen.prompt.nothingYet] }
        let (words, language) = (screen.language.activity, screen.language)
        let lines = activities.map { activity in
            let notes = [words.state(of: activity), activity.served.map(words.served)].compactMap { $0 }
            return "\(activity.id) \(language.sentence(activity.details)) \(words.list(notes))"
                + words.soFar(attendance: activity.attendance, named: activity.attendees.count)
        }
        let figures = ActivityFigures(activities)
        let volunteers = figures.minutes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { words.volunteer($0.key, Language.hours($0.value)) }
        return lines
            + [words.total(activities: figures.held, attendance: figures.attendance, persons: figures.persons)]
            + (volunteers.isEmpty ? [] : [words.list(volunteers)])
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        let activities = try wanted(book)
        let figures = ActivityFigures(activities)
        return [
            "community": .string(book.header.community), "held": .int(figures.held),
            "attendances": .int(figures.attendance), "persons_named": .int(figures.persons),
            "served": .int(figures.served),
            "party_attendances": .int(
                activities.filter { $0.state != .cancelled }.reduce(0) { $0 + book.partyAttendance(of: $1) }),
            "volunteer_minutes": .int(figures.allMinutes),
            "volunteers": .array(
                figures.minutes.sorted { $0.key < $1.key }.map {
                    ["name": .string($0.key), "minutes": .int($0.value)]
                }),
            "activities": .array(activities.map { Self.json($0, in: book) }),
        ]
    }

    private func wanted(_ book: Book) throws(Refusal) -> [Activity] {
        guard let id else { return Array(book.activities.activities) }
        guard let activity = book.activity(id) else { throw .activity(.unknownActivity(id)) }
        return [activity]
    }

    private static func json(_ activity: Activity, in book: Book) -> JSON {
        let details = activity.details
        return [
            "id": .string(activity.id.description), "title": .string(details.title),
            "date": .string(details.day.description), "start": .string(details.start?.asClock),
            "end": .string(details.end?.asClock), "place": .string(details.place),
            "organisations": .strings(details.organisations ?? []), "type": .string(details.kind?.rawValue),
            "field": .string(details.field), "festival": .string(details.festival),
            "heritage": details.heritage.map { $0.isEmpty ? .bool(true) : .string($0) } ?? .null,
            "budget": .string(details.grant), "state": .string(activity.state.rawValue),
            "summary": .string(activity.summary), "entry": .int(activity.stamp.entry),
            "changes": .array(activity.changes.map { .int($0.entry) }),
            "attendances": .int(activity.attendance),
            "names": .strings(activity.attendees.map(\.name)), "others": .int(activity.others),
            "party_attendances": .int(book.partyAttendance(of: activity)),
            "served": activity.served.map { .int($0) } ?? .null,
            "ethnicity": .array(
                book.peoples(of: activity)?.sorted.map { ["name": .string($0.key), "heads": .int($0.value)] } ?? []),
        ]
    }
}

/// Figures over activities that were not cancelled: persons and attendances apart.
struct ActivityFigures {
    /// That somebody came to, or that are over.
    let held: Int
    let attendance: Int
    /// Named, each once.
    let persons: Int
    let served: Int
    /// What each of those named gave of their time.
    let minutes: [String: Int]
    /// With that of the heads not named.
    let allMinutes: Int

    init(_ activities: [Activity]) {
        let live = activities.filter { $0.state != .cancelled }
        held = live.count { $0.state == .done || $0.attendance > 0 }
        attendance = live.reduce(0) { $0 + $1.attendance }
        persons = Set(live.flatMap(\.attendees).map(\.name)).count
        served = live.reduce(0) { $0 + ($1.served ?? 0) }
        var minutes: [String: Int] = [:]
        for attendee in live.flatMap(\.attendees) {
            if let given = attendee.minutes { minutes[attendee.name, default: 0] += given }
        }
        self.minutes = minutes
        allMinutes = minutes.values.reduce(0, +) + live.reduce(0) { $0 + ($1.othersMinutes ?? 0) }
    }
}
