struct TextErrorChinese: TextErrorWords, ChineseGrammar {
    func told(file: String, line: Int, problem: String) -> String { "\(file) 第\(line)行：\(problem)；改好再打" }
    func told(file: String, line: Int, clause: Int, problem: String) -> String {
        "\(file) 第\(line)行（第\(clause)条）：\(problem)；改好再打"
    }

    func notYAML(_ detail: String) -> String { "这一行不合YAML的写法；看看缩进、冒号和引号" }
    func tooManyAliases() -> String { "引用（*名字）多于20处；把字写出来" }
    func notMapping() -> String { "这里要写成 键: 值" }
    func unknownKey(_ key: String, known: [String]) -> String { "不认识\(quoted(key))，可以是\(list(known))" }
    func repeatedKey(_ key: String) -> String { "\(quoted(key))写了两次" }
    func missing(key: String) -> String { "缺\(quoted(key))" }
    func notWords(key: String) -> String { "\(quoted(key))要写文字，不要列表" }
    func notNumber(key: String, found: String, _ range: ClosedRange<Int>) -> String {
        "\(quoted(key))要写\(range.lowerBound)到\(range.upperBound)的整数，不是\(quoted(found))"
    }
    func notShare(_ found: String) -> String { "\(quoted(found))不是比例；写 过半、三分之二以上、不少于1/3、超过三分之二" }
    func notDay(_ found: String) -> String { "\(quoted(found))不是日子；写 2026-01-01" }
    func notCitation(_ found: String) -> String { "\(quoted(found))不是出处；写 村规民约第13条" }
    func unknownKind(_ found: String) -> String { "没有\(quoted(found))这种会" }
    func notOneOf(key: String, found: String, _ all: [String]) -> String {
        "\(quoted(key))不能是\(quoted(found))；可以是\(list(all))"
    }
    func meantAnother(key: String, found: String, nearest: [String]) -> String {
        "\(quoted(key))里没有\(quoted(found))，是不是\(list(nearest))"
    }
    func notInBooks(key: String, found: String, known: [String]) -> String {
        "\(quoted(key))\(quoted(found))，读的账里都没有" + (known.isEmpty ? "" : "；有\(list(known))")
    }
    func clauseOrder(after number: Int) -> String { "条款要从小到大；这一条排在第\(number)条后面" }
    func baseSaidTwice() -> String { "赞成多于反对自有基数，不要再写 基数" }
    func untilBeforeFrom() -> String { "废止早于施行" }
    func saidBefore(key: String, clause: Int) -> String { "\(quoted(key))第\(clause)条已经说了，这里的永远用不上：合成一条，或写明各自 适用 的会" }
    func outsideKinds(_ kind: String) -> String { "这一条适用\(quoted(kind))，可是这份文本不管这种会：改 适用" }
    func neverDecides(key: String) -> String { "\(quoted(key))永远用不上：多数都按到会、应到或全部票数算，够了多数，弃权就不会更多；去掉它，或把多数改成 赞成多于反对" }
}
