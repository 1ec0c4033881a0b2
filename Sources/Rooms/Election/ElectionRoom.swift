import Kernel

// Elections: what stands in the house's list, and what its events answer.
extension Room {
    static let elections = Room(
        events: ElectionEvent.self, verbs: Verbs.elections + Verbs.choosings + Verbs.voters,
        views: [
            OfficerFields.self, ElectionsFields.self, ElectionFields.self, ElectionResultFields.self,
            BallotFields.self, BallotTableFields.self, BallotColumnFields.self, BallotRowFields.self,
            BallotCellFields.self, CandidateRowFields.self, VoterRowFields.self, BeforeElectionFields.self,
            NoticesFields.self, NoticeFields.self, NoticeBodyFields.self, NoticePeopleFields.self,
            NoticeStepFields.self, NameRowFields.self, PostNamesFields.self, ProxyPairFields.self,
            FormPersonFields.self, FormListFields.self, CandidateListFields.self, TurnoverFields.self,
            CertificateFields.self, BoxListFields.self, BoxFields.self, PacketFields.self, RegistrationFields.self,
            RegistrationRowFields.self, ProxyFormFields.self, ChoosingFields.self, ProjectFields.self,
            ChoosingsFields.self,
        ],
        papers: Paper.ofElections + [.calendar, .choosing, .choosingTally],
        charts: { $1.electionChart($0) },
        tables: [.elections, .tally, .voters, .projects],
        dropReasons: { $0.dropReasonsOfElections() },
        looseEnds: ElectionLooseEnd.found,
        situation: { book in
            var situation: Situation = book.offices.isEmpty ? [] : .office
            if book.meeting?.openElections.isEmpty == false { situation.insert(.election) }
            if book.meeting?.reading != nil { situation.insert(.reading) }
            return situation
        })
}

extension Event {
    public static func election(_ event: ElectionEvent) -> Event { Event(event) }
    /// The event, where it is one of this room.
    public var election: ElectionEvent? { content as? ElectionEvent }
}

extension ElectionEvent: Happening {
    public static var key: String { "election" }
    public static var kinds: [String] { CodingKeys.allCases.map(\.rawValue) }

    public func apply(to book: inout Book, at stamp: Stamp) { book.apply(self, at: stamp) }

    public var privateWords: [String] {
        switch self {
        case .paperCalled(let parts, _), .paperRuled(_, _, _, let parts), .paperRemarked(_, _, _, let parts):
            parts.compactMap(\.reason)
        case .handedOver(_, let note): list(note)
        case .objectionRaised(let objection): list(objection.reason)
        case .objectionAnswered(_, let answer): list(answer.reason)
        case .votersElsewhere(_, let place): [place]
        case .papersTaken(let papers, _): papers.compactMap(\.part.reason)
        case .called, .nominated, .accepted, .declined, .officersNamed, .boxSet, .issued, .issuedTo, .collected,
            .readingOpened, .sheetTaken, .sealed, .unsealed, .unread, .declared, .termSet, .calendarSet,
            .votersRegistered, .votersPublished, .seatsLeftOpen, .reviewed, .officeEnded:
            []
        }
    }

    public var holdsParticulars: Bool {
        switch self {
        // A paper can be known again by whom it names, and from a small box or from one line to the next somebody's vote can be
        // read. So can it from who got a paper, and when.
        case .paperCalled, .papersTaken, .paperRuled, .paperRemarked, .sheetTaken, .issuedTo, .boxSet: true
        // What two tellers agreed on is a digest of the papers, which somebody could try out.
        case .sealed(_, _, let agreement): agreement != nil
        case .called, .nominated, .accepted, .declined, .officersNamed, .issued, .collected, .readingOpened,
            .unsealed, .unread, .declared, .termSet, .calendarSet, .handedOver, .votersRegistered, .votersPublished,
            .seatsLeftOpen, .reviewed:
            false
        // Where somebody votes instead, who objected to whom and why, and why an office was lost (health, a sentence).
        case .votersElsewhere, .objectionRaised, .objectionAnswered, .officeEnded: true
        }
    }

    public func note(_ book: Book, in glance: inout Glance) {
        for election in book.meeting?.openElections ?? [] where glance.certain[election.id.number] == nil {
            glance.certain[election.id.number] = Set(book.certain(in: election))
        }
    }

    public var textTaken: String? { if case .papersTaken(_, let sha256) = self { sha256 } else { nil } }

    public var target: String? {
        switch self {
        case .paperRuled(_, _, let entry, _), .paperRemarked(_, _, let entry, _): "paper #\(entry)"
        default: nil
        }
    }
}

extension Command {
    public static func election(_ command: ElectionCommand) -> Command { Command(command) }
}

extension ElectionCommand: Asking {
    public func decide(in book: Book, with supplies: Book.Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        try book.decide(self, supplies: supplies, at: stamp)
    }

    public func needs(in book: Book, at stamp: Stamp) -> [Book.TextNeed] {
        switch self {
        case .calendar: [.laws(.electionMeeting, book.header.kind)]
        case .read(_, let file?): [.text(.ballots, file)]
        default: []
        }
    }

    public var isOfBox: Bool {
        switch self {
        case .paper, .rule, .remark: true
        default: false
        }
    }
}

extension ElectionRefusal: Reason {}

extension Refusal {
    public static func election(_ reason: ElectionRefusal) -> Refusal { Refusal(reason) }
}

extension Book {
    fileprivate mutating func dropReasonsOfElections() {
        for place in meetings.indices {
            for election in meetings[place].elections.indices {
                meetings[place].elections[election].tally.dropReasons()
            }
        }
        let objections = register?.objections.map(\.withoutReasons) ?? []
        register?.objections = objections
    }
}

extension Objection {
    fileprivate var withoutReasons: Objection {
        Objection(
            number: number, name: name, by: nil, reason: nil, day: day,
            answer: answer.map { Answer(ruling: $0.ruling, reason: nil, day: $0.day) })
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

extension VoidReason {
    /// Reasons that tell of no single paper, as 选举 practice has them. Any other is in the caller's own words, and might.
    private static let usual: Set = [
        "涂改", "多选", "无法辨认", "无法辨认的", "看不清", "字迹不清", "破损", "撕破", "撕毁", "不是统一选票", "未盖章", "写了别的", "重复",
    ]

    /// As it may be shown to everybody.
    public var withoutReason: VoidReason {
        if case .said(let words) = self, !Self.usual.contains(words) { return .said("") }
        return self
    }
}
