import Kernel

// Motions that were put off come back by themselves.
extension Book {
    /// What comes back when a meeting opens: an item for each motion whose day has come.
    func returning(to opening: Opening, committee: String?, on day: Day) -> [Event] {
        let due = (returning ?? []).filter { put in
            put.kind == opening.kind && put.committee == committee && put.from.map { $0 <= day } ?? true
        }
        return due.enumerated().flatMap { place, put -> [Event] in
            guard let proposal = proposal(put.question.proposal), proposal.state == .pending else { return [] }
            let number = place + 1
            return [
                .meeting(
                    .itemAdded(
                        number: number, title: "\(put.question) \(proposal.finalText)", type: .vote,
                        limitMinutes: nil, electorate: nil)),
                .motion(.returned(put.question, item: number)),
            ]
        }
    }

    /// The motion that comes back with an item, when that is taken up for the first time.
    func takenUp(with event: MeetingEvent) -> [Event] {
        guard case .itemTaken(let number) = event, let meeting, let question = meeting.procedure?.returned[number],
            let proposal = proposal(question.proposal), proposal.state == .pending,
            proposal.latest.meeting != meeting.number
        else { return [] }
        return [.proposal(.takenUp(question.proposal))]
    }
}
