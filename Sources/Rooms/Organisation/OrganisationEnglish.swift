import Kernel

struct OrganisationEnglish: OrganisationWords, EnglishGrammar {
    func fieldAdded(_ name: String, all: [String]) -> String {
        "adds the field \(quoted(name)); there are now \(list(all))"
    }
    func entered(_ name: String, _ details: [String]) -> String {
        "enters the organisation \(name)\(bracketed(details))"
    }
    func changed(_ name: String, _ details: [String]) -> String { "changes \(name)\(bracketed(details))" }

    func kind(_ name: String) -> String { name }
    func fields(_ names: [String]) -> String { "fields: \(list(names))" }
    func above(_ name: String) -> String { "under \(name)" }
    func head(_ name: String) -> String { "head \(name)" }
    func founded(_ day: Day) -> String { "founded \(date(day))" }
    func filing(_ number: String) -> String { "filed as \(number)" }
    func filed(_ day: Day) -> String { "filed \(date(day))" }
    func place(_ words: String) -> String { "at \(words)" }
    func plate(_ day: Day) -> String { "plate hung \(date(day))" }
    func charter(_ words: String) -> String { "charter \(words)" }
    func rules(_ words: String) -> String { "house rules \(words)" }
    func staffing(_ words: String) -> String { "staffing \(words)" }
    func servicePlan(_ words: String) -> String { "service plan \(words)" }
    func role(_ name: String) -> String { "role: \(name)" }

    func fieldsKnown(_ names: [String]) -> String { "fields: \(list(names))" }

    var name: String { "Organisation" }
    var kindHead: String { "Type" }
    var fieldsHead: String { "Fields" }
    var headHead: String { "Head" }

    func unknownOrganisation(_ word: String, nearest: [String]) -> String {
        "the book knows no organisation \(quoted(word))"
            + (nearest.isEmpty ? "" : ", did you mean \(nearest.map(quoted).joined(separator: ", "))?")
            + "; a new one is org \(word.shortened()) type=…"
    }
    func unknownField(_ word: String, nearest: [String], known: [String]) -> String {
        "there is no field \(quoted(word))"
            + (nearest.isEmpty
                ? "; there are \(list(known))" : ", did you mean \(nearest.map(quoted).joined(separator: ", "))?")
            + "; a new one is field \(word.shortened())"
    }
    func knownField(_ name: String) -> String { "the field \(quoted(name)) is there already and need not be added" }
    func wantsKind(_ name: String, kinds: [String]) -> String {
        "\(quoted(name)) is new and wants its type: org \(name.shortened()) type=\(kinds.joined(separator: "|"))"
    }
    func nothingNew(_ name: String) -> String {
        "\(name) stands so already, and this line says nothing new; org \(name) see shows it"
    }
    func aboveItself(_ name: String) -> String {
        "\(name) cannot be above itself, not even round a ring: above= names the organisation over it"
    }
}
