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
        head.with(people).with(agenda).with(afterwards).with(MeetingFormView(facts: facts, wording: wording).value)
            .with(MeetingLeadView(facts: facts, wording: wording).value)
            .with(ElectionView(facts: facts.election, wording: wording).value)
    }

    private var head: JSON {
        let minutes = meeting.minutes
        let day = meeting.opened.at.day
        return JSON(MeetingHeadFields.self) { field in
            switch field {
            case .paper: .string(wording.name(of: paper))
            case .paperTitle: .string(wording.title(of: paper, meeting: meeting))
            case .community: .string(facts.book.header.community)
            case .kind: .string(wording.name(of: meeting.kind))
            case .title: .string(meeting.opening.title)
            case .number: .int(meeting.number)
            case .issue: .int(issue)
            case .mark: .string(mark)
            case .markLength: .int(max(1, mark.count))
            case .date: .string(wording.date(day))
            case .time: .string(wording.span(from: meeting.opened.at, to: meeting.closed?.at))
            case .isOpen: .bool(meeting.isOpen)
            case .place: .string(meeting.opening.place)
            case .rules: .string(meeting.rules.name)
            case .chair: .string(meeting.chair.map(person))
            case .recorder: .string(meeting.recorder.map(person))
            case .status: .string(wording.status(of: minutes))
            case .isDraft: .bool(minutes.approval == nil && minutes.signatures.isEmpty)
            case .steps: .strings(wording.steps(of: minutes, corrections: facts.corrections.count))
            case .approvedOn: .string(minutes.approval.map { wording.date($0.stamp.at.day) })
            case .isPublic: .bool(facts.privacy == .open)
            case .entry: standing.map { .int($0.entry) } ?? nil
            case .hash: .string(standing?.hash)
            case .checkpoint: .string(standing?.checkpoint.flatMap(Self.size))
            }
        }
    }

    /// How many entries a checkpoint is over: its second line.
    private static func size(_ checkpoint: String) -> String? {
        checkpoint.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
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
        let day = meeting.opened.at.day
        // The meeting began with its first item, or the first motion where that came before.
        let begun =
            (meeting.items.compactMap(\.taken.first?.entry) + facts.motions.map(\.appearance.stamp.entry)).min() ?? .max
        let arrived = unique(attendance.arrivals.map(\.name)).map { name in
            let note = attendance.arrivals.first { $0.name == name && $0.stamp.entry <= begun }?.note
            return wording.name(name, note: note)
        }
        let late = attendance.arrivals.filter { $0.stamp.entry > begun }
        func apologies(_ list: [Attendance.Apology]) -> String {
            wording.list(list.map { wording.name($0.name, note: $0.reason) })
        }
        return JSON(MeetingPeopleFields.self) { field in
            switch field {
            case .entitled:
                .string(
                    facts.entitled.map {
                        wording.count($0, unit)
                            + wording.attendance.bracketed(
                                (attendance.changes ?? []).map { change in
                                    wording.attendance.since(
                                        wording.clock(change.stamp.at, since: day), wording.count(change.after, unit))
                                })
                    })
            case .present:
                .string(
                    meeting.kind.countsUnits
                        ? wording.attendance.byVotes
                        : wording.count(facts.came, unit)
                            + wording.attendance.bracketed([
                                facts.fewestDeciding.map { wording.attendance.whenVoting(wording.count($0, unit)) }
                            ]))
            case .rate:
                // More than can be is no share: the warning says so, and nobody prints 133 %.
                .string(
                    meeting.kind.countsUnits
                        ? nil
                        : facts.entitled.flatMap {
                            facts.came > $0 ? nil : Rate.percent(facts.came, of: $0)
                        })
            case .proxyCount: .int(attendance.standingProxies.count)
            case .quorum: .string(facts.quorumTold(by: wording))
            case .extraVotes:
                .string(meeting.extraVotes.map { wording.extraVotes($0, basic: facts.entitled) })
            case .quorumMet: .bool(facts.quorum.isMet)
            case .attended: .string(wording.list(arrived))
            case .late: .string(wording.list(late.map { wording.movement($0, since: day) }))
            case .left: .string(wording.list(attendance.departures.map { wording.movement($0, since: day) }))
            case .excused: .string(apologies(attendance.excused))
            case .absent: .string(apologies(attendance.absent))
            case .observers:
                .string(
                    wording.list(
                        attendance.observers.map { observer in
                            let said = [observer.office, observer.reason].compactMap { $0 }
                            return wording.name(observer.name, note: said.isEmpty ? nil : wording.list(said))
                        }))
            case .proxies: .strings(attendance.proxies.map(wording.proxy))
            case .handovers: .strings(meeting.handovers.map { wording.handover($0, since: day) })
            case .recesses: .strings(meeting.recesses.map { wording.recess($0, since: day) })
            case .lapses:
                .strings(
                    meeting.quorum.lapses.map {
                        wording.lapse($0, required: $0.required ?? meeting.quorum.required, unit: unit, since: day)
                    })
            case .sheet: .array(SignInSheet(facts: facts, wording: wording).rows)
            }
        }
    }

    private var agenda: JSON {
        let words = RecordedWords(facts: facts, wording: wording)
        func view(of item: AgendaItem, place: Int = 0) -> JSON {
            ItemView(item: item, place: place, facts: facts, words: words, wording: wording).value
        }
        return JSON(MeetingAgendaFields.self) { field in
            switch field {
            case .preamble: view(of: meeting.preamble, place: meeting.items.count + 1)
            // A paper tells the items as they were dealt with, and heads them in that order.
            case .items: .array(meeting.itemsAsTaken.enumerated().map { view(of: $1, place: $0 + 1) })
            }
        }
    }

    private var afterwards: JSON {
        let words = RecordedWords(facts: facts, wording: wording)
        return JSON(MeetingAftermathFields.self) { field in
            switch field {
            case .actions: .array(facts.actions.map(words.action))
            case .carried: .array(facts.carried.map(words.action))
            case .corrections:
                .array(
                    facts.corrections.map { correction in
                        JSON(CorrectionRowFields.self) { field in
                            switch field {
                            case .entry: .int(correction.entry)
                            case .old: .string(correction.old)
                            case .new: .string(correction.new)
                            case .time: .string(wording.time(correction.stamp.at))
                            }
                        }
                    })
            case .signatures:
                .array(
                    meeting.minutes.signatures.map { signature in
                        JSON(SignatureRowFields.self) { field in
                            switch field {
                            case .name: .string(signature.name)
                            case .time: .string(wording.time(signature.stamp.at))
                            case .paper: .string(signature.paper)
                            // What was signed holds what is not public, and a digest of it could be tried out.
                            case .sha256: .string(facts.privacy == .full ? signature.sha256 : "")
                            }
                        }
                    })
            }
        }
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

enum MeetingHeadFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, kind, title, number, issue, mark, markLength = "mark_length",
        date, time, isOpen = "is_open", place, rules, chair, recorder, status, isDraft = "is_draft", steps,
        approvedOn = "approved_on", isPublic = "is_public", entry, hash, checkpoint
}

enum MeetingPeopleFields: String, ViewFields {
    case entitled, present, rate, proxyCount = "proxy_count", quorum, quorumMet = "quorum_met",
        extraVotes = "extra_votes", attended, late, left,
        excused, absent, observers, proxies, handovers, recesses, lapses, sheet
}

enum MeetingAgendaFields: String, ViewFields {
    case preamble, items
}

enum CorrectionRowFields: String, ViewFields {
    case entry, old, new, time
}

enum SignatureRowFields: String, ViewFields {
    case name, time, paper, sha256
}

enum MeetingAftermathFields: String, ViewFields {
    case actions, carried, corrections, signatures
}
