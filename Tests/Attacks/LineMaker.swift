import Chance
import Yard

/// Lines for ``LineHunt``: mostly such as a meeting has, with something extreme in them; verbs with the wrong words; the line
/// before with a part cut out or doubled; and noise.
struct LineMaker {
    private var chance: Chance
    private var last: [UInt8] = []

    init(seed: UInt64) { chance = Chance(seed: seed ^ 0x6C69_6E65_73) }

    mutating func next() -> [UInt8] {
        let line: [UInt8] =
            switch chance.below(20) {
            case 0..<11: Array(filled(chance.pick(Self.sayings)).utf8)
            case 11..<15: Array(verbAndWords().utf8)
            case 15..<18: mutated(last)
            default: noise()
            }
        last = line
        return line
    }

    // MARK: Lines of a meeting

    /// `{name}` and its like are filled in; what is extreme comes once in eight.
    private static let sayings = [
        "人员 {new}", "人员 {new} 出生={day} 户={text} 别名={new}", "亲属 {name} {name} 关系=配偶",
        "开会 院坝会 {text} 应到={count} 主持={name}", "开会 选举大会 {text} 日期={day}", "开会 村民会议 {text} 应到={count}",
        "开会 {kind} {text} 日期={day} 应到={count}户 规则=院坝会规程", "签到 全体", "签到 {name} {name} {name}", "签到 {count}",
        "签到 +{count}人", "离场 {name} 事由={text}", "离场 {count}人", "清点 {count}人", "请假 {name} 事由={text}",
        "缺席 {name}", "列席 {name} 职务={text}", "委托 {name} {name} 关系=配偶 书面=是", "回避 {name} 事由={text}",
        "议题 {text} 时限={count}分", "议题 {text} 类型=选举 表决权={count}", "下一项", "回到 {count}", "搁置", "举手 {name} 立场=赞成",
        "发言 {name}", "叫停 {name} 事由={text}", "{name}：{text}", "某（{text}）：{text}", "提案 {text} 提出={name} 金额={money}",
        "附议 {name}", "修正 {text}→{text}", "修正 {text} 提出={name}", "撤回", "续议 {id}", "决议 {text}", "表决",
        "表决 {count} {count} {count}", "决 {count} {count} {count} 无记名", "表决 {id} 赞成={count} 反对={count} 事项={text}",
        "记名 {name}=赞成 {name}=反对", "记名 {id} {name}、{name}=弃权", "无异议", "共识 5={count} 1={count}",
        "作废 {id} 事由={text}", "选举 {post} 名额={count} 规则=多数 登记={count} 候选={name},{name}",
        "选举 {post} 名额={count} 规则=双过半 登记={count} 候选={name},{name},{name} 保留=女:{count}",
        "选举 {post} 名额={count} 规则=scottish 登记={count} 候选={name},{name},{name}", "提名 {name} 职位={post} 联名={count}",
        "接受 {name}", "谢绝 {name}", "职责 唱票={name} 计票={name} 监票={name} 代书={name}",
        "票箱 {text} 监票={name},{name},{name} 发出={count} 收回={count}", "发票 {count}", "发票 {name} {post}", "收回 {count}",
        "唱票", "唱票 全部", "1", "2", "1 2", "12", "-1", "空", "废 {text}", "疑 {text}", "+{new}", "1 ×{count}", "1；2",
        "定票 {count} 1", "改票 {count}=2", "记票 {text} 收回={count} 1={count} 2={count} 空={count}", "封箱", "宣布", "宣布 全部",
        "另行选举 {post}", "再次投票", "任期 {post} 年={count} 起={day}", "任期 {day}", "日程 {day}", "日程 {day} 选民名单={day}",
        "选民登记 全体", "选民登记 {name} 依据=外出参加", "名单 {day}", "异议 {name} 事由={text} 日期={day}", "答复 {count} 列入",
        "移交 {day} 事由={text}", "评议 {name} 称职 日期={day}", "离任 {name} 因=辞职 日期={day}",
        "委员会 {text} 章程=环境卫生委员会章程", "入会 {name}", "批准 {name}", "退会 {name} 事由={text}", "除名 {name}",
        "条款 {count} 改 {text}", "条款 {count} 通过", "任务 {name} {day} {text} 预算={money}", "任务 请{name}{text}",
        "完成 {action} 事由={text}", "延期 {action} {day}", "改派 {action} {name}", "进展 {action} {text}", "取消 {action}",
        "阶段 {id} 共识", "认领 {name} {text} 提案={id} 金额={money} 工={count}", "公示 {id} 天数={count} 地点={text}",
        "意见 {name} {text}", "更正 {text}→{text}", "更正 {count} {text}", "撤销", "撤销 {count}", "恢复", "恢复 {count}",
        "不公开", "休会 {count}分", "续会", "散会", "宣读", "通过纪要", "签字 {name}", "状态", "议程", "考勤", "提案表", "任务表", "票数",
        "@{clock} {name}：{text}", "@{day} {clock} 签到 {name}", "# {text}",
    ]

