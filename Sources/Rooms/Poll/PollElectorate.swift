import Kernel

// Who could vote on one question: here, on paper, or gone since.
extension Book {
    /// Those who can vote on an open poll: whoever is entitled and here now, and whoever voted and has gone since. A vote cast stays
    /// cast when its voter leaves, or the one who held it.
    func electorate(of poll: Poll) -> Poll.Electorate {
        if let vote = meeting?.writtenVote(of: poll) {
            let onPaper = electorate(of: vote)
            let called = poll.cast.filter { $0.by != .paper }
            let hasExtra = onPaper.heads != nil || called.contains { $0.votes != nil }
            return Poll.Electorate(
                entitled: onPaper.entitled, present: onPaper.present + called.total, proxies: 0, area: onPaper.area,
                heads: hasExtra ? onPaper.headsPresent + called.count : nil)
        }
        let now = electorate
        guard let meeting, !poll.cast.isEmpty, !meeting.kind.countsUnits else { return now }
        // Nobody left and nobody stood aside since: whoever voted is one of those who can.
        guard poll.departed.votes > 0 || !meeting.item.recusals.isEmpty else { return now }
        let franchise = Franchise(self, meeting, asked: poll.cast.count)
        let gone = poll.cast.filter { !franchise.counts($0) }
        let byProxy = gone.filter { $0.by == .proxy }.total
        let (present, proxies) = (now.present + gone.total - byProxy, now.proxies + byProxy)
        // Heads that left and nobody saw whose: those of them who voted are among the votes.
        let unseen = min(max(0, poll.cast.total - present - proxies), poll.departed.votes)
        return Poll.Electorate(
            entitled: now.entitled, present: present + unseen, proxies: proxies, area: now.area,
            heads: now.heads.map { $0 + gone.count { $0.by != .proxy } })
    }

    /// Everybody who could vote at some time while the poll was open.
    func everybody(in poll: Poll) -> Poll.Electorate {
        let now = electorate
        if meeting?.writtenVote(of: poll) != nil { return electorate(of: poll) }
        return Poll.Electorate(
            entitled: now.entitled, present: now.present + poll.departed.present,
            proxies: now.proxies + poll.departed.proxies, area: now.area,
            heads: now.heads.map { $0 + poll.departed.headsPresent })
    }

    /// Those who take part in a vote by papers, whatever their votes are worth: papers, and whoever is here and was called.
    func papersTakingPart(on question: QuestionID) -> Int? {
        guard let vote = meeting?.written?.last(where: { $0.counted.contains(question) }) else { return nil }
        let poll = meeting?.polls.last { $0.question == question && $0.method == .written }
        return vote.back + (poll?.cast.count { $0.by != .paper } ?? 0)
    }

    /// The written vote whose papers on a question are being counted.
    private func papers(on question: QuestionID, by method: PollMethod?) -> WrittenVote? {
        method == .written ? meeting?.written?.last { $0.counted.contains(question) } : nil
    }

    /// Those who take part in a vote on a question held in that way.
    func electorate(on question: QuestionID, by method: PollMethod?) -> Poll.Electorate {
        papers(on: question, by: method).map(electorate) ?? electorate
    }

    /// The quorum of a vote held in that way: of papers, those that came back are the ones present.
    func quorum(on question: QuestionID, by method: PollMethod?) -> QuorumStamp {
        papers(on: question, by: method).map { QuorumStamp(required: quorumNow.required, present: $0.back) }
            ?? quorumNow
    }
}
