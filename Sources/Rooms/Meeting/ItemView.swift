import Kernel

/// An item of the agenda: its course line by line, for the record, and what came of it, for the minutes.
struct ItemView {
    let item: AgendaItem
    /// Where it stands among the items of the paper, from 1.
    let place: Int
    let facts: MeetingFacts
    let words: RecordedWords
    let wording: any Wording

    var value: JSON {
        let outcome = facts.outcome(of: item)
        let motions = facts.motions(on: item.number)
        let head = JSON(ItemFields.self) { field in
            switch field {
            case .number: .int(item.number)
            case .ordinal: .string(wording.ordinal(place))
            case .heading: words.corrected(item.title, entry: item.stamp.entry)
            case .type: .string(item.type.map(wording.name))
            case .limit: item.limitMinutes.map(JSON.int) ?? nil
            case .electorate: .string(item.electorate.map(wording.body))
            case .outcome: .string(wording.outcome(of: outcome))
            case .isDecided: .bool(outcome == .decided)
            // Where nobody is on record as speaking, and a motion was withdrawn, that is what came of it.
            case .isDiscussed: .bool(outcome == .discussed && (motions.isEmpty || !item.remarks.isEmpty))
            case .isTabled: .bool(outcome == .tabled)
            case .isOpen: .bool(outcome == .open)
            case .isBeside: .bool(isBeside(motions))
            case .recusals: .strings(item.recusals.map { wording.name($0.name, note: $0.reason) })
            case .stopped:
                .strings(
                    facts.meeting.floor.turns.filter { $0.item == item.number && $0.stopped != nil }.map {
                        wording.stopped($0, since: facts.meeting.opened.at.day)
                    })
            case .speakers:
                .string(
                    wording.list(
                        unique(item.remarks.filter { !facts.isHidden($0) && $0.remark.isNamed }.map(\.remark.speaker))))
            }
        }
        return head.with(ItemFormView(item: item, facts: facts, words: words, wording: wording).value).with(
            JSON(ItemCourseFields.self) { field in
                switch field {
                case .entries: .array(entries)
                case .motions:
                    .array(
                        motions.map { motion in
                            words.motion(motion).with(
                                JSON(MotionPollsFields.self) { field in
                                    switch field {
                                    case .polls:
                                        .array(polls(on: motion).map(words.poll))
                                    }
                                })
                        })
                case .resolutions: .array(item.resolutions.map(words.resolution))
                case .tasks: .array(tasks.map(words.action))
                }
            })
    }

    /// Whether it is what was dealt with beside the agenda, and came to something.
    private func isBeside(_ motions: [MeetingFacts.Motion]) -> Bool {
        item.number == 0 && !facts.meeting.items.isEmpty
            && (!motions.isEmpty || !item.resolutions.isEmpty || !tasks.isEmpty
                || facts.meeting.elections.contains { $0.item == 0 && $0.declaration != nil })
    }

    private var polls: [Poll] { facts.polls.filter { $0.item == item.number } }
    /// The votes on a motion: those on this item, and those on papers that were counted while the meeting was at another item, at which
    /// the motion was not dealt with.
    private func polls(on motion: MeetingFacts.Motion) -> [Poll] {
        facts.polls.filter { poll in
            guard poll.question == motion.proposal.id else { return false }
            return poll.item == item.number
                || poll.method == .written
                    && !facts.appearances.contains {
                        $0.proposal.number == motion.proposal.number && $0.appearance.item == poll.item
                    }
        }
    }

    private var tasks: [ActionItem] { facts.actions.filter { ($0.item ?? 0) == item.number } }

    /// All that happened on the item in order of time; each entry stands under the name of its kind.
    private var entries: [JSON] {
        var course: [(stamp: Stamp, place: Int, entry: JSON)] = []
        func add(_ stamp: Stamp, _ kind: CourseKindFields, _ view: JSON, place: Int = 1) {
            course.append((stamp, place, ["clock": .string(words.clock(stamp.at)), kind.rawValue: view]))
        }
        for remark in item.remarks { add(remark.stamp, .remark, words.remark(remark)) }
        for election in facts.meeting.elections where election.item == item.number {
            guard let declared = election.declaration?.stamp else { continue }
            if election.choosing != nil {
                let view = ChoosingView(election: election, meeting: facts.meeting, book: facts.book, wording: wording)
                add(declared, .choosing, view.value)
            } else {
                add(declared, .election, ElectionView(facts: facts.election, wording: wording).view(election))
            }
        }
        for recusal in item.recusals {
            add(recusal.stamp, .recusal, .string(wording.name(recusal.name, note: recusal.reason)))
        }
        for motion in facts.appearances where motion.appearance.item == item.number {
            add(motion.appearance.stamp, .motion, words.motion(motion))
            for amendment in motion.proposal.amendments where isHere(amendment, motion) {
                add(amendment.stamp, .amendment, words.amendment(amendment))
            }
        }
        let decidedByConsensus = Set(polls.filter { $0.method == .consensus }.map(\.opened.entry))
        for round in facts.meeting.temperatures where round.item == item.number {
            guard !decidedByConsensus.contains(round.stamp.entry) else { continue }
            add(
                round.stamp, .temperature,
                JSON(TemperatureFields.self) { field in
                    switch field {
                    case .clock: .string(words.clock(round.stamp.at))
                    case .question: .string(round.question.description)
                    case .hands: .string(wording.temperature(round.hands))
                    }
                })
        }
        for poll in polls { add(poll.closed ?? poll.opened, .poll, words.poll(poll)) }
        for resolution in item.resolutions { add(resolution.stamp, .resolution, words.resolution(resolution)) }
        for task in tasks { add(task.stamp, .task, words.action(task.asGiven)) }
        // Last, since what a vote or an election brought about comes after it in the same line; but its papers were opened before.
        for line in CourseLines(facts: facts, wording: wording).lines(of: item.number) {
            add(
                line.stamp, .line,
                JSON(CourseLineFields.self) { field in
                    switch field {
                    case .clock: .string(words.clock(line.stamp.at))
                    case .text: .string(line.text.withoutFullStop)
                    }
                }, place: line.kind.hasPrefix("\(WrittenEvent.key).") ? 0 : 1)
        }
        return course.sorted { ($0.stamp.at, $0.stamp.entry, $0.place) < ($1.stamp.at, $1.stamp.entry, $1.place) }
            .map(\.entry)
    }

    /// Whether an amendment was moved while its motion was before this meeting, and this time.
    private func isHere(_ amendment: Amendment, _ motion: MeetingFacts.Motion) -> Bool {
        let entry = amendment.stamp.entry
        let time = motion.proposal.appearances.last { $0.stamp.entry <= entry }
        return time == motion.appearance && entry <= facts.meeting.closed?.entry ?? .max
    }
}

enum ItemFields: String, ViewFields {
    case number, ordinal, heading, type, limit, electorate, outcome, isDecided = "is_decided",
        isDiscussed = "is_discussed", isTabled = "is_tabled", isOpen = "is_open", isBeside = "is_beside", recusals,
        stopped, speakers
}

enum MotionPollsFields: String, ViewFields {
    case polls
}

enum ItemCourseFields: String, ViewFields {
    case entries, motions, resolutions, tasks
}

enum TemperatureFields: String, ViewFields {
    case clock, question, hands
}

enum CourseLineFields: String, ViewFields {
    case clock, text
}

/// What an entry of the course may be; a template looks at the one that is there.
enum CourseKindFields: String, ViewFields {
    case remark, election, choosing, recusal, motion, amendment, temperature, poll, resolution, task, line
}
