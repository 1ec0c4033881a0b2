struct BoardChinese: BoardWords, ChineseGrammar {
    var collected: String { "收回" }
    var valid: String { "有效" }
    var blank: String { "空" }
    var void: String { "废" }
    var doubtful: String { "疑" }
    var lastPaper: String { "上一张" }
    func numbered(_ number: Int, _ name: String) -> String { "\(number)\(name)" }
    func paper(_ number: Int) -> String { "第\(number)张" }

    var nothingToCompare: String { "两本里都要有唱过的票箱：先 唱票" }
    func agree(_ hash: String) -> String { "两本一致，指纹 \(hash)；封箱时打 封箱 \(hash)" }
    func differ(_ number: Int) -> String { "\(number)处不一样：对着票看，唱错的打 改票 第几张=…" }
    var notRead: String { "没有唱" }
    func paper(_ number: Int, _ one: String, _ other: String) -> String { "第\(number)张：\(one) | \(other)" }
    func posts(_ one: [String], _ other: [String]) -> String { "职位：\(list(one)) | \(list(other))" }
    func candidates(_ post: String, _ one: String, _ other: String) -> String { "\(post)候选人：\(one) | \(other)" }
    func total(_ post: String, _ word: String, _ one: Int, _ other: Int) -> String {
        "\(post)\(word)：\(one) | \(other)"
    }
    func votes(_ post: String, _ name: String, _ one: String, _ other: String) -> String {
        "\(post) \(name)得票：\(one) | \(other)"
    }
}
