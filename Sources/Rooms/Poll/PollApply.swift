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
            // Put again: a tied question, or one voted on a second time.
            if let state = state(of: question), [.tied, .adopted, .rejected].contains(state) {
                set(question, to: .pending)
            }
        case .rollCalled(let question, let votes, let matter, let subject):
            let cast = cast(votes, at: stamp)
            changePoll(on: question) {
                $0.cast = $0.cast.replacing(cast)
                $0.state(matter, subject)
            }
        case .closed(
            let question, let votes, let electorate, let judgement, let other, let quorum, let further, let area,
            let matter, let subject):
            changePoll(on: question) {
                $0.state(matter, subject)
                $0.closed = stamp
                $0.atClose = electorate
                $0.votes = votes
                $0.quorum = quorum
                $0.judgement = judgement
                $0.otherReading = other
                $0.further = further ?? []
                $0.area = area
            }
            follow(question)
        case .recounted(let question, let votes, let judgement, let other, let further, let area, let electorate):
            changePoll(on: question) {
                $0.replaced.append($0.votes)
                $0.recounted = stamp
                $0.votes = votes
                $0.judgement = judgement
                $0.otherReading = other
                $0.further = further ?? []
                $0.area = area
                $0.atClose = electorate ?? $0.atClose
                $0.castingVote = nil
            }
            follow(question)
        case .temperatureTaken(let question, let hands):
            changeMeeting { meeting in
                meeting.temperatures.append(
                    Temperature(question: question, stamp: stamp, hands: hands, item: meeting.currentItem))
            }
        case .annulled(let question, let reason):
            changePoll(on: question) { $0.annulled = Poll.Annulment(stamp: stamp, reason: reason) }
            // Of a second vote only the second is void: the first stands again.
            set(question, to: meeting?.standingPoll(on: question)?.outcome ?? .pending)
        case .heard(let question, let passed, let electorate, let quorum):
            changePoll(on: question) {
                $0.closed = stamp
                $0.atClose = electorate
                $0.quorum = quorum
                $0.heard = passed
            }
            follow(question)
        case .castingVoteGiven(let question, let choice, let by, let citation, let isMet):
            changePoll(on: question) {
                $0.castingVote = CastingVote(choice: choice, by: by, stamp: stamp, citation: citation, isMet: isMet)
            }
            follow(question)
        }
    }

    /// The question stands as its last poll leaves it.
    private mutating func follow(_ question: QuestionID) {
        guard let state = meetings.last?.standingPoll(on: question)?.outcome else { return }
        set(question, to: state)
    }

    /// Notes on an open poll who has gone since it was opened, whether they had voted or not.
    mutating func noteDeparted(from before: Poll.Electorate) {
        guard meeting?.openPoll != nil else { return }
        let now = electorate
        changeMeeting { meeting in
            let last = meeting.polls.count - 1
            let departed = meeting.polls[last].departed
            meeting.polls[last].departed = Poll.Electorate(
                entitled: 0, present: departed.present + max(0, before.present - now.present),
                proxies: departed.proxies + max(0, before.proxies - now.proxies),
                heads: before.heads == nil && departed.heads == nil
                    ? nil : departed.headsPresent + max(0, before.headsPresent - now.headsPresent))
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

extension Poll {
    /// Takes over what a later line of the same poll says it is about.
    fileprivate mutating func state(_ matter: String?, _ subject: String?) {
        self.matter = matter ?? self.matter
        self.subject = subject ?? self.subject
    }
}
