import Kernel

/// What is asked of the papers that are out: how many went and came, day by day.
struct WrittenInquiry: Inquiring {
    func answer(from book: Book, in view: View, by screen: any Screen) -> [String] {
        let votes = book.meeting?.papersOut ?? []
        guard !votes.isEmpty else { return [screen.writtenRefusals.nothingOut] }
        return votes.map { vote in
            let words = screen.wording.written
            return words.standing(
                vote.questions.filter { vote.isOut($0) }, sent: vote.sent, back: vote.back, late: vote.late.sum,
                until: vote.until) + words.byDay(vote.byDay)
        }
    }
}
