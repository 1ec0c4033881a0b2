import Kernel

struct RegisterChinese: RegisterWords, ChineseGrammar {
    func read(_ file: String, _ form: String, rows: Int) -> String { "\(file)（\(form)）：\(rows)行" }
    func unread(_ headings: [String]) -> String { "没有读的列：\(list(headings))" }
    func newPeople(_ number: Int, _ names: [String]) -> String {
        "新登记\(number)人：\(list(names))" + (names.count < number ? "……" : "")
    }
    func changedPeople(_ number: Int) -> String { "补记或更正\(number)人" }
    func newUnits(_ number: Int, _ totals: String) -> String { "新登记房屋\(number)套；记入后\(totals)" }
    func changedUnits(_ number: Int) -> String { "补记或更正房屋\(number)套" }
    func same(people: Int, units: Int) -> String { "已经是这样的：\(people)人，房屋\(units)套" }
    func changed(row: Int, _ line: String, _ before: String, _ after: String) -> String {
        "第\(row)行 \(line)：" + (before.isEmpty ? "补上\(after)" : "原为\(before)，改为\(after)")
    }
    func alike(_ name: String, _ other: String) -> String {
        "\(name)和\(other)名字相近，生日或户也一样：是一个人就只留一行，是两个人不用管"
    }
    func several(_ name: String, _ units: [String]) -> String {
        "\(name)名下\(units.count)套（\(list(Array(units.prefix(3))))\(units.count > 3 ? "……" : "")），按一人计；如果是同名的几个人，写成 \(name)（二组）那样"
    }
    func more(_ number: Int) -> String { "……还有\(number)处" }

    func onlyLooked(_ lines: Int) -> String { "只看看（--dry-run）：会记入\(lines)条，现在什么也没有记" }
    func nothingToEnter() -> String { "没有要记的，账本已经是这样" }
    func entered(_ lines: Int, first: Int, last: Int) -> String { "记入\(lines)条（#\(first)–#\(last)）" }
    func wroteOut(_ file: String, people: Int, units: Int) -> String { "\(file)：\(people)人，房屋\(units)套；里面有个人信息，不要公开" }
    func nothingEntered(_ problems: Int) -> String { "\(problems)处要先改好，什么也没有记" }
    func giveReason(_ changes: Int) -> String {
        "有\(changes)处和账本里记的不同。都是同样的人和房屋、确实要改，就写事由，直接回车不记："
    }

    func place(_ file: String, _ line: Int, _ column: Int) -> String {
        column > 0 ? "\(file):\(line):\(column)：" : "\(file):\(line)："
    }
    func noHeadings() -> String { "没有找到表头：要有一行写着 姓名 或 房号，比如 姓名,性别,户,房号,面积,业主" }
    func headingTwice(_ heading: String) -> String { "表头\(quoted(heading))和前面的一列重复，只留一列" }
    func badCell(_ text: String) -> String { "\(quoted(text))里有等号、分号、换行或看不见的字，改掉再来" }
    func blanksInName(_ name: String, meant: String) -> String {
        "\(quoted(name))：汉字名字中间不能有空格，写成 \(meant)"
    }
    func looksLike(_ name: String, known: String, line: Int?) -> String {
        let place = line.map { "第\($0)行的" } ?? "账本里的"
        return "\(quoted(name))和\(place)\(quoted(known))只差空格、全角或大小写：是同一个就写成 \(known)"
    }
    func aliasOf(_ name: String, _ names: [String]) -> String { "\(quoted(name))是\(list(names))的别名：写全名" }
    func namesakes(_ name: String, _ names: [String]) -> String {
        "\(quoted(name))是哪一个？账本里有\(list(names))：写全名"
    }
    func rowTwice(_ what: String, line: Int) -> String {
        "\(what)和第\(line)行重复：是同一个就删掉一处，是同名的另一个人就写成 张伟（二组） 那样"
    }
    func namesakeAbove(_ name: String, line: Int, other: String) -> String {
        "\(name)和第\(line)行同名，内容不同：是同一个人就改成一样，是另一个人就写成 \(other)"
    }
    func unitWithoutOwner(_ number: String) -> String { "\(number)没有业主：写上业主或姓名" }
    func unitWithoutArea(_ number: String) -> String { "\(number)没有面积：写上平方米数，如 98.50" }
    func twoAreas(_ number: String, _ above: String, line: Int, _ here: String) -> String {
        "\(number)有两个面积：第\(line)行是\(above)，这一行是\(here)；改成一个"
    }
    func otherOwnersAbove(_ number: String, line: Int) -> String {
        "\(number)在第\(line)行已经有业主：共有的写在一格里，如 甲、乙；或每人一行，姓名写在姓名那一列"
    }
    func areaWithoutUnit() -> String { "有面积，没有房号：写上房号" }
    func nothingInRow() -> String { "这一行没有姓名也没有房号：写上，或删掉这一行" }
    func mergedCells() -> String { "合并的单元格，下面几行的内容只算在第一行；取消合并，每行各填各的" }
}
