import Kernel

/// What is asked of the papers that are out: how many went and came, what still lacks, and a line for each day.
struct WrittenInquiry: Inquiring {
    func answer(from book: Book, in view: View, by screen: any Screen) -> [String] {
        guard let meeting = book.meeting, !meeting.papersOut.isEmpty else { return [screen.writtenRefusals.nothingOut] }
        let words = screen.wording.written
        let (everybody, unit) = (book.electorate, meeting.attendance.unit)
        return meeting.papersOut.flatMap { vote in
            let back =
                everybody.entitled > 0
                ? words.back(vote.back, of: everybody.entitled, unit) : words.back(vote.back)
            // Where votes weigh by area, taking part is held against both measures.
            let all = everybody.area.map { Area(hundredths: $0) }
            let area = all.flatMap { all in vote.area.map { words.area($0, of: all) } } ?? ""
            let standing = words.standing(
                vote.questions.filter { vote.isOut($0) }, sent: vote.sent, back: back, late: vote.late.sum,
                until: vote.until)
            return [standing + area + wanted(vote, in: meeting, book, words)]
                + vote.days(byArea: all != nil).map(words.day)
        }
    }

    /// How many have to take part for anything to be decided, by each measure, and how many still lack.
    private func wanted(
        _ vote: WrittenVote, in meeting: Meeting, _ book: Book, _ words: any WrittenWords
    ) -> String {
        let everybody = book.electorate
        let rules = book.charter(of: meeting)?.participation(in: meeting.kind) ?? []
        let told = rules.map { rule in
            guard rule.measure == .area else {
                let required = rule.share.required(of: everybody.entitled)
                return words.wanted(required, missing: max(0, required - vote.back))
            }
            let required = Area(hundredths: rule.share.required(of: everybody.area ?? 0))
            return vote.area.map { words.wanted(required, missing: max(.zero, required - $0)) } ?? ""
        }
        let quorum = meeting.quorum.required
        return told.joined() + (quorum > 0 ? words.wanted(quorum, missing: max(0, quorum - vote.back)) : "")
    }
}
