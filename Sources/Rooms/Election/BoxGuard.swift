/// What is not entered while the papers of a box are called: the line before a paper and the paper would together tell whose it
/// is. Papers lie in the box before the first is called, so such a line belongs before 唱票 or after 封箱.
///
/// A box of which papers were read stays one, whatever an undo took back: whoever reads the book would hold the first reading
/// against the second, and the paper that came between them would be somebody's.
public enum BoxGuard: String, Hashable, Sendable, CaseIterable {
    /// 发票 to somebody by name: refused from 唱票 on, for good.
    case issuing
    /// 票箱: a box that was carried to one household is that household's papers.
    case box
    /// 职责 代书=
    case scribe
    /// 委托
    case proxy
    /// 签到 by name, where nobody said how many papers came back: then somebody who comes might still put one in.
    case arrival
}

extension Book {
    /// Refuses somebody's name between the papers of the box being read.
    func refuseBetweenPapers(_ what: BoxGuard, in meeting: Meeting) throws(Refusal) {
        let open = meeting.reading.map { $0.elections.compactMap { meeting.election($0) } } ?? []
        let begun = meeting.openElections.filter { $0.sealed == nil && wasRead($0) }
        guard let election = open.first ?? begun.first else { return }
        if what == .arrival, (open + begun).allSatisfy({ $0.collectedSaid != nil }) { return }
        throw .election(.boxIsRead(post: election.post, what))
    }

    /// Refuses to write down who gets a paper once papers of that election were read.
    func refuseIssuing(_ election: Election) throws(Refusal) {
        guard election.hasStartedReading || wasRead(election) else { return }
        throw .election(.boxIsRead(post: election.post, .issuing))
    }

    /// Whether papers of it were read and an undo took the reading back.
    private func wasRead(_ election: Election) -> Bool {
        undoneSteps.contains {
            $0.step == .reading && $0.meeting == election.id.meeting && $0.posts.contains(election.post)
        }
    }
}
