import Kernel

// 选举委员会: chosen by 推选 in an assembly, by representatives or by the groups; whoever is nominated leaves it, and vacancies
// are filled in the original ranking (村民委员会组织法第十五条).
extension Book {
    private static let committeeWord = "选举委员会"

    private var electionCommitteeName: String {
        (header.kind == .village ? "村民" : "居民") + Self.committeeWord
    }

    /// Those elected to the election committee are its members at once.
    func seating(_ outcome: Outcome, of election: Election) -> [Event] {
        guard election.post.contains(Self.committeeWord), !outcome.elected.isEmpty else { return [] }
        let name = committees.last { $0.name.contains(Self.committeeWord) }?.name ?? electionCommitteeName
        let committee = committee(named: name)
        let new = outcome.elected.filter { committee?.has($0) != true }
        let founding: [Event] = committee == nil ? [.committee(.founded(name: name, charter: nil))] : []
        return founding + (new.isEmpty ? [] : [.committee(.admitted(names: new, committee: name))])
    }

    /// Whoever is nominated leaves the election committee, and so do near kin where the law says so: at once, and in the record.
    /// The next in the vote that chose them come in.
    func leavings(of names: [String], for call: CalledElection, in meeting: Meeting) -> [Event] {
        guard call.rule.isStatutory, let rule = charter(of: meeting)?.committeeExit else { return [] }
        let others = meeting.elections.filter(\.rule.isStatutory).flatMap(\.candidates)
        func mustLeave(_ member: String, _ nominees: [String]) -> Bool {
            nominees.contains(member) || rule.terms.kinToo && nominees.contains { registry.areNearKin($0, member) }
        }
        return committees.filter { $0.name.contains(Self.committeeWord) }.flatMap { committee -> [Event] in
            let leaving = committee.members.filter { mustLeave($0, names) }
            guard !leaving.isEmpty else { return [] }
            var substitutes: [String] = []
            for member in leaving {
                let next = ranking(that: member).first { name in
                    !committee.memberships.contains { $0.name == name } && !substitutes.contains(name)
                        && !mustLeave(name, names + others)
                }
                if let next { substitutes.append(next) }
            }
            let left = Event.committee(
                .resigned(
                    names: leaving, committee: committee.name, reason: rule.citation.description, ends: meeting.day))
            return substitutes.isEmpty
                ? [left] : [left, .committee(.admitted(names: substitutes, committee: committee.name))]
        }
    }

    /// Its work is done with the hand-over (浙江省村民委员会选举办法第十一条).
    mutating func dissolveElectionCommittee(on day: Day) {
        for place in offices.indices
        where offices[place].post.contains(Self.committeeWord) && offices[place].isHeld(on: day) {
            offices[place].ended = day
            offices[place].ending = .handedOver
        }
    }

    /// Those with votes in the vote by which somebody came onto the election committee, most votes first.
    private func ranking(that member: String) -> [String] {
        let votes = meetings.reversed().lazy.flatMap { $0.elections.reversed() }
        let vote = votes.first { election in
            election.post.contains(Self.committeeWord) && election.declaration?.outcome.isValid == true
                && election.tally.votes(for: member) > 0
        }
        return (vote?.tally.ranking ?? []).filter { $0.votes > 0 && registry.knows($0.name) }.map(\.name)
    }
}
