import Kernel

/// A seat whose term is over and that nobody has: by the people whose terms ended last.
struct EmptySeat: Hashable, Sendable {
    let organisation: String
    let post: String
    let names: [String]
    /// The last day on which somebody had it.
    let until: Day
}

extension Book {
    /// The organisations that did not end.
    private var standingOrganisations: [Organisation] { everyOrganisation.filter { $0.stage != .ended } }

    /// Organisations that were filed, or registered, while the filing still lacks something.
    var filedTooSoon: [(organisation: Organisation, missing: [FilingNeed])] {
        standingOrganisations.compactMap { organisation in
            guard let stage = organisation.stage, stage >= .filed else { return nil }
            let missing = missingForFiling(organisation)
            return missing.isEmpty ? nil : (organisation, missing)
        }
    }

    /// Offices whose term ran out with nobody after it. Who was dismissed or stepped down left it with a line of its own, and a seat without an
    /// office is nobody's to follow.
    func emptySeats(on day: Day) -> [EmptySeat] {
        standingOrganisations.flatMap { organisation -> [EmptySeat] in
            let offices = organisation.seats.filter { !$0.post.isEmpty }
            let byPost = Dictionary(grouping: offices) { Organisations.key($0.post) }
            return offices.map { Organisations.key($0.post) }.uniqued().compactMap { post in
                guard let seats = byPost[post], !seats.contains(where: { $0.covers(day) || $0.from > day }),
                    let end = seats.compactMap(\.end).max()
                else { return nil }
                let last = seats.filter { $0.end == end }
                // Somebody left it: that line was typed, and seen.
                guard last.allSatisfy({ $0.left == nil }) else { return nil }
                return EmptySeat(
                    organisation: organisation.name, post: last[0].post, names: last.map(\.name).uniqued(),
                    until: end.adding(days: -1))
            }
        }
    }
}

/// What a meeting should not end with unnoticed of organisations. Each is asked about once: at the first meeting that closes after it came about.
enum OrganisationLooseEnd: LooseEnd {
    case filedWithout(String, IncubationStage, [FilingNeed])
    case empty(EmptySeat)

    func told(by screen: any Screen) -> String {
        let words = screen.organisations
        switch self {
        case .filedWithout(let name, let stage, let missing):
            return words.filedWithout(name, stage.choice(screen.language), missing: missing.map(words.need))
        case .empty(let seat): return words.empty(seat.post, of: seat.organisation, seat.names, until: seat.until)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        let before = book.meetings.last { $0.number < meeting.number && $0.closed != nil }
        let filed = book.filedTooSoon.filter {
            ($0.organisation.steps.last?.stamp.entry ?? 0) > before?.closed?.entry ?? 0
        }
        let empty = book.emptySeats(on: meeting.day).filter { seat in before.map { $0.day <= seat.until } ?? true }
        return filed.compactMap { organisation, missing in
            organisation.stage.map { OrganisationLooseEnd.filedWithout(organisation.name, $0, missing) }
        } + empty.map(OrganisationLooseEnd.empty)
    }
}

/// How many organisations there are, and what stands open of them.
struct OrganisationStatus: StatusLine {
    static let key = "organisations"

    let count: Int
    let filed: Int
    let lacking: [String]
    let empty: [EmptySeat]

    init?(_ book: Book, at moment: Moment) {
        let standing = book.everyOrganisation.filter { $0.stage != .ended }
        guard !standing.isEmpty else { return nil }
        count = standing.count
        filed = standing.count { $0.stage.map { $0 >= .filed } == true }
        lacking = book.filedTooSoon.map(\.organisation.name)
        empty = book.emptySeats(on: moment.day)
    }

    func told(by screen: any Screen) -> String {
        let words = screen.organisations
        let notes = [
            filed > 0 ? words.filedCount(filed) : nil, lacking.isEmpty ? nil : words.lackingCount(lacking.count),
            empty.isEmpty ? nil : words.emptyCount(empty.count),
        ]
        return words.standing(count, notes.compactMap { $0 })
    }

    var facts: JSON {
        [
            "count": .int(count), "filed": .int(filed), "filed_and_lacking": .strings(lacking),
            "empty_seats": .array(
                empty.map { seat in
                    [
                        "organisation": .string(seat.organisation), "post": .string(seat.post),
                        "names": .strings(seat.names), "until": .day(seat.until),
                    ]
                }),
        ]
    }
}
