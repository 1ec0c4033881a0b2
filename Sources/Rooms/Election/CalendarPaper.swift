import Kernel

extension Paper {
    /// 选举日程表: the days around an election, drawn and as a list, as soon as its day is set.
    public static let calendar = Paper("calendar", of: .election, called: { $0.papers.calendar }) {
        request throws(PaperError) in
        try Paper.notices.view(request)
    }
}
