import Kernel

// Meetings: what stands in the house's list, and what its events answer.
extension Room {
    static let meetings = Room(
        events: MeetingEvent.self, verbs: Verbs.meetings + Verbs.floor,
        views: [
            ItemFields.self, MotionPollsFields.self, ItemCourseFields.self, TemperatureFields.self,
            CourseLineFields.self, MeetingHeadFields.self, MeetingPeopleFields.self, MeetingAgendaFields.self,
            CorrectionRowFields.self, SignatureRowFields.self, MeetingAftermathFields.self, SignInRowFields.self,
            CourseKindFields.self, MeetingFormFields.self, DecisionFields.self, SigningRowFields.self,
            ItemFormFields.self, NextMeetingFields.self, MeetingLeadFields.self, FindingFields.self,
        ],
        papers: Paper.ofMeetings,
        // The checkpoint as it was signed, for a camera: whoever has the paper can hold the book against it.
        charts: { name, request in
            guard name == "checkpoint", let note = request.standing?.checkpoint else { return nil }
            return .squares(of: note, caption: request.wording.papers.checkpoint)
        },
        tables: [.meetings, .attendance],
        dropReasons: { book in for place in book.meetings.indices { book.meetings[place].dropReasons() } },
        looseEnds: MeetingLooseEnd.found,
        situation: Situation.ofMeeting)
}

extension Event {
    public static func meeting(_ event: MeetingEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var meeting: MeetingEvent? { content as? MeetingEvent }
}

extension MeetingEvent: Happening {
    public static var key: String { "meeting" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .checkedIn(_, _, let reason), .excused(_, let reason), .absent(_, let reason), .left(_, let reason),
            .recused(_, let reason), .observed(_, _, let reason), .stopped(_, let reason), .recessed(_, let reason),
            .entitledMended(_, _, let reason):
            list(reason)
        case .proxied(let proxy): list(proxy.relation)
        case .opened, .chairTaken, .recorderTaken, .headsCounted, .headsArrived, .headsLeft, .itemAdded, .itemTaken,
            .itemTabled, .queued, .floorGiven, .said, .resolved, .resumed, .adjourned:
            []
        }
    }

    public var holdsParticulars: Bool { false }

    public func warnings(in scene: Scene) -> [Warning] {
        switch self {
        case .said(let remark) where remark.isNamed:
            return scene.book.floorWarnings(for: remark.speaker, at: scene.at).map(Warning.floor)
        case .floorGiven(let name):
            var warnings = scene.book.floorWarnings(for: name, at: scene.at).map(Warning.floor)
            if let first = scene.before.waiting.first, first.name != name {
                warnings.append(.outOfTurn(given: name, first: first.name))
            }
            return warnings
        case .adjourned:
            let committee = scene.meeting?.committee.flatMap { scene.book.committee(named: $0) }
            return committee.map { scene.book.proposableForRemoval(in: $0).map(Warning.mayBeRemoved) } ?? []
        case .opened(let opened): return scene.book.bodyWarnings(opened)
        case .resolved(_, let quorum) where !quorum.isMet: return [.settledWithoutQuorum(quorum)]
        default: return []
        }
    }

    public func note(_ book: Book, in glance: inout Glance) {
        if case .left(let names, _) = self { glance.leaving += names }
    }

    public var target: String? {
        switch self {
        case .itemTaken(let number), .itemTabled(let number): "item \(number)"
        default: nil
        }
    }

    public func numbered(like earlier: MeetingEvent) -> MeetingEvent {
        guard case .itemAdded(_, let title, let type, let limit, let electorate) = self,
            case .itemAdded(let number, _, _, _, _) = earlier
        else { return self }
        return .itemAdded(number: number, title: title, type: type, limitMinutes: limit, electorate: electorate)
    }
}

extension Command {
    public static func meeting(_ command: MeetingCommand) -> Command { Command(command) }
}

extension MeetingCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, supplies: supplies, at: stamp)
    }

    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] {
        if case .open(let opening) = self { book.needs(opening) } else { [] }
    }

    public var openingDay: Day? { if case .open(let opening) = self { opening.day } else { nil } }
    public var endsMeeting: Bool { self == .adjourn }
}

extension Meeting {
    fileprivate mutating func dropReasons() {
        attendance.dropReasons()
        floor.dropReasons()
        recesses = recesses.map { Recess(from: $0.from, to: $0.to, minutes: $0.minutes, reason: nil) }
        preamble.dropReasons()
        for place in items.indices where !items[place].recusals.isEmpty { items[place].dropReasons() }
        for place in course.indices { course[place].event = course[place].event.withoutReasons }
    }
}

extension AgendaItem {
    fileprivate mutating func dropReasons() {
        recusals = recusals.map { Recusal(name: $0.name, reason: nil, stamp: $0.stamp) }
    }
}

extension Situation {
    fileprivate static let ofMeeting: @Sendable (Book) -> Situation = { book in
        guard let meeting = book.meeting else { return .outside }
        var situation: Situation = meeting.isInRecess ? .recess : .meeting
        if meeting.currentItem > 0 { situation.insert(.item) }
        if meeting.items.contains(where: { $0.taken.isEmpty && !$0.isTabled }) { situation.insert(.nextItem) }
        if meeting.floor.current != nil { situation.insert(.speaking) }
        if !meeting.floor.waiting.isEmpty { situation.insert(.waiting) }
        return situation
    }
}
