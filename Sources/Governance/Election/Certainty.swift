extension Election {
    /// Papers that may still say anything: in the box, or waiting for a ruling.
    ///
    /// `nil` where nothing says how many there can be.
    public var papersLeft: Int? { most.map { max(0, $0 - tally.read) + tally.doubtful } }

    /// The most papers there can be in all.
    private var most: Int? { sealed != nil ? tally.read : collectedSaid ?? issued ?? call.registered }

    /// Those who are elected whatever is left in the box says.
    ///
    /// Rivals are counted as if every paper left marked them all (a paper may mark as many as there are seats, and writes in whom
    /// it likes). Somebody is certain when fewer than the seats can then draw level, and when the votes already suffice for
    /// the whole box. With one reserved group the same is asked of the seats outside it; with several, or with near kin or
    /// holders of other posts among those on the paper, only what needs no such reasoning is said.
    func certain(in around: Surroundings) -> [String] {
        guard !isDeclared, let left = papersLeft, let most, canOnlyBeValid(most) else { return [] }
        switch rule.method {
        case .counted, .recall: return []
        default: break
        }
        if rule.carriesDown { return left == 0 ? outcome(papers: nil, part: 0, in: around).elected : [] }
        let needed = max(1, rule.votes.map { $0.share.required(of: most) } ?? 1)
        return tally.lines.filter { line in
            line.votes >= needed && around.holders[line.name] == nil && !hasKin(line.name, around)
                && !around.higher.contains { $0.canStillElect(line.name) } && isSafe(line, left: left, around)
        }.map(\.name)
    }

    private func canOnlyBeValid(_ most: Int) -> Bool {
        if let issued, most > issued { return false }
        guard let turnout = rule.turnout, let registered = call.registered else { return most > 0 }
        // Papers known to be in the box count; those merely issued may stay away.
        let sure = collectedSaid == nil ? tally.read : most
        return sure >= turnout.share.required(of: registered)
    }

    private func isSafe(_ line: RunningTally.Line, left: Int, _ around: Surroundings) -> Bool {
        let level = tally.lines.filter { $0.name != line.name && $0.votes + left >= line.votes }
        // Somebody written in on every paper left would be a rival that nobody has named yet.
        let isOpen = call.takesWriteIns && left >= line.votes
        let rivals = isOpen ? Int.max : level.count
        let own = groups(of: line.name, around.registry)
        switch call.reserved.count {
        case 0:
            return rivals < seats
        case 1:
            let held = call.reserved[0]
            let inGroup = level.count { around.registry.belongs($0.name, to: held.group) }
            if own.isEmpty { return rivals < seats && rivals - inGroup < seats - held.seats }
            let unnamed =
                isOpen
                ? around.registry.people.count { person in
                    around.registry.belongs(person.name, to: held.group)
                        && !tally.lines.contains { $0.name == person.name }
                } : 0
            return rivals < seats || inGroup + unnamed < held.seats
        default:
            let elsewhere = call.reserved.indices.filter { !own.contains($0) }.reduce(0) {
                $0 + call.reserved[$1].seats
            }
            return rivals < seats - elsewhere
        }
    }

    /// Whether somebody may yet win a seat here.
    private func canStillElect(_ name: String) -> Bool {
        guard call.takesWriteIns || candidates.contains(name) else { return false }
        guard let left = papersLeft else { return true }
        let needed = rule.votes.map { $0.share.required(of: tally.read) } ?? 1
        return tally.votes(for: name) + left >= max(1, needed)
    }

    private func hasKin(_ name: String, _ around: Surroundings) -> Bool {
        guard rule.kinAvoidance != nil else { return false }
        let others = tally.lines.map(\.name) + around.holders.keys
        return others.contains { $0 != name && around.registry.areNearKin($0, name) }
    }
}

extension Book {
    /// Those certain to be elected by the papers read so far.
    public func certain(in election: Election) -> [String] { election.certain(in: surroundings(of: election)) }
}
