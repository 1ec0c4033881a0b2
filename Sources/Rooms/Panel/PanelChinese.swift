import Tally

struct PanelChinese: PanelWords, ChineseGrammar {
    func called(_ title: String, seats: Int, from: String, quotas: [String], method: String, chances: String) -> String
    {
        "抽签“\(title)”：\(from)抽\(seats)人" + (quotas.isEmpty ? "" : "，其中\(list(quotas))") + "；\(method)，\(chances)"
    }
    func notDrawnYet(_ title: String) -> String {
        "；还没抽：种子当众定（掷骰子、摸号），再打 抽签 \(title) 种子=…，或摸球打 抽签 \(title) 球=…"
    }
    func drawn(_ title: String, _ names: [String], by: String) -> String { "抽签“\(title)”抽中：\(list(names))（\(by)）" }
    func substituted(_ title: String, out: [String], _ names: [String], by: String) -> String {
        "抽签“\(title)”：\(list(out))不来，递补\(list(names))（\(by)）"
    }
    func from(_ committee: String?, people: Int) -> String { "从\(committee ?? "名册上")\(people)人里" }
    func quota(_ who: String, lower: Int, upper: Int) -> String {
        lower == upper ? "\(who)\(lower)人" : "\(who)\(lower)至\(upper)人"
    }
    func who(_ trait: PanelTrait, _ value: String) -> String {
        switch trait {
        case .ethnicity: value.hasSuffix("族") ? value : "\(value)族"
        case .gender, .group, .age: value
        }
    }
    func aged(from: Int?, until: Int?) -> String {
        switch (from, until) {
        case (let from?, let until?): "\(from)至\(until)岁"
        case (let from?, nil): "\(from)岁以上"
        case (nil, let until?): "\(until)岁以下"
        case (nil, nil): "各年龄"
        }
    }
    func method(_ method: PanelMethod) -> String {
        switch method {
        case .leximin: "机会尽量均等（leximin）"
        case .maximin: "最小的机会尽量大（maximin）"
        case .simple: "合名额的组合机会都一样（简单）"
        }
    }
    func chances(_ least: String, _ most: String) -> String {
        least == most ? "每人的机会\(least)" : "每人的机会从\(least)到\(most)"
    }
    func seed(_ seed: String) -> String { "种子\(quoted(seed))" }
    func balls(_ figures: String) -> String { "摸球 \(figures)" }
    func members(_ names: [String]) -> String { "现有\(names.count)人：\(list(names))" }
    func share(_ chance: String, people: Int) -> String { "\(chance)的\(people)人" }
    func proof(levels: Int, portfolio: Int) -> String {
        levels == 0
            ? "合名额的每种组合机会都一样"
            : "证明书：\(portfolio)种组合，\(levels)层，每层都证明了不能再高；打 yuanba show 账本 “抽签 名称” --format json 取全文，scripts/check-panel.py 验"
    }
    var paper: String { "抽签公告" }

    func titleTaken(_ title: String) -> String { "抽签“\(title)”已经有了：换个名称，或打 抽签 \(title) 看它" }
    func unknownPanel(_ title: String, nearest: [String]) -> String {
        "没有抽签\(quoted(title))"
            + (nearest.isEmpty ? "：新的写 抽签 \(title.shortened()) 人数=…" : "，是\(list(nearest))吗？新的写 人数=…")
    }
    func noPanel() -> String { "还没有抽签：打 抽签 名称 人数=15 从=全体" }
    func notDrawn(_ title: String) -> String { "抽签“\(title)”还没抽：先打 抽签 \(title) 种子=…" }
    func drawnAlready(_ title: String) -> String { "抽签“\(title)”已经抽过，不能再抽：有人不来打 递补；打错了种子打 撤销" }
    func badQuota(_ text: String) -> String {
        "\(quoted(text))读不出来：写 按=性别:女:7-8,组:一组:3-5,民族:苗:2,年龄:60以上:2，类是性别、民族、组、年龄"
    }
    func badAge(_ text: String) -> String { "\(quoted(text))不是年龄：写 18-35、60以上、35以下" }
    func quotaTwice(_ who: String) -> String { "\(who)写了两次：一样只写一次" }
    func badBounds(_ quota: String, seats: Int) -> String { "\(quota)不行：一共抽\(seats)人，先写少的，再写多的，不超过\(seats)" }
    func unknownTrait(_ trait: PanelTrait, _ first: [String], count: Int) -> String {
        let key =
            switch trait {
            case .gender: "性别"
            case .ethnicity: "民族"
            case .group: "组"
            case .age: "出生"
            }
        return
            "\(list(first))\(count > first.count ? "等\(count)人" : "")没有登记\(key)：先打 人员 \(first.first ?? "") \(key)=…，或 从=全体 除 …"
    }
    func badSeats(_ text: String) -> String { "\(quoted(text))不是人数：写1到1000" }
    func tooFew(seats: Int, people: Int) -> String { "要抽\(seats)人，能抽的只有\(people)人：少抽几个，或多让些人进来" }
    func contradiction(_ quotas: [String], seats: Int) -> String {
        quotas.count == 1
            ? "抽\(seats)人，做不到\(quotas[0])：改这一条"
            : "抽\(seats)人，这几条合不到一起：\(sequence(quotas))；改其中一条"
    }
    func among(_ quota: String, people: Int) -> String { "\(quota)（能抽的有\(people)人）" }
    func tooLarge(_ method: PanelMethod) -> String {
        switch method {
        case .simple: "条件太多，数不完组合：少写几条名额，或 法=leximin"
        case .leximin, .maximin: "条件太多，算不出来：少写几条名额，或 法=\(method == .leximin ? "maximin" : "简单")"
        }
    }
    func twoLots() -> String { "种子和球只写一样" }
    func badBalls(_ text: String) -> String { "\(quoted(text))不是摸出的球：写数字，如 球=37105" }
    func moreBalls(_ count: Int) -> String { "球还不够：至少再摸\(count)个（0到9，摸了放回），接着写在后面" }
    func ballsLeft(_ count: Int) -> String { "多了\(count)个球：最后\(count)个不要，删去再打" }
    func notMember(_ name: String, _ title: String) -> String { "\(name)不在抽签“\(title)”里：打 抽签 \(title) 看有谁" }
    func noSubstitute(_ quotas: [String]) -> String {
        quotas.isEmpty
            ? "剩下的人里没有能补的" : "剩下的人里没有合条件的：\(list(quotas))；几个人一起换，或另开一次抽签"
    }
    func wantsLot() -> String { "递补也要抽：写 种子=… 或 球=…" }
    func badPlan(_ title: String) -> String { "抽签“\(title)”存的证明书不对，不能照它抽：换个名称另开一次抽签" }
}
