extension Event {
    /// The reasons in it, which stay out of everything public: exports, papers, tables.
    ///
    /// Every event stands here, so that a new one has to be thought about: a reason that somebody gave (事由), how two people
    /// are related, why a paper is void or doubtful, an objection. What was said, moved, done and decided is the record itself.
    public var privateWords: [String] {
        switch self {
        case .charterEntered, .methodEntered, .proposal: []
        case .people(let event): event.privateWords
        case .committee(let event): event.privateWords
        case .meeting(let event): event.privateWords
        case .poll(let event): event.privateWords
        case .election(let event): event.privateWords
        case .plan(let event): event.privateWords
        case .minutes(let event): event.privateWords
        case .history(.undone(_, let anew)), .history(.redone(_, let anew)):
            anew.flatMap { $0.events.flatMap(\.privateWords) }
        }
    }
}

extension PeopleEvent {
    fileprivate var privateWords: [String] {
        switch self {
        case .entered: []
        case .related(_, _, let relation): [relation]
        }
    }
}

extension CommitteeEvent {
    fileprivate var privateWords: [String] {
        switch self {
        case .applied(_, _, let reason), .resigned(_, _, let reason, _), .expelled(_, _, let reason): list(reason)
        case .founded, .charterGiven, .admitted, .clauseDecided, .charterAdopted, .adoptionWithdrawn: []
        }
    }
}

extension MeetingEvent {
    fileprivate var privateWords: [String] {
        switch self {
        case .checkedIn(_, _, let reason), .excused(_, let reason), .absent(_, let reason), .left(_, let reason),
            .recused(_, let reason), .observed(_, _, let reason), .stopped(_, let reason), .recessed(_, let reason):
            list(reason)
        case .proxied(let proxy): list(proxy.relation)
        case .opened, .chairTaken, .recorderTaken, .headsCounted, .headsArrived, .headsLeft, .itemAdded, .itemTaken,
            .itemTabled, .queued, .floorGiven, .said, .resolved, .resumed, .adjourned:
            []
        }
    }
}

extension PollEvent {
    fileprivate var privateWords: [String] {
        switch self {
        case .annulled(_, let reason): list(reason)
        case .opened, .rollCalled, .closed, .recounted, .temperatureTaken: []
        }
    }
}

extension PlanEvent {
    fileprivate var privateWords: [String] {
        switch self {
        case .actionDone(_, _, let reason), .actionPostponed(_, _, let reason), .actionReassigned(_, _, let reason),
            .actionCancelled(_, let reason):
            list(reason)
        case .actionAdded, .actionProgressed, .stageReached, .pledged, .overseen, .published, .commented: []
        }
    }
}

extension ElectionEvent {
    fileprivate var privateWords: [String] {
        switch self {
        case .paperCalled(let parts, _), .paperRuled(_, _, _, let parts), .paperRemarked(_, _, _, let parts):
            parts.compactMap(\.reason)
        case .handedOver(_, let note): list(note)
        case .objectionRaised(let objection): list(objection.reason)
        case .objectionAnswered(_, let answer): list(answer.reason)
        case .votersElsewhere(_, let place): [place]
        case .called, .nominated, .accepted, .declined, .officersNamed, .boxSet, .issued, .issuedTo, .collected,
            .readingOpened, .sheetTaken, .sealed, .unsealed, .unread, .declared, .termSet, .calendarSet,
            .votersRegistered, .votersPublished, .seatsLeftOpen, .reviewed, .officeEnded:
            []
        }
    }
}

extension MinutesEvent {
    fileprivate var privateWords: [String] {
        switch self {
        // What a correction corrects decides whether its words are private: see `Book.withoutReasons`.
        case .corrected, .madePrivate, .readOut, .approved, .signed: []
        }
    }
}

extension PaperPart {
    /// Why it is void or doubtful, in the caller's words.
    fileprivate var reason: String? {
        switch self {
        case .void(.said(let words), _), .doubtful(let words): words
        case .void, .marked, .blank: nil
        }
    }
}

private func list(_ reason: String?) -> [String] { reason.map { [$0] } ?? [] }
