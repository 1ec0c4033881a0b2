import Kernel

struct ReportChinese: ReportWords, ChineseGrammar {
    func period(from: Day, to: Day) -> String { "\(date(from))至\(date(to))" }
    func period(to: Day) -> String { "截至\(date(to))" }

    var overview: String { "概况" }
    var booksLabel: String { "账本" }
    var figures: String { "数据" }
    var charts: String { "各社区对比" }
    var definitions: String { "口径" }
    var conflicts: String { "来源里对不上的地方" }
    var leftOut: String { "没有算进来的账本" }

    var indicator: String { "指标" }
    var total: String { "合计" }
    var notes: String { "说明" }
    var about: String { "事项" }
    var says: String { "来源怎么说" }
    var kept: String { "这里怎么算" }

    func figure(_ value: String, unit: String, atLeast: Bool) -> String { "\(value)\(atLeast ? "余" : "")\(unit)" }
    var unknown: String { "不详" }
    var suppressed: String { "不足3" }
    var withheldWhy: String { "“不足3”是1、2，或者能由它推算出1、2的数" }
    func share(_ community: String, _ value: String) -> String { "\(community) \(value)" }
    func labelled(_ label: String, _ text: String) -> String { "\(label)：\(text)" }
    func communities(_ count: Int, _ names: [String]) -> String { "\(count)本：\(list(names))" }
    func community(_ name: String, in subdistrict: String) -> String { "\(name)（\(subdistrict)）" }

    var noSubdistrict: String { "没有写街道" }
    var sealed: String { "服务台账没有打开，这一项不详" }
    var otherCommunity: String { "账本里没有这一项说的社区" }
    var partial: String { "有的账本没有打开服务台账，只算了打开的" }
    func conflict(about: String, says: [String], kept: String) -> String {
        "\(about)：来源一说\(says.joined(separator: "，一说"))；\(kept)"
    }
    func unrecorded(_ path: String) -> String {
        "\(path)：这些天服务对象的数没有用 发布 记进账里，以后的公布不会拿来对照，两次的数相减也许会指到人：公布前先在会上打 发布"
    }
    func leftOut(_ path: String, why: String) -> String { "\(path)：没有算进来，\(why)" }
    var givenTwice: String { "同一本账给了两次" }
    func restsOn(_ community: String, head: String) -> String { "\(community)账本末条指纹 \(head)" }

    func withheld(entry: Int) -> String { "#\(entry)（不公开）" }
    var noEntries: String { "没有条目" }
    var entriesWithheld: String { "数字不公开，条目也不公开" }

    func unknownIndicator(_ id: String, nearest: [String], known: [String]) -> String {
        nearest.isEmpty
            ? "没有指标\(quoted(id))；有：\(list(known))" : "没有指标\(quoted(id))，是不是 \(nearest.joined(separator: " 或 "))"
    }
    func noIndicators(_ file: String) -> String { "没有找到指标文件\(quoted(file))；用 --indicators 写上它的路径" }
    func unknownEnding(_ ending: String, known: [String]) -> String {
        "报告出不了 .\(ending) 这种文件：名字写成\(list(known.map { ".\($0)" }))，或用 --format 说明"
    }
    func notADay(_ text: String, option: String) -> String { "\(option) 后面\(quoted(text))不是日子；写 2026-01-01" }
    func endsBeforeItBegins(from: Day, to: Day) -> String {
        "--to \(to) 早于 --from \(from)；两个日子换一换"
    }
    var nothingRead: String { "没有一本账读得出来，没有出报告" }
    func reading(_ done: Int, of all: Int) -> String { "读了\(done)本，共\(all)本" }
    func needsFile(_ format: String) -> String { "\(format) 不是打在屏幕上的：加 -o 文件名" }
}
