/// What belongs to one proposal, from every meeting it was before.
struct ProposalFacts {
    let book: Book
    let proposal: Proposal
    let privacy: Privacy
    let sittings: [Sitting]
    let actions: [ActionItem]
    let pledges: [Dated<Pledge>]
    let overseers: [String]
    let publications: [Dated<Publication>]
    let comments: [Dated<Comment>]

    /// The proposal before one meeting.
    struct Sitting {
        let meeting: Meeting
        /// As it stood at the end of that meeting, however often it was taken up in it.
        let appearance: Proposal.Appearance
        let isReopened: Bool
        /// Of the motion and of its amendments.
        let polls: [Poll]
    }

    init(_ proposal: Proposal, in book: Book, for privacy: Privacy) {
        self.book = book
        self.proposal = proposal
        self.privacy = privacy
        sittings = proposal.appearances.map(\.meeting).uniqued().compactMap { number in
            guard let meeting = book.meeting(number),
                let appearance = proposal.appearances.last(where: { $0.meeting == number })
            else { return nil }
            return
                Sitting(
                    meeting: meeting, appearance: appearance,
                    isReopened: MeetingFacts.Motion(proposal, appearance, in: meeting).isReopened,
                    polls: meeting.polls.filter { $0.question.proposal == proposal.number && !$0.isOpen })
        }
        actions = book.actions.filter { $0.proposal == proposal.number }
        pledges = book.pledges.filter { $0.value.proposal == proposal.number }
        overseers = unique(book.oversight.filter { $0.value.proposal == proposal.number }.flatMap(\.value.names))
        publications = book.publications.filter { $0.value.proposal == proposal.number }
        comments = book.comments.filter { $0.value.proposal == proposal.number }
    }

    var method: Method? { proposal.way.flatMap { way in book.methods.last { $0.name == way.method } } }
}
