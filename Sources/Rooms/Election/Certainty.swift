/// Who is elected whatever the papers left in the box say.
///
/// Each paper left gives anybody at most one vote, and marks as many people as there are seats. So if papers left can keep
/// somebody out at all, those can that all mark one and the same set of rivals; hence every such set is tried, its members raised
/// by all the papers left and nobody else by any, and the seats filled as at the declaration. Rivals of the same reserved
/// groups are alike but for their votes, so of each kind only those with the most need be tried.
///
/// Sound wherever it speaks. It says less than it might where near kin stand against each other or votes are carried down from a
/// post that is not declared yet, and nothing at all under rules that rank or weigh.
struct Certainty {
    let election: Election
    let around: Surroundings
    /// Papers that may still say anything.
    let left: Int
    /// The most papers there can be in all.
    let most: Int

    /// What a rival may still come to, and what he has at the least.
    private struct Rival {
        let name: String
        let low: Int
        let high: Int
        let groups: Set<Int>
    }

    /// A ballot is answered in a few milliseconds; with more sets of rivals than this it stays silent for longer.
    private static let mostTries = 300
    /// Who sits when a set of rivals is raised; most sets are asked about for several people.
    private typealias Seated = [Set<String>: Set<String>]

    var names: [String] {
        guard canOnlyBeValid(election) else { return [] }
        switch election.rule.method {
        case .recall, .nomination, .budgeted: return []
        case .counted(let rule) where RankedCount.addsUp(rule): return electedByApproval
        case .counted: return []
        case .absoluteMajority, .plurality, .rerun, .revote: break
        }
        if left == 0, around.higher.isEmpty { return election.outcome(papers: nil, part: 0, in: around).elected }
        let needed = max(1, election.rule.votes.map { $0.share.required(of: most) } ?? 1)
        // Most papers are read before anybody has the votes at all.
        let leading = election.tally.lines.contains { $0.votes + around.carried[$0.name, default: 0] >= needed }
        guard leading else { return [] }
        let rivals = rivals
        var seated: Seated = [:]
        return rivals.filter { rival in
            rival.low >= needed && !mayBeElectedHigher(rival.name) && !mayYieldToKin(rival)
                && isSafe(rival, rivals, &seated)
        }.map(\.name)
    }

    /// Whoever has more approvals than all but fewer than `seats` others can reach; a tie is nobody's.
    private var electedByApproval: [String] {
        guard election.call.reserved.isEmpty, !election.call.takesWriteIns, around.higher.isEmpty else { return [] }
        let lines = election.tally.lines.filter { !isOut($0.name) }
        return lines.filter { line in
            lines.count { $0.name != line.name && $0.votes + left >= line.votes } < election.seats
        }.map(\.name)
    }

    private func isOut(_ name: String) -> Bool { around.holders[name] != nil || around.barred[name] != nil }

    // MARK: The rivals

    private var rivals: [Rival] {
        let lines = election.tally.lines.filter { !isOut($0.name) }.map { line in
            let carried = carried(to: line.name)
            return Rival(
                name: line.name, low: line.votes + carried.low, high: line.votes + left + carried.high,
                groups: election.groups(of: line.name, around.registry))
        }
        guard election.call.takesWriteIns, left > 0 else { return lines }
        // Anybody may yet be written in: those whose groups the book knows, and as many strangers as there are seats.
        let named = Set(election.tally.lines.map(\.name))
        let people = election.call.reserved.isEmpty ? [] : around.registry.people.map(\.name)
        let known = people.filter { name in
            !named.contains(name) && !isOut(name) && !election.groups(of: name, around.registry).isEmpty
        }
        let strangers = (0..<election.seats).map { "?\($0)" }
        return lines
            + (known + strangers).map { name in
                let carried = carried(to: name)
                return Rival(
                    name: name, low: carried.low, high: left + carried.high,
                    groups: election.groups(of: name, around.registry))
            }
    }

    /// Votes for a higher post that come down: those of one declared are settled, those of one still being read may be none or more.
    private func carried(to name: String) -> (low: Int, high: Int) {
        let settled = around.carried[name, default: 0]
        guard election.rule.carriesDown, election.call.round == 1 else { return (settled, settled) }
        let more = around.higher.filter { $0.call.round == 1 }.reduce(0) { sum, higher in
            sum + higher.tally.votes(for: name)
                + (higher.call.takesWriteIns || higher.candidates.contains(name) ? higher.papersLeft ?? 1_000_000 : 0)
        }
        return (settled, settled + more)
    }

    // MARK: What may keep somebody out

    private func mayBeElectedHigher(_ name: String) -> Bool { around.higher.contains { $0.canStillElect(name) } }

