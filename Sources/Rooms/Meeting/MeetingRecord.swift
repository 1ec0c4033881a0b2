import Kernel

extension MeetingEvent {
    public var recorded: Recorded {
        switch self {
        case .opened, .chairTaken, .recorderTaken, .checkedIn, .left, .proxied, .recessed, .resumed, .adjourned,
            .itemAdded:
            .head
        case .excused, .absent, .observed: .list
        case .headsCounted, .headsArrived, .headsLeft, .itemTaken, .itemTabled, .queued, .floorGiven, .stopped: .line
        case .recused, .said, .resolved: .part
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let attendance = course.meeting.attendance
        let unit = course.facts.unit
        func gone(_ names: [String], from list: [Attendance.Apology]) -> [String] {
            names.filter { name in !list.contains { $0.name == name && $0.stamp == stamp } }
        }
        switch self {
        case .excused(let names, let reason):
            let came = gone(names, from: attendance.excused)
            let event = MeetingEvent.excused(
                names: came, reason: reason.map { course.corrected($0, entry: stamp.entry) })
            return came.isEmpty ? nil : course.wording.line(event, unit)
        case .absent(let names, let reason):
            let came = gone(names, from: attendance.absent)
            let event = MeetingEvent.absent(
                names: came, reason: reason.map { course.corrected($0, entry: stamp.entry) })
            return came.isEmpty ? nil : course.wording.line(event, unit)
        case .observed(let names, let office, let reason):
            let others = names.filter { name in
                !attendance.observers.contains { $0.name == name && $0.stamp == stamp }
            }
            let event = MeetingEvent.observed(names: others, office: office, reason: reason)
            return others.isEmpty ? nil : course.wording.line(event, unit)
        default: return course.wording.line(self, unit)
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
        case .opened, .chairTaken, .recorderTaken, .checkedIn, .headsCounted, .headsArrived, .headsLeft, .left,
            .proxied, .recused, .itemAdded, .itemTaken, .itemTabled, .queued, .floorGiven, .said, .resolved, .recessed,
            .resumed, .adjourned:
            self
        }
    }
}
