import Kernel

extension PollEvent {
    public var recorded: Recorded {
        switch self {
        // A vote that was opened and closed in one line, and the last word of each in a roll call, stand in the vote itself.
        case .opened, .rollCalled: .list
        case .closed, .temperatureTaken: .part
        case .recounted, .annulled: .line
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        func poll(_ question: QuestionID) -> Poll? {
            course.meeting.polls.last { $0.question == question && $0.opened.entry <= stamp.entry }
        }
        switch self {
        case .opened(let question, _, _, _, _):
            guard let poll = poll(question) else { return nil }
            let isTold = poll.closed.map { $0.entry == stamp.entry } ?? !poll.isOpen
            return isTold ? nil : course.wording.line(self)
        case .rollCalled(let question, let votes):
            guard let poll = poll(question) else { return nil }
            let changed = poll.isOpen ? votes : votes.filter { !poll.roll.contains($0) }
            return changed.isEmpty ? nil : course.wording.line(.rollCalled(question, votes: changed))
        default: return course.wording.line(self)
        }
    }

    public var withoutReasons: PollEvent {
        switch self {
        case .annulled(let question, _): .annulled(question, reason: nil)
        case .opened, .rollCalled, .closed, .recounted, .temperatureTaken: self
        }
    }
}

// What a record says of votes beside their figures.
extension Chinese {
    public func line(_ event: PollEvent) -> String? {
        switch event {
        case .opened(let question, let method, _, _, _): "\(question)交付表决（\(name(of: method))）"
        case .rollCalled(let question, let votes):
            "\(question)记名：" + list(votes.map { "\($0.name)\(name(of: $0.choice))" })
        case .recounted(let question, let votes, _, _):
            "\(question)重新计票：赞成\(votes.for)票、反对\(votes.against)票、弃权\(votes.abstain)票"
        case .annulled(let question, _): "\(question)的这一轮表决作废"
        case .closed, .temperatureTaken: nil
        }
    }
}

extension English {
    public func line(_ event: PollEvent) -> String? {
        switch event {
        case .opened(let question, let method, _, _, _): "\(question) put to the vote (\(name(of: method)))"
        case .rollCalled(let question, let votes):
            "\(question), roll call: " + list(votes.map { "\($0.name) \(name(of: $0.choice))" })
        case .recounted(let question, let votes, _, _):
            "\(question) counted again: \(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining"
        case .annulled(let question, _): "this vote on \(question) annulled"
        case .closed, .temperatureTaken: nil
        }
    }
}
