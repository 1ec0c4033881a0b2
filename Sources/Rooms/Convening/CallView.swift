import Kernel

/// A meeting called ahead, as its notice and its programme tell it.
struct CallView {
    let call: MeetingCall
    /// Whether another stands before it on the same paper.
    let isFurther: Bool
    let request: PaperRequest

    private var wording: any Wording { request.wording }

    var value: JSON {
        let (terms, notice) = (call.terms, call.notice)
        let hours = terms.lead.minutes.map(Language.hours)
        return JSON(CallFields.self) { field in
            switch field {
            case .id: .string(call.id.description)
            case .isFurther: .bool(isFurther)
            case .kind: .string(wording.name(of: terms.kind))
            case .title: .string(terms.title)
            case .paperTitle: .string(wording.papers.title(terms.title, wording.name(of: request.paper)))
            case .date: .string(wording.date(terms.day))
            case .clock: .string(terms.start?.asClock)
            case .place: .string(terms.place)
            case .chair: .string(terms.chair)
            case .bodyNames: .string(bodyNames)
            case .items: .array(Programme.rows((terms.items ?? []), from: terms.start, wording))
            case .trainer: .string(terms.lead.trainer)
            case .supervisor: .string(terms.lead.supervisor)
            case .hours: .string(hours)
            case .noticedOn: .string(wording.date(notice.given))
            case .noticeDays: notice.days.map { .int($0) } ?? .null
            case .noticeRule: .string(notice.citation.map(wording.citation))
            case .noticeBy: .string(notice.latest(for: terms.day).map(wording.date))
            case .daysBefore: .int(terms.day.number - notice.given.number)
            case .isCalledOff: .bool(call.state == .cancelled)
            case .calledOffOn:
                .string(call.state == .cancelled ? call.changes.last.map { wording.date($0.at.day) } : nil)
            case .calledOffBecause: .string(call.reason)
            case .isLate: .bool(notice.isLate(for: terms.day))
            case .mayBeShort: .bool(notice.mayBeShort == true)
            case .issuingBody: .string(call.committee ?? request.book.header.community)
            }
        }
    }

    /// Who is called: those named, or a committee. A head count addresses nobody.
    private var bodyNames: String? {
        switch call.terms.body {
        case .names(let names): wording.list(names)
        case .committee(let name): name
        case .people, .households, nil: call.committee
        }
    }
}

/// The matters of a meeting by the clock, as far as their minutes are known.
enum Programme {
    static func rows(_ items: [CallTerms.Item], from start: Int?, _ wording: any Wording) -> [JSON] {
        var clock = start
        return items.enumerated().map { place, item in
            let begins = clock
            clock = clock.flatMap { start in item.minutes.map { start + $0 } }
            return JSON(CallItemFields.self) { field in
                switch field {
                case .ordinal: .string(wording.ordinal(place + 1))
                case .title: .string(item.title)
                case .limit: item.minutes.map { .int($0) } ?? .null
                case .begins: .string(begins.map { ($0 % 1_440).asClock })
                case .ends: .string(clock.map { ($0 % 1_440).asClock })
                }
            }
        }
    }
}

enum CallFields: String, ViewFields {
    case id, isFurther = "is_further", kind, title, paperTitle = "paper_title", date, clock, place, chair,
        bodyNames = "body_names", items, trainer, supervisor, hours, noticedOn = "noticed_on",
        noticeDays = "notice_days", noticeRule = "notice_rule", noticeBy = "notice_by", daysBefore = "days_before",
        isLate = "is_late", mayBeShort = "may_be_short", issuingBody = "issuing_body", isCalledOff = "is_called_off",
        calledOffOn = "called_off_on", calledOffBecause = "called_off_because"
}

enum CallItemFields: String, ViewFields {
    case ordinal, title, limit, begins, ends
}
