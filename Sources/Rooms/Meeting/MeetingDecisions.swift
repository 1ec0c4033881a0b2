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

    /// Motions that stand adopted at the end of this meeting, and what was settled without a vote; in the order of the agenda. One that
    /// was adopted, looked at again and lost, or is open again, is not decided.
    init(of meeting: Meeting, in book: Book) {
        let motions = book.proposals.compactMap { proposal in
            proposal.appearances.last { $0.meeting == meeting.number }.map {
                MeetingFacts.Motion(proposal, $0, in: meeting)
            }
        }
        all = ([meeting.preamble] + meeting.items).flatMap { item in
            let adopted = motions.filter { $0.isAdopted && $0.appearance.item == item.number }.map(\.proposal)
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
