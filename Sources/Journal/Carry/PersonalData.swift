import Governance

/// Which entries a public export withholds: those that tell of a person what the village has no need to read on a wall
/// (个人信息保护法 §§28–31): particulars, kinship, reasons for staying away (health!), and whatever was marked 不公开.
///
/// Who came, what was said, how it was voted and who undertook what is the record itself, and stays.
struct PersonalData {
    private var withheld: Set<Int> = []

    /// Goes through all entries once; what comes later may mark what came before.
    init(of entries: (_ body: (Entry) throws -> Void) throws -> Void, timeline: Timeline) throws {
        var corrections: [(of: Int, by: Int)] = []
        try entries { entry in
            if entry.texts.contains(where: { $0.kind == .paper }) || entry.events.contains(where: \.isPersonal) {
                withheld.insert(entry.number)
            }
            for case .minutes(let event) in entry.events {
                switch event {
                case .madePrivate(let number):
                    if timeline.isLive(entry.number) { withheld.insert(number) }
                case .corrected(let number, _, _): corrections.append((number, entry.number))
                default: break
                }
            }
        }
        // A correction repeats words of the entry that it corrects.
        for correction in corrections where withheld.contains(correction.of) { withheld.insert(correction.by) }
    }

    func withholds(_ entry: Int) -> Bool { withheld.contains(entry) }
}

extension Event {
    /// Whether it holds personal data. Every kind of event is named here, so that a new one has to be thought about.
    var isPersonal: Bool {
        switch self {
        case .charterEntered, .methodEntered, .proposal, .poll, .plan, .minutes: false
        case .people(let event): event.isPersonal
        case .committee(let event): event.isPersonal
        case .meeting(let event): event.isPersonal
        case .election(let event): event.isPersonal
        case .history(.undone(_, let anew)), .history(.redone(_, let anew)):
            anew.contains { $0.events.contains(where: \.isPersonal) }
        }
    }
}

extension PeopleEvent {
    var isPersonal: Bool {
        switch self {
        case .entered(_, let details): details != PersonDetails()
        case .related: true
        }
    }
}

extension CommitteeEvent {
    var isPersonal: Bool {
        switch self {
        case .applied(_, _, let reason), .resigned(_, _, let reason, _), .expelled(_, _, let reason): reason != nil
        case .founded, .charterGiven, .admitted, .clauseDecided, .charterAdopted, .adoptionWithdrawn: false
        }
    }
}

extension ElectionEvent {
    /// Single papers, teams' sheets and what a single box held tell more than the totals do: a paper can be known again by
    /// whom it names, and from a small box or from one line to the next somebody's vote can be read. So does who got a paper,
    /// and when.
    var isPersonal: Bool {
        switch self {
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken, .issuedTo, .boxSet: true
        // What two tellers agreed on is a digest of the papers, which somebody could try out.
        case .sealed(_, _, let agreement): agreement != nil
        case .called, .nominated, .accepted, .declined, .officersNamed, .issued, .collected, .readingOpened,
            .unsealed, .declared, .termSet, .calendarSet, .handedOver, .votersRegistered, .votersPublished,
            .seatsLeftOpen,
            .reviewed:
            false
        // Where somebody votes instead, who objected to whom and why, and why an office was lost (health, a sentence).
        case .votersElsewhere, .objectionRaised, .objectionAnswered, .officeEnded: true
        }
    }
}

extension MeetingEvent {
    var isPersonal: Bool {
        switch self {
        case .checkedIn(_, _, let reason), .excused(_, let reason), .absent(_, let reason), .left(_, let reason),
            .recused(_, let reason):
            reason != nil
        case .proxied(let proxy): proxy.relation != nil
        case .opened, .chairTaken, .recorderTaken, .headsCounted, .headsArrived, .headsLeft,
            .observed, .itemAdded, .itemTaken, .itemTabled, .queued, .floorGiven, .stopped, .said, .resolved, .recessed,
            .resumed, .adjourned:
            false
        }
    }
}
