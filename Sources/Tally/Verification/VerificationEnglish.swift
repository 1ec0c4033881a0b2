struct VerificationEnglish: VerificationWords {
    // What a result claims
    func noSuchRule(known: String) -> String { "no such rule; there are: \(known)" }
    func rule(_ name: String) -> String { "rule \(name)" }
    func seats(_ number: Int) -> String { "\(number) \(number == 1 ? "seat" : "seats")" }
    func registered(_ number: Int64) -> String { "\(number) registered" }
    func expected(_ value: String) -> String { "expected \(value)" }
    func reserved(_ group: String, seats: Int, members: [String]) -> String {
        "reserved \(group):\(seats) (\(members.joined(separator: ", ")))"
    }
    func takenWhenAsked(_ one: String, tied: [String]) -> String {
        "\(tied.joined(separator: ", ")) tied, \(one) taken when asked"
    }
    func ways(_ known: String) -> String { "use \(known)" }
    func tieBreak(_ name: String) -> String { "ties \(name)" }

    // Where a recount differs
    func cannotCountBy(place: String, _ why: String) -> String { "\(place): cannot be counted by: \(why)" }
    func differs(place: String, published: String, recounted: String) -> String {
        "\(place): published \(published), recounted \(recounted)"
    }
    func missing(place: String, recounted: String) -> String {
        "\(place): missing in the result, recounted \(recounted)"
    }
    func added(place: String, published: String) -> String {
        "\(place): added to the result, \(published); no recount has it"
    }

    // The result as a whole
    var resultAsJSON: String { "a result that yuanba count --format json wrote" }
    func withheld(shortened: Int64, dropped: Int64) -> String {
        "this ballot file withholds patterns (\(shortened) ballots shortened, \(dropped) left out): it cannot be recounted whole"
    }
    var writtenByFirstVersion: String {
        "the result was written by version 1, without parts added since (language, blank); it is held against version 1"
    }
}
