import Kernel

/// The JSON of a meeting: the contract's keys in the contract's order, then what goes beyond them.
///
/// Values stand as recorded. Counts are whole numbers; nothing there is an empty string, an empty list, 0 or null.
struct MeetingJSON {
    let facts: MeetingFacts
    let wording: any Wording

    private var meeting: Meeting { facts.meeting }
    private var book: Book { facts.book }

    /// Choosings and panels have a list of their own, in meetings that had one.
    var value: JSON {
        let panels = data("panels")
        let told = panels.items.isEmpty ? whole : whole.with(["panels": panels])
        guard !meeting.choosings.isEmpty else { return told }
        return told.with([
            "choosings": .array(
                meeting.choosings.map {
                    ChoosingJSON(election: $0, meeting: meeting, book: book, wording: wording, privacy: facts.privacy)
                        .value
                })
        ])
    }

    private var whole: JSON {
        [
            "community": .string(book.header.community),
            "meeting": head.with(led),
            "attendance": attendance,
            "quorum": quorum,
            "items": .array(meeting.items.map(item)),
            "proposals": .array(facts.motions.map { ProposalJSON(proposal: $0.proposal).value(as: $0.appearance) }),
            "polls": .array(
                facts.polls.map {
                    PollJSON(
                        poll: $0, kind: meeting.kind(of: $0), unit: facts.unit, zone: zone, wording: wording,
                        isQuorumUnknown: facts.isQuorumUnknown(at: $0.quorum),
                        papers: WrittenJSON(meeting: meeting, book: book, zone: zone).papers(of: $0),
                        papersOut: meeting.writtenVote(of: $0)?.opened
                    ).value
                }),
            "elections": .array(
                meeting.electionsOfPeople.map {
                    ElectionJSON(election: $0, meeting: meeting, facts: facts, wording: wording).value
                }),
            "actions": .array(facts.actions.map { ActionJSON(action: $0, zone: zone).value }),
            "corrections": .array(
                facts.corrections.map { correction in
                    [
                        "entry": .int(correction.entry), "old": .string(correction.old),
                        "new": .string(correction.new), "corrected_by": .int(correction.stamp.entry),
                    ]
                }),
            "written_votes": WrittenJSON(meeting: meeting, book: book, zone: zone).value,
            "motions": MotionsJSON(meeting: meeting, zone: zone, wording: wording).value,
            "admissions": data("admissions"),
            "clauses": data("clauses"),
            "preamble": [
                "resolutions": .strings(meeting.preamble.resolutions.map(\.text)),
                "remarks": .array(meeting.preamble.remarks.map(remark)),
            ],
            "temperatures": .array(
                meeting.temperatures.map { round in
                    [
                        "question": .string(round.question.description), "item": .int(round.item),
                        "hands": .array(round.hands.map(JSON.int)), "at": iso(round.stamp.at),
                    ]
                }),
            "decisions_changed": .array(
                book.changedDecisions.filter { $0.meeting == meeting.number }.map { change in
                    [
                        "entry": .int(change.about), "about": .string(change.question.description),
                        "before": .string(change.from.rawValue), "after": .string(change.to?.rawValue ?? "gone"),
                        "because": .string(
                            book.poll(behind: change).map { wording.outcome(of: $0.poll, unit: $0.unit) }
                                ?? wording.changed(change, in: book)),
                        "words_before": .string(change.wordsBefore), "words_after": .string(change.wordsNow),
                        "at": iso(change.stamp.at),
                    ]
                }),
            "carried_actions": .array(facts.carried.map { ActionJSON(action: $0, zone: zone).value }),
            "course": .array(
                CourseLines(facts: facts, wording: wording).all.map { line in
                    [
                        "entry": .int(line.stamp.entry), "at": iso(line.stamp.at), "item": .int(line.item),
                        "kind": .string(line.kind), "text": .string(line.text),
                    ]
                }),
        ]
    }

    /// What events of the meeting tell of themselves as data.
    private func data(_ list: String) -> JSON {
        .array(
            meeting.course.compactMap { kept in
                (kept.event.content as? any MeetingDatum)?.datum(at: kept.stamp, in: zone)
            }.filter { $0.list == list }.map(\.value))
    }

    private var zone: Zone { book.header.zone }
    private func iso(_ moment: Moment?) -> JSON { .string(moment?.iso(zone: zone)) }

    /// Who taught or supervised, and for how long: of trainings and supervisions alone.
    private var led: JSON {
        guard let lead = meeting.opening.lead else { return [:] }
        return [
            "trainer": .string(lead.trainer), "supervisor": .string(lead.supervisor),
            "lesson_minutes": lead.minutes.map(JSON.int) ?? nil,
        ]
    }

