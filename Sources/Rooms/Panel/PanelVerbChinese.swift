import Tally

struct PanelVerbChinese: PanelVerbWords {
    var draw: VerbWords {
        .init(
            "抽签",
            usage:
                "抽签 [名称 人数=15 从=全体|委员会|姓名… 按=性别:女:7-8,组:一组:3-5,年龄:60以上:2 法=leximin|maximin|简单 种子=…|球=37105…]",
            help: "按名额从名册抽人；先不写种子就先算各人的机会，种子当众定了再打 抽签 名称 种子=…；不写内容就看抽过的")
    }
    var substitute: VerbWords {
        .init("递补", usage: "递补 姓名… [抽签=名称] 种子=…|球=… 事由=…", help: "抽中的人不来，照同一个办法从剩下的人里补")
    }

    var seatsKey: String { "人数" }
    var fromKey: String { "从" }
    var quotasKey: String { "按" }
    var methodKey: String { "法" }
    var seedKey: String { "种子" }
    var ballsKey: String { "球" }
    var panelKey: String { "抽签" }

    func trait(_ trait: PanelTrait) -> String {
        switch trait {
        case .gender: "性别"
        case .ethnicity: "民族"
        case .group: "组"
        case .age: "年龄"
        }
    }
    func method(_ method: PanelMethod) -> String {
        switch method {
        case .leximin: "均等"
        case .maximin: "保底"
        case .simple: "简单"
        }
    }
    var orOlder: [String] { ["岁以上", "以上", "+"] }
    var orYounger: [String] { ["岁以下", "以下"] }
}
