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
    /// The title of a book's page; whose it is and how many entries; the head of its chain.
    func bookTitle(_ community: String) -> String
    func bookHead(entries: Int, hash: String) -> String
    /// Behind a decision: the entry; whether its papers are in the page.
    func entry(_ number: Int, hasPapers: Bool) -> String
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
    func bookTitle(_ community: String) -> String { "\(community)：会上定下来的事，连同证明" }
    func bookHead(entries: Int, hash: String) -> String { "日志\(entries)条，链值 \(hash)" }
    func entry(_ number: Int, hasPapers: Bool) -> String { "第\(number)条" + (hasPapers ? "，选票在这一页里" : "") }
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
    func bookTitle(_ community: String) -> String { "\(community): what was decided, with its proof" }
    func bookHead(entries: Int, hash: String) -> String { "\(entries) entries, chain \(hash)" }
    func entry(_ number: Int, hasPapers: Bool) -> String {
        "entry \(number)" + (hasPapers ? ", its papers are in this page" : "")
    }
    var unsound: String { "The papers of this page do not give its result: " }
    var unknown: String { "This page cannot recount this rule; use yuanba verify" }
}
