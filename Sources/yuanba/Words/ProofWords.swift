import Kernel

/// What a page says that counts its own papers again.
protocol ProofWords: Sendable {
    func written(_ path: String, digest: String) -> String
    /// Before the script ran, or where none runs.
    var unchecked: String { get }
    /// In front of who is elected.
    var sound: String { get }
    /// In front of how many entries, votes and elections.
    var soundBook: String { get }
    var title: String { get }
    func label(_ label: ProofLabel) -> String
    /// In front of what differs.
    var unsound: String { get }
    /// A rule that the page's script does not count.
    var unknown: String { get }
}

extension Language {
    var proofs: any ProofWords {
        switch self {
        case .chinese: ProofChinese()
        case .english: ProofEnglish()
        }
    }
}

struct ProofChinese: ProofWords {
    func written(_ path: String, digest: String) -> String { "写好了：\(path)，指纹 \(digest)" }
    var unchecked: String { "这一页没有自己重数：浏览器没有运行其中的程序" }
    var sound: String { "这一页自己重数过，数字都对；当选：" }
    var soundBook: String { "这一页自己验过：日志一环扣一环，表决够不够、选举当选谁，都照日志和选票算过（条数、表决、选举）：" }
    var title: String { "结果和证明" }
    func label(_ label: ProofLabel) -> String {
        switch label {
        case .title: "选举"
        case .rule: "规则"
        case .seats: "名额"
        case .ballots: "票数"
        case .valid: "有效票"
        case .blank: "空白票"
        case .registered: "登记"
        case .elected: "当选"
        case .tied: "并列未定"
        case .margin: "改动几张票，当选的人就可能不同；再少不会"
        case .most: "改动至多几张票，当选的人就可能不同"
        case .round: "轮"
        case .exhausted: "不再计的票"
        case .votes: "得票"
        case .community: "村（社区）"
        case .entries: "日志条数"
        case .head: "链值"
        case .entry: "条"
        case .day: "日期"
        case .matter: "事项"
        case .for: "赞成"
        case .against: "反对"
        case .abstain: "弃权"
        case .base: "基数"
        case .required: "须有"
        case .met: "够不够"
        case .law: "依据"
        case .change: "改动几张票，当选的人就可能不同"
        case .yes: "够"
        case .no: "不够"
        }
    }
    var unsound: String { "这一页的选票和结果对不上：" }
    var unknown: String { "这种规则这一页不会重数；请用 yuanba verify" }
}

struct ProofEnglish: ProofWords {
    func written(_ path: String, digest: String) -> String { "written: \(path), digest \(digest)" }
    var unchecked: String { "This page has not recounted itself: its script did not run" }
    var sound: String { "This page recounted its papers, and every figure agrees; elected: " }
    var soundBook: String {
        "This page checked itself: every entry follows from the one before, votes and elections were reckoned again (entries, votes, elections): "
    }
    var title: String { "A result and its proof" }
    func label(_ label: ProofLabel) -> String {
        switch label {
        case .title: "election"
        case .rule: "rule"
        case .seats: "seats"
        case .ballots: "papers"
        case .valid: "valid"
        case .blank: "blank"
        case .registered: "registered"
        case .elected: "elected"
        case .tied: "tied, open"
        case .margin: "papers that, changed, could elect somebody else; fewer cannot"
        case .most: "papers at most that, changed, could elect somebody else"
        case .round: "round"
        case .exhausted: "exhausted"
        case .votes: "votes"
        case .community: "community"
        case .entries: "entries"
        case .head: "head of the chain"
        case .entry: "entry"
        case .day: "day"
        case .matter: "matter"
        case .for: "for"
        case .against: "against"
        case .abstain: "abstained"
        case .base: "base"
        case .required: "required"
        case .met: "enough"
        case .law: "by"
        case .change: "papers that, changed, could elect somebody else"
        case .yes: "yes"
        case .no: "no"
        }
    }
    var unsound: String { "The papers of this page do not give its result: " }
    var unknown: String { "This page cannot recount this rule; use yuanba verify" }
}
