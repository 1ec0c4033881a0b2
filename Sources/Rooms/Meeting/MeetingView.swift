import Kernel

/// What the templates of a meeting's papers see: the meeting in words, and nothing else of the book.
///
/// Every key is always there, so that a template never reaches past an empty value into what surrounds it.
struct MeetingView {
    let facts: MeetingFacts
    let paper: Paper
    let standing: Standing?
    let wording: any Wording

    private var meeting: Meeting { facts.meeting }
    private var attendance: Attendance { meeting.attendance }

    var value: JSON {
        head.with(people).with(agenda).with(afterwards).with(
            ElectionView(facts: facts.election, wording: wording).value)
    }

    private var head: JSON {
        let minutes = meeting.minutes
        let day = meeting.opened.at.day
        return [
            "paper": .string(wording.name(of: paper)),
            "paper_title": .string(wording.title(of: paper, meeting: meeting)),
            "community": .string(facts.book.header.community),
            "kind": .string(wording.name(of: meeting.kind)),
            "title": .string(meeting.opening.title),
            "number": .int(meeting.number),
            "issue": .int(issue),
            "mark": .string(mark),
            "mark_length": .int(max(1, mark.count)),
            "date": .string(wording.date(day)),
            "time": .string(wording.span(from: meeting.opened.at, to: meeting.closed?.at)),
            "is_open": .bool(meeting.isOpen),
            "place": .string(meeting.opening.place),
            "rules": .string(meeting.rules.name),
            "chair": .string(meeting.chair.map(person)),
            "recorder": .string(meeting.recorder.map(person)),
            "status": .string(wording.status(of: minutes)),
            "is_draft": .bool(minutes.approval == nil && minutes.signatures.isEmpty),
            "steps": .strings(wording.steps(of: minutes, corrections: facts.corrections.count)),
            "approved_on": .string(minutes.approval.map { wording.date($0.stamp.at.day) }),
            "is_public": .bool(facts.privacy == .open),
            "entry": standing.map { .int($0.entry) } ?? nil,
            "hash": .string(standing?.hash),
        ]
    }

    private var mark: String { wording.mark(facts.book.header.community, meeting.kind) }

    /// The how-manyeth of its kind that year: minutes are numbered so.
    private var issue: Int {
        let year = meeting.opened.at.day.year
        return facts.book.meetings.prefix(meeting.number).count {
            $0.kind == meeting.kind && $0.opened.at.day.year == year
        }
    }

    private var people: JSON {
        let unit = facts.unit
        let begun = meeting.items.compactMap(\.taken.first?.entry).min() ?? .max
        let arrived = unique(attendance.arrivals.map(\.name)).map { name in
            let note = attendance.arrivals.first { $0.name == name && $0.stamp.entry <= begun }?.note
            return wording.name(name, note: note)
        }
        let late = attendance.arrivals.filter { $0.stamp.entry > begun }
        func apologies(_ list: [Attendance.Apology]) -> String {
            wording.list(list.map { wording.name($0.name, note: $0.reason) })
        }
        return [
            "entitled": .string(facts.entitled.map { wording.count($0, unit) }),
            "present": .string(wording.count(facts.present, unit)),
            "rate": .string(facts.entitled.map { Rate.percent(facts.present, of: $0) }),
            "proxy_count": .int(attendance.standingProxies.count),
            "quorum": .string(wording.quorum(facts.quorum)),
            "quorum_met": .bool(facts.quorum.isMet),
            "attended": .string(wording.list(arrived)),
            "late": .string(wording.list(late.map(wording.movement))),
            "left": .string(wording.list(attendance.departures.map(wording.movement))),
            "excused": .string(apologies(attendance.excused)),
            "absent": .string(apologies(attendance.absent)),
            "observers": .string(
                wording.list(
                    attendance.observers.map { observer in
                        let said = [observer.office, observer.reason].compactMap { $0 }
                        return wording.name(observer.name, note: said.isEmpty ? nil : wording.list(said))
                    })),
            "proxies": .strings(attendance.proxies.map(wording.proxy)),
            "handovers": .strings(meeting.handovers.map(wording.handover)),
            "recesses": .strings(meeting.recesses.map(wording.recess)),
            "lapses": .strings(
                meeting.quorum.lapses.map { wording.lapse($0, required: meeting.quorum.required, unit: unit) }),
            "sheet": .array(SignInSheet(facts: facts, wording: wording).rows),
        ]
    }

    private var agenda: JSON {
        let words = RecordedWords(facts: facts, wording: wording)
        func view(of item: AgendaItem) -> JSON {
            ItemView(item: item, facts: facts, words: words, wording: wording).value
        }
        return [
            "preamble": view(of: meeting.preamble),
            "items": .array(meeting.items.map(view)),
        ]
    }

    private var afterwards: JSON {
        let words = RecordedWords(facts: facts, wording: wording)
        return [
            "actions": .array(facts.actions.map(words.action)),
            "carried": .array(facts.carried.map(words.action)),
            "corrections": .array(
                facts.corrections.map { correction in
                    [
                        "entry": .int(correction.entry), "old": .string(correction.old),
                        "new": .string(correction.new),
                        "time": .string(wording.time(correction.stamp.at)),
                    ]
                }),
            "signatures": .array(
                meeting.minutes.signatures.map { signature in
                    [
                        "name": .string(signature.name), "time": .string(wording.time(signature.stamp.at)),
                        "paper": .string(signature.paper),
                        // What was signed holds what is not public, and a digest of it could be tried out.
                        "sha256": .string(facts.privacy == .full ? signature.sha256 : ""),
                    ]
                }),
        ]
    }

    /// A name with the post that the person holds.
    private func person(_ name: String) -> String {
        wording.name(name, note: facts.book.registry[name]?.details.office)
    }
}

/// Each once, as first met.
func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
}
