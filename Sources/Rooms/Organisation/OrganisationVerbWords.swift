import Kernel

/// The lines of organisations as a language types them: verbs, the keys of their options, words that stand for values.
protocol OrganisationVerbWords: Sendable {
    var organisation: VerbWords { get }
    var incubate: VerbWords { get }
    var serve: VerbWords { get }
    var leavePost: VerbWords { get }
    var statusOf: VerbWords { get }
    var resource: VerbWords { get }
    var field: VerbWords { get }
    var community: VerbWords { get }
    var scheme: VerbWords { get }
    var channel: VerbWords { get }
    var organisationTable: VerbWords { get }
    var backbone: VerbWords { get }

    // Options
    var fieldKey: String { get }
    var organisationKey: String { get }
    var kindKey: String { get }
    var aboveKey: String { get }
    var headKey: String { get }
    var foundedKey: String { get }
    var filingKey: String { get }
    var filedKey: String { get }
    var plateKey: String { get }
    var rulesKey: String { get }
    var staffingKey: String { get }
    var servicePlanKey: String { get }
    var roleKey: String { get }
    var stageKey: String { get }
    var backboneKey: String { get }
    var receiverKey: String { get }
    var subdistrictKey: String { get }
    var pilotKey: String { get }
    var traitsKey: String { get }
    var modelsKey: String { get }
    var documentNumberKey: String { get }
    var calledKey: String { get }

    /// Asks to see what is known.
    var seeing: [String] { get }

    func typed(_ kind: OrganisationKind) -> String
    func typed(_ role: StakeholderRole) -> String
    func typed(_ stage: IncubationStage) -> String
    func typed(_ status: StatusKind) -> String
    func typed(_ field: UsualField) -> String
}

extension Language {
    var organisationVerbs: any OrganisationVerbWords {
        switch self {
        case .chinese: OrganisationVerbChinese()
        case .english: OrganisationVerbEnglish()
        }
    }
}

extension OrganisationKind: Typed {
    /// A committee is made by its own verb.
    static var typable: [OrganisationKind] { allCases.filter { $0 != .committee } }
    func typed(in language: Language) -> String { language.organisationVerbs.typed(self) }
}

extension StakeholderRole: Typed {
    func typed(in language: Language) -> String { language.organisationVerbs.typed(self) }
}

extension UsualField: Typed {
    func typed(in language: Language) -> String { language.organisationVerbs.typed(self) }
}

extension IncubationStage: Typed {
    func typed(in language: Language) -> String { language.organisationVerbs.typed(self) }
}

extension StatusKind: Typed {
    func typed(in language: Language) -> String { language.organisationVerbs.typed(self) }
}