    private mutating func filled(_ saying: String) -> String {
        var line = ""
        var rest = saying[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            line += rest[..<open] + value(of: String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return line + rest
    }

    private mutating func extreme() -> String {
        chance.once(in: 60) ? chance.pick(Self.giants) : chance.pick(Self.extremes)
    }

    /// What every book begins with, so that lines have somebody to be about.
    static let beginning = [
        "人员 杨通海 性别=男", "人员 潘玉珍 性别=女", "人员 李大山", "人员 王秀英", "人员 王秀云", "人员 Hmub Gheib", "开会 院坝会 试 应到=8 主持=杨通海",
        "签到 全体", "议题 修沟", "下一项",
    ]

    private mutating func value(of kind: String) -> String {
        if chance.once(in: 16) { return extreme() }
        return switch kind {
        case "name": chance.pick(Self.names)
        case "new": chance.pick(Self.names) + chance.pick(["", "", "!", "（二组）"])
        case "count": chance.pick(["0", "1", "2", "3", "5", "8", "40", "999999999"])
        case "day": chance.pick(["2026-11-20", "11-20", "2026-12-10", "2月29日", "9999-12-31", "0001-01-01", "2030-1-1"])
        case "money": chance.pick(["600", "5000元", "6万", "12.50", "60,000", "99999999999万", "0"])
        case "id": chance.pick(["P1", "P2", "P1-1", "P3", "P99"])
        case "action": chance.pick(["A1", "A2", "A3"])
        case "post": chance.pick(["主任", "副主任", "委员"])
        case "kind": chance.pick(["院坝会", "村民小组会议", "居民会议", "培训会", "联席会议", "党员大会"])
        case "clock": chance.pick(["19:30", "0:00", "23:59", "08:05"])
        default: chance.pick(["修水沟", "两个月", "五元", "路灯", "主任", "一组", "甲", "a b"])
        }
    }

    private static let names = ["杨通海", "潘玉珍", "李大山", "王秀英", "王秀云", "Hmub Gheib", "wxy", "杨", "甲", "全体", "某"]

    /// What no meeting says and somebody will type.
    private static let extremes: [String] =
        [
            "", " ", "99999999999999999999999", "-1", "1.5", "１２", "1000000000", "9223372036854775807", "10000-1-1",
            "2026-2-30", "0000-00-00", "99999万", "0x10", "１e9", "∞", "=1+1", "@SUM(1)", "<b>", "|", "\\", "\"", "'",
            "{{title}}", "%s%n", "../../x", "/dev/null", "P0", "A0", "P-1", "P99999999999999999999", "、、、", "=", "＝",
            "：",
            "；", "→", "!", "赞成=", "事由=", "👨‍👩‍👧‍👦", "e\u{301}\u{301}\u{301}", "\u{200B}", "杨\u{200B}通海", "\u{202E}倒",
            "\u{AD}", "\u{1B}[31m", "\u{FFFD}", "\u{2028}", "\u{FEFF}", "\u{E0041}", "⼀", "﷽", "𠀀",
        ]

    /// Seldom, for a session takes its time over them.
    private static let giants = [
        String(repeating: "九", count: 3_000), String(repeating: "x", count: 20_000),
        String(repeating: "a ", count: 2_000),
    ]

    // MARK: Anything behind a verb

    private mutating func verbAndWords() -> String {
        let verb = chance.pick(Verbs.all)
        var parts = [chance.pick(verb.words)]
        if chance.once(in: 3) {
            // As its help writes it, which is how somebody new would.
            parts.append(chance.once(in: 2) ? verb.usage.chinese : verb.usage.english)
        }
        for _ in 0..<chance.below(5) {
            let kind = chance.pick(["name", "new", "count", "day", "money", "id", "action", "post", "text", "kind"])
            let key = chance.once(in: 3) ? chance.pick(Self.keys) + "=" : ""
            parts.append(key + value(of: kind))
        }
        return parts.joined(separator: chance.pick([" ", " ", "、", "：", "", "="]))
    }

    private static let keys = [
        "事由", "reason", "金额", "提出", "日期", "年", "起", "应到", "名额", "登记", "候选", "职位", "收回", "发出", "关系", "天数", "方式",
        "规则", "章程", "委员会", "保留", "联名", "赞成", "反对", "空", "废", "1", "户", "出生", "别名", "地点",
    ]

    // MARK: Slips and noise

    private mutating func mutated(_ line: [UInt8]) -> [UInt8] {
        let scalars = Array(String(decoding: line.prefix(4_000), as: UTF8.self))
        guard !scalars.isEmpty else { return noise() }
        var changed = scalars
        for _ in 0...chance.below(3) {
            let range = chance.range(in: changed.count)
            switch chance.below(4) {
            case 0: changed.removeSubrange(range)
            case 1: changed.insert(contentsOf: changed[range], at: range.lowerBound)
            case 2: changed.insert(contentsOf: Array(extreme()), at: range.lowerBound)
            default: changed[range].reverse()
            }
        }
        return Array(String(changed.prefix(40_000)).utf8)
    }

    private mutating func noise() -> [UInt8] {
        switch chance.below(5) {
        case 0: (0..<chance.below(60)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
        case 1 where chance.once(in: 8):
            Array(repeating: UInt8(ascii: "x"), count: chance.pick([65_535, 65_536, 65_537, 180_000]))
        case 2: Array((chance.pick(Self.names) + "：" + extreme()).utf8)
        case 3: Array((0..<chance.below(12)).map { _ in extreme() }.joined(separator: " ").utf8)
        default: Array(String(repeating: chance.pick(["(", "（", "=", "@", "、", "；", "→", "P1 "]), count: 500).utf8)
        }
    }
}
