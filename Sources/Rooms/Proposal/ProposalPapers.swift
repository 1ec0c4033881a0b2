import Kernel

extension Paper {
    /// One proposal's whole way, through meetings, amendments, votes and stages.
    public static let proposal = Paper(
        "proposal", of: .proposal, called: { $0.papers.proposal }, owed: { $0.method != nil }
    ) { request throws(PaperError) in
        try request.proposalView()
    }

    /// 一事一议: what was voted, what each gives, when the works began and ended, who counted.
    public static let oneMatter = Paper("one-matter", of: .proposal, called: { $0.papers.oneMatter }) {
        request throws(PaperError) in try request.proposalView()
    }

    static let ofProposals = [proposal, oneMatter]
}

extension PaperRequest {
    /// The name of the method by which the proposal asked about goes.
    var method: String? { proposal.flatMap { book.proposal($0.proposal)?.way?.method } }

    /// The proposal it is about.
    ///
    /// - Throws: `PaperError` where none was named, or there is none of that number.
    func proposalFacts() throws(PaperError) -> ProposalFacts {
        guard let id = proposal else { throw .needsProposal(paper) }
        guard let proposal = book.proposal(id.proposal) else { throw .unknownProposal(id) }
        return ProposalFacts(proposal, in: book, for: privacy)
    }

    func proposalView() throws(PaperError) -> JSON {
        ProposalView(facts: try proposalFacts(), paper: paper, standing: standing, wording: wording).value
    }
}
