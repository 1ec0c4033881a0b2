import Kernel

// The Chinese of papers alone.
extension Chinese {
    public func name(of paper: Paper) -> String {
        switch paper {
        case .record: "会议记录"
        case .minutes: "会议纪要"
        case .signIn: "签到表"
        case .resolutions: "决议任务清单"
        case .proposal: "提案表"
        case .ballot: "选票"
        case .tallySheet: "唱票记票单"
        case .result: "选举结果报告单"
        case .voters: "选民名单"
        case .notices: "选举公告"
        case .proxy: "委托投票书"
        case .handover: "移交清单"
        }
    }

    public func title(of paper: Paper, meeting: Meeting) -> String {
        let title = meeting.opening.title
        let name = name(of: paper)
        if name.hasPrefix("选举"), title.hasSuffix("选举") { return title + name.dropFirst(2) }
        // “…院坝会” and “会议记录” share their 会.
        guard name.hasPrefix("会议"), title.hasSuffix("会") || title.hasSuffix("会议") else { return title + name }
        return title + name.dropFirst(2)
    }

    public func mark(_ community: String, _ kind: MeetingKind) -> String { "\(community)\(name(of: kind))纪要" }

    public func movement(_ movement: Attendance.Movement) -> String {
        name(movement.name, note: movement.stamp.at.clock + (movement.note.map { "，\($0)" } ?? ""))
    }

    public func name(_ name: String, note: String?) -> String { note.map { "\(name)（\($0)）" } ?? name }

    public func remark(_ text: String, by speaker: String) -> String { "\(speaker)：\(text)" }

    public func stopped(_ turn: SpeakerList.Turn) -> String {
        let reason = turn.stopped.map { $0.isEmpty ? "" : "（\($0)）" } ?? ""
        return "\(turn.to.map(\.clock) ?? turn.from.clock)叫停\(turn.name)\(reason)"
    }

    public func speaker(_ remark: Remark) -> String {
        remark.speaker
    }

    public func outcome(of item: ItemOutcome) -> String {
        switch item {
        case .decided: "已作决定"
        case .discussed: "已讨论，未作决定"
        case .tabled: "搁置"
        case .open: "未议完"
        }
    }

    public func ordinal(_ number: Int) -> String { HanNumeral.of(number) }

    public func problem(_ error: PaperError) -> String {
        switch error {
        case .noMeeting: "这本账里还没有会议：先用 yuanba meet 开会"
        case .unknownMeeting(let number, let last): "没有第\(number)次会议：这本账里的会议是1到\(last)"
        case .unknownProposal(let id): "没有提案\(id)：在会议里打“提案表”看有哪些"
        case .noSuchID(let text): "“\(text)”不是提案的编号：写 P1、P2 这样"
        case .unknownPaper(let name):
            "没有叫“\(name)”的文书：有\(list(Paper.allCases.map { "\($0.rawValue)（\(self.name(of: $0))）" }))"
        case .unknownFormat(let name): "没有“\(name)”这种格式：有\(list(PaperFormat.allCases.map(\.rawValue)))"
        case .formatNotBuilt(let format): "\(format.rawValue)格式还没有做：请用 md、html 或 json"
        case .needsProposal(let paper): "\(self.name(of: paper))要说明是哪个提案：加上 --proposal P1"
        case .noFolder(let folder): "没有模板文件夹\(folder)：看看 --templates 写得对不对"
        case .noTemplate(let name, let folders):
            folders.isEmpty
                ? "找不到模板文件夹：用 --templates 指明，或设 YUANBA_TEMPLATES"
                : "找不到模板 papers/\(name)：找过\(list(folders))"
        case .unreadable(let file): "读不了 \(file.shortened(to: 200))，看看它的权限"
        case .template(let file, let line, let problem): "\(file)：第\(line)行：\(self.problem(problem))"
        }
    }

    public func illegible(_ sign: Illegible) -> String {
        let place = "第\(sign.offset + 1)个字"
        return switch sign.kind {
        case .invisible: "\(place)是看不见的 \(sign.codePoint)，删掉它"
        case .control: "\(place)是控制字符 \(sign.codePoint)，删掉它"
        case .bidirectional: "\(place)是会把字序颠倒的 \(sign.codePoint)，删掉它"
        case .replacement: "\(place)是丢了的字（\(sign.codePoint)）：别的程序按错的编码读过，照原文重打"
        }
    }

    private func problem(_ problem: TemplateProblem) -> String {
        switch problem {
        case .notUTF8: "不是UTF-8文字：请另存为UTF-8"
        case .unfinishedTag: "“{{”没有配上“}}”"
        case .neverClosed(let section): "{{#\(section)}}没有配上{{/\(section)}}"
        case .closesNothing(let section): "{{/\(section)}}前面没有{{#\(section)}}"
        case .closes(let section, let open): "{{/\(section)}}应当是{{/\(open)}}"
        case .unknownName(let name, let nearest):
            "没有叫“\(name)”的内容" + (nearest.map { "：是不是“\($0)”" } ?? "：可用的名字见模板开头")
        case .noPart(let name): "找不到部件{{>\(name)}}"
        case .partOfItself(let name): "部件{{>\(name)}}套着自己"
        case .delimiters: "不能改标记（{{=…=}}）：标记一律写成{{…}}"
        case .tooDeep(let most): "套得太深：最多\(most)层"
        case .tooLong(let most): "到这里文书已超过\(most / 1_000_000)兆字节：少套几层列表"
        case .illegible(let sign): illegible(sign)
        case .other(let words): words
        }
    }
}
