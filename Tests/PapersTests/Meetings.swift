import Yard

extension Hall {
    /// The sample meeting of the house, line by line.
    static func nanshan() throws -> Hall {
        var hall = try Hall()
        try hall.people("吴秀芬", "杨通海", "潘老幺", "潘玉珍", "李大山", "王秀英", "王秀云", "Hmub Gheib", "龙金花", "周明")
        try hall.open(.courtyard, "南山社区十一月院坝会") {
            $0.place = "三单元院坝"
            $0.chair = "吴秀芬"
            $0.recorder = "周明"
            $0.body = .people(10)
        }
        try hall.at("19:31", .checkIn("吴秀芬", "杨通海", "潘玉珍", "李大山", "王秀英", "王秀云", "龙金花", "周明"))
        try hall.at("19:31", .meeting(.excuse(names: ["Hmub Gheib"], reason: "照看孙子")))
        try hall.at("19:32", .meeting(.proxy(principal: "潘老幺", holder: "潘玉珍", relation: "配偶", written: false)))
        try hall.at("19:33", .meeting(.item(title: "修缮三单元排水沟", type: .vote, limitMinutes: 20, electorate: nil)))
        try hall.at("19:33", .meeting(.item(title: "冬至老少同乐活动", type: .discussion, limitMinutes: nil, electorate: nil)))
        try hall.at("19:34", .meeting(.next))
        try hall.say("19:34", "李大山", "水沟年年夏天都堵，水漫到王秀英家门口。")
        try hall.say("19:36", "王秀英", "去年泡坏了两袋米。")
        try hall.at("19:37", .meeting(.queue(names: ["杨通海", "龙金花"], side: nil)))
        try hall.at("19:37", .meeting(.floor("杨通海")))
        try hall.say("19:38", "杨通海", "我问过匠人，材料加人工要八千，我们自己出工，五千够了。")
        try hall.say("19:40", "龙金花", "我家出两个工。")
        try hall.at("19:41", .propose("从社区发展基金出五千元买材料，居民出工修三单元排水沟", by: "杨通海", yuan: 5000))
        try hall.at("19:41", .proposal(.second(name: "李大山", question: nil)))
        try hall.at(
            "19:43", .proposal(.amend(text: "完工后请王秀英、潘玉珍验收，账目上墙", mover: "龙金花", proposal: nil)))
        try hall.at("19:44", .poll(.unanimous(question: nil, matter: nil)))
        try hall.at("19:46", .poll(.consensus(question: nil, hands: [0, 1, 0, 0, 2, 5])))
        try hall.at("19:47", .vote(7, 0, 1))
        try hall.at("19:48", .action("杨通海", "2026-12-10", "买砖和水泥", yuan: 5000))
        try hall.at("19:48", .action("李大山", "2026-12-20", "组织出工，每户一个"))
        try hall.at("19:50", .checkIn("Hmub Gheib"))
        try hall.at("19:51", .meeting(.next))
        try hall.say("19:52", "潘玉珍", "冬至包饺子，请搬来的几家人一起。")
        try hall.at("19:53", .minutes(.replace(old: "饺子", new: "汤圆")))
        try hall.at("19:55", .meeting(.resolved("冬至下午三点在院坝包汤圆，周明写通知。")))
        try hall.at("19:55", .action("周明", "2026-12-15", "写通知，贴到每个单元"))
        try hall.at("19:58", .meeting(.adjourn))
        return hall
    }

    /// The real meeting: 35 expected, 34 came, unanimous, under the law of 2010.
    static func labour() throws -> Hall {
        var hall = try Hall("某村", kind: .village, on: "2013-03-10")
        try hall.people("刘祥国", "杨方霞")
        try hall.open(.villageRepresentatives, "“一事一议”投工投劳会议", at: "09:00") {
            $0.place = "村委会办公大楼"
            $0.chair = "刘祥国"
            $0.recorder = "杨方霞"
            $0.body = .people(35)
        }
        try hall.at("09:05", .meeting(.checkInHeads(34, unit: .people)))
        try hall.at("09:06", .meeting(.item(title: "小型农田水利建设项目投工投劳", type: .vote, limitMinutes: nil, electorate: nil)))
        try hall.at("09:06", .meeting(.next))
        try hall.say("09:10", "刘祥国", "我村十一个村民小组，448户，1700人，国土面积2.8平方公里。")
        try hall.say("09:14", "刘祥国", "水利设施都建于上世纪六十年代，大多老化失修。根据全区统一规划，我村纳入小农水重点建设项目。")
        try hall.at("09:40", .propose("176户受益户、447个劳动力自愿投工投劳，每个劳动力投工10个，共4470个", by: "刘祥国"))
        try hall.at("09:41", .proposal(.second(name: "杨方霞", question: nil)))
        try hall.at("09:45", .poll(.unanimous(question: nil, matter: nil)))
        try hall.at("09:50", .meeting(.adjourn))
        return hall
    }
}
