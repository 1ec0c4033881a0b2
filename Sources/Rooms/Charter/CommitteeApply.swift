import Kernel

// What each event does to the committees.
extension Book {
    mutating func apply(_ event: CommitteeEvent, at stamp: Stamp) {
        switch event {
        case .founded(let name, let charter):
            committees.append(Committee(name: name, founded: stamp, charter: charter))
        case .charterGiven(let name, let charter):
            change(name) {
                $0.charter = charter
                $0.charterGiven = stamp
                $0.draft = []
            }
        case .applied(let names, let name, let reason):
            change(name) {
                $0.applications += names.map { Application(name: $0, reason: reason, stamp: stamp) }
            }
        case .admitted(let names, let name):
            change(name) { committee in
                committee.applications.removeAll { names.contains($0.name) }
                committee.memberships += names.map { Membership(name: $0, joined: stamp) }
            }
            meetingFollows(name, at: stamp)
        case .resigned(let names, let name, let reason, let ends):
            change(name) { $0.end(names, .resigned, reason: reason, ends: ends, at: stamp) }
            meetingFollows(name, at: stamp)
        case .expelled(let names, let name, let reason):
            change(name) { $0.end(names, .expelled, reason: reason, ends: stamp.at.day, at: stamp) }
            meetingFollows(name, at: stamp)
        case .clauseDecided(let name, let number, let verdict):
            let meeting = meeting?.number
            change(name) {
                $0.draft.append(ClauseDecision(number: number, verdict: verdict, stamp: stamp, meeting: meeting))
            }
        case .charterAdopted(let name, let charter, let question):
            adopt(charter, for: name, by: question, at: stamp)
        case .adoptionWithdrawn(let name, let question):
            withdrawAdoption(of: name, by: question)
        }
    }

    /// The committee's meeting is one of its members as they are from now on, and its quorum and majorities are of those.
    private mutating func meetingFollows(_ name: String, at stamp: Stamp) {
        guard let meeting, meeting.attendance.body.committee == name, let committee = committee(named: name) else {
            return
        }
        let members = committee.members(meetingOn: max(meeting.day, stamp.at.day))
        guard members != meeting.attendance.body.names else { return }
        changeMeeting { meeting in
            meeting.attendance.follow(
                Body(entitled: members.count, committee: name, names: members), at: stamp)
            meeting.quorum.follow(entitled: members.count)
        }
    }

    private mutating func adopt(_ charter: Charter, for name: String, by question: QuestionID, at stamp: Stamp) {
        let from = committee(named: name)?.charter
        // The hash stays that of the text it was amended from: that template does not enter again and undo the amendments.
        enter(charter, sha256: from.flatMap { newest($0)?.sha256 } ?? "", at: stamp)
        let version = newest(charter.name)?.version ?? 1
        let meeting = meeting?.number
        change(name) {
            $0.adoptions.append(
                CharterAdoption(
                    from: from, charter: charter.name, version: version, question: question, stamp: stamp,
                    meeting: meeting, decisions: $0.draft))
            $0.charter = charter.name
            $0.draft = []
        }
    }

    private mutating func withdrawAdoption(of name: String, by question: QuestionID) {
        guard let adoption = committee(named: name)?.adoptions.last, adoption.question == question else { return }
        charters.removeAll { $0.charter.name == adoption.charter && $0.version == adoption.version }
        change(name) {
            $0.adoptions.removeLast()
            $0.charter = adoption.from
            $0.draft = adoption.decisions + $0.draft
        }
    }

    private mutating func change(_ name: String, _ change: (inout Committee) -> Void) {
        guard let place = committees.firstIndex(where: { $0.name == name }) else { return }
        change(&committees[place])
    }
}

extension Committee {
    fileprivate mutating func end(
        _ names: [String], _ departure: Membership.Departure, reason: String?, ends: Day, at stamp: Stamp
    ) {
        for place in memberships.indices where names.contains(memberships[place].name) && memberships[place].left == nil
        {
            memberships[place].left = stamp
            memberships[place].ends = ends
            memberships[place].departure = departure
            memberships[place].reason = reason
        }
    }
}
