struct ProgramChinese: ProgramWords {
    func unknownCommand(_ word: String, known: [String]) -> String {
        "没有“\(word)”这个命令；有：\(known.joined(separator: " "))；写法见 yuanba --help"
    }
    func unknownLanguage(_ word: String, known: [String]) -> String {
        "--lang \(word)：没有这种语言；写 \(known.joined(separator: " 或 "))"
    }
    func explained(in help: String) -> String { "；写法见 \(help)" }
    func unknownOption(_ option: String) -> String { "没有 \(option) 这个选项" }
    func meant(_ option: String) -> String { "，是不是 \(option)" }
    func missing(_ argument: String) -> String { "还缺 \(argument)" }
    func missingOne(of arguments: [String]) -> String { "还缺其中一个：\(arguments.joined(separator: " "))" }
    func wantsValue(_ option: String) -> String { "\(option) 后面要有值" }
    func takesNoValue(_ option: String, given: String) -> String { "\(option) 不带值，不要写 \(given)" }
    func cannotStand(_ value: String, for argument: String) -> String { "“\(value)”不能用在 \(argument)" }
    func write(_ allowed: [String]) -> String { "；可以是 \(allowed.joined(separator: " "))" }
    func unexpected(_ words: [String]) -> String { "多了 \(words.joined(separator: " "))" }
    func notBoth(_ one: String, _ other: String) -> String { "\(one) 和 \(other) 只能写一个" }
    func unknownShell() -> String { "没有这种 shell 的补全；有 zsh、bash、fish" }
    func notUnderstood(_ words: String) -> String { "命令没看懂" }

    func about(_ path: String, _ trouble: String) -> String { "\(path)：\(trouble)" }
    func noSuchFile() -> String { "没有这个文件或文件夹，看看名字" }
    func diskFull() -> String { "磁盘满了，腾出地方再来" }
    func notPermitted() -> String { "没有权限，看看文件夹和权限" }
    func nameTaken() -> String { "同名的东西已经在那里，换个名字" }
    func notAccessible() -> String { "读不了或写不了，看看名字、文件夹和权限" }
    func cannotWrite(_ path: String) -> String { "\(path): 写不进去，看看文件夹和权限" }
    func nameAFile() -> String { "-o：写上文件名" }
    func onlyInChinese(_ paper: String) -> String { "\(paper)只有中文的" }
    func nothingMissing() -> String { "没有空格要补" }
    func missing(_ box: String, times: Int) -> String { times > 1 ? "\(box)　\(times)处" : box }
    func isFolder(_ path: String) -> String { "\(path): 是文件夹，写上里面的文件名" }
    func isBook(_ path: String) -> String { "\(path): 这是账本，从不覆盖；换个名字" }
    func isBeingRead(_ path: String) -> String { "\(path): 这次要读的就是它，不能盖掉；换个名字" }
    func outputClosed() -> String { "标准输出已经关闭，没有写完" }
    func output(_ trouble: String) -> String { "标准输出：\(trouble)" }

    func noQuestion(_ line: String) -> String {
        "“\(line.shortened())”不是只问不记的话：要记，打开账本打（yuanba meet）；能问的有 组织表、状态、提案表、任务表"
    }
    func screenOnly(_ line: String) -> String { "“\(line.shortened())”只能看，没有数据；去掉 --format json" }

    func templatesSound(_ count: Int) -> String { "\(count)张模板，没有发现错" }
    func templatesCopied(_ count: Int, to folder: String) -> String { "\(folder)：放进\(count)个文件" }
    func templateLeft(_ path: String) -> String { "\(path)：原来就有，没有动；要换就加 --overwrite" }
    func templateWritten(_ path: String) -> String { "\(path)：做好了，用 Word 或 WPS 改" }
    func templateLacksChart(_ file: String, _ chart: String) -> String {
        "\(file)：Word 模板里画不了图“\(chart)”，要图就用文字模板"
    }

    func community(_ trouble: String) -> String { "--community：\(trouble)" }
    func communityWantsName() -> String { "--community：写上社区的名字" }
    func communityTooLong(most: Int) -> String { "--community：最多\(most)个字" }
    func noZone(_ zone: String) -> String { "--zone \(zone)：不是时区；写成 +08:00" }