    /// Near kin who sit already, or may sit, or may draw level.
    private func mayYieldToKin(_ rival: Rival) -> Bool {
        guard election.rule.kinAvoidance != nil else { return false }
        return around.registry.kin(near: rival.name).contains { kin in
            if around.holders[kin] != nil || mayBeElectedHigher(kin) { return true }
            let line = election.tally.lines.first { $0.name == kin }
            guard line != nil || election.call.takesWriteIns else { return false }
            return (line?.votes ?? 0) + left + carried(to: kin).high >= rival.low
        }
    }

    private func isSafe(_ one: Rival, _ rivals: [Rival], _ seated: inout Seated) -> Bool {
        let others = rivals.filter { $0.name != one.name }
        let level = others.count { $0.high >= one.low }
        let held = election.call.reserved
        if held.isEmpty { return level < election.seats }
        // Enough already, even if all seats kept for groups it is not of went past it.
        let elsewhere = held.indices.filter { !one.groups.contains($0) }.reduce(0) { $0 + max(0, held[$1].seats) }
        if level < election.seats - elsewhere { return true }
        guard isExact(others) else { return false }
        if one.groups.count <= 1, others.allSatisfy({ $0.groups.count <= 1 }) { return isSafeAmongSingles(one, others) }
        if sitsBesideAllAhead(one, others) { return true }
        let moving = others.filter { canMatter($0, to: one, among: others) }
        var kinds = Dictionary(grouping: moving, by: \.groups).values.map { $0.sorted { $0.high > $1.high } }
        kinds = kinds.map { Array($0.prefix(election.seats)) }
        return everySet(of: kinds[...], room: election.seats, []) { raised in
            if seated[raised] == nil {
                guard seated.count < Self.mostTries else { return false }
                seated[raised] = seats(whenRaised: raised, rivals)
            }
            return seated[raised]?.contains(one.name) == true
        }
    }

    /// Whether trying sets of rivals tells the truth: where one person fills seats of two groups at once, or kin push each other
    /// out, another rival who has the votes can even help; then the papers in the box must at least be counted.
    private func isExact(_ others: [Rival]) -> Bool {
        guard
            election.rule.kinAvoidance == nil
                || !others.contains(where: { !around.registry.kin(near: $0.name).isEmpty })
        else { return false }
        return election.collectedSaid != nil || election.sealed != nil || !others.contains { $0.groups.count > 1 }
    }

    /// Whether the papers left can change anything for somebody by raising this rival: past the votes that are needed, past that
    /// somebody, or past another who can stand above. Seats are given from the top down, so what happens below is all one.
    private func canMatter(_ rival: Rival, to one: Rival, among others: [Rival]) -> Bool {
        if rival.low < floor, rival.high >= floor { return true }
        guard rival.high >= one.low else { return false }
        let reach = max(rival.low, one.low)...rival.high
        if rival.low <= one.low { return true }
        return others.contains { $0.name != rival.name && (reach.contains($0.low) || reach.contains($0.high)) }
    }

    /// The votes that are needed at the least.
    private var floor: Int { max(1, election.rule.votes.map { $0.share.required(of: least) } ?? 1) }

    /// Whether all who are ahead or level, whomever the papers left raise, can sit together with this one and leave room for whatever
    /// their groups then lack: nobody has to be left out, so this one sits.
    private func sitsBesideAllAhead(_ one: Rival, _ others: [Rival]) -> Bool {
        let held = SeatFilling(seats: election.seats, held: election.call.reserved.map(\.seats)).held
        var ahead = held.indices.map { one.groups.contains($0) ? 1 : 0 }
        var seated = 1
        var raisable: [(groups: Set<Int>, people: Int)] = []
        for other in others where other.high >= one.low {
            if other.low >= one.low {
                seated += 1
                for group in other.groups where ahead.indices.contains(group) { ahead[group] += 1 }
            } else if let kind = raisable.firstIndex(where: { $0.groups == other.groups }) {
                raisable[kind].people += 1
            } else {
                raisable.append((other.groups, 1))
            }
        }
        func fits(_ kinds: ArraySlice<(groups: Set<Int>, people: Int)>, _ raised: Int) -> Bool {
            guard let kind = kinds.first else {
                return seated + held.indices.reduce(0) { $0 + max(0, held[$1] - ahead[$1]) } <= election.seats
            }
            let most = min(kind.people, election.seats - raised)
            for more in 0...most {
                seated += more
                for group in kind.groups where ahead.indices.contains(group) { ahead[group] += more }
                defer {
                    seated -= more
                    for group in kind.groups where ahead.indices.contains(group) { ahead[group] -= more }
                }
                guard fits(kinds.dropFirst(), raised + more) else { return false }
            }
            return true
        }
        return fits(raisable[...], 0)
    }

