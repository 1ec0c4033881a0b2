extension RegisterChinese {
    func headings(of column: RegisterColumn) -> [String] {
        switch column {
        case .name: ["姓名", "名字"]
        case .gender: ["性别"]
        case .born: ["出生", "出生日期", "出生年月日", "生日"]
        case .ethnicity: ["民族"]
        case .household: ["户", "户号", "户名", "户编号"]
        case .group: ["组", "小组", "村民小组", "居民小组", "组别"]
        case .workplace: ["单位", "工作单位"]
        case .office: ["职务"]
        case .party: ["党员", "是否党员", "中共党员", "政治面貌"]
        case .representative: ["代表", "是否代表", "村民代表", "居民代表"]
        case .away: ["外出", "是否外出"]
        case .alias: ["别名", "曾用名"]
        case .extraVotes: ["附加票", "附加表决权"]
        case .unit: ["房号", "房屋", "房间号", "门牌", "门牌号", "室号", "房屋编号"]
        case .area: ["面积", "建筑面积", "专有面积", "专有部分面积", "房屋面积", "产权面积"]
        case .owner: ["业主", "业主姓名", "产权人", "权利人", "所有权人"]
        case .place: ["序号", "编号", "序"]
        }
    }
}
