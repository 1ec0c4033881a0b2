import Kernel

struct ConveningEnglish: ConveningWords, EnglishGrammar {
    func planned(_ id: CallID, _ told: String, _ notice: String) -> String { "\(id) is called: \(told); \(notice)" }
    func changed(_ id: CallID, _ before: String, _ after: String, _ notice: String) -> String {
        "\(id) changed from \(before) to \(after); \(notice)"
    }
    func cancelled(_ id: CallID) -> String { "\(id) is called off" }
    func held(_ id: CallID, _ notice: String) -> String { "held as called by \(id); \(notice)" }

    func scheduled(_ told: String, before: String?) -> String { told + bracketed([before.map { "it was \($0)" }]) }
    func schedule(
        _ kind: String, of committee: String?, _ every: String, from: Day, until: Day?, basis: [String]
    ) -> String {
        (committee.map { "\($0), " } ?? "") + "\(kind) \(every), from \(date(from))"
            + (until.map { " to \(date($0))" } ?? "") + (basis.isEmpty ? "" : ", by \(list(basis))")
    }

    func call(_ kind: String, _ title: String?, _ notes: [String]) -> String {
        kind + (title.map { " \($0)" } ?? "") + bracketed([notes.isEmpty ? nil : list(notes)])
    }
    func clock(_ start: String, _ end: String?) -> String { start + (end.map { " to \($0)" } ?? "") }
    func chair(_ name: String) -> String { "chair \(name)" }
    func entitled(_ told: String) -> String { "entitled \(told)" }
    func rules(_ name: String) -> String { "rules \(quoted(name))" }
    func item(_ title: String, minutes: Int?) -> String { title + (minutes.map { " \($0) min" } ?? "") }
    func items(_ items: [String]) -> String { "items: \(items.joined(separator: "; "))" }
    func trainer(_ name: String) -> String { "trainer \(name)" }
    func supervisor(_ name: String) -> String { "supervisor \(name)" }
    func lesson(hours: String) -> String { "\(hours) hours" }
    func notice(_ given: Day, before: Int) -> String {
        "notice on \(date(given)), \(plural(before, "day", "days")) before"
    }
    func noticeSuffices(_ days: Int, _ citation: Citation?) -> String { ", where \(days) are asked\(clause(citation))" }
    func noticeIsLate(_ days: Int, _ citation: Citation?) -> String {
        ", too late: \(plural(days, "day", "days")) are asked\(clause(citation))"
    }
    func orMove(_ id: CallID, to day: Day, orInHaste: Bool) -> String {
        ": move it with convene \(id) date=\(day)" + (orInHaste ? ", or say why it could not wait" : "")
    }
    func state(_ state: MeetingCall.State, meeting: Int?) -> String {
        switch state {
        case .planned: "to come"
        case .held: meeting.map { "held, meeting \($0)" } ?? "held"
        case .cancelled: "called off"
        }
    }
    func late(_ days: Int) -> String { "not held, \(plural(days, "day", "days")) past its day" }

    func unknownCall(_ id: CallID) -> String { "no meeting \(id) is called: type convene to see them" }
    func closed(_ id: CallID, _ state: String) -> String {
        "\(id) is \(state): call another with convene, or undo that entry if it was a slip"
    }
    func sameCall(_ id: CallID) -> String {
        "\(id) is just so already: give what changes, such as a title, date=, time=, place= or items="
    }
    func past(_ day: Day) -> String {
        "\(date(day)) is over: enter a meeting that was held with open KIND TITLE date=\(day)"
    }
    func anotherDay(_ id: CallID, planned: Day, _ day: Day) -> String {
        "\(id) was called for \(date(planned)), not \(date(day)): move it first with call \(id) date=\(day) (all are told anew), or enter it with "
            + "date=\(planned)"
    }
    func noticeAfter(_ day: Day, meeting: Day) -> String {
        "notice=\(day) is after the meeting on \(date(meeting)): give a day before it"
    }
    func wantsReason(_ id: CallID) -> String { "say why \(id) is called off: cancel \(id) reason=…" }
    func wantsDay() -> String { "say when: convene KIND TITLE date=12-20 time=9:00 place=…" }
    func badTime(_ text: String) -> String { "\(quoted(text)) is no time: write time=9:00 or time=9:00-11:30" }
    func badCadence(_ text: String) -> String {
        "\(quoted(text)) is no cadence: write every=month, every=quarter, every=half-year, every=year or every=30days"
    }
    func wantsCadence() -> String { "say how often: schedule progress every=quarter" }
    func notAdopted(_ motion: QuestionID) -> String {
        "\(motion) was not adopted, so nothing rests on it: vote first, or leave basis= out"
    }
    func sameSchedule(_ kind: String) -> String {
        "\(kind) is held just so already: give another every=, from= or until="
    }
    func backwards(_ from: Day, _ until: Day) -> String {
        "until=\(date(until)) is before from=\(date(from)): turn them round"
    }
    func badHours(_ text: String) -> String {
        "\(quoted(text)) is no length: hours, such as lesson-hours=3 or lesson-hours=1.5, 24 at most"
    }
}
