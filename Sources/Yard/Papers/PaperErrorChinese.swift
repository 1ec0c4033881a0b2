struct PaperErrorChinese: PaperErrorWords, ChineseGrammar {
    func noMeeting() -> String { "这本账里还没有会议：先用 yuanba meet 开会" }
    func unknownMeeting(_ number: Int, last: Int) -> String { "没有第\(number)次会议：这本账里的会议是1到\(last)" }
    func unknownProposal(_ id: String) -> String { "没有提案\(id)：在会议里打“提案表”看有哪些" }
    func noElection() -> String { "这本账里没有选举：先打“日程 选举日”，或在会上打“选举 职位”" }
    func noNewCommittee(in meeting: Int) -> String {
        "第\(meeting)次会议没有选新一届村（居）民委员会，这张纸说的是它的换届：用 --meeting 指明选委员会的那次"
    }
    func noElection(in meeting: Int) -> String { "第\(meeting)次会议没有选举：用 --meeting 指明开选举的那次" }
    func noChoosing() -> String { "这本账里没有遴选：在会上打“遴选 名称 预算= 项目=”" }
    func noChoosing(in meeting: Int) -> String { "第\(meeting)次会议没有遴选：用 --meeting 指明有遴选的那次" }
    func notHeldYet(_ day: String) -> String { "选举还没有开，这张要等开了才有：选举日\(day)，那天打 开会 选举大会，再打 选举 职位" }
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
    func taken(_ file: String) -> String { "\(file) 已经在那里，没有动它：换个文件夹，或者在命令行加 --overwrite 换掉" }
    func noMemory() -> String { "内存不够，文书没有做成" }
    func needsProposal(_ paper: String) -> String { "\(paper)要说明是哪个提案：加上 --proposal P1" }
    func nothingFor(_ paper: String) -> String { "账里还没有可以写进\(paper)的事" }
    func nobodyFiles() -> String {
        "备案申请表是还没有登记的社会组织、功能组织、志愿队的，账里一个也没有：打 组织 名称 类型=社会组织 负责人=姓名"
    }
    func noProxies(_ citation: Citation) -> String { "这次选举不实行委托投票，没有委托投票书\(clause(citation))；别的会用 --meeting N 指明" }
    func otherWay(_ id: String, way: String) -> String { "\(id)走的不是\(way)：提的时候写 路径=\(way)，或者用“阶段”走" }
    func noSuchActivityID(_ text: String) -> String { "“\(text)”不是活动的编号：写 H1、H2 这样" }
    func noSuchCallID(_ text: String) -> String { "“\(text)”不是预告的编号：写 M1、M2 这样" }
    func notOfOne(_ paper: String, option: String) -> String { "\(paper)不用 \(option)：去掉它" }
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
    func file(_ file: String, _ problem: String) -> String { "\(file)：\(problem)" }
    func word(_ file: String, part: String, paragraph: Int, _ problem: String) -> String {
        "\(file)：\(part.isEmpty ? "" : part + " ")第\(paragraph)段：\(problem)"
    }
    func notWord() -> String { "不是能读的 Word 文件：用 Word 或 WPS 打开，另存为 .docx" }
    func tooLarge() -> String { "文件太大，不像一张文书：删掉里面的大图再存" }
    func brokenLoop(_ tag: String) -> String { "{{\(tag)}}和它的另一半不在同一段、同一格或同一张表里：挪到一起" }
    func unknownLine(_ word: String) -> String { "没有“\(word)”这种行：写法见 docs/papers.md" }
    func noWordTemplate(_ paper: String) -> String { "\(paper)的表有几栏要看账里有什么，Word 模板里做不成：改文字模板（yuanba templates copy）" }
    func noTable(_ paper: String) -> String { "\(paper)里没有表格：出 docx 或 html" }
    func unknownEnding(_ ending: String, known: [String]) -> String {
        "不认得 .\(ending) 这种文件：名字写成\(list(known))，或用 --format 说明"
    }
    func fontsMissing(_ fonts: [String]) -> String { "没装公文字体：\(list(fonts))；在源码里 make fonts，或看 README 的“字体”" }
    func font(_ name: String, replacedBy other: String) -> String { "\(name)用\(other)代替" }
    func noFontShows(_ characters: [String]) -> String { "没有一种字体有这些字：\(list(characters))；装上 fonts-noto-cjk" }
    func fontsNotLookedAt() -> String { "没有 fc-match，没有看字体：装上 fontconfig" }
    func tooDeep(_ most: Int) -> String { "套得太深：最多\(most)层" }
    func tooLong(millions: Int) -> String { "到这里文书已超过\(millions)兆字节：少套几层列表" }

    func invisible(_ code: String, at place: Int) -> String { "第\(place)个字是看不见的 \(code)，删掉它" }
    func control(_ code: String, at place: Int) -> String { "第\(place)个字是控制字符 \(code)，删掉它" }
    func bidirectional(_ code: String, at place: Int) -> String { "第\(place)个字是会把字序颠倒的 \(code)，删掉它" }
    func replacement(_ code: String, at place: Int) -> String {
        "第\(place)个字是丢了的字（\(code)）：别的程序按错的编码读过，照原文重打"
    }
}
