import Kernel

/// What to tell whoever makes a paper, and the paper does not say.
public struct PaperReport: Sendable {
    /// A box that nothing filled.
    public struct Box: Hashable, Sendable {
        /// What belongs there.
        public let name: String
        /// How often it stands on the paper.
        public var times: Int
    }

    /// In the order of the paper, each once.
    public let missing: [Box]
    /// Facts that contradict each other.
    public let warnings: [String]
}

extension PaperMaker {
    /// What a paper of a meeting lacks, and what in it contradicts itself.
    ///
    /// - Throws: `PaperError`, as making it does.
    public func report(
        on paper: Paper, ofMeeting number: Int? = nil, in book: Book, for privacy: Privacy? = nil
    ) throws(PaperError) -> PaperReport {
        try report(request(paper, ofMeeting: number, in: book, as: .markdown, for: privacy, standing: nil))
    }

    /// The same of the paper of one proposal.
    ///
    /// - Throws: `PaperError`, as making it does.
    public func report(
        proposal id: QuestionID, in book: Book, for privacy: Privacy? = nil
    ) throws(PaperError) -> PaperReport {
        try report(request(.proposal, proposal: id, in: book, as: .markdown, for: privacy, standing: nil))
    }

    private func report(_ request: PaperRequest) throws(PaperError) -> PaperReport {
        let view = try request.paper.view(request)
        var missing: [PaperReport.Box] = []
        for name in try document(request.paper, with: view).missing {
            if let place = missing.firstIndex(where: { $0.name == name }) {
                missing[place].times += 1
            } else {
                missing.append(PaperReport.Box(name: name, times: 1))
            }
        }
        var warnings: [String] = []
        if case .array(let told)? = view["warnings"] {
            warnings = told.compactMap { if case .string(let text) = $0 { text } else { nil } }
        }
        return PaperReport(missing: missing, warnings: warnings)
    }
}
