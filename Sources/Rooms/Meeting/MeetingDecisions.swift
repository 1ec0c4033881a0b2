import Kernel

/// What a meeting decided, each with how it was made public since.
struct MeetingDecisions {
    struct Decision {
        let text: String
        let amount: Money?
        /// The vote that decided it; `nil` where it was settled without one.
        let poll: Poll?
        /// The choosing in which residents took it.
        var choosing: Election?
        let proposal: Proposal?
        let publication: Dated<Publication>?
    }

    let all: [Decision]

    var isEmpty: Bool { all.isEmpty }

    /// Motions that stand adopted at the end of this meeting, and what was settled without a vote; in the order of the agenda. One that
    /// was adopted, looked at again and lost, or is open again, is not decided, nor is one that residents left out when they chose
    /// with a budget afterwards; what they took is.
    init(of meeting: Meeting, in book: Book) {
        let motions = book.proposals.compactMap { proposal in
            proposal.appearances.last { $0.meeting == meeting.number }.map {
                MeetingFacts.Motion(proposal, $0, in: meeting)
            }
        }
        all = ([meeting.preamble] + meeting.items).flatMap { item in
            let adopted = motions.filter { $0.isAdopted && $0.appearance.item == item.number }.map(\.proposal)
                .filter { meeting.leftOut($0.id, after: meeting.standingPoll(on: $0.id)) == nil }
            let chosen = meeting.choosings.filter { $0.item == item.number }.flatMap { choosing in
                (choosing.declaration?.outcome.elected ?? []).compactMap { name -> Decision? in
                    guard let project = choosing.choosing?.project(name),
                        let proposal = book.proposal(project.proposal.proposal)
                    else { return nil }
                    return Decision(
                        text: proposal.finalText.withoutFullStop, amount: project.cost, poll: nil, choosing: choosing,
                        proposal: proposal, publication: Self.publication(of: proposal, in: book, since: meeting))
                }
            }
            return adopted.filter { motion in !chosen.contains { $0.proposal?.number == motion.number } }.map {
                proposal in
                Decision(
                    text: proposal.finalText.withoutFullStop, amount: proposal.finalAmount,
                    poll: meeting.standingPoll(on: proposal.id), proposal: proposal,
                    publication: Self.publication(of: proposal, in: book, since: meeting))
            }
                + chosen
                + item.resolutions.map {
                    Decision(
                        text: $0.text.withoutFullStop, amount: nil, poll: nil, proposal: nil, publication: nil)
                }
        }
    }

    private static func publication(
        of proposal: Proposal, in book: Book, since meeting: Meeting
    ) -> Dated<Publication>? {
        let all = book.publications.filter {
            $0.value.proposal == proposal.number && $0.stamp.at >= meeting.opened.at
        }
        // Put up again while it hangs, it hangs until then; what is put up later is of something else.
        guard let first = all.first else { return nil }
        return all.filter { $0.first <= first.last }.max { ($0.last, $1.stamp.entry) < ($1.last, $0.stamp.entry) }
    }
}

extension Meeting {
    /// The choosing of this meeting that left a motion out after a vote on it; nothing where none did, or where a tie is still open.
    func leftOut(_ question: QuestionID, after poll: Poll?) -> Election? {
        choosings.last { choosing in
            guard let declared = choosing.declaration, declared.outcome.isValid, declared.outcome.tied.isEmpty,
                declared.stamp.entry > poll?.decided?.entry ?? 0
            else { return false }
            return declared.outcome.projects?.contains {
                $0.project == question.description && $0.standing == .notChosen
            } == true
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
