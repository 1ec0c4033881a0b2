import Kernel

/// What papers of trainings, supervisions and kick-offs tell beside the record: who taught, what the supervisor found, the programme.
struct MeetingLeadView {
    let facts: MeetingFacts
    let wording: any Wording

    private var meeting: Meeting { facts.meeting }

    var value: JSON {
        let lead = meeting.opening.lead
        let call = facts.book.call(ofMeeting: meeting.number)
        return JSON(MeetingLeadFields.self) { field in
            switch field {
            case .trainer: .string(lead?.trainer)
            case .supervisor: .string(lead?.supervisor ?? supervisors)
            case .hours: .string(lead?.minutes.map(Language.hours))
            case .lasted: meeting.closed.map { .int(meeting.seconds(from: meeting.opened.at, to: $0.at) / 60) } ?? .null
            case .findings: .array(findings)
            case .hasCarried: .bool(!facts.carried.isEmpty)
            case .programme: .array(programme)
            case .noticedOn: .string(call.map { wording.date($0.notice.given) })
            case .isLate: .bool(call.map { $0.notice.isLate(for: $0.terms.day) } ?? false)
            case .daysBefore: call.map { .int($0.terms.day.number - $0.notice.given.number) } ?? .null
            }
        }
    }

    /// Those who came and supervise, where the opening named nobody.
    private var supervisors: String? {
        guard meeting.kind == .supervision else { return nil }
        let attendance = meeting.attendance
        let here = unique(attendance.arrivals.map(\.name) + attendance.observers.map(\.name))
        let found = here.filter { facts.book.isSupervisor($0, on: meeting.day) }
        return found.isEmpty ? nil : wording.list(found)
    }

    /// What the supervisor said.
    private var findings: [JSON] {
        facts.book.findings(in: meeting).filter { !facts.isHidden($0) }.map(\.remark).enumerated().map {
            place, remark in
            JSON(FindingFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .speaker: .string(remark.speaker)
                case .text: .string(remark.text.withoutFullStop)
                }
            }
        }
    }

    private var programme: [JSON] {
        let start = meeting.opened.at.hour * 60 + meeting.opened.at.minute
        let items = meeting.itemsAsTaken.map { CallTerms.Item(title: $0.title, minutes: $0.limitMinutes) }
        return Programme.rows(items, from: start, wording)
    }
}

extension Book {
    /// What the supervisor said: the one named at the opening, else whoever has that standing.
    func findings(in meeting: Meeting) -> [RecordedRemark] {
        let named = meeting.opening.lead?.supervisor.map { names in
            names.split { "、，, ；;".contains($0) }.map(String.init)
        }
        return ([meeting.preamble] + meeting.itemsAsTaken).flatMap(\.remarks).filter { recorded in
            let speaker = recorded.remark.speaker
            return named?.contains(speaker) ?? isSupervisor(speaker, on: meeting.day)
        }
    }

    fileprivate func isSupervisor(_ name: String, on day: Day) -> Bool {
        organisations.statuses.contains { $0.name == name && $0.status == .supervisor && $0.covers(day) }
    }
}

enum MeetingLeadFields: String, ViewFields {
    case trainer, supervisor, hours, lasted, findings, hasCarried = "has_carried", programme, noticedOn = "noticed_on",
        isLate = "is_late",
        daysBefore = "days_before"
}

enum FindingFields: String, ViewFields {
    case row, speaker, text
}
