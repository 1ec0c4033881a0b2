struct TransferEnglish: TransferWords {
    var rankPassedOver: String { "that rank is passed over" }
    var lastOneContinuing: String { "they count for whoever alone still continues, else end there" }
    var endAtRank: String { "they end at that rank" }
    var sharedEqually: String { "shared equally among all orders of them; one that only says overvote ends there" }
    func severalAtOneRank(_ ballots: Int64, _ how: String) -> String {
        "\(ballots) \(ballots == 1 ? "ballot ranks" : "ballots rank") several at once: \(how)"
    }
}
