import Kernel

// What is filed of activities, a sheet each, over the days asked for.
extension Paper {
    /// 活动记录: what was held, who came, what came of it.
    public static let activityRecord = Paper(
        "activity-record", of: .community, for: .full, called: { $0.language.activity.recordPaper }
    ) { request throws(PaperError) in try request.activityList { $0.state == .done || $0.attendance > 0 } }

    /// 活动签到表: those named, and rows for whoever comes yet.
    public static let activitySignIn = Paper(
        "activity-sign-in", of: .community, for: .full, called: { $0.language.activity.signInPaper }
    ) { request throws(PaperError) in try request.activityList { $0.state != .cancelled } }

    /// 志愿服务记录证明 (民政部令第67号): a certificate for everybody who gave time.
    public static let volunteerCertificates = Paper(
        "volunteer-certificates", of: .community, for: .full, called: { $0.language.activity.certificatePaper }
    ) { request throws(PaperError) in
        if let activity = request.activity, request.book.activity(activity) == nil { throw .unknownActivity(activity) }
        let view = VolunteersView(request: request)
        guard !view.volunteers.isEmpty else { throw PaperError.nothingFor(request.paper) }
        return view.value
    }

    public static let ofActivities = [activityRecord, activitySignIn, volunteerCertificates]
}

extension PaperRequest {
    /// The activities of the days asked about.
    fileprivate func activityList(_ isWanted: (Activity) -> Bool) throws(PaperError) -> JSON {
        if let activity, book.activity(activity) == nil { throw .unknownActivity(activity) }
        let found = heldActivities.filter(isWanted)
        guard !found.isEmpty else { throw .nothingFor(paper) }
        return ActivitiesView(request: self, activities: found).value
    }

    /// The days that the list is of: those of the one activity, else those asked about.
    fileprivate var spanOfActivities: ClosedRange<Day> {
        activity.flatMap { book.activity($0) }.map { $0.details.day...$0.details.day } ?? days
    }

    fileprivate var heldActivities: [Activity] {
        if let activity { return book.activity(activity).map { [$0] } ?? [] }
        return book.activities.activities.filter { days.contains($0.details.day) && $0.state != .cancelled }
    }
}

/// Activities with what is known of them and who came.
struct ActivitiesView {
    let request: PaperRequest
    let activities: [Activity]

    /// As many rows as a sheet has room for.
    private static let rows = 15

    private var wording: any Wording { request.wording }
    private var language: Language { wording.language }
    private var words: any ActivityWords { language.activity }
    private var span: ClosedRange<Day> { request.spanOfActivities }

    var value: JSON {
        request.communityHead.with(
            JSON(ActivityListFields.self) { field in
                switch field {
                case .from: .string(wording.date(span.lowerBound))
                case .until: .string(wording.date(span.upperBound))
                case .activities: .array(activities.map(view))
                }
            })
    }

    private func view(_ activity: Activity) -> JSON {
        let details = activity.details
        let party = request.book.partyAttendance(of: activity)
        let minutes = activity.attendees.compactMap(\.minutes).reduce(activity.othersMinutes ?? 0, +)
        return JSON(ActivityFields.self) { field in
            switch field {
            case .id: .string(activity.id.description)
            case .title: .string(details.title)
            case .day: .string(wording.date(details.day))
            case .time: .string(details.start.map { words.clock($0.asClock, details.end?.asClock) })
            case .place: .string(details.place)
            case .organisations: .string(details.organisations.map(wording.list))
            case .kind: .string(details.kind?.choice(language))
            case .field: .string(details.field.map(language.field))
            case .festival: .string(details.festival.map(language.festival))
            case .heritage: .string(details.heritage.map(words.heritage))
            case .grant: .string(details.grant)
            case .state: .string(words.state(of: activity))
            case .summary: .string(activity.summary)
            case .attendance: .int(activity.attendance)
            case .named: .int(activity.attendees.count)
            case .names: .string(wording.list(activity.attendees.map(\.name)))
            case .others: .int(activity.others)
            case .party: .string(party > 0 ? String(party) : nil)
            case .served: .string(activity.served.map(String.init))
            case .peoples:
                .string(
                    request.book.peoples(of: activity).map {
                        wording.list($0.sorted.map { words.people($0.key, $0.value) })
                    })
            case .hours: .string(minutes > 0 ? Language.hours(minutes) : nil)
            case .sheet: .array(sheet(activity))
            }
        }
    }

