import Kernel

/// The papers on one question, read out one by one. A paper has no owner here: of who returned one only totals are known.
public struct PaperBox: Codable, Hashable, Sendable {
    public let question: QuestionID
    public internal(set) var votes = Votes()
    /// Papers worth nothing.
    public internal(set) var void = 0
    public internal(set) var isSealed = false

    init(_ question: QuestionID) { self.question = question }

    /// Papers read so far.
    public var read: Int { votes.cast + void }

    mutating func take(_ choice: Choice?, _ papers: Int) {
        switch choice {
        case .for: votes.for += papers
        case .against: votes.against += papers
        case .abstain: votes.abstain += papers
        case nil: void += papers
        }
    }
}

extension WrittenVote {
    /// The box of a question, once its papers are read out one by one.
    public func box(of question: QuestionID) -> PaperBox? { boxes?.last { $0.question == question } }
}

extension Meeting {
    /// The box being read, with the vote that it belongs to.
    var paperBox: (vote: WrittenVote, box: PaperBox)? {
        guard let question = openPoll?.question else { return nil }
        return written?.lazy.compactMap { vote in vote.box(of: question).map { (vote, $0) } }.last { !$0.box.isSealed }
    }
}

// Reading papers out one by one, where nobody may know whose they are.
extension Book {
    func decide(read choice: Choice?, _ papers: Int, because reason: String?) throws(Refusal) -> [Event] {
        let (vote, box) = try boxBeingRead()
        let (read, more) = box.read.addingReportingOverflow(papers)
        guard !more, read <= vote.back else { throw .written(.morePapersThanBack(more ? .max : read, back: vote.back)) }
        return [.written(.paperRead(box.question, choice: choice, papers: papers, reason: reason))]
    }

    /// 封箱: what was read is the result.
    func sealingPapers(at stamp: Stamp) throws(Refusal) -> [Event] {
        let (vote, box) = try boxBeingRead()
        guard let poll = meeting?.openPoll, let meeting else { throw .written(.noBox) }
        let events = [Event.written(.boxSealed(box.question, read: box.read, of: vote.back, void: box.void))]
        return try events
            + after(events, at: stamp).closing(poll, PollFigures(box.votes), PollTerms().over(poll), in: meeting)
    }

    /// Nothing else is entered of the vote while papers are read: who returned one just then would be told by their order.
    func refuseWhileRead(_ meeting: Meeting) throws(Refusal) {
        if let (_, box) = meeting.paperBox { throw .written(.boxOpen(box.question)) }
    }

    private func boxBeingRead() throws(Refusal) -> (WrittenVote, PaperBox) {
        guard let open = meeting?.paperBox else { throw .written(.noBox) }
        return open
    }
}
