struct MergeChinese: MergeWords {
    func sameFile(_ path: String) -> String { "\(path): 两个名字是同一本，请给出分开过的两本" }
    func notOne(_ one: String, _ other: String) -> String { "\(one) 和 \(other) 从来不是一本账，不能合" }
    func nothingNew(_ path: String, in other: String) -> String { "\(path) 里的 \(other) 都有，不用合：接着用 \(other)" }
    var twoLedgers: String { "两本分开以后各建了一个台账，钥匙不同，合不到一起：留一本的台账，另一本的照着再记，然后合" }
    func keysUnseen(_ path: String) -> String {
        "\(path): 有一把个人的钥匙只在这一本里，不知是新登记的，还是另一本已经销毁的：请在另一本里先打 台账 开，再 撤回同意，或用没有撤销过台账行的备份来合"
    }

    func stem(_ entries: Int) -> String { "共同的开头到第\(entries)条" }
    func side(_ name: String, first: Int, last: Int, head: String, taken: Int, open: Int, aside: Int) -> String {
        "\(name)：第\(first)–\(last)条（\(head)），收进\(taken)条"
            + (open > 0 ? "，留给人定\(open)条" : "") + (aside > 0 ? "，不用收的\(aside)条" : "")
    }
    func open(_ count: Int) -> String { "下面\(count)条没有收，原样保存在账里，请看过以后在合好的账里照实再打：" }
    var nothingOpen: String { "没有相互矛盾的" }
    func entry(_ side: String, _ number: Int, _ line: String) -> String { "\(side)#\(number) \(line)" }
    func refused(_ entry: String, _ why: String?) -> String { "\(entry)\n    合起来不成立" + (why.map { "：\($0)" } ?? "") }
    func otherwise(_ entry: String) -> String { "\(entry)\n    合起来意思或结果变了" }
    func twice(_ entry: String) -> String { "\(entry)\n    两本都有这一条，不知是一件事还是两件事" }
    func rests(_ entry: String) -> String { "\(entry)\n    所依据的没有收" }
    func against(_ entry: String) -> String { "    对着 \(entry)" }
    func passphrase(of path: String) -> String { "台账的口令两本都改过，合好的账用 \(path) 的口令" }
    var noMerge: String { "这本账没有合过" }
    func chain(_ entry: Int, head: String, first: Int, last: Int, taken: Int, left: Int) -> String {
        "第\(entry)条合并：旧链 \(head)（第\(first)–\(last)条）重算一致，收进\(taken)条，留下\(left)条"
    }
    func copy(_ place: Int) -> String { place == 0 ? "甲本" : "乙本" }
    var sealed: String { "（封存）" }
}
