import Kernel

extension WrittenEvent {
    public var recorded: Recorded {
        switch self {
        case .started, .papersOpened, .cancelled, .unopened: .line
        // Who sent a paper back, and when, would tell of a small vote how it went on the way; the day's totals stand in the line
        // that opens the papers.
        case .delivered, .returned: .sum
        }
    }

    public var withoutReasons: WrittenEvent {
        switch self {
        case .cancelled(let question, _): .cancelled(question, reason: nil)
        case .started, .delivered, .returned, .papersOpened, .unopened: self
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let words = course.wording.written
        switch self {
        case .started(let questions, let until, let isSecret): return words.started(questions, until: until, isSecret)
        case .papersOpened(let question, let returned, let late):
            let vote = course.meeting.written?.last { $0.counted.contains(question) }
            return words.opened(question, returned, late: late, sent: vote?.sent ?? 0)
                + (vote.map { words.byDay($0.byDay) } ?? "")
        case .cancelled(let question, let reason): return words.cancelled(question, because: reason)
        case .unopened(let question, let entry): return words.unopened(question, entry)
        case .delivered, .returned: return nil
        }
    }
}

/// The written votes of a meeting for its JSON: totals, never whose.
struct WrittenJSON {
    let meeting: Meeting
    let zone: Zone

    var value: JSON {
        .array(
            (meeting.written ?? []).map { vote in
                [
                    "questions": .strings(vote.questions.map(\.description)),
                    "opened": .string(vote.opened.at.iso(zone: zone)),
                    "until": .string(vote.until?.description),
                    "secret": .bool(vote.isSecret),
                    "delivered": .int(vote.sent), "returned": .int(vote.back), "late": .int(vote.late.sum),
                    "by_day": .array(
                        vote.byDay.map { day, papers, total in
                            ["day": .string(day.description), "returned": .int(papers), "total": .int(total)]
                        }),
                ]
            })
    }
}
