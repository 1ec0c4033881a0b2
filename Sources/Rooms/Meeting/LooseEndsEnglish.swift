struct LooseEndsEnglish: LooseEndWords, EnglishGrammar {
    func heading() -> String { "Still open:" }
    func undecided(_ question: QuestionID, _ text: String) -> String {
        "\(question) has no outcome: \(text) (vote, withdraw, table)"
    }
    func pollOpen(_ question: QuestionID) -> String {
        "the poll on \(question) is open (vote …, or annul \(question))"
    }
    func withoutOwner(_ action: ActionID, _ text: String) -> String {
        "\(action) has no owner: \(text) (reassign \(action) NAME)"
    }
    func withoutDay(_ action: ActionID, _ text: String) -> String {
        "\(action) has no date: \(text) (postpone \(action) 12-10)"
    }
    func withoutQuorum(_ text: String, present: Int, required: Int) -> String {
        "settled without quorum (\(present) present, \(required) required): \(text)"
    }
    func itemNotTaken(_ number: Int, _ title: String) -> String { "item \(number) was not dealt with: \(title)" }
    func electionCalled(_ post: String) -> String {
        "the election of \(post) is not declared (read, seal, declare)"
    }
    func electionRead(_ post: String) -> String { "the election of \(post) is not declared (declare \(post))" }
    func seatsOpen(_ post: String, seats: Int) -> String { "\(post): \(seats) seats open (rerun \(post))" }
    func seatsMayStay(_ post: String, seats: Int) -> String {
        "\(seatsOpen(post, seats: seats)); three are elected, so they may stay open: leave-open \(post)"
    }
    func seatsTied(_ post: String, names: [String]) -> String {
        "\(post): \(list(names)) are tied (revote \(post))"
    }
}
