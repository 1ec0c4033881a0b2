struct OrganisationVerbEnglish: OrganisationVerbWords {
    var organisation: VerbWords {
        .init(
            "org",
            usage:
                "org NAME type=social field=…, … above=… head=NAME founded=DAY filing=NUMBER filed=DAY place=… plate=DAY charter=… house-rules=… staffing=… service-plan=… role=… | NAME see",
            help:
                "enters an organisation, or changes what is given of a known one; with see, who sits in it, since when, by which entry"
        )
    }
    var incubate: VerbWords {
        .init(
            "incubate", usage: "incubate ORG stage=intended|preparing|founded|filed|registered|ended date=DAY reason=…",
            help: "how far an organisation has come, forward only; what filing still lacks is listed")
    }
    var serve: VerbWords {
        .init(
            "serve", usage: "serve NAMES org=… office=… backbone=yes from=DAY until=DAY",
            help: "who sits where, in which post, since when")
    }
    var leavePost: VerbWords {
        .init(
            "leave-post", usage: "leave-post NAMES org=… office=… date=DAY reason=…",
            help: "who leaves an organisation's seats; without a post, all of them")
    }
    var statusOf: VerbWords {
        .init(
            "status-of",
            usage:
                "status-of NAMES local-social-worker|social-worker|volunteer|supervisor|party-member from=DAY until=DAY basis=…",
            help: "who is a social worker, a volunteer, a supervisor, a party member; until alone ends it")
    }
    var resource: VerbWords {
        .init(
            "resource", usage: "resource [WHAT by=… to=… amount=… goods=… date=DAY]",
            help: "what a foundation or a firm gave; bare, what there was")
    }
    var community: VerbWords {
        .init(
            "community", usage: "community [subdistrict=… pilot=yes traits=…, … models=…]",
            help: "the place itself; bare, what is known of it")
    }
    var scheme: VerbWords {
        .init(
            "scheme", usage: "scheme [TITLE number=… date=DAY]",
            help: "a scheme that the work rests on; bare, those known")
    }
    var channel: VerbWords {
        .init("channel", usage: "channel [KIND name=… from=DAY]", help: "how people are reached; bare, those known")
    }
    var organisationTable: VerbWords {
        .init("orgs", usage: "orgs", help: "every organisation: type, fields, head, stage, how many")
    }
    var backbone: VerbWords {
        .init("backbone", usage: "backbone", help: "who carries the work, and in which organisations")
    }
    var field: VerbWords {
        .init("field", usage: "field [NAME]", help: "adds a field of work; bare, it lists those there are")
    }

    var fieldKey: String { "field" }
    var organisationKey: String { "org" }
    var kindKey: String { "type" }
    var aboveKey: String { "above" }
    var headKey: String { "head" }
    var foundedKey: String { "founded" }
    var filingKey: String { "filing" }
    var filedKey: String { "filed" }
    var plateKey: String { "plate" }
    var rulesKey: String { "house-rules" }
    var staffingKey: String { "staffing" }
    var servicePlanKey: String { "service-plan" }
    var roleKey: String { "role" }

    var stageKey: String { "stage" }
    var backboneKey: String { "backbone" }
    var receiverKey: String { "to" }
    var subdistrictKey: String { "subdistrict" }
    var pilotKey: String { "pilot" }
    var traitsKey: String { "traits" }
    var modelsKey: String { "models" }
    var documentNumberKey: String { "number" }
    var calledKey: String { "name" }

    var seeing: [String] { ["see"] }

    func typed(_ kind: OrganisationKind) -> String {
        switch kind {
        case .leadingGroup: "leading-group"
        case .party: "party-branch"
        case .autonomous: "self-governing"
        case .social: "social"
        case .functional: "functional"
        case .volunteers: "volunteers"
        case .station: "station"
        case .agency: "agency"
        case .charity: "charity"
        case .workplace: "workplace"
        case .enterprise: "enterprise"
        case .subdistrict: "subdistrict"
        case .experts: "experts"
        case .alliance: "alliance"
        case .committee: "committee"
        }
    }

    func typed(_ role: StakeholderRole) -> String {
        switch role {
        case .government: "government"
        case .civilAffairs: "civil-affairs"
        case .departments: "departments"
        case .society: "society"
        }
    }

    func typed(_ stage: IncubationStage) -> String { stage.rawValue }

    func typed(_ status: StatusKind) -> String {
        switch status {
        case .localSocialWorker: "local-social-worker"
        case .socialWorker: "social-worker"
        case .volunteer: "volunteer"
        case .supervisor: "supervisor"
        case .partyMember: "party-member"
        }
    }

    func typed(_ field: UsualField) -> String {
        switch field {
        case .elderlyAndChildren: "elderly-and-children elderly"
        case .environment: "environment"
        case .mediation: "mediation"
        case .childDevelopment: "child-development"
        case .safety: "safety"
        case .education: "education"
        case .culture: "culture"
        }
    }
}
