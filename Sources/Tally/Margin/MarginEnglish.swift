struct MarginEnglish: MarginWords {
    private func changed(_ papers: Int64) -> String { papers == 1 ? "one changed paper" : "\(papers) changed papers" }

    func exactly(_ papers: Int64) -> String { "\(changed(papers)) could change who is elected, fewer could not" }
    func between(_ lower: Int64, _ upper: Int64) -> String {
        "\(changed(upper)) could change who is elected, fewer than \(lower) could not"
    }
    var notFound: String { "how many changed papers could change who is elected was not found" }
    func atLeast(_ papers: Int64) -> String {
        "fewer than \(papers) changed papers could not change who is elected; how many could was not found"
    }
    var nothingChangesIt: String { "no change of papers changes who is elected" }
    var tieDecides: String { "a tie decides who is elected, without any paper changed" }

    func closeBetween(_ round: Int, _ one: String, _ other: String, gap: String, loss: String) -> String {
        "in round \(round) \(one) is \(gap) votes behind \(other), and rounding had lost \(loss) votes by then: this comparison is not certain"
    }
    func closeToQuota(_ round: Int, _ one: String, gap: String, loss: String, isReached: Bool) -> String {
        "in round \(round) \(one) \(isReached ? "passes the quota by only" : "misses the quota by only") \(gap) votes, and rounding had lost \(loss) votes by then: this comparison is not certain"
    }
    func settledBy(_ option: String) -> String { "; count again with \(option) to settle it" }

    var places: RuleLabel {
        RuleLabel(
            "decimals of a paper's value (exact: fractions, nothing rounded)", goodFor: "decisions closer than rounding"
        )
    }
    var morePlaces: RuleLabel { RuleLabel("decimals kept", goodFor: "decisions closer than rounding") }
}
