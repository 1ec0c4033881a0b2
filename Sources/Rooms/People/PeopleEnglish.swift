struct PeopleEnglish: PeopleWords, EnglishGrammar {
    func entered(_ name: String) -> String { "enters \(name)" }
    func changed(_ name: String) -> String { "changes \(name)" }
    func related(_ one: String, _ other: String, _ relation: String) -> String { "\(one) and \(other): \(relation)" }

    func unknownPerson(_ name: String) -> String {
        "the book does not know \(quoted(name)): type person \(name), or put ! behind the name"
    }
    func alreadyEntered(_ name: String) -> String {
        "\(name) is in the book: for somebody else of that name type person \(name) (group 2); for the same person say what is new, as group=2"
    }
    func kinToSelf(_ name: String) -> String { "\(name) is no kin of themselves: write two names" }
}
