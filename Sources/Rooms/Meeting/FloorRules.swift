import Kernel

// The floor: hands up, the floor given, somebody stopped. Limits warn; they refuse nothing.
extension Book {
    func decide(floor command: MeetingCommand) throws(Refusal) -> MeetingEvent {
        let meeting = try sittingMeeting()
        switch command {
        case .queue(let names, let side):
            try known(names)
            if let question = pendingQuestion, meeting.procedure?.closedDebate == question {
                throw .motion(.debateClosed(question))
            }
            return .queued(names: names, side: side)
        case .floor(let name):
            if let name {
                try known(name)
                return .floorGiven(to: name)
            }
            guard let next = speakersWaiting.first else { throw .meeting(.nobodyWaiting) }
            return .floorGiven(to: next.name)
        case .stop(let name, let reason):
            if let name { try known(name) }
            guard let stopped = name ?? meeting.floor.current?.name else { throw .meeting(.nobodySpeaking) }
            return .stopped(name: stopped, reason: reason)
        default:
            throw .meeting(.noMeetingOpen)
        }
    }

    /// Those waiting for the floor, in the order in which they should speak.
    public var speakersWaiting: [SpeakerList.Waiting] {
        guard let meeting else { return [] }
        return meeting.floor.order(item: meeting.currentItem, question: pendingMotion?.number)
    }

    /// What the chair should be told about somebody's speaking, under the floor terms of the meeting's rules.
    public func floorWarnings(for name: String, at moment: Moment) -> [FloorWarning] {
        guard let meeting, let rule = charter(of: meeting)?.floorTerms else { return [] }
        let (terms, citation) = (rule.terms, rule.citation)
        var warnings: [FloorWarning] = []
        let turns = meeting.floor.turns(of: name, item: meeting.currentItem, question: pendingMotion?.number)
        if turns > terms.turns { warnings.append(.turns(name, turns, most: terms.turns, citation)) }
        if let current = meeting.floor.current, current.name == name {
            let seconds = moment.seconds(since: current.from)
            if seconds > terms.minutes * 60 {
                warnings.append(.time(name, seconds: seconds, minutes: terms.minutes, citation))
            }
        } else if let current = meeting.floor.current {
            warnings.append(.withoutFloor(name, holder: current.name))
        }
        return warnings
    }
}

/// A limit that was passed; the chair hears of it, nobody is cut off.
public enum FloorWarning: Hashable, Sendable {
    /// More turns on one question than the rules allow.
    case turns(String, Int, most: Int, Citation)
    /// Longer than the rules allow.
    case time(String, seconds: Int, minutes: Int, Citation)
    /// Somebody speaks while another has the floor.
    case withoutFloor(String, holder: String)
}
