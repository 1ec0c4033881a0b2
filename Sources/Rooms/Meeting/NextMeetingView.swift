import Kernel

/// The notice of a meeting that is not entered yet: of each that was called ahead what it was called with; where none was, what waits for it
/// is known and the rest is left to be written in.
struct NextMeetingView {
    let request: PaperRequest

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }

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
                    book.plannedCalls.first.map {
                        wording.papers.title($0.terms.title, wording.name(of: request.paper))
                    } ?? book.header.community + wording.name(of: request.paper))
            case .community, .issuingBody: .string(book.header.community)
            case .isNext: .bool(true)
            case .calls:
                .array(
                    book.plannedCalls.enumerated().map {
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

enum NextMeetingFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, issuingBody = "issuing_body", isNext = "is_next", calls, waiting,
        due, entry, hash
}
