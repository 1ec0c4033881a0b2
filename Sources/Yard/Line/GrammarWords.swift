import Kernel

/// The words of the grammar that are neither verbs nor keys: those of every language, and the signs that belong to none.
enum GrammarWords {
    private static func all(_ words: (any LineWords) -> [String]) -> [String] {
        Language.allCases.flatMap { words($0.line) }
    }

    private static func each(_ words: (any LineWords) -> [String: Int]) -> [String: Int] {
        Dictionary(Language.allCases.flatMap { words($0.line) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the chair heard.
    static let heard = Dictionary(
        all(\.heardPassed).map { ($0, true) } + all(\.heardFailed).map { ($0, false) },
        uniquingKeysWith: { first, _ in first })
    static let close = Set(all(\.close))
    static let probationary = Set(all(\.probationary))
    static let everyone = Set(all(\.everyone))
    static let together = Set(all(\.together))
    static let chairperson = Set(all(\.chairperson))
    static let recordKeeper = Set(all(\.recordKeeper))
    static let except = Set(all(\.except))
    static let somebody = Set(all(\.somebody))
    static let last = Set(all(\.last))
    static let yes = Set(all(\.yes))
    static let no = Set(all(\.no))
    static let voteAgain = all(\.voteAgain)
    static let asking = all(\.asking)
    static let onProbation = Phrase { $0.line.probationary[0] }
    static let (affirmed, denied) = (Phrase { $0.line.yes[0] }, Phrase { $0.line.no[0] })
    /// How an answer is kept with its entry.
    static let yesOrNo = ["是", "否"]
    static let nextMeeting = Set(all(\.nextMeeting))
    static let without = Set(all(\.without))
    static let passed = Set(all(\.passed))
    static let changed = Set(all(\.changed))
    static let tabled = Set(all(\.tabled))
    static let everything = Set(all(\.everything))
    static let people = Set(all(\.people))
    static let papers = Set(all(\.papers))
    static let households = Set(all(\.households))
    static let halfHour = Set(all(\.halfHour))
    static let years = Set(all(\.years))
    static let heads = people.union(households)
    static let minutes = all(\.minutes)
    static let hours = all(\.hours)
    static let days = all(\.days)
    static let choosing = all(\.choosing)
    static let choosingLinks = all(\.choosingLinks)
    static let betweenNames = all(\.betweenNames)
    static let of = all(\.of)
    static let afterPost = all(\.afterPost)
    static let agreeing = all(\.agreeing)
    static let endingPost = all(\.endingPost)
    static let resigning = all(\.resigning)
    static let preparing = all(\.preparing)
    static let leavingPost = all(\.leavingPost)
    static let daysAhead = each(\.daysAhead)
    static let daysBack = each(\.daysBack)
    static let weekdays = each(\.weekdays)
    /// The longer first: 下下周 before 下周.
    static let weeks = each(\.weeks).sorted { ($1.key.count, $0.key) < ($0.key.count, $1.key) }
    static let monthEnds = each(\.monthEnds)
    static let daysAfter = all(\.daysAfter)
    static let deadline = all(\.deadline)
    static let deadlineLeads = all(\.deadlineLeads)
    /// The name of a month, and which it is.
    static let monthNames = Dictionary(
        Language.allCases.flatMap { $0.line.monthNames.enumerated() }.flatMap { month in
            month.element.map { ($0, month.offset + 1) }
        }, uniquingKeysWith: { first, _ in first })
    static let mornings = all(\.mornings)
    static let afternoons = all(\.afternoons)
    static let halfDays = each(\.halfDays)
    static let hourMarks = all(\.hourMarks)
    static let partHours = each(\.partHours)
    static let noons = all(\.noons)
    static let minuteMarks = all(\.minuteMarks)
    static let work = all(\.work)
    static let yuan = all(\.yuan)

    // Signs, and how Chinese writes numbers and days
    /// 第二项: before a place in a row, and what stands behind it.
    static let ordinal: Character = "第"
    static let places: Set = ["项", "次", "次会", "次会议", "条", "个", "张", "号"]
    /// Between the parts of a day, and at its end.
    static let dayParts: Set<Character> = ["-", "/", "年", "月"]
    static let dayEnds: Set<Character> = ["日", "号"]
    static let month: Character = "月"
    /// Before a month of the lunar calendar that stands a second time.
    static let leap: Character = "闰"
    static let noAmount = "无"
    /// Before a sum.
    static let moneySigns = ["¥", "￥", "人民币", "rmb", "cny"]
    /// 三千元整: behind a sum in round figures.
    static let round: Character = "整"
    static let tenths: Set<Character> = ["角", "毛"]
    static let hundredths: Character = "分"
    static let clauseSigns: Set<Character> = ["第", "条"]
    static let nameSeparators: Set<Character> = [",", "、"]
    static let arrows = ["→", "->"]
}
