import Kernel

/// A decision that came out otherwise because an undo or a redo changed what it stood on: what was adopted with a head count is
/// rejected without it. Nobody voted again, so it is said on the screen, in the record and in the JSON.
public struct ChangedDecision: Codable, Hashable, Sendable {
    /// When the undo or redo was entered.
    public let stamp: Stamp
    /// The meeting that had decided.
    public let meeting: Int
    public let question: QuestionID
    public let from: Proposal.State
    /// `nil` where the question itself is gone with what was struck.
    public let to: Proposal.State?
    /// The entry that the undo struck, or the redo brought back.
    public let about: Int
    /// Struck rather than brought back.
    public let isUndone: Bool
    /// The words of an adopted motion before and now, where they are others: nobody voted on these.
    public let wordsBefore: String?
    public let wordsNow: String?
}

extension Book {
    /// The decisions that stand otherwise in a later book, each motion and amendment in the order of its number.
    func decisionsChanged(in later: Book, isUndone: Bool, about entry: Int) -> [Event] {
        proposals.flatMap { proposal -> [Event] in
            let questions = [(proposal.id, proposal.state)] + proposal.amendments.map { ($0.id, $0.state) }
            let words = proposal.finalText
            return questions.compactMap { question, state in
                let now = later.state(of: question)
                let text =
                    question == proposal.id && state == .adopted && now == .adopted
                    ? later.proposal(question.proposal)?.finalText : nil
                if let text, text != words {
                    return .proposal(
                        .outcomeChanged(
                            question, from: state, to: now, meeting: proposal.latest.meeting, about: entry,
                            isUndone: isUndone, wordsBefore: words, wordsNow: text))
                }
                guard now != state, state.isDecided || now?.isDecided == true else { return nil }
                return .proposal(
                    .outcomeChanged(
                        question, from: state, to: now, meeting: proposal.latest.meeting, about: entry,
                        isUndone: isUndone))
            }
        }
    }
}

extension Proposal.State {
    /// Whether a vote has brought the question here.
    fileprivate var isDecided: Bool {
        switch self {
        case .adopted, .rejected, .tied, .chosen, .notChosen: true
        case .pending, .withdrawn, .divided, .dropped, .candidate: false
        }
    }
}

extension Book {
    /// The vote that a changed decision now rests on, in the unit of its meeting; `nil` where none counts any more.
    public func poll(behind change: ChangedDecision) -> (poll: Poll, unit: BodyUnit)? {
        guard let meeting = meeting(change.meeting),
            let poll = meeting.polls.last(where: { $0.question == change.question && !$0.isOpen })
        else { return nil }
        return (poll, meeting.attendance.unit)
    }
}