    private func sheet(_ activity: Activity) -> [JSON] {
        let named = activity.attendees.count
        return (0..<max(named, Self.rows)).map { place in
            let attendee = place < named ? activity.attendees[place] : nil
            let details = attendee.flatMap { request.book.registry[$0.name]?.details }
            return JSON(ActivitySheetFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .name: .string(attendee?.name)
                case .household: .string(details?.group ?? details?.household)
                case .hours: .string(attendee?.minutes.map(Language.hours))
                }
            }
        }
    }
}

/// Everybody who gave time in the days asked about, with each activity and their hours.
struct VolunteersView {
    struct Volunteer {
        let name: String
        let services: [(activity: Activity, minutes: Int)]

        var minutes: Int { services.reduce(0) { $0 + $1.minutes } }
    }

    let request: PaperRequest
    /// In the order in which each first came.
    let volunteers: [Volunteer]

    init(request: PaperRequest) {
        self.request = request
        let services = request.heldActivities.flatMap { activity in
            activity.attendees.compactMap { attendee in
                attendee.minutes.map { (name: attendee.name, activity: activity, minutes: $0) }
            }
        }
        let byName = Dictionary(grouping: services, by: \.name)
        volunteers = services.map(\.name).uniqued().map { name in
            Volunteer(name: name, services: (byName[name] ?? []).map { ($0.activity, $0.minutes) })
        }
    }

    private var wording: any Wording { request.wording }
    private var language: Language { wording.language }
    private var span: ClosedRange<Day> { request.spanOfActivities }

    var value: JSON {
        request.communityHead.with(
            JSON(VolunteerListFields.self) { field in
                switch field {
                case .from: .string(wording.date(span.lowerBound))
                case .until: .string(wording.date(span.upperBound))
                case .volunteers: .array(volunteers.map(view))
                }
            })
    }

    private func view(_ volunteer: Volunteer) -> JSON {
        let details = request.book.registry[volunteer.name]?.details
        return JSON(VolunteerFields.self) { field in
            switch field {
            case .name: .string(volunteer.name)
            case .gender: .string(details?.gender.map(language.organisations.gender))
            case .hours: .string(Language.hours(volunteer.minutes))
            case .times: .int(volunteer.services.count)
            case .services:
                .array(volunteer.services.enumerated().map { service($1.activity, $1.minutes, row: $0 + 1) })
            }
        }
    }

    private func service(_ activity: Activity, _ minutes: Int, row: Int) -> JSON {
        let details = activity.details
        return JSON(ServiceFields.self) { field in
            switch field {
            case .row: .int(row)
            case .day: .string(wording.date(details.day))
            case .title: .string(details.title)
            case .organisations: .string(details.organisations.map(wording.list))
            case .place: .string(details.place)
            case .hours: .string(Language.hours(minutes))
            }
        }
    }
}

enum ActivityListFields: String, ViewFields { case from, until, activities }

enum ActivityFields: String, ViewFields {
    case id, title, day, time, place, organisations, kind, field, festival, heritage, grant, state, summary, attendance,
        named, names, others, party, served, peoples, hours, sheet
}

enum ActivitySheetFields: String, ViewFields { case row, name, household, hours }

enum VolunteerListFields: String, ViewFields { case from, until, volunteers }

enum VolunteerFields: String, ViewFields { case name, gender, hours, times, services }

enum ServiceFields: String, ViewFields { case row, day, title, organisations, place, hours }
