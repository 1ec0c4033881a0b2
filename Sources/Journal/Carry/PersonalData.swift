/// Which entries a public export withholds: those that tell of a person what the village has no need to read on a wall
/// (个人信息保护法 §§28–31): particulars, kinship, reasons for staying away (health!), and whatever was marked 不公开.
///
/// Who came, what was said, how it was voted and who undertook what is the record itself, and stays.
struct PersonalData {
    private var withheld: Set<Int> = []

    /// Goes through all entries once; what comes later may mark what came before.
    init(of entries: (_ body: (Entry) throws -> Void) throws -> Void, timeline: Timeline) throws {
        /// Entries that repeat others, or tell when others were made.
        var echoes: [(of: [Int], by: Int)] = []
        try entries { entry in
            if entry.texts.contains(where: { $0.kind == .paper }) || entry.givesReason
                || entry.events.contains(where: \.isPersonal)
            {
                withheld.insert(entry.number)
            }
            for event in entry.events {
                switch event {
                case .minutes(.madePrivate(let number)):
                    if timeline.isLive(entry.number) { withheld.insert(number) }
                case .minutes(.corrected(let number, _, _)): echoes.append(([number], entry.number))
                case .history(.undone(let numbers, _)), .history(.redone(let numbers, _)):
                    echoes.append((numbers, entry.number))
                default: break
                }
            }
        }
        // A correction repeats words of the entry that it corrects; an undo names a paper, and by its own time the paper's.
        for echo in echoes where !withheld.isDisjoint(with: echo.of) { withheld.insert(echo.by) }
    }

    func withholds(_ entry: Int) -> Bool { withheld.contains(entry) }
}

extension Event {
    /// Whether it holds personal data: a reason that somebody gave, or particulars of a person, or a single paper.
    var isPersonal: Bool { !privateWords.isEmpty || holdsParticulars }

    /// Every kind of event is named here, so that a new one has to be thought about.
    private var holdsParticulars: Bool {
        switch self {
        case .charterEntered, .methodEntered, .proposal, .poll, .plan, .minutes, .committee, .meeting: false
        case .people(.entered(_, let details)): details != PersonDetails()
        case .people(.related): true
        case .election(let event): event.holdsParticulars
        case .history(.undone(_, let anew)), .history(.redone(_, let anew)):
            anew.contains { $0.events.contains(where: \.holdsParticulars) }
        }
    }
}

extension ElectionEvent {
    /// Single papers, teams' sheets and what a single box held tell more than the totals do: a paper can be known again by
    /// whom it names, and from a small box or from one line to the next somebody's vote can be read. So does who got a paper,
    /// and when.
    fileprivate var holdsParticulars: Bool {
        switch self {
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken, .issuedTo, .boxSet: true
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
}

extension Entry {
    /// Whether its line gives a reason, be it kept in an event or not: 离场 1人 事由=…
    fileprivate var givesReason: Bool {
        let line = line.lowercased().filter { !$0.isWhitespace }
        return ["事由=", "事由＝", "reason=", "reason＝", "关系=", "关系＝", "relation=", "relation＝"].contains {
            line.contains($0)
        }
    }
}
