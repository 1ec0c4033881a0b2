import Kernel

/// Who may vote on the item being dealt with, name by name.
///
/// A vote belongs to a voter: to a person, or to a household where households are counted, which has one vote however many of it are
/// here. What is said here of names goes with the figures of ``Book/electorate``.
struct Franchise {
    /// Why somebody has no vote just now.
    enum Bar { case noVote, notPresent }

    private let registry: Registry
    private let countsHouseholds: Bool
    private let recused: Names
    private let observers: Names
    /// Who alone is entitled, where their names are known.
    private let entitled: Names?
    /// Who votes for whom.
    private let holders: [String: String]
    private let here: Names
    /// Those with somebody here who may vote.
    private let households: Set<String>
    /// Whether there are people here whom nobody signed in by name.
    private let holdsUnnamed: Bool
    /// Those of whom it was said that they left, or did not come.
    private let away: Names
    /// Who has votes beyond one.
    private let extra: [String: Int]
    /// Where owners vote by their units.
    private let electors: Electors?
    /// Of whom somebody votes for an absent household.
    private let represented: Set<String>
    /// The voters whose papers came back, while they are counted.
    private let papers: Set<String>

    /// - Parameter asked: about how many names it will be asked.
    init(_ book: Book, _ meeting: Meeting, asked: Int) {
        let attendance = meeting.attendance
        func names(_ list: [String]) -> Names { Names(list, asked: asked) }
        electors = meeting.kind.countsUnits ? book.units.electors : nil
        extra = Dictionary(
            (meeting.extraVotes ?? []).map { ($0.name, $0.votes) }, uniquingKeysWith: { one, _ in one })
        registry = book.registry
        countsHouseholds = attendance.unit == .households
        recused = names(meeting.item.recusals.map(\.name))
        observers = names(attendance.observers.map(\.name))
        entitled = book.namesEntitled(in: meeting).map(names)
        holders = Dictionary(
            attendance.standingProxies.map { ($0.principal, $0.holder) }, uniquingKeysWith: { one, _ in one })
        here = names(attendance.names)
        let recused = recused
        households =
            countsHouseholds
            ? Set(attendance.names.lazy.filter { !recused.contains($0) }.map(book.registry.household)) : []
        holdsUnnamed = attendance.holdsUnnamed(in: registry)
        let holders = holders
        represented =
            countsHouseholds
            ? Set(
                holders.lazy.filter { !recused.contains($0.key) && !recused.contains($0.value) }.map {
                    book.registry.household(of: $0.key)
                }) : []
        let (electors, households) = (electors, countsHouseholds)
        papers = Set(
            (meeting.polls.last.flatMap(meeting.writtenVote)?.returned ?? []).lazy.compactMap(\.name).map { name in
                electors.map { $0.head(of: name)?.label ?? name }
                    ?? (households ? book.registry.household(of: name) : name)
            })
        away = names(attendance.departures.map(\.name) + attendance.excused.map(\.name) + attendance.absent.map(\.name))
    }

    /// Names to look somebody up in: as they are listed for a few questions, by their digests for a whole roll.
    private struct Names {
        private let list: [String]
        private let set: Set<String>?

        init(_ list: [String], asked: Int) {
            self.list = list
            set = asked > 16 && list.count > 16 ? Set(list) : nil
        }

        func contains(_ name: String) -> Bool { set?.contains(name) ?? list.contains(name) }
    }

    /// Whose vote it is that somebody gives.
    func voter(_ name: String) -> String {
        if let electors { return electors.head(of: name)?.label ?? name }
        return countsHouseholds ? registry.household(of: name) : name
    }

    /// How many votes that is; `nil` is one.
    func votes(of name: String) -> Int? { extra[name].map { 1 + $0 } }

    /// How much area, in 0.01 m²; `nil` where votes do not weigh by it.
    func area(of name: String) -> Int? { electors?.head(of: name)?.area.hundredths }

    /// Whether it was given on a paper that came back.
    func isByPaper(_ name: String) -> Bool {
        !papers.isEmpty && papers.contains(voter(name))
    }

    /// Whether a name is a household's: what it is called, or its head who is not here while somebody else of it is.
    private func isHousehold(_ name: String) -> Bool {
        guard countsHouseholds, !here.contains(name), registry.household(of: name) == name else { return false }
        return !registry.knows(name) || households.contains(name) || represented.contains(name)
    }

    /// Whether somebody else gives it.
    func isByProxy(_ name: String) -> Bool {
        if isHousehold(name) { return !households.contains(name) && represented.contains(name) }
        return !here.contains(name) && holders[name] != nil
    }

    /// What keeps somebody from voting; `nil` where nothing does.
    func bar(_ name: String) -> Bar? {
        if let electors { return electors.head(of: name) == nil || recused.contains(name) ? .noVote : nil }
        if isHousehold(name), households.contains(name) || represented.contains(name) { return nil }
        guard !recused.contains(name), !observers.contains(name), entitled?.contains(name) ?? true else {
            return .noVote
        }
        if here.contains(name) || isByPaper(name) { return nil }
        if let holder = holders[name] { return recused.contains(holder) ? .noVote : nil }
        // Of those counted and never signed in by name anybody may be one, unless it was said that they are not here.
        return holdsUnnamed && !away.contains(name) ? nil : .notPresent
    }

