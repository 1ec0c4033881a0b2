import Kernel

extension MeetingEvent {
    public var recorded: Recorded {
        switch self {
        case .opened, .chairTaken, .recorderTaken, .checkedIn, .left, .proxied, .recessed, .resumed, .adjourned,
            .itemAdded:
            .head
        case .excused, .absent, .observed: .list
        case .entitledMended, .headsCounted, .headsArrived, .headsLeft, .itemTaken, .itemTabled, .queued, .floorGiven,
            .stopped:
            .line
        case .recused, .said, .resolved: .part
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let words = course.wording.meetingLines
        let attendance = course.meeting.attendance
        let unit = course.facts.unit
        func came(_ names: [String], since list: [Attendance.Apology]) -> [String]? {
            let came = names.filter { name in !list.contains { $0.name == name && $0.stamp == stamp } }
            return came.isEmpty ? nil : came
        }
        func reason(_ reason: String?) -> String {
            words.bracketed([reason.map { course.corrected($0, entry: stamp.entry) }])
        }
        switch self {
        case .entitledMended(let body, _, let said):
            let told = body.entitled.map { words.count($0, body.unit) } ?? ""
            return words.entitledMended(body.committee.map { words.list([$0, told]) } ?? told) + reason(said)
        case .headsCounted(let heads, let counted): return words.counted(heads, counted ?? unit)
        case .headsArrived(let heads): return words.arrived(heads, unit)
        case .headsLeft(let heads): return words.left(heads, unit)
        case .excused(let names, let said):
            return came(names, since: attendance.excused).map { words.excused($0) + reason(said) }
        case .absent(let names, let said):
            return came(names, since: attendance.absent).map { words.absent($0) + reason(said) }
        case .observed(let names, let office, let reason):
            let others = names.filter { name in
                !attendance.observers.contains { $0.name == name && $0.stamp == stamp }
            }
            let said = [office, reason].compactMap { $0 }
            return others.isEmpty
                ? nil : words.observing(others) + words.bracketed([said.isEmpty ? nil : words.list(said)])
        case .itemTaken: return words.itemTaken
        case .itemTabled: return words.itemTabled
        case .queued(let names, let side):
            return words.queued(names) + words.bracketed([side.map { course.wording.name(of: $0) }])
        case .floorGiven(let name): return words.floorGiven(name)
        case .stopped(let name, let reason): return words.stopped(name) + words.bracketed([reason])
        case .opened, .chairTaken, .recorderTaken, .checkedIn, .left, .proxied, .recused, .itemAdded, .said, .resolved,
            .recessed, .resumed, .adjourned:
            return nil
        }
    }

    public var item: Int? {
        switch self {
        case .itemTaken(let number), .itemTabled(let number): number
        default: nil
        }
    }

    /// Only what has lines of its own: the rest is told by the meeting.
    public var withoutReasons: MeetingEvent {
        switch self {
        case .excused(let names, _): .excused(names: names, reason: nil)
        case .absent(let names, _): .absent(names: names, reason: nil)
        case .observed(let names, let office, _): .observed(names: names, office: office)
        case .stopped(let name, _): .stopped(name: name, reason: nil)
        case .entitledMended(let body, let quorum, _): .entitledMended(body, quorum: quorum, reason: nil)
        case .opened, .chairTaken, .recorderTaken, .checkedIn, .headsCounted, .headsArrived, .headsLeft, .left,
            .proxied, .recused, .itemAdded, .itemTaken, .itemTabled, .queued, .floorGiven, .said, .resolved, .recessed,
            .resumed, .adjourned:
            self
        }
    }
}
