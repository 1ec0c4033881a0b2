import Kernel

/// Facts that contradict each other on the papers of an election: said to whoever makes one, printed on none.
struct ElectionWarnings {
    let facts: ElectionFacts
    let wording: any Wording

    /// What a paper of that kind is about.
    func told(of paper: Paper?) -> [String] {
        switch paper {
        case .voters, .voterRegister, .voterCards, .registrationReport: shortList
        case .notices: shortList + manyOffices
        case .ballot: withoutCandidates
        case .tallySheet: withoutCandidates + manyOffices
        case .result, .electionStaff: manyOffices
        default: []
        }
    }

    private var shortList: [String] {
        let registered = facts.posts.compactMap(\.call.registered).max() ?? 0
        let listed = facts.register?.voters.count ?? facts.book.registry.people.count
        guard registered > listed, facts.posts.allSatisfy(\.rule.isStatutory) else { return [] }
        return [wording.electionPapers.listIsShort(listed, registered: registered)]
    }

    /// Whoever writes, counts and watches over the count at once.
    private var manyOffices: [String] {
        guard let meeting = facts.meeting, !meeting.elections.isEmpty else { return [] }
        let words = wording.electionPapers
        var offices: [(name: String, office: String)] = []
        offices += [(meeting.chair, words.chair), (meeting.recorder, words.recorder)].compactMap { name, office in
            name.map { ($0, office) }
        }
        for officers in meeting.countingOfficers {
            offices += officers.names.map { ($0, wording.name(of: officers.role)) }
        }
        let boxes = facts.posts.first?.boxes ?? []
        offices += unique(boxes.flatMap(\.monitors)).map { ($0, words.boxMonitor) }
        offices += unique(meeting.attendance.proxies.map(\.holder)).map { ($0, words.holder) }
        return unique(offices.map(\.name)).compactMap { name in
            let held = offices.filter { $0.name == name }.map(\.office)
            return held.count > 2 ? words.hasManyOffices(name, held) : nil
        }
    }

    private var withoutCandidates: [String] {
        facts.ballots.filter { $0.candidates.isEmpty && $0.rule.method != .nomination }
            .map { wording.electionPapers.nobodyStands($0.post) }
    }
}
