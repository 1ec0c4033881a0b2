struct PeopleEnglish: PeopleWords, EnglishGrammar {
    func entered(_ name: String) -> String { "enters \(name)" }
    func changed(_ name: String) -> String { "changes \(name)" }
    func related(_ one: String, _ other: String, _ relation: String) -> String { "\(one) and \(other): \(relation)" }

    func unknownPerson(_ name: String) -> String {
        "the book does not know \(quoted(name)): type person \(name), or put ! behind the name"
    }
    func kinToSelf(_ name: String) -> String { "\(name) is no kin of themselves: write two names" }
    func bornLater(_ name: String) -> String { "\(name)'s day of birth is still to come: mend born=YEAR-MONTH-DAY" }
    func alreadyKnown(_ name: String, other: String) -> String {
        "\(name) is known already: for the same person nothing need be typed; for another of that name write person \(other)"
    }
    func nothingNew(_ name: String) -> String { "\(name) is known already, and this line says nothing new" }
    func namesake(_ name: String, before: [String], changes: String, other: String) -> String {
        "\(name) is known already, \(difference(before, changes)): to change the same person write "
            + "person \(name) \(changes) reason=…; for another of that name write person \(other) \(changes)"
    }

    func samePerson(_ name: String, _ difference: String?) -> String {
        "\(name) is known already\(difference.map { ", \($0)" } ?? ""). Is it the same person?"
    }
    func difference(_ before: [String], _ changes: String) -> String {
        "with \(list(before)), and this line says \(changes)"
    }
    func same(_ name: String) -> String { "the same \(name)" }
    func other(_ name: String) -> String { "somebody else, to be called \(name)" }
}
