import Tally

struct BallotChinese: BallotWords {
    func noFormat(_ name: String, known: [String]) -> String {
        "--input \(name): 没有这种格式；有：\(known.joined(separator: " "))"
    }
    func noFile(_ path: String) -> String { "\(path): 没有这个文件，看看名字" }
    func isFolder(_ path: String) -> String { "\(path): 是文件夹，请给出选票文件" }
    func cannotBeRead(_ path: String) -> String { "\(path): 读不了，看看权限" }
    var nameAFile: String { "请给出选票文件" }
    func at(_ place: String, _ trouble: String) -> String { "\(place): \(trouble)" }
    func readAs(_ file: String, encoding: String) -> String { "\(file): 不是UTF-8，按\(encoding)读的" }

    func emptyWorkbook(_ file: String) -> String { "\(file): 工作簿里没有字" }
    func severalSheets(_ file: String, _ sheets: [String], read: String) -> String {
        "\(file): 有\(sheets.count)张表有选票（\(list(sheets))），只读\(read)；要别的请用--contest"
    }
    var workedOutValue: String { "算好的值；这一格是还没算出的公式，请用表格软件打开、保存后再来" }
    func hiddenRows(_ file: String, sheet: String, _ rows: [String], of count: Int) -> String {
        "\(file): 工作表\(sheet)隐藏着第\(list(rows, of: count))行，共\(count)行，照样计入；不该算就删掉"
    }
    func hiddenColumns(_ file: String, sheet: String, _ columns: [String], of count: Int) -> String {
        "\(file): 工作表\(sheet)隐藏着\(list(columns, of: count))列，里面的票照样计入；不该算就删掉"
    }
    func mergedBesides(_ place: String) -> String { "\(place): 合并的单元格，只算作第一格的；这一列不计票" }
    func aCellForEachVote(merged cells: String) -> String {
        "一票一格：\(cells)合并成了一格，不知是一张票的还是几张的；请取消合并、各填各的"
    }

    func withheld(shortened: Int64, dropped: Int64) -> String { "缩短\(shortened)张，略去\(dropped)张" }
    func tooManyRecords(_ total: Int64, most: Int64) -> String {
        "选票\(total)张，CVR要一张一条，最多写\(most)条；请用 --to blt 或 csv"
    }
    func cannotSayWhoWithdrew(_ format: String, _ names: [String]) -> String { "\(format)写不下退选：\(list(names))" }
    func lost(_ loss: BallotFile.Loss, in format: String) -> String {
        switch loss {
        case .seats: "\(format)写不下名额：计票时加 --seats"
        case .budget: cannotSayBudget(format)
        case .title: "\(format)写不下标题"
        case .blank(let papers): "\(format)写不下空白票：略去\(papers)张"
        case .skipped(let papers): "\(format)写不下空着、看不清或重复的名次：\(papers)张上的没有写"
        case .level(let papers): "\(format)写不下同名次的几个人：\(papers)张票到那里为止"
        case .order: "\(format)只写选了谁，不写先后"
        case .points: "\(format)写不下分数，只写先后"
        case .withdrawn(let names): cannotSayWhoWithdrew(format, names)
        case .undeclared(let names): "\(format)写不下没登记的另写人选：\(list(names))写成了候选人"
        case .paperNumbers: "\(format)里没有票的编号"
        case .groups: "\(format)写不下谁属于哪个群体：计票时加 --groups"
        case .tieOrder: "\(format)写不下平票的次序"
        case .unnamedApart: "\(format)写不下“没写到的不与别人相比”"
        case .withheld: "\(format)写不下公布时缩短、略去了几张"
        }
    }
    var noLists: String { "这些票不是一张一串名次，raire写不了；请用 --to blt" }
    func cannotSaySeats(_ seats: Int) -> String { "csv写不下名额：计票时加 --seats \(seats)" }
    func cannotSayBudget(_ format: String) -> String { "\(format)写不下预算和造价" }
    func readOtherwise(_ names: [String]) -> String { "csv里这些名字会读成别的：\(list(names))" }
    func cannotNameUnmarked(_ names: [String]) -> String { "csv写不下没有人选的候选人：\(list(names))" }

    func notRead(_ reason: String) -> String { "没有读成：\(reason)" }
    func taken(as format: String) -> String { "当作 \(format) 读的" }
    func format(_ format: String) -> String { "格式：\(format)" }
    func form(_ form: String) -> String { "形式：\(form)" }
    func encoding(_ encoding: String) -> String { "编码：\(encoding)" }
    func title(_ title: String) -> String { "标题：\(title)" }
    var columns: String { "列：" }
    func candidates(_ names: [String]) -> String { "候选人\(names.count)名：\(list(names))" }
    var withdrawn: String { "（退选）" }
    var undeclared: String { "（没登记的另写人选）" }
    func papers(_ total: Int64, marked: Int64, blank: Int64) -> String { "选票\(total)张：有选择\(marked)，空白\(blank)" }
    func overvoted(_ papers: Int64) -> String { "；其中有同名次多人的\(papers)张" }
    func inPublication(shortened: Int64, dropped: Int64) -> String { "公布时缩短\(shortened)张，略去\(dropped)张" }
    var namingNobody: String { "不是名字的格子：" }
    var writtenOtherwise: String { "写法不同的名字：" }
    func more(_ count: Int) -> String { "  ……另有\(count)种" }
    var leftOut: String { "略去：" }
    func dropped(line: Int, _ read: String, _ why: String) -> String { "  第\(line)行 \(read)：\(why)" }
    var note: String { "注意：" }

    func name(of format: BallotFile.Format) -> String {
        switch format {
        case .blt: "BLT，排序选票"
        case .preflib: "PrefLib"
        case .abif: "ABIF"
        case .cef: "CEF（Condorcet Election Format）"
        case .pabulib: "pabulib，参与式预算"
        case .raire: "RAIRE"
        case .csv: "表格"
        case .ranks: "表格（指明是名次）"
        case .scores: "表格（指明是分数）"
        case .marks: "表格（指明是记号）"
        case .debian: "Debian的计票单"
        case .cvr: "CVR，NIST的票面记录"
        }
    }

    private func list(_ words: [String]) -> String { words.joined(separator: "、") }
    private func list(_ words: [String], of count: Int) -> String { list(words) + (count > words.count ? "…" : "") }
}
