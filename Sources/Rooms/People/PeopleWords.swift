/// What is said of who is who.
protocol PeopleWords: Grammar {
    func entered(_ name: String) -> String
    func changed(_ name: String) -> String
    func related(_ one: String, _ other: String, _ relation: String) -> String

    // Refusals
    func unknownPerson(_ name: String) -> String
    func alreadyEntered(_ name: String) -> String
    func kinToSelf(_ name: String) -> String
}

extension Screen {
    var people: any PeopleWords {
        switch language {
        case .chinese: PeopleChinese()
        case .english: PeopleEnglish()
        }
    }
}