    func decidedOtherwise(_ entries: Int) -> String {
        "有\(entries)条当时照当时的规则定的，今天的规则会另定；账没有坏，以账上的为准："
    }
    func strictly(_ entries: Int) -> String { "--strict：\(entries)条今天会另定" }

    func saved(_ path: String, entries: Int, head: String) -> String { "\(path)：救出\(entries)条，末条指纹 \(head)" }
    func stopped(at entry: Int, _ why: String) -> String { "到第\(entry)条为止：\(why)" }
    func leftBehind(_ entries: String) -> String { "找到了但接不上、没有带过来的条目：\(entries)" }
    func gaveNothing(_ pages: String) -> String { "没有救出东西的页：\(pages)" }
    func laidOutAnew(_ fault: String) -> String { "原账：\(fault)；新账照账本该有的样子另建，没有带过来" }
    func nothingLeft(_ path: String) -> String {
        "没有发现丢下的；和签过字的纸对一对：yuanba verify \(path) --head 指纹"
    }
    func enterTheRest() -> String { "原账没有动；丢下的照纸面的记录补记" }

    func listInOrOut() -> String { "写上要读的表格，或写 --out 要写的文件，只能一样：yuanba people 账本 名册.csv" }
    var register: String { "名册" }
    func severalSheets(_ path: String, _ sheets: [String]) -> String {
        sheets.isEmpty
            ? "\(path)：里面什么也没有"
            : "\(path)：有\(sheets.count)张工作表（\(sheets.joined(separator: "、"))），只留要读的那张，其余隐藏或另存"
    }
    func unworkedFormula(_ place: String) -> String { "\(place)：公式还没有算出来；用表格软件打开、保存后再来" }
    func hiddenRows(_ path: String, _ rows: Int) -> String { "\(path)：隐藏着\(rows)行，照样读了；不该读就删掉" }
    func expected(_ place: String, _ what: String) -> String { "\(place)：这里应当是\(what)" }

    func version(_ program: String, format: Int, counting: String, rules: Int, meetings: String) -> String {
        "院坝 yuanba \(program)\n账本格式 \(format)\n计票规则 第\(counting)版（\(rules)种），会议规则 第\(meetings)版"
    }

    func noLedgerKey(_ path: String) -> String { "读不出台账口令：\(path)的第一行应当是口令" }
    func noKeysSaved(_ entries: Int) -> String {
        "封存\(entries)条的钥匙一把也没有救出来：这些条打不开，除非有没坏的备份"
    }
    var ledgerInTablesOnly: String {
        "带 --ledger-key 的只出 csv、xlsx，不出公开本：JSON 里的台账总是封着的；要数据打 yuanba show 账本 对象 --format json"
    }
    func sealedUnseen(_ entries: Int) -> String {
        "封存\(entries)条：没有口令，只核对了链；带 --ledger-key 文件 连内容一起核对"
    }
    func sealedSeen(_ entries: Int, destroyed: Int) -> String {
        "封存的\(entries)条已解开核对" + (destroyed > 0 ? "；\(destroyed)条的钥匙已销毁，谁也读不出" : "")
    }
    func sealedForeign(_ entries: [Int]) -> String {
        "\(entries.map { "#\($0)" }.joined(separator: "、"))的封存打不开，钥匙却在：不是这本台账封的，或后来被改过"
    }

    func boardOpen(here: String, there: String?, fromPrompt: Bool) -> String {
        "大屏开着：\(here)wall" + (there.map { "，手机看 \($0)" } ?? "（只有这台电脑看得到；给手机看加 --lan 这台电脑的地址）")
            + "。停：" + (fromPrompt ? "大屏 关" : "Ctrl-C")
    }
    func portTaken(_ port: UInt16) -> String { "端口\(port)有别的程序在用（也许大屏已经开着）；换一个：--port \(port &+ 1)" }
    func notHere(_ address: String, own: [String]) -> String {
        "\(address)不是这台电脑的地址" + (own.isEmpty ? "；这台电脑没有连上网络" : "；这台电脑的：\(own.joined(separator: "、"))")
    }
    var noNetwork: String { "开不了网络；关掉些程序再试" }
}
