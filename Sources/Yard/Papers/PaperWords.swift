/// What papers are called, and the small parts that stand in all of them.
protocol PaperWords: Sendable {
    var record: String { get }
    var minutes: String { get }
    var signIn: String { get }
    var resolutions: String { get }
    var proposal: String { get }
    var ballot: String { get }
    var tallySheet: String { get }
    var result: String { get }
    var voters: String { get }
    var notices: String { get }
    var proxy: String { get }
    var handover: String { get }
    var calendar: String { get }
    var notice: String { get }
    var decisionNotice: String { get }
    var announcement: String { get }
    var signedRecord: String { get }
    var deliberation: String { get }
    var programme: String { get }
    var training: String { get }
    var supervision: String { get }
    var charter: String { get }
    var roster: String { get }
    var summary: String { get }
    var publicity: String { get }
    var fund: String { get }
    var developmentPlan: String { get }
    var fourSteps: String { get }
    var fourStepsLedger: String { get }
    var oneMatter: String { get }
    /// Somebody's offices at one meeting, which one person should not hold together.
    func manyOffices(_ name: String, _ offices: [String]) -> String
    /// A member who left before joining, as the days of the lines have it.
    func leftBeforeJoining(_ name: String, left: String, joined: String) -> String
    /// A count at which nobody was named for that.
    func nobody(is role: String) -> String
    var proxyHolder: String { get }
    func year(_ year: Int) -> String
    func month(_ month: Int, of year: Int) -> String
    func span(_ from: String, _ to: String) -> String
    var chair: String { get }
    var recorder: String { get }
    /// What squares show that hold the book's last checkpoint.
    var checkpoint: String { get }

    // The folder of what a meeting owes
    /// What its list of papers is called.
    var index: String { get }
    var indexNumber: String { get }
    var indexName: String { get }
    /// What the folder of a meeting is called: 第3次会材料.
    func folderName(_ meeting: Int) -> String
    /// The title of that list.
    func folder(_ meeting: String) -> String
    /// That it was written: how many papers, and where.
    func written(_ papers: Int, in folder: String) -> String
    /// What the paper of a meeting is called: 南山社区十一月院坝会记录.
    func title(_ meeting: String, _ paper: String) -> String
    /// The mark at the head of numbered minutes: 南山社区院坝会纪要.
    func mark(_ community: String, _ kind: String) -> String

    // The course of a meeting
    /// A name with what is said of it: 龙金花（照看孙子）.
    func noted(_ name: String, _ note: String) -> String
    /// Behind a clock.
    func behind(_ clock: String, _ note: String) -> String
    /// What somebody said: 潘玉珍：冬至包汤圆.
    func remark(_ text: String, by speaker: String) -> String
    /// The chair took the floor from somebody.
    func stopped(_ name: String, at clock: String) -> String

    // What came of an item
    var decided: String { get }
    var discussed: String { get }
    var tabled: String { get }
    var open: String { get }
    /// The number of an item as a heading: 一.
    func ordinal(_ number: Int) -> String
}

extension Wording {
    var papers: any PaperWords {
        switch language {
        case .chinese: PaperChinese()
        case .english: PaperEnglish()
        }
    }
}
