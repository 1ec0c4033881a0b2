import Kernel

extension Paper {
    /// One proposal's whole way, through meetings, amendments, votes and stages.
    public static let proposal = Paper("proposal", of: .proposal, called: { $0.papers.proposal }) {
        request throws(PaperError) in
        guard let id = request.proposal else { throw .needsProposal(request.paper) }
        guard let proposal = request.book.proposal(id.proposal) else { throw .unknownProposal(id) }
        let facts = ProposalFacts(proposal, in: request.book, for: request.privacy)
        return ProposalView(facts: facts, standing: request.standing, wording: request.wording).value
    }
}
