extension RegisterEnglish {
    func headings(of column: RegisterColumn) -> [String] {
        switch column {
        case .name: ["name", "full name", "person"]
        case .gender: ["gender", "sex"]
        case .born: ["born", "birthday", "date of birth", "birth date"]
        case .ethnicity: ["ethnicity"]
        case .household: ["household"]
        case .group: ["group"]
        case .workplace: ["workplace"]
        case .office: ["office"]
        case .party: ["party", "party member"]
        case .representative: ["representative"]
        case .away: ["away"]
        case .alias: ["alias", "aliases"]
        case .extraVotes: ["extra votes", "extra-votes"]
        case .unit: ["unit", "unit number", "room"]
        case .area: ["area", "floor area"]
        case .owner: ["owner", "owners"]
        case .place: ["no", "no.", "number", "#"]
        }
    }
}
