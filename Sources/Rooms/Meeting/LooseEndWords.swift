/// What is said of what stands open when a meeting is about to end.
protocol LooseEndWords: Grammar {
    /// Above them.
    func heading() -> String
    func undecided(_ question: QuestionID, _ text: String) -> String
    func pollOpen(_ question: QuestionID) -> String
    func withoutOwner(_ action: ActionID, _ text: String) -> String
    func withoutDay(_ action: ActionID, _ text: String) -> String
    func withoutQuorum(_ text: String, present: Int, required: Int) -> String
    func itemNotTaken(_ number: Int, _ title: String) -> String
    /// Called, and its papers not read yet.
    func electionCalled(_ post: String) -> String
    /// Read and sealed, and not declared.
    func electionRead(_ post: String) -> String
    func seatsOpen(_ post: String, seats: Int) -> String
    /// Enough are elected for them to stay open.
    func seatsMayStay(_ post: String, seats: Int) -> String
    func seatsTied(_ post: String, names: [String]) -> String
}

extension Screen {
    var looseEnds: any LooseEndWords {
        switch language {
        case .chinese: LooseEndsChinese()
        case .english: LooseEndsEnglish()
        }
    }
}
