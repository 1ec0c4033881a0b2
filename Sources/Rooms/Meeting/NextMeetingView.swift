import Kernel

/// The notice of a meeting that is not entered yet: of each that was called ahead what it was called with; where none was, what waits for it
/// is known and the rest is left to be written in.
struct NextMeetingView {
    let request: PaperRequest

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }
    /// People are told of a meeting that is called off; its programme is of no use to them.
    private var calls: [MeetingCall] {
        if let call = request.call { return book.call(call).map { [$0] } ?? [] }
        return request.paper.name == Paper.notice.name ? book.notifiedCalls : book.plannedCalls
    }

    var value: JSON {
        let returning = (book.returning ?? []).compactMap { book.proposal($0.question.proposal) }
        let pending = book.proposals.filter { $0.state == .pending && $0.latest.isTabled }
        var seen: Set<Int> = []
        let waiting = (returning + pending).filter { seen.insert($0.number).inserted }
        return JSON(NextMeetingFields.self) { field in
            switch field {
            case .paper: .string(wording.name(of: request.paper))
            case .paperTitle:
                .string(
                    calls.first.map {
                        wording.papers.title($0.terms.title, wording.name(of: request.paper))
                    } ?? wording.papers.title(book.header.community, wording.name(of: request.paper)))
            case .community, .issuingBody: .string(book.header.community)
            case .isNext: .bool(true)
            case .calls:
                .array(
                    calls.enumerated().map {
                        CallView(call: $1, isFurther: $0 > 0, request: request).value
                    })
            case .waiting: .strings(waiting.map { "\($0.id) \($0.finalText.withoutFullStop)" })
            case .due: .strings(book.openActions.compactMap { book.action($0) }.map(told))
            case .entry: request.standing.map { .int($0.entry) } ?? nil
            case .hash: .string(request.standing?.hash)
            }
        }
    }

    private func told(_ action: ActionItem) -> String {
        let behind = [action.owner, action.due.map(wording.date)].compactMap { $0 }
        return wording.name(
            "\(action.id) \(action.text.withoutFullStop)", note: behind.isEmpty ? nil : wording.list(behind))
    }
}

extension Book {
    /// The meetings of which people are told: those that are called, and those called off whose day is still to come.
    fileprivate var notifiedCalls: [MeetingCall] {
        convening.calls.filter { $0.state == .planned || $0.state == .cancelled && $0.terms.day >= last.at.day }
    }
}

enum NextMeetingFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, issuingBody = "issuing_body", isNext = "is_next", calls, waiting,
        due, entry, hash
}
