import Kernel

/// What a meeting is called with; what nobody gave is `nil`.
public struct CallTerms: Codable, Hashable, Sendable {
    /// A matter to come before it, and how long it may take.
    public struct Item: Codable, Hashable, Sendable {
        public let title: String
        public let minutes: Int?

        public init(title: String, minutes: Int? = nil) {
            self.title = title
            self.minutes = minutes
        }
    }

    public var kind: MeetingKind
    public var title: String
    public var day: Day
    /// Minutes since midnight.
    public var start: Int?
    public var end: Int?
    public var place: String?
    public var chair: String?
    public var body: BodyTerms?
    public var rules: String?
    public var items: [Item]?
    public var lead = MeetingLead()

    public init(kind: MeetingKind, title: String, day: Day) {
        self.kind = kind
        self.title = title
        self.day = day
    }

    /// The line by which it would be opened.
    var opening: Opening {
        Opening(kind: kind, title: title, place: place, chair: chair, body: body, rules: rules, lead: lead.orNil)
    }
}

/// When its notice went out, and how many days before it should.
public struct CallNotice: Codable, Hashable, Sendable {
    public let given: Day
    /// As the rules ask, and the clause that does.
    public let days: Int?
    public let citation: Citation?
    /// By the clause it may be shorter where something presses; `nil` says no.
    public let mayBeShort: Bool?

    public init(given: Day, days: Int? = nil, citation: Citation? = nil, mayBeShort: Bool? = nil) {
        self.mayBeShort = mayBeShort
        self.given = given
        self.days = days
        self.citation = citation
    }

    /// The last day on which it may go out for a meeting on that day.
    public func latest(for day: Day) -> Day? { days.map { day.adding(days: -$0) } }

    public func isLate(for day: Day) -> Bool { latest(for: day).map { given > $0 } ?? false }
}

/// A meeting called ahead: what was made known of it, and what became of it.
public struct MeetingCall: Codable, Hashable, Sendable {
    public enum State: String, Codable, Sendable { case planned, held, cancelled }

    public let id: CallID
    public internal(set) var terms: CallTerms
    /// The committee whose meeting it is, where it is one's.
    public internal(set) var committee: String?
    public internal(set) var notice: CallNotice
    public let stamp: Stamp
    /// The lines that changed what is known of it, oldest first.
    public internal(set) var changes: [Stamp] = []
    public internal(set) var state: State = .planned
    /// The meeting that it became.
    public internal(set) var meeting: Int?
    /// Why it was called off: for the file.
    public internal(set) var reason: String?

    /// Its day is past, and nobody opened it or called it off.
    public func isLate(on day: Day) -> Bool { state == .planned && terms.day < day }
}

/// Meetings called ahead.
public struct Convening: Codable, Sendable {
    public internal(set) var calls: [MeetingCall] = []
    /// How often meetings are held by one's own plan, one for each such meeting.
    public internal(set) var schedules: [Dated<MeetingSchedule>]?
}

extension Book {
    public var convening: Convening { conveningState ?? Convening() }

    public func call(_ id: CallID) -> MeetingCall? { place(of: id).flatMap { conveningState?.calls[$0] } }

    /// The call by which a meeting was held.
    public func call(ofMeeting number: Int) -> MeetingCall? {
        conveningState?.calls.first { $0.state == .held && $0.meeting == number }
    }

    /// Those neither held nor called off, by their day.
    public var plannedCalls: [MeetingCall] {
        convening.calls.filter { $0.state == .planned }.sorted {
            ($0.terms.day, $0.terms.start ?? -1, $0.id) < ($1.terms.day, $1.terms.start ?? -1, $1.id)
        }
    }

    func place(of id: CallID) -> Int? {
        guard let all = conveningState?.calls else { return nil }
        let place = all.partitioningIndex { $0.id >= id }
        return place < all.count && all[place].id == id ? place : nil
    }
}
