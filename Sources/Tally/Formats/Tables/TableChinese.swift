struct TableChinese: TableWords {
    // Cells
    var clearMarks: String { "看得出意思的记号：只有×，不知是选了还是反对；请用○或1，或写 是、否" }
    var ranksOrPoints: String { "看得出是名次还是分数的表（只看数字，两样都像）；请加 --input ranks 或 --input scores" }
    var rankCell: String { "名次，如 1、第1选择，或空着" }
    var pointsCell: String { "分数（整数），或空着" }
    var markCell: String { "记号（○、x、1、是），或空着" }
    var nameNotError: String { "名字；这是表格软件算不出来的格子" }

    // What names nobody
    var noChoice: String { "没有选" }
    var overvote: String { "同名次多选" }
    var voidPaper: String { "废票" }
    var undeclaredWriteIn: String { "没登记的另写人选" }

    // Forms of tables
    var knownForm: String { "认得的表格：一列一名次（第1选择,第2选择…，格子里写名字），或一列一人（格子里写名次、分数，或○），或一列写所选的人（甲;乙）" }
    var scores: String { "一列一人、格子里是分数的表" }
    var marksOrNames: String { "一列一人、格子里是记号的表，或一列写所选的人" }
    func readAsRanks(file: String) -> String { "\(file): 每行的数各不相同、从1起，读作名次；若是分数请加 --input scores" }
    func readAsPoints(file: String) -> String { "\(file): 没写是什么数，看数不像名次，读作分数（大的好）；若是名次请加 --input ranks" }
    var headings: String { "表头一行" }
    var rankColumns: String { "名次表：一列一个名次，格子里是名字" }
    var ranksByCandidate: String { "名次表：一列一人，格子里是名次" }
    var pointsByCandidate: String { "打分表：一列一人，格子里是分数" }
    var marksByCandidate: String { "画○表：一列一人，格子里是记号" }
    var orderedNames: String { "名单表：一列里按次序写名字" }
    var chosenNames: String { "名单表：一列里写所选的名字" }

    // Rows
    var columnSums: String { "没有编号，每格都是上面的合计：合计行，不是选票" }
    func columnsAsHeadings(_ number: Int) -> String { "与表头一样的\(number)列" }
    var sums: String { "合计行，不是选票" }
    var emptyRow: String { "空行，没有编号，不是选票" }
    var headingsAgain: String { "表头又出现一次，不是选票" }
    func leftOut(_ row: String, _ why: String) -> String { "\(row) 是\(why)" }
    func blankRows(file: String, lines: [Int], andMore: Bool) -> String {
        "\(file): 第\(lines.map(String.init).joined(separator: "、"))\(andMore ? "…" : "")行全空，算作空白票；不是选票就删掉"
    }
    func unusedColumns(file: String, names: [String], andMore: Bool) -> String {
        "\(file): 没有用的列：\(names.joined(separator: "、"))\(andMore ? "…" : "")"
    }
    func votersNotKept(file: String, columns names: [String]) -> String {
        "\(file): \(names.joined(separator: "、"))说的是谁投的、何时投的，没有用，也不保留"
    }

    // Columns
    var paperNumber: String { "票的编号" }
    var numberOfPapers: String { "份数" }
    var ofVoter: String { "投票人或时间，不用也不保留" }
    var unused: String { "不用，不保留" }
    func choice(_ rank: Int) -> String { "第\(rank)选择" }
    func rank(of candidate: String) -> String { "\(candidate)的名次" }
    func points(of candidate: String) -> String { "\(candidate)的分数" }
    func mark(of candidate: String) -> String { "\(candidate)的记号" }
    var namesInOrder: String { "按次序的名字" }
    var namesChosen: String { "所选的名字" }
}
