import Kernel

// What a period came to, and what of it must be made public by when.
extension Paper {
    /// 工作总结: the figures of a year or another period.
    public static let summary = Paper("summary", of: .community, called: { $0.papers.summary }) {
        request throws(PaperError) in SummaryView(request: request).value
    }

    /// 村务公开目录、居务公开目录: what must be made public, by which law, by when; and how the decisions of the year were.
    public static let publicity = Paper("publicity", of: .community, called: { $0.papers.publicity }) {
        request throws(PaperError) in PublicityView(request: request).value
    }

    static let ofPlans = [summary, publicity]
}
