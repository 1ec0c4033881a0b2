struct UnitVerbChinese: UnitVerbWords {
    var unit: VerbWords {
        .init("房屋", usage: "房屋 [房号 业主=甲、乙 面积=98.50 户=… | 房号 注销 事由=… | 业主 | 全部]", help: "登记一套房屋和它的业主；改动要事由；不写内容就看现有的")
    }

    var ownerKey: String { "业主" }
    var areaKey: String { "面积" }

    var removal: [String] { ["注销", "拆除"] }
}
