struct PrefLibEnglish: PrefLibWords {
    var countAndColon: String { "a count and a colon, as in 12: 1,2,3" }
    var dataType: String { "soc, soi, toc, toi or cat; PrefLib's other data are no ballots" }
    var newNumber: String { "a number not listed before" }
    func numberUpTo(most: Int) -> String { "a number from 1 to \(most)" }
    var alternativesLine: String { "a line # NUMBER ALTERNATIVES" }
    func atLeast(_ number: Int) -> String { "at least \(number): the file names number \(number)" }
    var candidates: String { "the number of candidates" }
    func candidateLine(_ number: Int, of candidates: Int) -> String {
        "candidate \(number) as in \(number),Name (the first line says there are \(candidates))"
    }
    var lineOfSums: String { "the line of sums" }
    var threeSums: String { "the line of sums: voters,votes,different orders" }
    var countAndComma: String { "a count and a comma, as in 12,1,2,3" }
    var sumOfVoters: String { "voters in the line of sums" }
    var sumOfVotes: String { "votes in the line of sums" }
    var sumOfOrders: String { "orders in the line of sums" }
    func noTies(_ kind: String) -> String { "DATA TYPE \(kind) (no ties)" }
    func everyoneRanked(_ kind: String) -> String { "DATA TYPE \(kind) (everyone ranked)" }
}
