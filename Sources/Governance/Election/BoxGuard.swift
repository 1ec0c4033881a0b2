/// What is not entered while the papers of a box are called: the line before a paper and the paper would together tell whose it
/// is. Papers lie in the box before the first is called, so such a line belongs before 唱票 or after 封箱.
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

extension Meeting {
    /// Refuses somebody's name between the papers of the box being read.
    func refuseBetweenPapers(_ what: BoxGuard) throws(Refusal) {
        guard let reading, !reading.papers.isEmpty,
            let election = reading.elections.lazy.compactMap({ election($0) }).first
        else { return }
        if what == .arrival, election.collectedSaid != nil { return }
        throw .election(.boxIsRead(post: election.post, what))
    }

    /// Refuses to write down who gets a paper once papers of that election were called.
    func refuseIssuing(_ election: Election) throws(Refusal) {
        guard reading(of: election.id.number) != nil else { return }
        throw .election(.boxIsRead(post: election.post, .issuing))
    }
}
