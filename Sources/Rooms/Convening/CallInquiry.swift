import Kernel
import Prompt

/// 预告: the meetings called ahead, or one of them.
struct CallInquiry: Inquiring {
    let id: CallID?

    init(_ id: CallID?) { self.id = id }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let calls = try wanted(book)
        guard !calls.isEmpty else { return [screen.prompt.nothingYet] }
        let language = screen.language
        return calls.map { call in
            language.convening.sequence([
                "\(call.id) \(language.sentence(call.terms))", language.sentence(call.notice, for: call.terms.day),
                language.convening.state(call.state, meeting: call.meeting),
            ])
        }
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        [
            "community": .string(book.header.community),
            "calls": .array(try wanted(book).map { Self.json($0, on: moment.day) }),
        ]
    }

    private func wanted(_ book: Book) throws(Refusal) -> [MeetingCall] {
        guard let id else { return book.convening.calls }
        guard let call = book.call(id) else { throw .convening(.unknownCall(id)) }
        return [call]
    }

    static func json(_ call: MeetingCall, on day: Day) -> JSON {
        let (terms, notice) = (call.terms, call.notice)
        return [
            "id": .string(call.id.description), "kind": .string(terms.kind.rawValue), "title": .string(terms.title),
            "date": .string(terms.day.description), "start": .string(terms.start?.asClock),
            "end": .string(terms.end?.asClock), "place": .string(terms.place), "chair": .string(terms.chair),
            "committee": .string(call.committee), "trainer": .string(terms.lead.trainer),
            "supervisor": .string(terms.lead.supervisor), "minutes": terms.lead.minutes.map { .int($0) } ?? .null,
            "items": .array(
                (terms.items ?? []).map {
                    ["title": .string($0.title), "minutes": $0.minutes.map { .int($0) } ?? .null]
                }),
            "notice": [
                "given": .string(notice.given.description), "days_before": .int(terms.day.number - notice.given.number),
                "days_asked": notice.days.map { .int($0) } ?? .null,
                "latest": .string(notice.latest(for: terms.day)?.description),
                "clause": .string(notice.citation?.description), "late": .bool(notice.isLate(for: terms.day)),
            ],
            "state": .string(call.state.rawValue), "meeting": call.meeting.map { .int($0) } ?? .null,
            "overdue": .bool(call.isLate(on: day)), "entry": .int(call.stamp.entry),
            "changes": .array(call.changes.map { .int($0.entry) }),
        ]
    }
}