    /// Where nobody belongs to two groups: the best of each group take its seats, and all others compete for the rest. So somebody is
    /// out when as many of the own group as it has seats are ahead or level, and of all the others as many as there are free seats.
    private func isSafeAmongSingles(_ one: Rival, _ others: [Rival]) -> Bool {
        let held = SeatFilling(seats: election.seats, held: election.call.reserved.map(\.seats)).held
        let none = held.count
        var ahead = [Int](repeating: 0, count: none + 1)
        var raisable = ahead
        for other in others where other.high >= one.low {
            let group = other.groups.first ?? none
            if other.low >= one.low { ahead[group] += 1 } else { raisable[group] += 1 }
        }
        // By how many rivals the papers left raise past this one: how many can then compete for the free seats at most.
        var most: [Int?] = [0] + [Int?](repeating: nil, count: election.seats)
        for group in 0...none {
            let kept = group == none ? 0 : held[group]
            var next = [Int?](repeating: nil, count: most.count)
            for (raised, competing) in most.enumerated() {
                guard let competing else { continue }
                for more in 0...min(raisable[group], election.seats - raised) {
                    let past = ahead[group] + more
                    if one.groups.contains(group), past < kept { continue }
                    next[raised + more] = max(next[raised + more] ?? 0, competing + max(0, past - kept))
                }
            }
            most = next
        }
        return !most.contains { ($0 ?? -1) >= election.seats - held.reduce(0, +) }
    }

    /// Whether `holds` of every choice of so many rivals of each kind, at most `room` in all.
    private func everySet(
        of kinds: ArraySlice<[Rival]>, room: Int, _ chosen: Set<String>, _ holds: (Set<String>) -> Bool
    ) -> Bool {
        guard let kind = kinds.first else { return holds(chosen) }
        // Those who raise the most first: they are the likeliest to keep somebody out.
        for taken in (0...min(room, kind.count)).reversed() {
            let more = chosen.union(kind.prefix(taken).map(\.name))
            guard everySet(of: kinds.dropFirst(), room: room - taken, more, holds) else { return false }
        }
        return true
    }

    private func seats(whenRaised raised: Set<String>, _ rivals: [Rival]) -> Set<String> {
        let floor = self.floor
        let contenders = rivals.compactMap { rival -> SeatFilling.Contender? in
            let votes = raised.contains(rival.name) ? rival.high : rival.low
            return votes >= floor ? .init(rival.name, votes, groups: rival.groups) : nil
        }
        let filling = SeatFilling(seats: election.seats, held: election.call.reserved.map(\.seats))
        return Set(filling.filled(by: contenders).elected)
    }

    /// The fewest papers there can be in all.
    private var least: Int { election.collectedSaid ?? election.tally.read }

    /// Whether the vote is valid however the papers left come in.
    private func canOnlyBeValid(_ election: Election) -> Bool {
        if let issued = election.issued, most > issued { return false }
        guard let turnout = election.rule.turnout, let registered = election.call.registered else { return most > 0 }
        return least >= turnout.share.required(of: registered)
    }
}

extension Election {
    /// Papers that may still say anything: in the box, or waiting for a ruling.
    ///
    /// `nil` where nothing says how many there can be.
    public var papersLeft: Int? { most.map { max(0, $0 - tally.read) + tally.doubtful } }

    /// The most papers there can be in all.
    private var most: Int? { sealed != nil ? tally.read : collectedSaid ?? issued ?? call.registered }

    /// Those who are elected whatever is left in the box says.
    func certain(in around: Surroundings) -> [String] {
        guard !isDeclared, let left = papersLeft, let most else { return [] }
        return Certainty(election: self, around: around, left: left, most: most).names
    }

    /// Whether somebody may yet win a seat here.
    fileprivate func canStillElect(_ name: String) -> Bool {
        guard call.takesWriteIns || candidates.contains(name) else { return false }
        guard let left = papersLeft else { return true }
        let needed = rule.votes.map { $0.share.required(of: collectedSaid ?? tally.read) } ?? 1
        return tally.votes(for: name) + left >= max(1, needed)
    }
}

extension Registry {
    /// Those entered as near relatives of somebody.
    func kin(near name: String) -> Set<String> {
        Set(
            kin.compactMap { kinship in
                guard NearKin.isNear(kinship.relation) else { return nil }
                return kinship.one == name ? kinship.other : kinship.other == name ? kinship.one : nil
            })
    }
}

extension Book {
    /// Those certain to be elected by the papers read so far.
    public func certain(in election: Election) -> [String] { election.certain(in: surroundings(of: election)) }
}
