/// What was settled by too few, and what was not dealt with.
enum MeetingLooseEnd: LooseEnd {
    /// Settled while fewer were present than the rule requires.
    case withoutQuorum(text: String, QuorumStamp)
    /// An item of the agenda that was never taken up.
    case itemNotTaken(Int, title: String)
    /// A supervisor found something, and nobody was told to mend it.
    case nobodyMends(findings: Int)

    func told(by screen: any Screen) -> String {
        switch self {
        case .withoutQuorum(let text, let quorum):
            screen.meetings.withoutQuorum(text, present: quorum.present, required: quorum.required)
        case .itemNotTaken(let number, let title): screen.meetings.itemNotTaken(number, title)
        case .nobodyMends(let findings): screen.meetings.nobodyMends(findings)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        var ends: [MeetingLooseEnd] = []
        for item in [meeting.preamble] + meeting.items {
            for resolution in item.resolutions where !resolution.quorum.isMet {
                ends.append(.withoutQuorum(text: resolution.text, resolution.quorum))
            }
            if item.number > 0, item.taken.isEmpty, !item.isTabled {
                ends.append(.itemNotTaken(item.number, title: item.title))
            }
        }
        let findings = meeting.kind == .supervision ? book.findings(in: meeting).count : 0
        if findings > 0, !book.actions.contains(where: { $0.meeting == meeting.number }) {
            ends.append(.nobodyMends(findings: findings))
        }
        return ends
    }
}
