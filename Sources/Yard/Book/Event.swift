/// What an accepted line caused. The book is the fold of these; they are what the journal stores.
public enum Event: Hashable, Sendable {
    /// A text entered the book in this reading; the text itself is kept with the entry.
    case charterEntered(Charter, sha256: String)
    case methodEntered(Method, sha256: String)
    case people(PeopleEvent)
    case committee(CommitteeEvent)
    case meeting(MeetingEvent)
    case proposal(ProposalEvent)
    case poll(PollEvent)
    case election(ElectionEvent)
    case plan(PlanEvent)
    case minutes(MinutesEvent)
    case history(HistoryEvent)
}

/// What 撤销 and 恢复 did, by entry number. `settledAnew` holds later entries whose events came out otherwise once the
/// struck ones were gone.
public enum HistoryEvent: Codable, Hashable, Sendable {
    case undone(entries: [Int], settledAnew: [Resettled])
    case redone(entries: [Int], settledAnew: [Resettled])
}

public struct Resettled: Codable, Hashable, Sendable {
    public let entry: Int
    public let events: [Event]
}

extension Event: Codable {
    enum Key: String, CodingKey, CaseIterable {
        case charterEntered, methodEntered, people, committee, meeting, proposal, poll, election, plan, minutes, history
    }

    private struct Entered<Value: Codable>: Codable {
        let value: Value
        let sha256: String
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "an event of no kind known here"))
        }
        switch key {
        case .charterEntered:
            let entered = try container.decode(Entered<Charter>.self, forKey: key)
            self = .charterEntered(entered.value, sha256: entered.sha256)
        case .methodEntered:
            let entered = try container.decode(Entered<Method>.self, forKey: key)
            self = .methodEntered(entered.value, sha256: entered.sha256)
        case .people: self = .people(try container.decode(PeopleEvent.self, forKey: key))
        case .committee: self = .committee(try container.decode(CommitteeEvent.self, forKey: key))
        case .meeting: self = .meeting(try container.decode(MeetingEvent.self, forKey: key))
        case .proposal: self = .proposal(try container.decode(ProposalEvent.self, forKey: key))
        case .poll: self = .poll(try container.decode(PollEvent.self, forKey: key))
        case .election: self = .election(try container.decode(ElectionEvent.self, forKey: key))
        case .plan: self = .plan(try container.decode(PlanEvent.self, forKey: key))
        case .minutes: self = .minutes(try container.decode(MinutesEvent.self, forKey: key))
        case .history: self = .history(try container.decode(HistoryEvent.self, forKey: key))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .charterEntered(let value, let sha256):
            try container.encode(Entered(value: value, sha256: sha256), forKey: .charterEntered)
        case .methodEntered(let value, let sha256):
            try container.encode(Entered(value: value, sha256: sha256), forKey: .methodEntered)
        case .people(let event): try container.encode(event, forKey: .people)
        case .committee(let event): try container.encode(event, forKey: .committee)
        case .meeting(let event): try container.encode(event, forKey: .meeting)
        case .proposal(let event): try container.encode(event, forKey: .proposal)
        case .poll(let event): try container.encode(event, forKey: .poll)
        case .election(let event): try container.encode(event, forKey: .election)
        case .plan(let event): try container.encode(event, forKey: .plan)
        case .minutes(let event): try container.encode(event, forKey: .minutes)
        case .history(let event): try container.encode(event, forKey: .history)
        }
    }
}