    private var head: JSON {
        [
            "number": .int(meeting.number),
            "kind": .string(meeting.kind.rawValue),
            "title": .string(meeting.opening.title),
            "place": .string(meeting.opening.place),
            "chair": .string(meeting.chair),
            "recorder": .string(meeting.recorder),
            "opened": iso(meeting.opened.at),
            "closed": iso(meeting.closed?.at),
            "opened_entry": .int(meeting.opened.entry),
            "closed_entry": meeting.closed.map { .int($0.entry) } ?? nil,
            "recesses": .array(
                meeting.recesses.map { recess in
                    [
                        "from": iso(recess.from), "to": iso(recess.to),
                        "minutes": recess.minutes.map(JSON.int) ?? nil,
                        "reason": .string(recess.reason),
                    ]
                }),
            "handovers": .array(
                meeting.handovers.map { handover in
                    [
                        "office": .string(handover.office.rawValue), "from": .string(handover.from),
                        "to": .string(handover.to), "at": iso(handover.at),
                    ]
                }),
            "approved": meeting.minutes.approval.map { approval in
                [
                    "at": iso(approval.stamp.at), "by": approval.by.map(JSON.int) ?? nil,
                    "corrections": .string(approval.corrections),
                ]
            } ?? nil,
            "signed": .array(
                meeting.minutes.signatures.map { signature in
                    [
                        "name": .string(signature.name), "at": iso(signature.stamp.at),
                        "paper": .string(signature.paper),
                        // What was signed holds what is not public, and a digest of it could be tried out.
                        "sha256": .string(facts.privacy == .full ? signature.sha256 : ""),
                    ]
                }),
            "rules": .string(meeting.rules.name),
            "rules_sha256": .string(meeting.rules.sha256),
            "read_out": .array(meeting.minutes.readOut.map { iso($0.at) }),
        ]
    }

    private var attendance: JSON {
        let attendance = meeting.attendance
        func moves(_ list: [Attendance.Movement]) -> JSON {
            .array(list.map { ["name": .string($0.name), "at": iso($0.stamp.at), "note": .string($0.note)] })
        }
        func apologies(_ list: [Attendance.Apology]) -> JSON {
            .array(list.map { ["name": .string($0.name), "reason": .string($0.reason)] })
        }
        return [
            "entitled": .int(facts.entitled ?? 0),
            "present": .int(facts.present),
            "came": .int(facts.came),
            "proxies": .int(attendance.standingProxies.count),
            "names": .strings(attendance.names),
            "excused": apologies(attendance.excused),
            "observers": .strings(attendance.observers.map(\.name)),
            "arrivals": moves(attendance.arrivals),
            "departures": moves(attendance.departures),
            "proxy_list": .array(
                attendance.proxies.map { proxy in
                    [
                        "principal": .string(proxy.principal), "holder": .string(proxy.holder),
                        "relation": .string(proxy.relation), "written": .bool(proxy.isWritten),
                    ]
                }),
            "absent": apologies(attendance.absent),
            "unit": .string(attendance.unit.rawValue),
            "committee": .string(attendance.body.committee),
            "observer_list": .array(
                attendance.observers.map { observer in
                    [
                        "name": .string(observer.name), "office": .string(observer.office ?? observer.reason),
                        "at": iso(observer.stamp.at),
                    ]
                }),
        ]
    }

    private var quorum: JSON {
        let figures = facts.quorum
        return [
            "required": .int(figures.required),
            "present": .int(figures.present),
            "met": figures.isKnown ? .bool(figures.isMet) : nil,
            "rule": .string(figures.rule.map(wording.rule)),
            "citation": .string(figures.rule?.citation.description),
            "lapses": .array(
                meeting.quorum.lapses.map { lapse in
                    ["from": iso(lapse.from), "to": iso(lapse.to), "present": .int(lapse.present)]
                }),
            "because": .string(facts.quorumTold(by: wording)),
        ]
    }

    private func item(_ item: AgendaItem) -> JSON {
        [
            "number": .int(item.number),
            "title": .string(item.title),
            "outcome": .string(facts.outcome(of: item).rawValue),
            "resolutions": .strings(item.resolutions.map(\.text)),
            "remarks": .array(item.remarks.map(remark)),
            "type": .string(item.type?.rawValue),
            "limit_minutes": item.limitMinutes.map(JSON.int) ?? nil,
            "taken": .array(item.taken.map { iso($0.at) }),
            "recusals": .array(
                item.recusals.map { recusal in
                    ["name": .string(recusal.name), "reason": .string(recusal.reason), "at": iso(recusal.stamp.at)]
                }),
        ]
    }

    private func remark(_ recorded: RecordedRemark) -> JSON {
        let isHidden = facts.isHidden(recorded)
        return [
            "speaker": .string(isHidden ? nil : recorded.remark.speaker),
            "text": .string(isHidden ? nil : recorded.remark.text),
            "at": iso(recorded.stamp.at),
            "note": .string(isHidden ? nil : recorded.remark.note),
            "entry": .int(recorded.stamp.entry),
            "private": .bool(recorded.isPrivate),
        ]
    }
}
