import Kernel

/// An option key of a verb, as in `金额=5000` or `amount=5000`.
public struct Key: Sendable, Hashable {
    public let name: Phrase

    init(_ chinese: String, _ english: String) { name = Phrase(chinese, english) }

    func matches(_ word: String) -> Bool { word == name.chinese || word.lowercased() == name.english }

    // People
    static let gender = Key("性别", "gender")
    static let born = Key("出生", "born")
    static let ethnicity = Key("民族", "ethnicity")
    static let household = Key("户", "household")
    static let group = Key("组", "group")
    static let workplace = Key("单位", "workplace")
    static let office = Key("职务", "office")
    static let party = Key("党员", "party")
    static let representative = Key("代表", "representative")
    static let away = Key("外出", "away")
    static let alias = Key("别名", "alias")
    static let relation = Key("关系", "relation")
    // Committees
    static let charter = Key("章程", "charter")
    static let committee = Key("委员会", "committee")
    static let reason = Key("事由", "reason")
    // Meetings
    static let place = Key("地点", "place")
    static let chair = Key("主持", "chair")
    static let recorder = Key("记录", "recorder")
    static let date = Key("日期", "date")
    static let entitled = Key("应到", "entitled")
    static let rules = Key("规则", "rules")
    static let written = Key("书面", "written")
    static let type = Key("类型", "type")
    static let limit = Key("时限", "limit")
    static let electorate = Key("表决权", "electorate")
    static let side = Key("立场", "side")
    // Questions and polls
    static let until = Key("至", "until")
    static let mover = Key("提出", "mover")
    static let amount = Key("金额", "amount")
    static let path = Key("路径", "path")
    static let yes = Key("赞成", "for")
    static let no = Key("反对", "against")
    static let abstain = Key("弃权", "abstain")
    static let method = Key("方式", "method")
    static let matter = Key("事项", "matter")
    static let subject = Key("对象", "subject")
    static let subjectCounts = Key("当事人计入", "subject-counts")
    // Elections
    static let seats = Key("名额", "seats")
    static let registered = Key("登记", "registered")
    static let candidates = Key("候选", "candidates")
    static let reserved = Key("保留", "reserved")
    static let writeIns = Key("另选", "write-ins")
    static let byElection = Key("补选", "by-election")
    static let signed = Key("联名", "signed")
    static let post = Key("职位", "post")
    static let representativesSigned = Key("代表联名", "representatives-signed")
    static let by = Key("由", "by")
    static let themselves = Key("自荐", "self")
    static let ground = Key("依据", "ground")
    static let elsewhere = Key("别处", "elsewhere")
    static let cause = Key("因", "cause")
    static let caller = Key("唱票", "caller")
    static let teller = Key("计票", "teller")
    static let monitor = Key("监票", "monitor")
    static let scribe = Key("代书", "scribe")
    static let given = Key("发出", "issued")
    static let returned = Key("收回", "collected")
    static let blank = Key("空", "blank")
    static let void = Key("废", "void")
    static let years = Key("年", "years")
    static let start = Key("起", "from")
    // Plans and minutes
    static let budget = Key("预算", "budget")
    static let proposal = Key("提案", "proposal")
    static let work = Key("工", "work")
    static let days = Key("天数", "days")
    static let corrections = Key("更正", "corrections")
}
