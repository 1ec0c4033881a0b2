extension Paper {
    /// A paper of a community's own: a template that it wrote, about a meeting, called as its file is.
    public static func own(_ name: String) -> Paper {
        Paper(name, of: .meeting, called: { _ in name }) { request throws(PaperError) in try request.meetingView() }
    }
}
