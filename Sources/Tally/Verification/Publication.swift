import Kernel

extension Election {
    /// The canonical form: ballots sorted and merged, without their numbers; as BLT text it is the same, byte by byte,
    /// from whatever format and in whatever order the ballots came.
    ///
    ///     SHA256.hex(of: BallotFile.blt(election.canonical())) == election.canonicalDigest
    public func canonical() -> Election {
        var election = self
        election.ballots = ballots.merged()
        return election
    }

    /// SHA-256 of the canonical form.
    public var canonicalDigest: String { canonicalDigest(of: Patterns(ballots)) }

    /// The same, of patterns sorted beforehand. The text is hashed as it is written; of a large one the second half is
    /// written on another core meanwhile, and waits.
    func canonicalDigest(of patterns: Patterns) -> String {
        nonisolated(unsafe) var digest = SHA256()
        nonisolated(unsafe) var waiting: [UInt8] = []
        let halves = patterns.halves
        digest.update(BallotFile.heading(self))
        // Each job touches its own.
        Papers.perform(halves[1].isEmpty ? 1 : 2) { job in
            if job == 0 {
                BallotFile.forEachPage(of: self, patterns, halves[0]) { digest.update($0) }
            } else {
                waiting.reserveCapacity(ballots.marks.count * 2)
                BallotFile.forEachPage(of: self, patterns, halves[1]) { waiting += $0 }
            }
        }
        digest.update(waiting)
        digest.update(BallotFile.ending(self))
        return digest.finish().hexadecimal
    }

    /// A form fit to publish: sorted and merged, and no pattern left that fewer than `atLeast` voters share, so that
    /// nobody can be told by a way of marking agreed beforehand.
    ///
    /// A rarer pattern is cut to the longest beginning that enough voters share with it, last preference first; ballots
    /// that share not even a first preference are left out. ``Election/withheld`` says how many of each.
    public func published(atLeast: Int64 = 2) -> Election {
        var election = self
        let merged = ballots.merged()
        var shortened: Int64 = 0
        var dropped: Int64 = 0
        var kept: [Ballot] = []

        // The sorted patterns form a tree by beginnings; a stack of open beginnings walks it once. Whatever a beginning
        // is left with, too few of its own, goes to the next shorter one.
        var stack: [(rank: Ballot.Rank?, weight: Int64, cut: Int64)] = [(nil, 0, 0)]
        func close() {
            guard let top = stack.popLast() else { return }
            guard top.weight > 0 else { return }
            if top.weight >= atLeast {
                kept.append(
                    Ballot(
                        ranks: stack.dropFirst().compactMap(\.rank) + [top.rank].compactMap { $0 }, weight: top.weight))
                shortened += top.cut
            } else if stack.isEmpty {
                dropped += top.weight
            } else {
                stack[stack.count - 1].weight += top.weight
                stack[stack.count - 1].cut += top.weight
            }
        }
        for ballot in merged {
            let common = zip(stack.dropFirst(), ballot.ranks).prefix { $0.0.rank == $0.1 }.count
            while stack.count - 1 > common { close() }
            for rank in ballot.ranks.dropFirst(stack.count - 1) { stack.append((rank, 0, 0)) }
            stack[stack.count - 1].weight += ballot.weight
        }
        while stack.count > 1 { close() }
        // What is left at the root: blank papers as they were, and ballots cut to nothing.
        if let root = stack.first {
            let blank = root.weight - root.cut
            dropped += root.cut
            if blank > 0 { kept.append(Ballot([], weight: blank)) }
        }
        if let ballots = try? Ballots(kept) { election.ballots = ballots.merged() }
        election.withheld = shortened + dropped > 0 ? Withheld(shortened: shortened, dropped: dropped) : nil
        return election
    }
}
