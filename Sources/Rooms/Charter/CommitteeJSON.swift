import Kernel

/// What a meeting did to committees, as data: who came in and went, and what became of the clauses of a charter in draft.
struct CommitteeJSON {
    let meeting: Meeting
    let zone: Zone

    private var events: [(stamp: Stamp, event: CommitteeEvent)] {
        meeting.course.compactMap { kept in
            (kept.event.content as? CommitteeEvent).map { (kept.stamp, $0) }
        }
    }

    /// `"what"` is `applied`, `admitted`, `resigned` or `expelled`; `"ends"` the first day without them.
    var admissions: [JSON] {
        events.compactMap { stamp, event in
            func told(_ what: String, _ names: [String], _ committee: String, reason: String? = nil, ends: Day? = nil)
                -> JSON
            {
                [
                    "what": .string(what), "names": .strings(names), "committee": .string(committee),
                    "reason": .string(reason), "ends": .string(ends?.description), "entry": .int(stamp.entry),
                    "at": .string(stamp.at.iso(zone: zone)),
                ]
            }
            return switch event {
            case .applied(let names, let committee, let reason): told("applied", names, committee, reason: reason)
            case .admitted(let names, let committee): told("admitted", names, committee)
            case .resigned(let names, let committee, let reason, let ends):
                told("resigned", names, committee, reason: reason, ends: ends)
            case .expelled(let names, let committee, let reason): told("expelled", names, committee, reason: reason)
            case .founded, .charterGiven, .clauseDecided, .charterAdopted, .adoptionWithdrawn: nil
            }
        }
    }

    /// `"verdict"` is `passed`, `changed` or `tabled`, and `adopted` of a charter as a whole, which names its motion.
    var clauses: [JSON] {
        events.compactMap { stamp, event in
            func told(_ verdict: String, _ committee: String, clause: Int?, text: String?, by: QuestionID? = nil)
                -> JSON
            {
                [
                    "committee": .string(committee), "clause": clause.map(JSON.int) ?? nil, "verdict": .string(verdict),
                    "text": .string(text), "by": .string(by?.description), "entry": .int(stamp.entry),
                    "at": .string(stamp.at.iso(zone: zone)),
                ]
            }
            return switch event {
            case .clauseDecided(let committee, let number, .passed):
                told("passed", committee, clause: number, text: nil)
            case .clauseDecided(let committee, let number, .changed(let text)):
                told("changed", committee, clause: number, text: text)
            case .clauseDecided(let committee, let number, .tabled):
                told("tabled", committee, clause: number, text: nil)
            case .charterAdopted(let committee, let charter, let question):
                told("adopted", committee, clause: nil, text: charter.name, by: question)
            case .adoptionWithdrawn(let committee, let question):
                told("withdrawn", committee, clause: nil, text: nil, by: question)
            case .founded, .charterGiven, .applied, .admitted, .resigned, .expelled: nil
            }
        }
    }
}
