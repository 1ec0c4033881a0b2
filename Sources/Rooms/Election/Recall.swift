import Kernel

// 罢免 put to the vote as a question (事项=罢免): the law asks for two things, so many taking part and so many of them agreeing.
// By papers it is 选举 … 规则=罢免.
extension Book {
    static let recallMatter = "罢免"

    /// Whether the words of a motion would recall a member of the committee.
    func isRecall(_ text: String, on day: Day) -> Bool {
        guard GrammarWords.leavingPost.contains(where: { text.localizedCaseInsensitiveContains($0) }),
            !HeldPost.supervisesCommittee(text),
            !GrammarWords.resigning.contains(where: { text.localizedCaseInsensitiveContains($0) })
        else { return false }
        return membersSupervised(on: day).contains { text.contains($0.name) }
            || text.contains(Book.recallMatter) && ["主任", "委员"].contains(where: text.contains)
    }

    /// The majority that decides a recall by these votes, and the size of its base; `nil` where the meeting's text knows no recall.
    ///
    /// While too few took part, the missing half is of those entitled; once enough did, it is of those who voted.
    func recallRule(
        _ votes: Votes, electorate: Poll.Electorate, in meeting: Meeting
    ) -> (rule: RequiredMajority, base: Int)? {
        let mode: ElectorateMode =
            meeting.kind == .residentsRepresentatives
            ? .representatives : meeting.attendance.unit == .households ? .households : .voters
        guard let recall = charter(of: meeting)?.recallTerms(mode) else { return nil }
        let entitled = electorate.entitled > 0 ? electorate.entitled : electorate.present
        if votes.cast < recall.terms.turnout.required(of: entitled) {
            return (RequiredMajority(recall.terms.turnout, of: .entitled, from: recall.citation), entitled)
        }
        return (RequiredMajority(recall.terms.agree, of: .cast, from: recall.citation), votes.cast)
    }
}