    /// Whether a vote given earlier is one of those that can be given now, so that it is not counted twice: also where somebody of the
    /// household gave it, left, and another of it is represented since.
    func counts(_ cast: CastVote) -> Bool {
        countsHouseholds && (households.contains(cast.voter) || represented.contains(cast.voter))
            || bar(cast.vote.name) == nil
    }
}

extension Book {
    /// The names of those who may vote on the item being dealt with, where they are known.
    fileprivate func namesEntitled(in meeting: Meeting) -> [String]? {
        meeting.item.electorate.flatMap { body(of: $0).names } ?? meeting.attendance.body.names
    }

    /// Refuses a roll call of people of whom one may not vote just now, or of whom two would give the same vote.
    func mayVote(_ votes: [NamedVote]) throws(Refusal) {
        guard let meeting else { throw .meeting(.noMeetingOpen) }
        let franchise = Franchise(self, meeting, asked: votes.count)
        try refuseWithoutPaper(votes.map(\.name), by: franchise, in: meeting)
        var names: [String: String] = [:]
        if meeting.kind.countsUnits {
            try refuseSeveralHeads(votes.map(\.name))
        } else {
            try knownVoters(votes.map(\.name), in: meeting)
            try refuseWithoutVote(votes.map(\.name), in: meeting)
        }
        for name in votes.map(\.name) {
            switch franchise.bar(name) {
            case .noVote: throw .poll(.mayNotVote(name))
            case .notPresent: throw .meeting(.notPresent(name))
            case nil: break
            }
            let voter = franchise.voter(name)
            if let other = names.updateValue(name, forKey: voter), other != name {
                if meeting.kind.countsUnits { throw .poll(.oneVoteAHead(voter, other, name)) }
                throw .poll(.oneVoteAHousehold(voter, other, name))
            }
        }
    }

    /// Refuses, while papers of owners are counted by name, whoever's paper did not come back in time. Elsewhere those here may be called
    /// beside the papers.
    private func refuseWithoutPaper(_ names: [String], by franchise: Franchise, in meeting: Meeting) throws(Refusal) {
        guard meeting.kind.countsUnits, let poll = meeting.openPoll, let vote = meeting.writtenVote(of: poll),
            vote.returned.allSatisfy({ $0.name != nil })
        else { return }
        let late = Set(vote.late.compactMap(\.name).map(franchise.voter))
        for name in names where !franchise.isByPaper(name) {
            throw .written(.notReturned(name, isLate: late.contains(franchise.voter(name))))
        }
    }

    /// Refuses the name of somebody who owns one unit alone and another in common, and so stands in two heads.
    func refuseSeveralHeads(_ names: [String]) throws(Refusal) {
        guard !units.isEmpty else { throw .poll(.noUnits) }
        let electors = units.electors
        for name in names where electors.head(ofUnit: name) == nil {
            let heads = electors.heads(of: name)
            if heads.count > 1 { throw .poll(.severalHeads(name, units: heads.compactMap(\.units.first))) }
        }
    }

    /// Refuses names that are nobody's, and no household's where households vote.
    func knownVoters(_ names: [String], in meeting: Meeting) throws(Refusal) {
        guard meeting.attendance.unit == .households else { return try known(names) }
        let unknown = names.filter { !registry.knows($0) }
        guard !unknown.isEmpty else { return }
        let households = Set(registry.people.compactMap(\.details.household))
        if let name = unknown.first(where: { !households.contains($0) }) { try known(name) }
    }

    /// Refuses, in a recount, those who had no vote in the poll: whoever came after its close votes in a second vote, not in this one.
    func mayVoteAgain(_ votes: [NamedVote], in poll: Poll) throws(Refusal) {
        try mayVote(votes)
        guard let meeting, let closed = poll.closed else { return }
        let franchise = Franchise(self, meeting, asked: votes.count)
        // Of papers opened and read out, those alone count that came back in time.
        if meeting.kind.countsUnits, let vote = meeting.writtenVote(of: poll),
            vote.returned.allSatisfy({ $0.name != nil })
        {
            let back = Set(vote.returned.compactMap(\.name).map(franchise.voter))
            let late = Set(vote.late.compactMap(\.name).map(franchise.voter))
            for name in votes.map(\.name) where !back.contains(franchise.voter(name)) {
                throw .written(.notReturned(name, isLate: late.contains(franchise.voter(name))))
            }
        }
        let voters = Set(poll.cast.map(\.voter))
        for vote in votes where !voters.contains(franchise.voter(vote.name)) {
            let arrival = meeting.attendance.arrivals.last { $0.name == vote.name }?.stamp.entry ?? 0
            if arrival > closed.entry { throw .poll(.cameAfterClose(vote.name, poll.question)) }
        }
    }
}

extension Electors.Head {
    /// What a head is called where it votes: its owners.
    var label: String { owners.joined(separator: "、") }
}
