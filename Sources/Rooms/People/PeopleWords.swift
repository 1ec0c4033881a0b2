/// What is said of who is who.
protocol PeopleWords: Grammar {
    func entered(_ name: String) -> String
    func changed(_ name: String) -> String
    func related(_ one: String, _ other: String, _ relation: String) -> String

    // Refusals
    func unknownPerson(_ name: String) -> String
    func kinToSelf(_ name: String) -> String
    func bornLater(_ name: String) -> String
    func alreadyKnown(_ name: String, other: String) -> String
    func nothingNew(_ name: String) -> String
    /// With the lines that would do: for the same person, and for another.
    func namesake(_ name: String, before: [String], changes: String, other: String) -> String

    // The question that settles it
    func samePerson(_ name: String, _ difference: String?) -> String
    func difference(_ before: [String], _ changes: String) -> String
    func same(_ name: String) -> String
    func other(_ name: String) -> String
}

extension Screen {
    var people: any PeopleWords {
        switch language {
        case .chinese: PeopleChinese()
        case .english: PeopleEnglish()
        }
    }
}
