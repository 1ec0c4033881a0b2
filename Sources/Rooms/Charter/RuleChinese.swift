struct RuleChinese: RuleWords {
    let moreThanHalf = "过半数"
    let halfOrMore = "半数以上"
    let all = "全数"
    func moreThan(_ numerator: Int, of denominator: Int) -> String { "超过\(fraction(numerator, of: denominator))" }
    func orMore(_ numerator: Int, of denominator: Int) -> String { "\(fraction(numerator, of: denominator))以上" }

    let half = "半数"
    func fraction(_ numerator: Int, of denominator: Int) -> String {
        "\(HanNumeral.of(denominator))分之\(HanNumeral.of(numerator))"
    }

    let moreForThanAgainst = "赞成多于反对"
    func ofVotesForAndAgainst(_ share: String) -> String { "赞成和反对票\(share)" }
    func ofVotesAndAbstentions(_ share: String) -> String { "赞成、反对和弃权票\(share)" }
    func ofValidBallots(_ share: String) -> String { "有效票\(share)" }
    func ofThoseVoting(_ share: String) -> String { "参加投票\(share)" }
    func ofThosePresent(_ share: String) -> String { "到会\(share)" }
    func ofThoseEntitled(_ share: String) -> String { "应到\(share)" }
}
