import Kernel

/// An item of the agenda: its course line by line, for the record, and what came of it, for the minutes.
struct ItemView {
    let item: AgendaItem
    let facts: MeetingFacts
    let words: RecordedWords
    let wording: any Wording

    var value: JSON {
        let outcome = facts.outcome(of: item)
        let motions = facts.motions.filter { $0.appearance.item == item.number }
        let head: JSON = [
            "number": .int(item.number),
            "ordinal": .string(wording.ordinal(item.number)),
            "heading": words.corrected(item.title, entry: item.stamp.entry),
            "type": .string(item.type.map(wording.name)),
            "limit": item.limitMinutes.map(JSON.int) ?? nil,
            "electorate": .string(item.electorate.map(wording.body)),
            "outcome": .string(wording.outcome(of: outcome)),
            "is_decided": .bool(outcome == .decided),
            "is_discussed": .bool(outcome == .discussed),
            "is_tabled": .bool(outcome == .tabled),
            "is_open": .bool(outcome == .open),
            "recusals": .strings(item.recusals.map { wording.name($0.name, note: $0.reason) }),
            "stopped": .strings(
                facts.meeting.floor.turns.filter { $0.item == item.number && $0.stopped != nil }.map(wording.stopped)),
            "speakers": .string(
                wording.list(
                    unique(item.remarks.filter { !facts.isHidden($0) && $0.remark.isNamed }.map(\.remark.speaker)))),
        ]
        return head.with([
            "entries": .array(entries(motions: motions)),
            "motions": .array(
                motions.map { motion in
                    words.motion(motion).with([
                        "polls": .array(polls.filter { $0.question == motion.proposal.id }.map(words.poll))
                    ])
                }),
            "resolutions": .array(item.resolutions.map(words.resolution)),
            "tasks": .array(tasks.map(words.action)),
        ])
    }

    private var polls: [Poll] { facts.polls.filter { $0.item == item.number } }
    private var tasks: [ActionItem] { facts.actions.filter { ($0.item ?? 0) == item.number } }

    /// All that happened on the item in order of time; each entry stands under the name of its kind.
    private func entries(motions: [MeetingFacts.Motion]) -> [JSON] {
        var course: [(stamp: Stamp, entry: JSON)] = []
        func add(_ stamp: Stamp, _ kind: String, _ view: JSON) {
            course.append((stamp, .object([JSON.Member(kind, view)])))
        }
        for remark in item.remarks { add(remark.stamp, "remark", words.remark(remark)) }
        for election in facts.meeting.elections where election.item == item.number {
            guard let declared = election.declaration?.stamp else { continue }
            add(declared, "election", ElectionView(facts: facts.election, wording: wording).view(election))
        }
        for recusal in item.recusals {
            add(recusal.stamp, "recusal", .string(wording.name(recusal.name, note: recusal.reason)))
        }
        for motion in motions {
            add(motion.appearance.stamp, "motion", words.motion(motion))
            for amendment in motion.proposal.amendments where isHere(amendment, motion) {
                add(amendment.stamp, "amendment", words.amendment(amendment))
            }
        }
        let decidedByConsensus = Set(polls.filter { $0.method == .consensus }.map(\.opened.entry))
        for round in facts.meeting.temperatures where round.item == item.number {
            guard !decidedByConsensus.contains(round.stamp.entry) else { continue }
            add(
                round.stamp, "temperature",
                [
                    "clock": .string(round.stamp.at.clock), "question": .string(round.question.description),
                    "hands": .string(wording.temperature(round.hands)),
                ])
        }
        for poll in polls { add(poll.closed ?? poll.opened, "poll", words.poll(poll)) }
        for resolution in item.resolutions { add(resolution.stamp, "resolution", words.resolution(resolution)) }
        for task in tasks { add(task.stamp, "task", words.action(task)) }
        return course.sorted { ($0.stamp.at, $0.stamp.entry) < ($1.stamp.at, $1.stamp.entry) }.map(\.entry)
    }

    /// Whether an amendment was moved while its motion was before this meeting.
    private func isHere(_ amendment: Amendment, _ motion: MeetingFacts.Motion) -> Bool {
        let meeting = facts.meeting
        return amendment.stamp.entry > meeting.opened.entry && amendment.stamp.entry <= meeting.closed?.entry ?? .max
    }
}
