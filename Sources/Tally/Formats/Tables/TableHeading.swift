/// One heading of a table: what it says, and what its column is for.
struct TableHeading {
    /// What a column is for, by its heading alone.
    enum Use: Hashable {
        /// The paper's own number, or the box or precinct it came from: kept with the ballot.
        case paper
        /// How many papers a row stands for.
        case weight
        /// When it was handed in: known, never used, never kept.
        case time
        /// Who handed it in, or anything about them: known, never used, never kept.
        case person
        /// Anything else; the cells tell.
        case open
    }

    /// Trimmed, as it stands.
    var text: String
    var offset: Int
    var use: Use

    init(_ field: DelimitedText.Field) {
        text = CellText.trimmed(field.text)
        offset = field.offset
        use = TableHeading.use(of: text)
    }

    init(_ text: String, offset: Int, use: Use) {
        self.text = text
        self.offset = offset
        self.use = use
    }

    static func use(of heading: String) -> Use {
        var word = CellText.word(heading)
        while let last = word.last, ":*?".contains(last) { word.removeLast() }
        word = CellText.trimmed(withoutNumber(word))
        if papers.contains(word) { return .paper }
        if weights.contains(word) { return .weight }
        if times.contains(word) { return .time }
        if word.isEmpty || people.contains(word) || word.hasPrefix("feedback - ") { return .person }
        // What somebody adds in words; a grid's heading names a candidate behind the question.
        if let last = word.last, !"])】".contains(last), asides.contains(where: { word.contains($0) }) { return .person }
        // `您的姓名`, `请填写您的手机号`: a question about whoever answers.
        let isAboutThem = ["您的", "你的", "请填写", "请输入", "your "].contains { word.hasPrefix($0) }
        if isAboutThem, people.contains(where: { $0.unicodeScalars.count > 1 && word.hasSuffix($0) }) { return .person }
        return .open
    }

    /// What a quiz gives points for, in the heading of those points: `Points - Who should chair?`; nil for any other heading.
    var pointsOf: Substring? {
        let word = CellText.word(text)
        return word.hasPrefix("points - ") ? word.dropFirst(9) : nil
    }

    /// `3、您同意哪些人？` without its 3: the number of a question. The number stands by itself: `1st` has none.
    static func withoutNumber(_ word: String) -> String {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        guard !digits.isEmpty, let sign = rest.first, "、.,)".contains(sign) else { return word }
        return String(rest.dropFirst())
    }

    /// The number of a question, where a heading begins with one: 3 in `3、（乙）`.
    static func questionNumber(_ heading: String) -> Int? {
        let word = CellText.word(heading)
        guard withoutNumber(word) != word else { return nil }
        return Int(word.prefix { $0.isASCII && $0.isNumber })
    }

    private static let asides = [
        "comment", "feedback", "suggestion", "其他意见", "什么意见", "意见或建议", "意见和建议", "意见建议", "为什么", "留言", "补充说明",
    ]
    private static let papers: Set<String> = [
        "id", "编号", "序号", "票号", "票编号", "选票号", "选票编号", "纸号", "号", "no", "no.", "nr", "#", "number", "ballot", "ballots",
        "ballot id", "ballotid", "ballot_id", "ballot number", "ballot no", "ballot no.", "paper", "paper number",
        "paper id", "cvr", "cvrnumber", "cvr number", "cast vote record", "record", "record id", "recordid",
        "imprintedid",
        "imprinted id", "serial", "serial number", "答卷编号", "答卷序号", "row", "行号", "index",
        "precinct", "precinct portion", "precinctportion", "precinct id", "box", "ballot box", "票箱", "箱", "箱号", "票箱号",
        "batch", "batch id", "batchid", "批", "批次", "tabulator", "tabulatorid", "tabulatornum", "tabulator number",
        "ballot style", "ballotstyle", "ballot type", "ballottype", "countinggroup", "counting group", "选区", "投票点",
        "投票站",
        "polling place", "polling station", "ward", "district",
    ]
    private static let weights: Set<String> = [
        "weight", "份数", "张数", "票数", "得票", "得票数", "votes", "count", "multiplicity", "number of ballots", "ballot count",
        "ballots cast",
        "num ballots",
    ]
    private static let times: Set<String> = [
        "timestamp", "时间戳", "时间戳记", "提交时间", "提交答卷时间", "填写时间", "开始时间", "完成时间", "结束时间", "开始答题时间", "结束答题时间", "答题时间",
        "所用时间", "用时", "答题时长", "时长", "上次修改时间", "最后修改时间", "创建时间", "更新时间", "投票时间", "时间", "日期", "提交日期",
        "time", "date", "start time", "completion time", "last modified time", "end time", "startdate", "start date",
        "enddate", "end date", "recordeddate", "recorded date", "date created", "date modified", "submit date",
        "start date (utc)", "submit date (utc)", "submitted at", "submission date", "submission time", "created at",
        "updated at", "duration", "duration (in seconds)", "time taken", "grade posted time", "voted at", "vote time",
        "创建日期", "修改日期",
    ]
    private static let people: Set<String> = [
        "name", "names", "full name", "first name", "last name", "voter", "voterid", "voter id", "voter_id",
        "voter name",
        "user", "userid", "user id", "user name", "username", "respondent", "respondentid", "respondent id",
        "collector id",
        "responseid", "response id", "response_id", "network id", "token", "referrer", "email", "email address",
        "e-mail",
        "e-mail address", "mail", "phone", "phone number", "mobile", "telephone", "address", "age", "gender", "sex",
        "ip", "ip address", "ipaddress", "ip_address", "externalreference", "external reference",
        "external data reference",
        "recipientlastname", "recipient last name", "recipientfirstname", "recipient first name", "recipientemail",
        "recipient email", "locationlatitude", "location latitude", "locationlongitude", "location longitude",
        "distributionchannel", "distribution channel", "userlanguage", "user language", "language", "语言", "status",
        "response type", "progress", "finished", "total points", "quiz feedback", "comment", "comments", "remark",
        "remarks",
        "note", "notes", "feedback", "signature",
        "姓名", "名字", "全名", "选民", "选民证号", "选民编号", "选民姓名", "投票人", "填写人", "填表人", "提交人", "提交者", "答题人", "作答者", "昵称",
        "微信", "微信号", "微信昵称", "用户", "用户id", "用户名", "登录名", "学号", "工号", "手机", "手机号", "手机号码", "电话", "电话号码", "联系电话",
        "联系方式", "邮箱", "邮箱地址", "电子邮件", "电子邮件地址", "电子邮箱", "身份证", "身份证号", "身份证号码", "房号", "门牌号", "户号", "户主", "户主姓名",
        "地址", "住址", "ip地址", "来自ip", "来源", "来源详情", "来源渠道", "填写设备", "设备", "操作系统", "浏览器", "地理位置", "省份", "城市", "省",
        "市", "国家", "性别", "年龄", "出生", "出生年月", "出生日期", "民族", "单位", "部门", "组", "小组", "组别", "村民小组", "签名", "总分", "总得分",
        "得分", "测验反馈", "备注", "意见", "建议", "意见建议", "意见或建议", "意见和建议",
    ]
}
