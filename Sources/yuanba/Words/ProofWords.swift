import Kernel

/// What a page says that counts its own papers again.
protocol ProofWords: Sendable {
    func written(_ path: String, digest: String) -> String
    /// Before the script ran, or where none runs.
    var unchecked: String { get }
    /// In front of who is elected.
    var sound: String { get }
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
    var unsound: String { "这一页的选票和结果对不上：" }
    var unknown: String { "这种规则这一页不会重数；请用 yuanba verify" }
}

struct ProofEnglish: ProofWords {
    func written(_ path: String, digest: String) -> String { "written: \(path), digest \(digest)" }
    var unchecked: String { "This page has not recounted itself: its script did not run" }
    var sound: String { "This page recounted its papers, and every figure agrees; elected: " }
    var unsound: String { "The papers of this page do not give its result: " }
    var unknown: String { "This page cannot recount this rule; use yuanba verify" }
}
