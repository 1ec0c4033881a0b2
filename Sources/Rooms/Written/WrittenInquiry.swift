import Kernel

/// What is asked of the papers that are out: how many went and came, day by day.
struct WrittenInquiry: Inquiring {
    func answer(from book: Book, in view: View, by screen: any Screen) -> [String] {
        let votes = book.meeting?.papersOut ?? []
        guard !votes.isEmpty else { return [screen.writtenRefusals.nothingOut] }
        let electors = book.units.electors
        return votes.map { vote in
            let words = screen.wording.written
            // Where votes weigh by area, taking part is held against both measures.
            let area = electors.heads.isEmpty ? "" : words.area(vote.area(back: electors), of: electors.area)
            return words.standing(
                vote.questions.filter { vote.isOut($0) }, sent: vote.sent, back: vote.back, late: vote.late.sum,
                until: vote.until) + area + words.byDay(vote.byDay)
        }
    }
}

extension WrittenVote {
    /// The area of those whose papers came back, each head of owners once.
    fileprivate func area(back electors: Electors) -> Area {
        let heads = Set(returned.compactMap(\.name).flatMap { electors.heads(of: $0) })
        return heads.reduce(Area.zero) { $0 + $1.area }
    }
}
