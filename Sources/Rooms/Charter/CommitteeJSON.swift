import Kernel

// What a meeting did to committees, as data: who came in and went, and what became of the clauses of a charter in draft.
extension CommitteeEvent: MeetingDatum {
    /// `"what"` of an admission is `applied`, `admitted`, `resigned` or `expelled`, and `"ends"` the first day without them. `"verdict"` of a
    /// clause is `passed`, `changed` or `tabled`; of a charter as a whole `adopted` or `withdrawn`, and then it names its motion.
    func datum(at stamp: Stamp, in zone: Zone) -> (list: String, value: JSON)? {
        let place: JSON = ["entry": .int(stamp.entry), "at": .string(stamp.at.iso(zone: zone))]
        func admission(
            _ what: String, _ names: [String], _ committee: String, reason: String? = nil, ends: Day? = nil
        ) -> (String, JSON) {
            let told: JSON = [
                "what": .string(what), "names": .strings(names), "committee": .string(committee),
                "reason": .string(reason), "ends": .string(ends?.description),
            ]
            return ("admissions", told.with(place))
        }
        func clause(
            _ verdict: String, _ committee: String, _ number: Int?, text: String? = nil, by: QuestionID? = nil
        ) -> (String, JSON) {
            let told: JSON = [
                "committee": .string(committee), "clause": number.map(JSON.int) ?? nil, "verdict": .string(verdict),
                "text": .string(text), "by": .string(by?.description),
            ]
            return ("clauses", told.with(place))
        }
        return switch self {
        case .applied(let names, let committee, let reason): admission("applied", names, committee, reason: reason)
        case .admitted(let names, let committee): admission("admitted", names, committee)
        case .resigned(let names, let committee, let reason, let ends):
            admission("resigned", names, committee, reason: reason, ends: ends)
        case .expelled(let names, let committee, let reason): admission("expelled", names, committee, reason: reason)
        case .clauseDecided(let committee, let number, .passed): clause("passed", committee, number)
        case .clauseDecided(let committee, let number, .changed(let text)):
            clause("changed", committee, number, text: text)
        case .clauseDecided(let committee, let number, .tabled): clause("tabled", committee, number)
        case .charterAdopted(let committee, let charter, let question):
            clause("adopted", committee, nil, text: charter.name, by: question)
        case .adoptionWithdrawn(let committee, let question): clause("withdrawn", committee, nil, by: question)
        case .founded, .charterGiven: nil
        }
    }
}
