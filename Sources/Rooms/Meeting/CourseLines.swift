import Kernel

/// The lines of a meeting's course that stand for events of their own, in words.
///
/// What a list at the head or foot of the record still holds has no line; what it no longer holds has one: somebody excused who
/// came after all, a voice in a roll call that was changed.
public struct CourseLines {
    struct Line {
        let stamp: Stamp
        let item: Int
        /// Room and event, `plan.pledged`.
        let kind: String
        let text: String
    }

    let facts: MeetingFacts
    let wording: any Wording

    var meeting: Meeting { facts.meeting }
    var book: Book { facts.book }

    /// All of them in order of time.
    var all: [Line] {
        let kept = [meeting.preamble.number] + meeting.items.map(\.number)
        return kept.flatMap(lines).sorted { ($0.stamp.at, $0.stamp.entry) < ($1.stamp.at, $1.stamp.entry) }
    }

    func lines(of item: Int) -> [Line] {
        let kept = merged(facts.course[item] ?? []).compactMap { kept in
            kept.event.content.line(in: self, at: kept.stamp).map {
                Line(stamp: kept.stamp, item: item, kind: kept.event.kind, text: $0)
            }
        }
        let undeclared = meeting.elections.filter { $0.item == item }.compactMap { election in
            meeting.undeclared(election).map { undeclared in
                Line(
                    stamp: meeting.closed
                        ?? Stamp(entry: book.last.entry + 1, at: max(book.last.at, election.called.at)),
                    item: item, kind: "election.undeclared", text: wording.line(undeclared))
            }
        }
        return kept + undeclared + unsettled(on: item)
    }

    /// At the close: motions that came to no outcome.
    private func unsettled(on item: Int) -> [Line] {
        guard let closed = meeting.closed else { return [] }
        let words = wording.proposals
        func line(_ question: QuestionID, _ state: String) -> Line {
            Line(stamp: closed, item: item, kind: "proposal.unsettled", text: words.unsettled(question, state))
        }
        let recorded = RecordedWords(facts: facts, wording: wording)
        return facts.motions.filter { $0.appearance.item == item }.flatMap { motion in
            let open = motion.appearance.state == .pending || motion.isReopened
            let putOff = motion.appearance.isTabled ? facts.puttingOff(motion) : nil
            let own =
                putOff.map { motion in
                    Line(
                        stamp: closed, item: item, kind: "proposal.unsettled",
                        text: words.putOff(wording.phrase(motion)))
                } ?? line(motion.proposal.id, recorded.state(of: motion))
            // An amendment that fell because another took its words was never voted on.
            return motion.proposal.amendments.filter { $0.state == .dropped || open && $0.state == .pending }
                .map { line($0.id, wording.name(of: $0.state)) }
                + (open ? [own] : [])
        }
    }

    /// With the corrections made of that entry.
    func corrected(_ text: String, entry: Int) -> String {
        facts.corrections.filter { $0.entry == entry }.reduce(text) { $0.replacing($1.old, with: $1.new) }
    }

    /// Those that make one line together.
    private func merged(_ events: [KeptEvent]) -> [KeptEvent] {
        events.reduce(into: []) { merged, kept in
            var kept = kept
            if let earlier = merged.last, let both = kept.event.joined(to: earlier.event) {
                merged.removeLast()
                kept.event = both
            }
            merged.append(kept)
        }
    }
}
