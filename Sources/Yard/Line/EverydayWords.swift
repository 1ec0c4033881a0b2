import Kernel

/// What people say for a verb, and the verb that they mean. A word that is none is answered with it.
///
/// These go before what is merely written or pronounced alike: 结束 sounds like 接受, and means 散会.
enum EverydayWords {
    /// The verb meant.
    static func verb(meantBy word: String) -> Verb? {
        let word = word.folded
        if let name = verbs[word] { return Verbs.named(name) }
        // 投票表决, 结束会议: the longest such word that it begins with.
        let front = verbs.keys.filter { $0.count > 1 && $0.containsHan && word.hasPrefix($0) }.max {
            ($0.count, $1) < ($1.count, $0)
        }
        return front.flatMap { verbs[$0] }.flatMap(Verbs.named)
    }

    private static let verbs = Dictionary(
        Language.allCases.flatMap { $0.line.everyday.map { ($0.key, $0.value) } },
        uniquingKeysWith: { first, _ in first })
}
