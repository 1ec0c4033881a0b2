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
