import Kernel

extension WrittenEvent {
    public var recorded: Recorded {
        switch self {
        case .started, .papersOpened, .cancelled, .unopened, .boxSealed: .line
        // Who sent a paper back, and when, would tell of a small vote how it went on the way; the day's totals stand in the line
        // that opens the papers.
        case .delivered, .returned, .paperRead: .sum
        // The opening of the papers says it.
        case .boxOpened: .part
        }
    }

    public var withoutReasons: WrittenEvent {
        switch self {
        case .cancelled(let question, _): .cancelled(question, reason: nil)
        case .paperRead(let question, let choice, let papers, _):
            .paperRead(question, choice: choice, papers: papers, reason: nil)
        case .started, .delivered, .returned, .papersOpened, .unopened, .boxOpened, .boxSealed: self
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let words = course.wording.written
        switch self {
        case .started(let questions, let until, let isSecret):
            // While they are out, a draft shows how far they have come.
            let vote = course.meeting.papersOut.last { $0.opened == stamp && $0.counted.isEmpty }
            return words.started(questions, until: until, isSecret) + byDay(vote, course, at: stamp)
        case .papersOpened(let question, let returned, let late):
            let vote = course.meeting.written?.last { $0.counted.contains(question) }
            return words.opened(question, returned, late: late, sent: vote?.sent ?? 0) + byDay(vote, course, at: stamp)
        case .cancelled(let question, let reason):
            let vote = course.meeting.written?.last { $0.counted.contains(question) }
            return words.cancelled(question, because: reason) + byDay(vote, course, at: stamp)
        case .unopened(let question, let entry): return words.unopened(question, entry)
        case .boxSealed(let question, let read, let back, let void):
            return words.sealed(question, read, missing: max(0, back - read), void: void)
        case .delivered, .returned, .boxOpened, .paperRead: return nil
        }
    }
}

extension WrittenEvent {
    /// Each day with what it brought; nothing where the day of the line itself brought all.
    fileprivate func byDay(_ vote: WrittenVote?, _ course: CourseLines, at stamp: Stamp) -> String {
        guard let days = vote?.daysTold(in: course.meeting),
            days.count > 1 || days.first.map({ $0.day != stamp.at.day }) == true
        else { return "" }
        let words = course.wording.written
        return words.byDay(days.map(words.day))
    }
}

extension WrittenVote {
    /// The days as papers tell them: of a secret vote without area, for an area may be one owner's alone.
    func daysTold(in meeting: Meeting) -> [PaperDay] { days(byArea: meeting.kind.countsUnits && !isSecret) }
}
