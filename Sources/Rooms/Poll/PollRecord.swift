extension PollEvent {
    public var recorded: Recorded {
        switch self {
        // A vote that was opened and closed in one line, and the last word of each in a roll call, stand in the vote itself.
        case .opened, .rollCalled: .list
        case .closed, .temperatureTaken, .heard: .part
        case .recounted, .annulled, .castingVoteGiven: .line
        }
    }

    public var withoutReasons: PollEvent {
        switch self {
        case .annulled(let question, _): .annulled(question, reason: nil)
        case .opened, .rollCalled, .closed, .recounted, .temperatureTaken, .castingVoteGiven, .heard: self
        }
    }
}
