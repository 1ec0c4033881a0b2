/// What has been decided about the ties of a count that nothing else settles, in the order in which the count meets them. A
/// count made again with the same answers meets the same ties.
struct TieAnswers {
    enum Answer: Hashable {
        /// Somebody was asked.
        case asked(Int)
        /// Followed, because it makes no difference or to see whether it does.
        case immaterial(Int)
        /// Somebody was asked and left it open; the steps behind the question come next.
        case unanswered
        /// Nothing has been decided yet: the count stops here.
        case wanted
    }

    private(set) var given: [Answer]
    /// Ties among these alone are followed without an answer, first of the paper first.
    private let freely: Set<Int>
    private var met = 0
    /// The tie at which the count stopped, and whoever can be asked about it.
    private(set) var question: Tie?
    private(set) var ask: (@Sendable (Tie) -> Int?)?

    init(_ given: [Answer] = [], freely: Set<Int> = []) {
        self.given = given
        self.freely = freely
    }

    mutating func next(_ tie: Tie, _ ask: (@Sendable (Tie) -> Int?)?) -> Answer {
        if met < given.count {
            met += 1
            return given[met - 1]
        }
        if let first = tie.tied.first, freely.isSuperset(of: tie.tied) {
            given.append(.immaterial(first))
            met += 1
            return .immaterial(first)
        }
        (question, self.ask) = (tie, ask)
        return .wanted
    }
}
