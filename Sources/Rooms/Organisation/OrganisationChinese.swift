import Kernel

struct OrganisationChinese: OrganisationWords, ChineseGrammar {
    func fieldAdded(_ name: String, all: [String]) -> String { "加上领域\(quoted(name))；现有\(list(all))" }
    func entered(_ name: String, _ details: [String]) -> String { "登记组织\(name)\(bracketed(details))" }
    func changed(_ name: String, _ details: [String]) -> String { "\(name)改记\(bracketed(details))" }

    func kind(_ name: String) -> String { name }
    func fields(_ names: [String]) -> String { "领域\(list(names))" }
    func above(_ name: String) -> String { "上级\(name)" }
    func head(_ name: String) -> String { "负责人\(name)" }
    func founded(_ day: Day) -> String { "\(date(day))成立" }
    func filing(_ number: String) -> String { "备案文号\(number)" }
    func filed(_ day: Day) -> String { "\(date(day))备案" }
    func place(_ words: String) -> String { "地点\(words)" }
    func plate(_ day: Day) -> String { "\(date(day))挂牌" }
    func charter(_ words: String) -> String { "章程\(words)" }
    func rules(_ words: String) -> String { "制度\(words)" }
    func staffing(_ words: String) -> String { "人员框架\(words)" }
    func servicePlan(_ words: String) -> String { "服务计划\(words)" }
    func role(_ name: String) -> String { name }

    func fieldsKnown(_ names: [String]) -> String { "领域：\(list(names))" }

    var name: String { "组织" }
    var kindHead: String { "类型" }
    var fieldsHead: String { "领域" }
    var headHead: String { "负责人" }

    func unknownOrganisation(_ word: String, nearest: [String]) -> String {
        "没有登记\(quoted(word))这个组织"
            + (nearest.isEmpty ? "" : "，是不是\(nearest.map(quoted).joined(separator: "、"))？")
            + (nearest.isEmpty ? "；" : "") + "新的先打 组织 \(word.shortened()) 类型=…"
    }
    func unknownField(_ word: String, nearest: [String], known: [String]) -> String {
        (nearest.isEmpty
            ? "没有\(quoted(word))这个领域，现有\(list(known))；"
            : "没有\(quoted(word))这个领域，是不是\(nearest.map(quoted).joined(separator: "、"))？")
            + "新的先打 领域 \(word.shortened())"
    }
    func knownField(_ name: String) -> String { "领域\(quoted(name))已经有了，不用再加" }
    func wantsKind(_ name: String, kinds: [String]) -> String {
        "\(quoted(name))还没有登记，新的要写类型：组织 \(name.shortened()) 类型=\(kinds.joined(separator: "|"))"
    }
    func nothingNew(_ name: String) -> String { "\(name)已经这样登记，这一行没有新的内容；要看打 组织 \(name) 看" }
    func aboveItself(_ name: String) -> String { "\(name)不能是自己的上级，也不能绕一圈回到自己：上级= 写它上面的组织" }

    var stageHead: String { "阶段" }
    var peopleHead: String { "人数" }
    var nameHead: String { "姓名" }
    var postHead: String { "职务" }
    var fromHead: String { "起" }
    var untilHead: String { "止" }
    var entryHead: String { "条" }
    var statusHead: String { "身份" }

