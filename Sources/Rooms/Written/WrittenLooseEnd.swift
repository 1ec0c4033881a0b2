/// The result of a vote by papers that has to be made public and was not.
enum WrittenLooseEnd: LooseEnd {
    case resultToAnnounce(QuestionID, days: Int)

    func told(by screen: any Screen) -> String {
        switch self {
        case .resultToAnnounce(let question, let days): screen.wording.written.resultToAnnounce(question, days: days)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        book.announcementsDue(of: meeting).map { WrittenLooseEnd.resultToAnnounce($0.question, days: $0.days) }
    }
}
