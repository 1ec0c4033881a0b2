struct RuleEnglish: RuleWords {
    let moreThanHalf = "more than half"
    let halfOrMore = "at least half"
    let all = "all"
    func moreThan(_ numerator: Int, of denominator: Int) -> String { "more than \(spelled(numerator, denominator))" }
    func orMore(_ numerator: Int, of denominator: Int) -> String { "at least \(spelled(numerator, denominator))" }

    let half = "at least half"
    func fraction(_ numerator: Int, of denominator: Int) -> String { orMore(numerator, of: denominator) }

    /// Common fractions have words, others are figures.
    private func spelled(_ numerator: Int, _ denominator: Int) -> String {
        switch (numerator, denominator) {
        case (1, 3): "a third"
        case (2, 3): "two thirds"
        case (3, 4): "three quarters"
        case (4, 5): "four fifths"
        default: "\(numerator)/\(denominator)"
        }
    }

    let moreForThanAgainst = "more for than against"
    func ofVotesForAndAgainst(_ share: String) -> String { "\(share) of the votes for and against" }
    func ofVotesAndAbstentions(_ share: String) -> String { "\(share) of the votes for, against and abstaining" }
    func ofValidBallots(_ share: String) -> String { "\(share) of the valid ballots" }
    func ofThoseVoting(_ share: String) -> String { "\(share) of those who voted" }
    func ofThosePresent(_ share: String) -> String { "\(share) of those present" }
    func ofThoseEntitled(_ share: String) -> String { "\(share) of those entitled" }
}
