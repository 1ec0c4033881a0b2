/// What was settled by too few, and what was not dealt with.
enum MeetingLooseEnd: LooseEnd {
    /// Settled while fewer were present than the rule requires.
    case withoutQuorum(text: String, QuorumStamp)
    /// An item of the agenda that was never taken up.
    case itemNotTaken(Int, title: String)

    func told(by screen: any Screen) -> String {
        switch self {
        case .withoutQuorum(let text, let quorum):
            screen.meetings.withoutQuorum(text, present: quorum.present, required: quorum.required)
        case .itemNotTaken(let number, let title): screen.meetings.itemNotTaken(number, title)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, _ in
        var ends: [MeetingLooseEnd] = []
        for item in [meeting.preamble] + meeting.items {
            for resolution in item.resolutions where !resolution.quorum.isMet {
                ends.append(.withoutQuorum(text: resolution.text, resolution.quorum))
            }
            if item.number > 0, item.taken.isEmpty, !item.isTabled {
                ends.append(.itemNotTaken(item.number, title: item.title))
            }
        }
        return ends
    }
}
