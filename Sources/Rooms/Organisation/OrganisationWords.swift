import Kernel

/// What is said of organisations and their people, on screen and in the record.
protocol OrganisationWords: Grammar {
    func fieldAdded(_ name: String, all: [String]) -> String
    func entered(_ name: String, _ details: [String]) -> String
    func changed(_ name: String, _ details: [String]) -> String

    /// What is known of an organisation, each with its name: 地点老粮站.
    func kind(_ name: String) -> String
    func fields(_ names: [String]) -> String
    func above(_ name: String) -> String
    func head(_ name: String) -> String
    func founded(_ day: Day) -> String
    func filing(_ number: String) -> String
    func filed(_ day: Day) -> String
    func place(_ words: String) -> String
    func plate(_ day: Day) -> String
    func charter(_ words: String) -> String
    func rules(_ words: String) -> String
    func staffing(_ words: String) -> String
    func servicePlan(_ words: String) -> String
    func role(_ name: String) -> String

    /// Where a list stands in an answer.
    func fieldsKnown(_ names: [String]) -> String

    // Heads of the table
    var name: String { get }
    var kindHead: String { get }
    var fieldsHead: String { get }
    var headHead: String { get }

    // Refusals
    func unknownOrganisation(_ word: String, nearest: [String]) -> String
    func unknownField(_ word: String, nearest: [String], known: [String]) -> String
    func knownField(_ name: String) -> String
    func wantsKind(_ name: String, kinds: [String]) -> String
    func nothingNew(_ name: String) -> String
    func aboveItself(_ name: String) -> String
}

extension Language {
    var organisations: any OrganisationWords {
        switch self {
        case .chinese: OrganisationChinese()
        case .english: OrganisationEnglish()
        }
    }
}

extension Screen {
    var organisations: any OrganisationWords { language.organisations }
}

extension Wording {
    var organisations: any OrganisationWords { language.organisations }
}
