/// A motion without an outcome.
enum ProposalLooseEnd: LooseEnd {
    case undecided(QuestionID, text: String)

    func told(by screen: any Screen) -> String {
        switch self {
        case .undecided(let question, let text): screen.proposals.undecided(question, text)
        }
    }

    /// Where an amendment waits, it is the amendment.
    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        var ends: [ProposalLooseEnd] = []
        for motion in meeting.undecided.compactMap({ book.proposal($0) }) {
            let open = motion.pendingAmendment.map { ($0.id, $0.text) } ?? (motion.id, motion.text)
            ends.append(.undecided(open.0, text: open.1))
        }
        return ends
    }
}
