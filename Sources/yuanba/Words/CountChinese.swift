import Tally

struct CountChinese: CountWords {
    func noRule(_ name: String) -> String { "没有“\(name)”这种规则" }
    func noRule(_ name: String, known: [String]) -> String { "\(noRule(name))；有：\(known.joined(separator: " "))" }
    func writeSetting(_ given: String) -> String { "--set \(given): 写成 键=值" }
    func settingTwice(_ key: String, _ one: String, _ other: String) -> String {
        "--set \(key) 写了两次，一次\(one)一次\(other)：只写一次"
    }
    func writeReserve(_ given: String) -> String { "--reserve \(given): 写成 群体:席数" }
    func noTies(_ given: String, ways: String) -> String { "--ties \(given): 可用 \(ways)" }
    func noCandidate(_ name: String, known: [String]) -> String {
        "没有候选人“\(name)”；有：\(known.joined(separator: "、"))"
    }

    func tooFewSeats(_ seats: Int) -> String { "--seats \(seats): 名额须至少为1" }
    func hasNoSeats(_ rule: String, seats: Int) -> String { "--seats \(seats): \(rule)按预算立项，没有名额；请去掉" }
    func doesNotAskWhoIsRegistered(_ rule: String, registered: Int64) -> String {
        "--registered \(registered): \(rule)用不上登记人数；请去掉"
    }
    func tooFewRegistered(_ registered: Int64) -> String { "--registered \(registered): 须至少为1" }
    func registeredDiffer(_ registered: Int64, setting: String) -> String {
        "--registered \(registered) 与 --set \(setting) 不一致：只写一个"
    }
    func hasNothingToKeep(_ rule: String) -> String { "--reserve: \(rule)没有席位可保留；请去掉 --reserve 和 --groups" }
    func hasNoRounds(_ rule: String) -> String { "\(rule)不是一轮一轮数的：rctab 只写有轮次的，改用 --format json 或 nist" }
    func whyInFormat(_ candidate: String, format: String) -> String { "--why \(candidate) 只有 text 和 json 两种样子" }

    var groupsAlone: String { "--groups 要和 --reserve 一起用，如 --reserve women:1" }
    func nobodyOf(_ group: String, seats: Int) -> String {
        "保留席位 \(group):\(seats)：候选人里没有“\(group)”的人，用 --groups 说谁是"
    }
    func nobodyOf(_ group: String, seats: Int, known: [String]) -> String {
        "保留席位 \(group):\(seats)：候选人里没有“\(group)”的人；有 \(known.joined(separator: ", "))"
    }
    func moreKept(_ group: String, seats: Int, than all: Int) -> String { "保留席位 \(group):\(seats) 多于名额\(all)" }
    func tooManyGroups(most: Int) -> String { "保留席位的群体最多\(most)个" }

    func purpose(_ purpose: Tie.Purpose) -> String {
        switch purpose {
        case .election: "当选"
        case .transfer: "先转移"
        case .exclusion: "淘汰"
        case .runoff: "进入第二轮"
        }
    }
    func which(_ names: String, purpose: String) -> String { "平票（\(purpose)）：\(names)；选哪一个？打数字，空着就不定 " }

    func claims(_ claims: [String]) -> String { "照结果所说：" + claims.joined(separator: "，") }
    func agrees(_ ballots: String, _ claims: String, age: String?) -> String {
        "无误：重数与公布的一致；\(ballots)；\(claims)" + (age.map { "；\($0)" } ?? "")
    }
    func differs(_ first: String, _ claims: String, age: String?) -> String {
        "\(first)；\(claims)" + (age.map { "；\($0)" } ?? "")
    }
    func others(_ count: Int, at places: [String]) -> String {
        "（另有\(count)处：\(places.joined(separator: "、"))\(count > places.count ? "……" : "")）"
    }
    var otherBallots: String { "数字都对，但选票不是结果所说的那一份（指纹 sha256.file、sha256.canonical 不同）" }
    var ballotsAreTheFile: String { "选票是原文件" }
    var ballotsAreUnnamed: String { "结果没有写明是哪一份选票（指纹未公布）" }
    var ballotsAreCanonical: String { "选票是整理后的同一批选票（不是 sha256.file 那一份文件）" }
}
