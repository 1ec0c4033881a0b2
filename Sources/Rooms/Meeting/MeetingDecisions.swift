import Kernel

/// What a meeting decided, each with how it was made public since.
struct MeetingDecisions {
    struct Decision {
        let text: String
        let amount: Money?
        /// The vote that decided it; `nil` where it was settled without one.
        let poll: Poll?
        let proposal: Proposal?
        let publication: Dated<Publication>?
    }

    let all: [Decision]

    var isEmpty: Bool { all.isEmpty }

    /// Motions as they were adopted in this meeting, and what was settled without a vote; in the order of the agenda.
    init(of meeting: Meeting, in book: Book) {
        all = ([meeting.preamble] + meeting.items).flatMap { item in
            let adopted = book.proposals.filter { proposal in
                proposal.appearances.contains {
                    $0.meeting == meeting.number && $0.item == item.number && $0.state == .adopted
                }
            }
            return adopted.map { proposal in
                Decision(
                    text: proposal.finalText.withoutFullStop, amount: proposal.finalAmount,
                    poll: meeting.standingPoll(on: proposal.id), proposal: proposal,
                    publication: book.publications.first {
                        $0.value.proposal == proposal.number && $0.stamp.at >= meeting.opened.at
                    })
            }
                + item.resolutions.map {
                    Decision(
                        text: $0.text.withoutFullStop, amount: nil, poll: nil, proposal: nil, publication: nil)
                }
        }
    }
}

extension Dated<Publication> {
    /// The first day on which it hangs, and the last of as many as were said.
    var first: Day { stamp.at.day }
    var last: Day { first.adding(days: value.days - 1) }
}

extension PaperRequest {
    /// The view of a meeting that decided something.
    ///
    /// - Throws: `PaperError.nothingFor` where it decided nothing: there is nothing to put up.
    func decisionView() throws(PaperError) -> JSON {
        let meeting = try meeting()
        guard !MeetingDecisions(of: meeting, in: book).isEmpty else { throw .nothingFor(paper) }
        return view(of: meeting)
    }
}
