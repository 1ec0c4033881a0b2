import Kernel

/// The lines of who is who as a language types them: verbs, the keys of their options, words that stand for values.
protocol PeopleVerbWords: Sendable {
    var person: VerbWords { get }
    var kin: VerbWords { get }

    // Options
    var genderKey: String { get }
    var bornKey: String { get }
    var ethnicityKey: String { get }
    var groupKey: String { get }
    var workplaceKey: String { get }
    var partyKey: String { get }
    var representativeKey: String { get }
    var awayKey: String { get }
    var aliasKey: String { get }
    var extraVotesKey: String { get }

    /// What a near relation is called, or what stands in its name.
    var nearKin: [String] { get }
}

extension Language {
    var peopleVerbs: any PeopleVerbWords {
        switch self {
        case .chinese: PeopleVerbChinese()
        case .english: PeopleVerbEnglish()
        }
    }
}
