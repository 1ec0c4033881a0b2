import Kernel
import Prompt

extension Verbs {
    /// Organisations, their people, and the place itself.
    static let organisations = [organisation, field]

    private static let organisation = Verb(
        \.organisationVerbs.organisation,
        keys: [
            .organisationKind, .field, .above, .head, .founded, .filing, .filed, .place, .plate, .charter, .houseRules,
            .staffing, .servicePlan, .role,
        ]
    ) { line in
        let isGiven = line.verb.keys.contains(where: line.has)
        let asksToSee = line.takeSeeing()
        guard isGiven, !asksToSee else {
            guard !isGiven else { throw line.usage }
            return .ask(.room(Inquiry(OrganisationInquiry(line.optionalText().map { .one($0) } ?? .all))))
        }
        let name = try line.label()
        return .command(.organisation(.organisation(name: name, details: try line.organisationDetails())))
    }

    private static let field = Verb(
        \.organisationVerbs.field
    ) { line in
        guard !line.isEmpty else { return .ask(.room(Inquiry(OrganisationInquiry(.fields)))) }
        return .command(.organisation(.field(name: try line.label())))
    }
}

extension Line {
    private static let seeing = Set(Language.allCases.flatMap(\.organisationVerbs.seeing))

    /// Whether the last word asks to see what is known; it is taken off the line.
    fileprivate func takeSeeing() -> Bool {
        guard let last = rest.words.last, Line.seeing.contains(last.plain.lowercased()) else { return false }
        keep(rest.dropLast(last.characters.count))
        return true
    }

    fileprivate func organisationDetails() throws -> OrganisationDetails {
        var details = OrganisationDetails()
        details.kind = try choice(.organisationKind, of: OrganisationKind.self)
        details.fields = words(.field)
        details.above = try label(.above)
        details.head = try name(.head)
        details.founded = try pastDay(.founded)
        details.filing = try label(.filing)
        details.filed = try pastDay(.filed)
        details.place = try label(.place)
        details.plate = try pastDay(.plate)
        details.charter = try label(.charter)
        details.rules = try label(.houseRules)
        details.staffing = self[.staffing]
        details.servicePlan = self[.servicePlan]
        details.role = try choice(.role, of: StakeholderRole.self)
        return details
    }

    /// What is listed behind a key: 领域=敬老、文化.
    func words(_ key: Key) -> [String]? {
        phrase(key)?.split(where: GrammarWords.nameSeparators.contains).map { $0.trimmed.text }.filter { !$0.isEmpty }
    }

    /// What a thing is called, behind a key.
    func label(_ key: Key) throws -> String? {
        guard let text = self[key] else { return nil }
        return try NameReader.label(text)
    }

    /// A day behind a key; without a year it is in the year of the line.
    func pastDay(_ key: Key) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: self.context.day) }, else: Misreading.badDay)
    }
}

extension Key {
    static let field = Key(\.organisationVerbs.fieldKey, .words(of: UsualField.self))
    static let organisation = Key(\.organisationVerbs.organisationKey)
    static let organisationKind = Key(\.organisationVerbs.kindKey, .words(of: OrganisationKind.self))
    static let above = Key(\.organisationVerbs.aboveKey)
    static let head = Key(\.organisationVerbs.headKey)
    static let founded = Key(\.organisationVerbs.foundedKey)
    static let filing = Key(\.organisationVerbs.filingKey)
    static let filed = Key(\.organisationVerbs.filedKey)
    static let plate = Key(\.organisationVerbs.plateKey)
    static let houseRules = Key(\.organisationVerbs.rulesKey)
    static let staffing = Key(\.organisationVerbs.staffingKey)
    static let servicePlan = Key(\.organisationVerbs.servicePlanKey)
    static let role = Key(\.organisationVerbs.roleKey, .words(of: StakeholderRole.self))
}
