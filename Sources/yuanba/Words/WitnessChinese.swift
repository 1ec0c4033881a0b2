struct WitnessChinese: WitnessWords {
    func keyExists(_ path: String) -> String { "\(path): 已经有这个文件，钥匙不盖掉；请另起一个名字" }
    func noName(_ name: String) -> String { "“\(name)”不能作钥匙的名字：不能空，不能有空格和+；用 --name 另起" }
    func keyMade(_ path: String) -> String { "钥匙写在\(path)，不要给人；下面一行是公钥，给要核对的人：" }
    func noKey(_ path: String) -> String { "\(path): 不是 yuanba key new 写的钥匙" }
    func noPublicKey(_ given: String) -> String { "--by \(given): 写上公钥（名字+八位+…）或存着它的文件" }

    func noNote(_ path: String) -> String { "\(path): 不是 yuanba checkpoint 写的检查点" }
    func notSigned(_ path: String) -> String { "\(path): 没有这把钥匙的签名，或签的不是这几行字" }
    func otherBook(_ one: String, _ other: String) -> String { "检查点是“\(one)”的，这里是“\(other)”" }
    func witnessed(_ origin: String, entries: Int) -> String { "已签：\(origin)，\(entries)条" }

    func noEntry(_ number: Int, of all: Int) -> String { "--entry \(number): 这本簿子有1到\(all)条" }
    func inclusion(_ entry: Int, _ link: String, _ path: [String]) -> String {
        (["第\(entry)条 \(link)，从下到上："] + path).joined(separator: "\n")
    }
    func consistency(_ earlier: Int, _ later: Int, _ path: [String]) -> String {
        (["\(earlier)条到\(later)条："] + path).joined(separator: "\n")
    }
    func shorter(_ entries: Int, than seen: Int) -> String { "簿子只有\(entries)条，别人见过\(seen)条：少了" }
    func rewritten(_ entries: Int) -> String { "前\(entries)条和别人见过的不同：簿子改写过" }
    func asSeen(entries: Int, of all: Int, by: [String]?) -> String {
        "无误：前\(entries)条和检查点一样，现在共\(all)条"
            + (by.map { "；签名的有\($0.joined(separator: "、"))，所给公钥的签名相符" } ?? "；没有给公钥（--by），签名没有核对")
    }

    var typedWithoutSize: String { "打成的检查点先写几条，再写八组字：128 K7QM4 …（yuanba checkpoint 簿子 --words）" }
    func typedGroups(_ count: Int, of wanted: Int) -> String { "有\(count)组字，要\(wanted)组，每组五个" }
    func typedGroupWrong(_ number: Int) -> String { "第\(number)组打错了：对一对这一组的五个字，次序也要对" }
    func asTyped(entries: Int, of all: Int) -> String { "无误：前\(entries)条和打的检查点一样，现在共\(all)条" }
}
