import Prompt

/// What a column of a list of people and units holds, by its heading in either language.
enum RegisterColumn: CaseIterable, Hashable, Sendable {
    case name, gender, born, ethnicity, household, group, workplace, office, party, representative, away, alias,
        extraVotes
    case unit, area, owner
    /// A number of the row itself: not read, and not worth telling.
    case place

    /// What the column is for; the first of each language heads it in a list that goes out.
    var headings: (chinese: [String], english: [String]) {
        switch self {
        case .name: (["姓名", "名字"], ["name", "full name", "person"])
        case .gender: (["性别"], ["gender", "sex"])
        case .born: (["出生", "出生日期", "出生年月日", "生日"], ["born", "birthday", "date of birth", "birth date"])
        case .ethnicity: (["民族"], ["ethnicity"])
        case .household: (["户", "户号", "户名", "户编号"], ["household"])
        case .group: (["组", "小组", "村民小组", "居民小组", "组别"], ["group"])
        case .workplace: (["单位", "工作单位"], ["workplace"])
        case .office: (["职务"], ["office"])
        case .party: (["党员", "是否党员", "中共党员", "政治面貌"], ["party", "party member"])
        case .representative: (["代表", "是否代表", "村民代表", "居民代表"], ["representative"])
        case .away: (["外出", "是否外出"], ["away"])
        case .alias: (["别名", "曾用名"], ["alias", "aliases"])
        case .extraVotes: (["附加票", "附加表决权"], ["extra votes", "extra-votes"])
        case .unit: (["房号", "房屋", "房间号", "门牌", "门牌号", "室号", "房屋编号"], ["unit", "unit number", "room"])
        case .area: (["面积", "建筑面积", "专有面积", "专有部分面积", "房屋面积", "产权面积"], ["area", "floor area"])
        case .owner: (["业主", "业主姓名", "产权人", "权利人", "所有权人"], ["owner", "owners"])
        case .place: (["序号", "编号", "序"], ["no", "no.", "number", "#"])
        }
    }

    /// The column that a heading names: without regard to width, case, blanks, and what stands in brackets (`面积（㎡）`).
    init?(heading: String) {
        let word = Self.key(heading)
        guard let column = Self.byHeading[word] else { return nil }
        self = column
    }

    private static func key(_ heading: String) -> String {
        let word = heading.folded.prefix { $0 != "(" }
        return String(word.filter { !$0.isWhitespace && $0 != "*" && $0 != ":" })
    }

    private static let byHeading: [String: RegisterColumn] = {
        var found: [String: RegisterColumn] = [:]
        for column in allCases {
            for heading in column.headings.chinese + column.headings.english { found[key(heading)] = column }
        }
        return found
    }()

    /// The key under which a person's line gives it.
    var personKey: Key? {
        switch self {
        case .gender: .gender
        case .born: .born
        case .ethnicity: .ethnicity
        case .household: .household
        case .group: .group
        case .workplace: .workplace
        case .office: .office
        case .party: .party
        case .representative: .representative
        case .away: .away
        case .alias: .alias
        case .extraVotes: .extraVotes
        case .name, .unit, .area, .owner, .place: nil
        }
    }

    /// Those of a list that goes out, in their order.
    static let outgoing: [RegisterColumn] = allCases.filter { $0 != .place }
}
