import Kernel

// Votes on questions: what stands in the house's list, and what its events answer.
extension Room {
    static let polls = Room(
        events: PollEvent.self, verbs: Verbs.polls, tables: [.polls],
        dropReasons: { book in for place in book.meetings.indices { book.meetings[place].dropReasonsOfPolls() } },
        looseEnds: PollLooseEnd.found,
        situation: { $0.meeting?.openPoll == nil ? [] : .poll })
}

extension Event {
    public static func poll(_ event: PollEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var poll: PollEvent? { content as? PollEvent }
}

extension PollEvent: Happening {
    public static var key: String { "poll" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .annulled(_, let reason): list(reason)
        case .opened, .rollCalled, .closed, .recounted, .temperatureTaken, .castingVoteGiven, .heard: []
        }
    }

    public var holdsParticulars: Bool { false }

    public func warnings(in scene: Scene) -> [Warning] {
        guard case .rollCalled(_, let votes, _, _) = self else { return [] }
        // A household that voted through somebody else votes again too.
        let cast = scene.book.cast(votes, at: Stamp(entry: 0, at: scene.at))
        let again = cast.filter { later in
            scene.before.roll.contains { $0.voter == later.voter && $0.vote != later.vote }
        }.map(\.vote)
        return again.isEmpty ? [] : [.votedAgain(again)]
    }

    public func note(_ book: Book, in glance: inout Glance) {
        switch self {
        case .rollCalled(let question, _, _, _):
            glance.roll = book.meeting?.polls.last { $0.question == question }?.cast ?? []
        case .recounted(let question, _, _, _, _, _, _): glance.recounted = book.meeting?.lastPoll(on: question)?.votes
        default: break
        }
    }

    public var target: String? {
        switch self {
        case .opened(let question, _, _, _, _), .rollCalled(let question, _, _, _),
            .closed(let question, _, _, _, _, _, _, _, _, _), .recounted(let question, _, _, _, _, _, _),
            .temperatureTaken(let question, _), .annulled(let question, _), .castingVoteGiven(let question, _, _, _, _),
            .heard(let question, _, _, _):
            question.description
        }
    }
}

extension Command {
    public static func poll(_ command: PollCommand) -> Command { Command(command) }
}

extension PollCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, at: stamp)
    }
}

extension Meeting {
    fileprivate mutating func dropReasonsOfPolls() {
        for place in polls.indices {
            guard let annulled = polls[place].annulled else { continue }
            polls[place].annulled = Poll.Annulment(stamp: annulled.stamp, reason: nil)
        }
    }
}
