import Kernel

public enum ActivityKind: String, Codable, CaseIterable, Sendable {
    case volunteering, theme, training, festival, visit
}

/// What is known of an activity beforehand; what nobody gave is `nil`.
public struct ActivityDetails: Codable, Hashable, Sendable {
    public var title: String
    public var day: Day
    /// Minutes since midnight.
    public var start: Int?
    public var end: Int?
    public var place: String?
    public var organisations: [String]?
    public var kind: ActivityKind?
    public var field: String?
    public var festival: String?
    /// The tradition that it hands on (传承); empty where it was only said that it does.
    public var heritage: String?
    /// The appropriation that pays for it.
    public var grant: String?

    public init(title: String, day: Day) {
        self.title = title
        self.day = day
    }
}

/// Who came, as one line tells it.
public struct Turnout: Codable, Hashable, Sendable {
    public var names: [String] = []
    /// Heads beside those named: so many in all, or so many more.
    public var heads: Int?
    public var isMore = false
    /// Of the heads, members of the party.
    public var party: Int?
    /// People who were served.
    public var served: Int?
    /// What each gave of their time.
    public var minutes: Int?
    /// Of the heads, how many of which people.
    public var peoples: Listed<String, Int>?
    /// What was counted before and this line counts otherwise; `nil` where it replaces nothing.
    public var replaced: Replaced?

    public init() {}

    /// Figures that stand no longer.
    public struct Replaced: Codable, Hashable, Sendable {
        public var heads: Int?
        public var party: Int?
        public var served: Int?
        public var peoples: Listed<String, Int>?

        var isNothing: Bool { self == Replaced() }
    }
}

/// Something that the community does together.
public struct Activity: Codable, Hashable, Sendable {
    public enum State: String, Codable, Sendable { case planned, done, cancelled }

    /// Somebody who came, each once; with the time they gave.
    public struct Attendee: Codable, Hashable, Sendable {
        public let name: String
        public internal(set) var minutes: Int?
    }

    public let id: ActivityID
    public internal(set) var details: ActivityDetails
    public let stamp: Stamp
    /// The lines that changed what is announced, oldest first.
    public internal(set) var changes: [Stamp] = []
    public internal(set) var attendees: [Attendee] = []
    /// Heads that nobody named.
    public internal(set) var others = 0
    public internal(set) var othersParty = 0
    public internal(set) var othersMinutes: Int?
    public internal(set) var peoples: Listed<String, Int>?
    public internal(set) var served: Int?
    public internal(set) var state: State = .planned
    public internal(set) var summary: String?
    /// The entries that told who came; `nil` where none did.
    public internal(set) var turnouts: [Int]?

    /// How many came: those named and the other heads (人次).
    public var attendance: Int { attendees.count + others }
}

/// What the community does, and the festivals whose days it set.
public struct Activities: Codable, Sendable {
    /// In pages: kept copies of the book share those that did not change since.
    public internal(set) var activities = Pages<Activity>()
    /// By name, the days set for them, one a year.
    public internal(set) var festivals: Listed<String, [Day]> = [:]
    /// By name, the days of the lunar calendar that the village keeps; a day set for a year goes before.
    public internal(set) var lunarFestivals: Listed<String, LunarDate>?

    mutating func change(at place: Int, _ change: (inout Activity) -> Void) { change(&activities[place]) }
}

extension Book {
    public var activities: Activities { activityState ?? Activities() }

    public func activity(_ id: ActivityID) -> Activity? { place(of: id).flatMap { activityState?.activities[$0] } }

    func place(of id: ActivityID) -> Int? {
        guard let all = activityState?.activities else { return nil }
        let place = all.partitioningIndex { $0.id >= id }
        return place < all.count && all[place].id == id ? place : nil
    }

    /// Of which peoples they were who came: those named whom the roll has with theirs, and those counted; `nil` where nobody knows. 苗 and
    /// 苗族 are one.
    public func peoples(of activity: Activity) -> Listed<String, Int>? {
        var all = activity.peoples ?? [:]
        for attendee in activity.attendees {
            guard let people = registry[attendee.name]?.details.ethnicity, !people.isEmpty else { continue }
            let forms = people.hasSuffix("族") ? [people, String(people.dropLast())] : [people, people + "族"]
            all[forms.first { all[$0] != nil } ?? people, default: 0] += 1
        }
        return all.values.isEmpty ? nil : all
    }

    /// Members of the party who came: those named whom the book knows as such, and those counted.
    public func partyAttendance(of activity: Activity) -> Int {
        activity.othersParty + activity.attendees.count { registry[$0.name]?.details.isPartyMember == true }
    }
}
