import Kernel
import Prompt

extension Verbs {
    /// Organisations, their people, and the place itself.
    static let organisations = [
        organisation, incubate, serve, leavePost, statusOf, resource, field, community, scheme, channel,
        organisationTable, backbone,
    ]

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

extension Verbs {
    private static let incubate = Verb(
        \.organisationVerbs.incubate, keys: [.stage, .date, .reason]
    ) { line in
        let name = try line.label()
        guard let stage = try line.choice(.stage, of: IncubationStage.self) else {
            guard !line.has(.date), !line.has(.reason) else { throw line.usage }
            return .ask(.room(Inquiry(OrganisationInquiry(.one(name)))))
        }
        return .command(
            .organisation(
                .incubate(
                    organisation: name, stage: stage, on: try line.pastDay(.date), reason: line[.reason])))
    }

    private static let serve = Verb(
        \.organisationVerbs.serve, keys: [.organisation, .office, .backbone, .start, .lastDay]
    ) { line in
        let term = SeatTerm(
            post: try line.label(.office), isBackbone: try line.flag(.backbone), from: try line.pastDay(.start),
            until: try line.pastDay(.lastDay))
        return .command(
            .organisation(.serve(names: try line.nameList(), organisation: line[.organisation], term)))
    }

    private static let leavePost = Verb(
        \.organisationVerbs.leavePost, keys: [.organisation, .office, .date, .reason]
    ) { line in
        .command(
            .organisation(
                .leave(
                    names: try line.nameList(), organisation: line[.organisation], post: try line.label(.office),
                    on: try line.pastDay(.date), reason: line[.reason])))
    }

    private static let statusOf = Verb(
        \.organisationVerbs.statusOf, keys: [.start, .lastDay, .basis]
    ) { line in
        let status = try line.status()
        return .command(
            .organisation(
                .status(
                    names: try line.nameList(), status, from: try line.pastDay(.start),
                    until: try line.pastDay(.lastDay), basis: line[.basis])))
    }

    private static let resource = Verb(
        \.organisationVerbs.resource, keys: [.giver, .receiver, .amount, .goods, .date]
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(OrganisationInquiry(.resources)))) }
        return .command(
            .organisation(
                .resource(
                    what: try line.label(), from: try line.label(.giver), to: try line.label(.receiver),
                    amount: try line.money(.amount), goods: try line.label(.goods), on: try line.pastDay(.date))))
    }

    private static let community = Verb(
        \.organisationVerbs.community, keys: [.subdistrict, .pilot, .traits, .models]
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(OrganisationInquiry(.community)))) }
        var profile = CommunityProfile()
        profile.subdistrict = try line.label(.subdistrict)
        profile.isPilot = try line.flag(.pilot)
        profile.traits = try line.labels(.traits)
        profile.models = try line.labels(.models)
        return .command(.organisation(.community(profile)))
    }

    private static let scheme = Verb(
        \.organisationVerbs.scheme, keys: [.documentNumber, .date]
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(OrganisationInquiry(.schemes)))) }
        return .command(
            .organisation(
                .scheme(
                    title: try line.label(), number: try line.label(.documentNumber), on: try line.pastDay(.date))))
    }

    private static let channel = Verb(
        \.organisationVerbs.channel, keys: [.called, .start]
    ) { line in
        if line.isBare { return .ask(.room(Inquiry(OrganisationInquiry(.channels)))) }
        return .command(
            .organisation(
                .channel(kind: try line.label(), name: try line.label(.called), since: try line.pastDay(.start))))
    }

    private static let organisationTable = Verb(
        \.organisationVerbs.organisationTable
    ) { _ in .ask(.room(Inquiry(OrganisationInquiry(.all)))) }

    private static let backbone = Verb(
        \.organisationVerbs.backbone
    ) { _ in .ask(.room(Inquiry(OrganisationInquiry(.backbone)))) }
}

extension Line {
    /// The last word, as what somebody is; it is taken off the line.
    fileprivate func status() throws -> StatusKind {
        guard let last = rest.words.last else { throw usage }
        guard let status = StatusKind.named(last.plain) else {
            throw Refusal.organisation(.unknownStatus(last.text))
        }
        keep(rest.dropLast(last.characters.count))
        return status
    }

    fileprivate func labels(_ key: Key) throws -> [String]? {
        guard let words = words(key) else { return nil }
        for word in words { _ = try NameReader.label(word) }
        return words
    }

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
    static let stage = Key(\.organisationVerbs.stageKey, .words(of: IncubationStage.self))
    static let backbone = Key(\.organisationVerbs.backboneKey, .yesOrNo)
    static let receiver = Key(\.organisationVerbs.receiverKey)
    static let subdistrict = Key(\.organisationVerbs.subdistrictKey)
    static let pilot = Key(\.organisationVerbs.pilotKey, .yesOrNo)
    static let traits = Key(\.organisationVerbs.traitsKey)
    static let models = Key(\.organisationVerbs.modelsKey)
    static let documentNumber = Key(\.organisationVerbs.documentNumberKey)
    static let called = Key(\.organisationVerbs.calledKey)
    static let role = Key(\.organisationVerbs.roleKey, .words(of: StakeholderRole.self))
}