    func stageReached(_ name: String, _ stage: String, on day: Day) -> String {
        "\(name)：\(stage)，\(date(day))"
    }
    func missing(_ needs: [String]) -> String {
        "备案还差\(list(needs))"
    }
    func seated(_ names: [String], in organisation: String, _ notes: [String]) -> String {
        "\(list(names))在\(organisation)任职\(bracketed(notes))"
    }
    func left(_ names: [String], from organisation: String, post: String?, on day: Day) -> String {
        "\(list(names))不再在\(organisation)任\(post ?? "职")，\(date(day))起"
    }
    func statusGiven(_ names: [String], _ status: String, _ notes: [String]) -> String {
        "\(list(names))：\(status)\(bracketed(notes))"
    }
    func statusEnded(_ names: [String], _ status: String, on day: Day) -> String {
        "\(list(names))：\(status)到\(date(day))为止"
    }
    func given(_ what: String, from giver: String, to receiver: String?, _ notes: [String]) -> String {
        "\(giver)出\(what)\(receiver.map { "，给\($0)" } ?? "")\(bracketed(notes))"
    }
    func described(_ notes: [String]) -> String {
        "本社区：\(notes.joined(separator: "，"))"
    }
    func planned(_ title: String, _ notes: [String]) -> String {
        "方案\(quoted(title))\(bracketed(notes))"
    }
    func opened(_ kind: String, _ notes: [String]) -> String {
        "渠道\(kind)\(bracketed(notes))"
    }
    func since(_ day: Day) -> String {
        "\(date(day))起"
    }
    func until(_ day: Day) -> String {
        "到\(date(day))"
    }
    func leftOn(_ day: Day) -> String {
        "\(date(day))离开"
    }
    func backboneMark() -> String {
        "骨干"
    }
    func entry(_ number: Int) -> String {
        "#\(number)"
    }
    func goods(_ words: String) -> String {
        "\(words)"
    }
    func number(_ words: String) -> String {
        "文号\(words)"
    }
    func calledSo(_ words: String) -> String {
        "名称\(words)"
    }
    func subdistrict(_ words: String) -> String {
        "街道\(words)"
    }
    func pilot(_ isOne: Bool) -> String {
        isOne ? "试点" : "不是试点"
    }
    func traits(_ words: [String]) -> String {
        "特点\(list(words))"
    }
    func models(_ words: [String]) -> String {
        "模式\(list(words))"
    }
    func need(_ need: FilingNeed) -> String {
        switch need {
        case .head: "负责人"
        case .place: "地点"
        case .charter: "章程"
        case .roster: "名册（任职、入会）"
        case .field: "领域"
        }
    }
    func overview(_ name: String, _ details: [String], entry: Int) -> String {
        "\(name)\(bracketed(details + ["#\(entry)"]))"
    }
    func step(_ stage: String, on day: Day, entry: Int) -> String {
        "\(stage) \(date(day))（#\(entry)）"
    }
    func steps(_ steps: [String]) -> String {
        "走到哪一步：\(steps.joined(separator: " → "))"
    }
    func people(_ seated: Int, _ members: Int) -> String {
        "在任\(seated)人\(members > 0 ? "，成员\(members)人" : "")"
    }
    func membersLine(_ names: [String]) -> String {
        "成员：\(list(names))"
    }
    func noBackbone() -> String {
        "还没有骨干：任职 姓名 组织=… 骨干=是"
    }
    func backboneTotal(_ people: Int, party: Int) -> String {
        "骨干\(people)人，其中党员\(party)人"
    }
    func total(_ all: Int, _ kinds: [String]) -> String {
        "共\(all)个：\(list(kinds))"
    }
    func ofKind(_ kind: String, _ count: Int) -> String {
        "\(kind)\(count)"
    }
    func standing(_ count: Int, _ notes: [String]) -> String {
        "组织\(count)个\(notes.isEmpty ? "" : "：\(notes.joined(separator: "，"))")"
    }
    func filedCount(_ count: Int) -> String { "已备案\(count)个" }
    func lackingCount(_ count: Int) -> String { "其中\(count)个材料还不齐" }
    func gender(_ stored: String) -> String { stored }
    func emptyCount(_ count: Int) -> String { "\(count)个职务到期没有人接" }
    func filedWithout(_ name: String, _ stage: String, missing: [String]) -> String {
        "\(name)已经\(stage)，还差\(list(missing))：补上打 组织 \(name.shortened()) …"
    }
    func empty(_ post: String, of organisation: String, _ names: [String], until day: Day) -> String {
        "\(organisation)的\(post)（\(list(names))）\(date(day))到期，还没有人接：任职 姓名 组织=\(organisation) 职务=\(post)"
    }
    func stageGoesBack(_ name: String, _ stage: String, last: String, entry: Int) -> String {
        "\(name)已经到了\(last)（#\(entry)），孵化只往前，不能再记\(stage)；记错了先打 撤销 \(entry)"
    }
    func stageBefore(_ name: String, _ day: Day, last: String, on lastDay: Day) -> String {
        "\(name)\(date(lastDay))已经\(last)，下一步不能早于那天：日期= 写\(date(lastDay))或以后"
    }
    func future(_ day: Day) -> String { "\(date(day))还没到；记的是已经有的事，日期写到今天为止" }
    func filedBeforeFounded(_ name: String, founded: Day, filed: Day) -> String {
        "\(name)\(date(filed))就备案登记了，不能到\(date(founded))才成立；改 成立=，备案的日子错了改 备案日期= 或 撤销 孵化 那一条"
    }
    func organisationEnded(_ name: String, on day: Day, entry: Int) -> String {
        "\(name)\(date(day))已经退出（#\(entry)），那天以后不能再任职"
    }
    func whichOrganisation(_ names: [String]) -> String {
        names.isEmpty ? "还没有登记组织：先打 组织 名称 类型=…" : "要写哪个组织：加 组织=\(names.joined(separator: "|"))"
    }
    func alreadySits(_ name: String, in organisation: String, post: String, since day: Day, entry: Int) -> String {
        "\(name)在\(organisation)的\(post.isEmpty ? "职务" : post)还没有到期（\(date(day))起，#\(entry)），一个位子一时只坐一次：先打 卸任 \(name) 组织=\(organisation)，或写另一个 职务=、错开 起= 止="
    }
    func doesNotSit(_ name: String, in organisation: String, post: String?, sitting: [String]) -> String {
        "\(name)那天不在\(organisation)\(post.map { "任\($0)" } ?? "任职")\(sitting.isEmpty ? "，那里没有人在任" : "，在任的是\(list(sitting))")；看打 组织 \(organisation) 看"
    }
    func leavesBefore(_ name: String, in organisation: String, from day: Day, _ typed: Day) -> String {
        "\(name)在\(organisation)\(date(day))才任职，不能\(date(typed))就卸任：日期= 写以后的日子"
    }
    func endsBeforeItBegins(_ from: Day, _ until: Day) -> String {
        "止（\(date(until))）早于起（\(date(from))）：两个日子改一个"
    }
    func alreadyIs(_ name: String, _ status: String, since day: Day, entry: Int) -> String {
        "\(name)已经是\(status)（\(date(day))起，#\(entry)）；不再是了，打 身份 \(name) \(status) 止=日期"
    }
    func unknownStatus(_ word: String, known: [String]) -> String {
        "\(quoted(word))不是一种身份：最后一个词写\(known.joined(separator: "|"))"
    }
    func wantsGiver(_ what: String) -> String {
        "谁出的要写明：资源 \(what.shortened()) 来自=…"
    }
    func communityKnown() -> String {
        "本社区已经这样登记，这一行没有新的内容；要看打 社区"
    }
    func schemeKnown(_ title: String) -> String {
        "方案\(quoted(title))已经这样登记，这一行没有新的内容"
    }
    func channelKnown(_ kind: String) -> String {
        "渠道\(kind)已经这样登记，这一行没有新的内容"
    }
}
