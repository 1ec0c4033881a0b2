import Kernel

/// What must be made public and how the decisions of the period were.
struct PublicityView {
    let request: PaperRequest

    private var book: Book { request.book }
    private var wording: any Wording { request.wording }
    /// The revised laws of villages and of residents' committees hold from that day.
    private static let revised = Day(2026, 1, 1)

    var value: JSON {
        let isRevised = Self.revised.map { $0 <= request.days.upperBound } ?? true
        let all = book.meetings.filter { request.days.contains($0.day) }.flatMap { meeting in
            MeetingDecisions(of: meeting, in: book).all.map { (meeting, $0) }
        }
        // A matter that went through several meetings was decided by the last of them; one that was taken up again and lost, or is open
        // again at the end of the period, was not.
        let decided = all.filter { meeting, decision in
            guard let proposal = decision.proposal else { return true }
            guard book.outcome(of: proposal, in: request.days).map({ $0.state == .adopted }) ?? true else {
                return false
            }
            return all.last { $0.1.proposal?.number == proposal.number }?.0.number == meeting.number
        }
        return request.communityHead.with(
            JSON(QuarterFields.self) { field in
                switch field {
                case .isRevised: .bool(isRevised)
                case .hasQuarters: .bool(!quarters.isEmpty)
                case .hasDecided: .bool(!decided.isEmpty)
                case .quarters:
                    .array(quarters.map { wording.date($0) }.map { .object([JSON.Member("day", .string($0))]) })
                case .decided: .array(decided.enumerated().map { row($1.0, $1.1, row: $0 + 1) })
                }
            })
    }

    /// The last days of the quarters that end in the period.
    private var quarters: [Day] {
        let years = request.days.lowerBound.year...request.days.upperBound.year
        return years.flatMap { year in
            [(3, 31), (6, 30), (9, 30), (12, 31)].compactMap { Day(year, $0.0, $0.1) }
        }.filter(request.days.contains)
    }

    private func row(_ meeting: Meeting, _ decision: MeetingDecisions.Decision, row: Int) -> JSON {
        JSON(PublicityRowFields.self) { field in
            switch field {
            case .row: .int(row)
            case .text: .string(decision.text)
            case .kind: .string(wording.name(of: meeting.kind))
            case .decidedOn: .string(wording.date(decision.poll?.closed?.at.day ?? meeting.day))
            case .publishedFrom: .string(decision.publication.map { wording.date($0.first) })
            case .publishedUntil: .string(decision.publication.map { wording.date($0.last) })
            case .publishedAt: .string(decision.publication?.value.place)
            }
        }
    }
}

enum PublicityRowFields: String, ViewFields {
    case row, text, kind, decidedOn = "decided_on", publishedFrom = "published_from",
        publishedUntil = "published_until", publishedAt = "published_at"
}

enum QuarterFields: String, ViewFields {
    case isRevised = "is_revised", hasQuarters = "has_quarters", quarters, hasDecided = "has_decided", decided
}
