struct PaperErrorChinese: PaperErrorWords, ChineseGrammar {
    func noMeeting() -> String { "这本账里还没有会议：先用 yuanba meet 开会" }
    func unknownMeeting(_ number: Int, last: Int) -> String { "没有第\(number)次会议：这本账里的会议是1到\(last)" }
    func unknownProposal(_ id: String) -> String { "没有提案\(id)：在会议里打“提案表”看有哪些" }
    func noElection() -> String { "这本账里没有选举：先打“日程 选举日”，或在会上打“选举 职位”" }
    func noElection(in meeting: Int) -> String { "第\(meeting)次会议没有选举：用 --meeting 指明开选举的那次" }
    func noElectionDay() -> String { "还没有定选举日，公告的日子算不出来：先打“日程 选举日”" }
    func noSuchDay(_ text: String) -> String { "“\(text)”不是日子：写 2026-05-06 这样" }
    func noSuchID(_ text: String) -> String { "“\(text)”不是提案的编号：写 P1、P2 这样" }
    func unknownPaper(_ name: String, known: [String]) -> String { "没有叫“\(name)”的文书：有\(list(known))" }
    func paper(_ typed: String, _ name: String) -> String { "\(typed)（\(name)）" }
    func unknownFormat(_ name: String, known: [String]) -> String { "没有“\(name)”这种格式：有\(list(known))" }
    func noEngine() -> String { "这台电脑上没有能做PDF的程序：装上 libreoffice-writer 或 chromium；或者出 docx 再打印" }
    func engineFailed(_ program: String) -> String { "\(program) 没有做成PDF：看看它打不打得开，或者出 docx 再打印" }
    func said(_ words: String) -> String { "（它说：\(words)）" }
    func noRoom(_ folder: String) -> String { "写不了 \(folder)：看看磁盘和权限" }
    func taken(_ file: String) -> String { "\(file) 已经在那里，没有动它：换个文件夹，或者说明可以换掉" }
    func noMemory() -> String { "内存不够，文书没有做成" }
    func needsProposal(_ paper: String) -> String { "\(paper)要说明是哪个提案：加上 --proposal P1" }
    func nothingFor(_ paper: String) -> String { "账里还没有可以写进\(paper)的事" }
    func otherWay(_ id: String, way: String) -> String { "\(id)走的不是\(way)：提的时候写 路径=\(way)，或者用“阶段”走" }
    func noSuchPeriod(_ text: String) -> String { "“\(text)”不是一段日子：写 2026、2026-03，或者 2026-1-1至2026-6-30" }
    func noFolder(_ folder: String) -> String { "没有模板文件夹\(folder)：看看 --templates 写得对不对" }
    func noTemplates() -> String { "找不到模板文件夹：用 --templates 指明，或设 YUANBA_TEMPLATES" }
    func noTemplate(_ name: String, folders: [String]) -> String { "找不到模板 papers/\(name)：找过\(list(folders))" }
    func unreadable(_ file: String) -> String { "读不了 \(file)，看看它的权限" }

    func template(_ file: String, line: Int, _ problem: String) -> String { "\(file)：第\(line)行：\(problem)" }
    func notUTF8() -> String { "不是UTF-8文字：请另存为UTF-8" }
    func unfinishedTag() -> String { "“{{”没有配上“}}”" }
    func wideBraces(_ words: String) -> String { "“\(words)”是全角括号，程序不认：改成半角的{{…}}" }
    func neverClosed(_ section: String) -> String { "{{#\(section)}}没有配上{{/\(section)}}" }
    func closesNothing(_ section: String) -> String { "{{/\(section)}}前面没有{{#\(section)}}" }
    func closes(_ section: String, open: String) -> String { "{{/\(section)}}应当是{{/\(open)}}" }
    func unknownName(_ name: String) -> String { "没有叫“\(name)”的内容" }
    func meant(_ name: String) -> String { "：是不是“\(name)”" }
    func namesAreInTheHead() -> String { "：可用的名字见模板开头" }
    func noPart(_ name: String) -> String { "找不到部件{{>\(name)}}" }
    func partOfItself(_ name: String) -> String { "部件{{>\(name)}}套着自己" }
    func delimiters() -> String { "不能改标记（{{=…=}}）：标记一律写成{{…}}" }
    func badTag() -> String { "标记写得不对：看看这一行的{{…}}" }
    func tooDeep(_ most: Int) -> String { "套得太深：最多\(most)层" }
    func tooLong(millions: Int) -> String { "到这里文书已超过\(millions)兆字节：少套几层列表" }

    func invisible(_ code: String, at place: Int) -> String { "第\(place)个字是看不见的 \(code)，删掉它" }
    func control(_ code: String, at place: Int) -> String { "第\(place)个字是控制字符 \(code)，删掉它" }
    func bidirectional(_ code: String, at place: Int) -> String { "第\(place)个字是会把字序颠倒的 \(code)，删掉它" }
    func replacement(_ code: String, at place: Int) -> String {
        "第\(place)个字是丢了的字（\(code)）：别的程序按错的编码读过，照原文重打"
    }
}
