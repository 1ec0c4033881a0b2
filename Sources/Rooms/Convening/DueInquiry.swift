import Kernel
import Prompt

/// 该开的会: what is due on a day.
struct DueInquiry: Inquiring {
    let day: Day
    /// Also meetings of bodies that the book knows nothing of.
    let all: Bool
    /// The packs of law of the templates.
    private var supplies = Book.Supplies()

    init(on day: Day, all: Bool = false) {
        self.day = day
        self.all = all
    }

    /// Law holds before a meeting brought it into the book.
    func needs(in book: Book) -> [Book.TextNeed] { Self.needs(of: book.header.kind) }

    static func needs(of book: Book.Header.Kind) -> [Book.TextNeed] {
        MeetingKind.allCases.filter { kind in
            kind.source == .law && (kind.book == nil || kind.book == book) || kind.source == .ownLaw
        }.map { .laws($0, book) }
    }

    func supplied(with supplies: Book.Supplies) -> DueInquiry {
        var inquiry = self
        inquiry.supplies = supplies.readAhead()
        return inquiry
    }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let list = try DueList(of: book, on: day, supplies: supplies, all: all)
        let lines = screen.language.lines(of: list, in: book)
        return lines.isEmpty
            ? [screen.language.due.nothing(day)] : [screen.language.due.head(day, overdue: list.overdue)] + lines
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        let list = try DueList(of: book, on: day, supplies: supplies, all: all)
        return [
            "community": .string(book.header.community), "as_of": .string(day.description),
            "overdue": .int(list.overdue),
            "meetings": .array(list.meetings.map { Self.json($0, on: day) }),
            "called": .array(list.calls.map { CallInquiry.json($0, on: day) }),
            "actions": .array(
                list.actions.map {
                    [
                        "id": .string($0.action.description), "owner": .string($0.owner), "text": .string($0.text),
                        "due": .string($0.due.description), "days_late": .int(day.number - $0.due.number),
                    ]
                }),
            "goals": .array(
                list.goals.map {
                    [
                        "id": .string($0.goal.description), "text": .string($0.text),
                        "due": .string($0.due.description), "percent": .int($0.percent),
                        "days_late": .int(day.number - $0.due.number),
                    ]
                }),
            "reviews": .array(
                list.reviews.map {
                    [
                        "names": .strings($0.names), "every": .string($0.every.rawValue),
                        "clause": .string($0.citation.description), "last": .string($0.last?.description),
                        "due": .string($0.due.description), "overdue": .bool($0.due < day),
                    ]
                }),
            "publicity": .array(list.publicity.map { Self.json($0, on: day) }),
        ]
    }

    private static func json(_ standing: DutyStanding, on day: Day) -> JSON {
        let duty = standing.duty
        let isOverdue = standing.isOverdue(on: day)
        return [
            "kind": .string(duty.kind.rawValue), "committee": .string(duty.committee),
            "every": .string(duty.every.rawValue), "source": .string(duty.source.rawValue),
            "clause": .string(duty.citation?.description), "basis": .string(duty.basis),
            "since": .string(duty.since.description), "until": .string(duty.until?.description),
            "set_up": .bool(duty.isSetUp),
            "last": standing.last.map { ["meeting": .int($0.number), "date": .string($0.day.description)] } ?? .null,
            "due": .string(standing.due?.description), "overdue": .bool(isOverdue),
            "days_late": .int(isOverdue ? day.number - (standing.due ?? day).number : 0),
            "missed": .int(duty.isSetUp ? standing.missed : 0), "called_by": .string(duty.caller),
            "notice_days": duty.noticeDays.map { .int($0) } ?? .null,
            "notice_clause": .string(duty.noticeCitation?.description),
            "notice_by": .string(standing.noticeBy?.description),
            "called": .string(standing.call?.id.description),
            "called_for": .string(standing.call?.terms.day.description),
        ]
    }

    private static func json(_ publicity: DueList.Publicity, on day: Day) -> JSON {
        func facts(
            _ what: String, about: String? = nil, clause: Citation? = nil, last: Day? = nil, due: Day? = nil,
            until: Day? = nil, days: Int? = nil, place: String? = nil
        ) -> JSON {
            [
                "what": .string(what), "about": .string(about), "clause": .string(clause?.description),
                "last": .string(last?.description), "due": .string(due?.description),
                "until": .string(until?.description), "days": days.map { .int($0) } ?? .null,
                "place": .string(place), "overdue": .bool(publicity.isOverdue(on: day)),
            ]
        }
        switch publicity {
        case .affairs(_, let citation, let last, let due):
            return facts("affairs", clause: citation, last: last, due: due)
        case .result(let question, let days, let citation):
            return facts("result", about: question.description, clause: citation, days: days)
        case .fund(let duty): return facts(duty.matter.rawValue, clause: duty.citation, due: duty.end)
        case .hanging(let subject, let since, let until, let place):
            return facts("hanging", about: subject.description, last: since, until: until, place: place)
        }
    }
}

extension DueList.Publicity.Subject: CustomStringConvertible {
    var description: String {
        switch self {
        case .proposal(let number): "P\(number)"
        case .accounts(let grant): grant?.description ?? "accounts"
        case .other: "affairs"
        }
    }
}
