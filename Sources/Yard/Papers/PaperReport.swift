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
    /// What a paper lacks, and what in it contradicts itself.
    ///
    /// - Parameter told: the words of the warnings; the paper's own unless given.
    /// - Throws: `PaperError`, as making it does.
    public func report(
        on paper: Paper, ofMeeting number: Int? = nil, on proposal: QuestionID? = nil,
        over period: ClosedRange<Day>? = nil, in book: Book, for privacy: Privacy? = nil, told: (any Wording)? = nil
    ) throws(PaperError) -> PaperReport {
        let request = request(
            paper, ofMeeting: number, on: proposal, over: period, in: book, as: .markdown, for: privacy, standing: nil)
        var missing: [PaperReport.Box] = []
        for name in try document(paper, with: filling(request)).missing {
            if let place = missing.firstIndex(where: { $0.name == name }) {
                missing[place].times += 1
            } else {
                missing.append(PaperReport.Box(name: name, times: 1))
            }
        }
        return PaperReport(
            missing: missing,
            warnings: warnings(
                on: paper, ofMeeting: number, on: proposal, over: period, in: book, for: privacy, told: told))
    }

    /// What in a paper contradicts itself, without making it.
    ///
    /// - Parameter told: the words of the warnings; the paper's own unless given.
    public func warnings(
        on paper: Paper, ofMeeting number: Int? = nil, on proposal: QuestionID? = nil,
        over period: ClosedRange<Day>? = nil, in book: Book, for privacy: Privacy? = nil, told: (any Wording)? = nil
    ) -> [String] {
        var teller = PaperMaker(templates: templates, wording: told ?? wording, history: history)
        (teller.activity, teller.call) = (activity, call)
        return paper.warnings(
            teller.request(
                paper, ofMeeting: number, on: proposal, over: period, in: book, as: .markdown, for: privacy,
                standing: nil))
    }
}
