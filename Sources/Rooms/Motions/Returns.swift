import Kernel

// Motions that were put off come back by themselves, and stand meanwhile before the committee that they were referred to.
extension Book {
    /// What the agenda holds when a meeting opens: an item for each motion whose day has come, and for each referred to this committee.
    func returning(to opening: Opening, committee: String?, on day: Day) -> [Event] {
        let back = comingBack(to: opening, committee: committee, on: day)
        let firstFree = back.count / 2 + 1
        let referred = (returning ?? []).filter { put in
            put.referredTo != nil && put.referredTo == committee && opening.kind == .committee
                && proposal(put.question.proposal)?.state == .pending
        }
        return back
            + referred.enumerated().flatMap { place, put -> [Event] in
                let number = firstFree + place
                return [
                    .meeting(
                        .itemAdded(
                            number: number,
                            title: "\(put.question) \(proposal(put.question.proposal)?.finalText ?? "")",
                            type: .discussion, limitMinutes: nil, electorate: nil)),
                    .motion(.referred(put.question, item: number, by: put.kind, until: put.from)),
                ]
            }
    }

    private func comingBack(to opening: Opening, committee: String?, on day: Day) -> [Event] {
        let due = (returning ?? []).filter { put in
            put.kind == opening.kind && put.committee == committee && put.from.map { $0 <= day } ?? true
        }
        let standing = due.compactMap { put -> (put: Returning, proposal: Proposal)? in
            guard let proposal = proposal(put.question.proposal), proposal.state == .pending else { return nil }
            return (put, proposal)
        }
        return standing.enumerated().flatMap { place, back -> [Event] in
            let (put, proposal) = back
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
