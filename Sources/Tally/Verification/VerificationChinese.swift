struct VerificationChinese: VerificationWords {
    // What a result claims
    func noSuchRule(known: String) -> String { "没有这种规则，有：\(known)" }
    func rule(_ name: String) -> String { "规则 \(name)" }
    func seats(_ number: Int) -> String { "名额\(number)" }
    func registered(_ number: Int64) -> String { "登记\(number)人" }
    func expected(_ value: String) -> String { "应为 \(value)" }
    func reserved(_ group: String, seats: Int, members: [String]) -> String {
        "保留席位 \(group):\(seats)（\(members.joined(separator: "、"))）"
    }
    func takenWhenAsked(_ one: String, tied: [String]) -> String { "\(tied.joined(separator: "、"))并列，当场取\(one)" }
    func ways(_ known: String) -> String { "可用 \(known)" }
    func tieBreak(_ name: String) -> String { "平局 \(name)" }

    // Where a recount differs
    func cannotCountBy(place: String, _ why: String) -> String { "\(place): 照它数不了：\(why)" }
    func differs(place: String, published: String, recounted: String) -> String {
        "\(place): 公布的是 \(published)，重数得 \(recounted)"
    }
    func missing(place: String, recounted: String) -> String { "\(place): 公布的结果里缺这一项，重数得 \(recounted)" }
    func added(place: String, published: String) -> String { "\(place): 结果里多出这一项 \(published)，重数里没有" }

    // The result as a whole
    var resultAsJSON: String { "yuanba count --format json 写的结果" }
    func withheld(shortened: Int64, dropped: Int64) -> String { "为保密，此选票文件缩短了\(shortened)张、略去了\(dropped)张，不能完整复核" }
    var writtenByFirstVersion: String { "结果是第1版写的，没有 language、blank 等后来加的项，照第1版核对" }
}
