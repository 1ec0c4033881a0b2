import Kernel

// What each event does to the polls, and through them to the questions.
extension Book {
    mutating func apply(_ event: PollEvent, at stamp: Stamp) {
        switch event {
        case .opened(let question, let method, let matter, let subject, let electorate):
            changeMeeting { meeting in
                meeting.polls.append(
                    Poll(
                        question: question, item: meeting.currentItem, method: method, matter: matter,
                        subject: subject, opened: stamp, atOpen: electorate))
            }
            if state(of: question) == .tied { set(question, to: .pending) }
        case .rollCalled(let question, let votes):
            changePoll(on: question) { $0.roll = $0.roll.replacing(votes) }
        case .closed(let question, let votes, let electorate, let judgement, let other, let quorum):
            changePoll(on: question) {
                $0.closed = stamp
                $0.atClose = electorate
                $0.votes = votes
                $0.quorum = quorum
                $0.judgement = judgement
                $0.otherReading = other
            }
            set(question, to: judgement.state)
        case .recounted(let question, let votes, let judgement, let other):
            changePoll(on: question) {
                $0.replaced.append($0.votes)
                $0.votes = votes
                $0.judgement = judgement
                $0.otherReading = other
            }
            set(question, to: judgement.state)
        case .temperatureTaken(let question, let hands):
            changeMeeting { meeting in
                meeting.temperatures.append(
                    Temperature(question: question, stamp: stamp, hands: hands, item: meeting.currentItem))
            }
        case .annulled(let question, let reason):
            changePoll(on: question) { $0.annulled = Poll.Annulment(stamp: stamp, reason: reason) }
            set(question, to: .pending)
        }
    }

    private mutating func changePoll(on question: QuestionID, _ change: (inout Poll) -> Void) {
        changeMeeting { meeting in
            guard
                let place = meeting.polls.lastIndex(where: { $0.question == question && $0.annulled == nil })
            else { return }
            change(&meeting.polls[place])
        }
    }
}

extension Judgement {
    /// How the question stands after this judgement.
    public var state: Proposal.State { isMet ? .adopted : isTie ? .tied : .rejected }
}
