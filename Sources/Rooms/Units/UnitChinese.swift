import Kernel

struct UnitChinese: UnitWords, ChineseGrammar {
    func registered(_ number: String, _ holding: String, _ totals: String) -> String {
        "登记 \(number)：\(holding)；\(totals)"
    }
    func corrected(_ number: String, _ before: String, _ after: String, _ totals: String) -> String {
        "更正 \(number)：原为\(before)，改为\(after)；\(totals)"
    }
    func removed(_ number: String, _ holding: String, _ totals: String) -> String {
        "注销 \(number)（\(holding)）；\(totals)"
    }

    func totals(units: Int, heads: Int, _ area: Area) -> String { "共\(units)套，业主\(heads)人，\(area)平方米" }
    func holding(_ owners: [String], _ area: Area, _ household: String?) -> String {
        list(owners) + (owners.count > 1 ? "共有，" : "，") + "\(area)平方米" + (household.map { "，户\($0)" } ?? "")
    }
    func inShort(_ first: [String], of count: Int) -> String { "\(list(first))等\(count)套" }
    func unit(_ number: String, _ holding: String) -> String { "\(number)：\(holding)" }
    func head(_ owners: [String], _ units: [String], _ area: Area) -> String {
        "\(list(owners))：\(units.count)套，\(area)平方米，按一人计（\(list(units))）"
    }
    func ownsNothing(_ name: String) -> String { "\(name)名下没有登记房屋" }

    var number: String { "房号" }
    var owners: String { "业主" }
    var area: String { "面积" }

    func unknownUnit(_ number: String) -> String {
        "没有登记\(quoted(number))这套房屋；登记写 房屋 3-101 业主=甲、乙 面积=98.50"
    }
    func spelledOtherwise(_ number: String, known: String) -> String {
        "\(quoted(number))和登记过的\(quoted(known))只差空格、全角或横线：就是那一套的，写 房屋 \(known) …；是另一套的，换个分得清的房号"
    }
    func wantsOwnersAndArea(_ number: String) -> String {
        "\(number)还没有登记，业主和面积都要写：房屋 \(number) 业主=甲、乙 面积=98.50"
    }
    func alreadySo(_ number: String) -> String { "\(number)已经是这样登记的，没有要改的；另写业主、面积或户" }
    func wantsReason(
        _ number: String, _ before: String, _ after: String, owners: [String]?, area: Area?, household: String?
    ) -> String {
        let changes = [
            owners.map { "业主=\(list($0))" }, area.map { "面积=\($0)" }, household.map { "户=\($0)" },
        ].compactMap { $0 }.joined(separator: " ")
        return "\(number)已登记为\(before)，要改为\(after)须写事由：房屋 \(number) \(changes) 事由=…"
    }
    func removalWantsReason(_ number: String) -> String { "注销要写事由：房屋 \(number) 注销 事由=…" }
    func badArea(_ text: String) -> String {
        "\(quoted(text))不是一个面积：写一个大于零的平方米数，最多两位小数，如 面积=98.50"
    }
    func badNumber(_ text: String) -> String {
        "\(quoted(text))不能当房号：一行一套，写成 3-101、A座1203、3栋1单元101"
    }
    func nearOwner(_ word: String, _ names: [String]) -> String {
        "业主\(quoted(word))是\(list(names))吗？是就写全名；是新的人，写 业主=\(word)!"
    }
    func ownerTwice(_ name: String) -> String { "业主里\(name)写了两次，只写一次" }
}
