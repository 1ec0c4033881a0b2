import Kernel

/// The sentences that screen and papers share, in one language.
///
/// Each is built from the value that decided, never from a copy of its figures, so what people read is what was reckoned.
///
///     let wording: any Wording = .chinese
///     wording.outcome(of: poll, unit: .people)
///     // 到会9人，过半数须5票；赞成4票，未通过（村民委员会组织法第二十六条）
public protocol Wording: Sendable {
    var language: Language { get }

    // Days, clocks, sums
    /// A day without zero padding: 2026年11月20日.
    func date(_ day: Day) -> String
    /// A day and its clock: 2026年11月20日19:30.
    func time(_ moment: Moment) -> String
    /// From one moment to another; the day stands once where it is the same.
    func span(from: Moment, to: Moment?) -> String
    /// Renminbi, with fen only where there are any: 5000元.
    func money(_ money: Money) -> String
    /// So many people or households: 34人, 31户.
    func count(_ number: Int, _ unit: BodyUnit) -> String
    /// Names one after the other: 甲、乙.
    func list(_ names: [String]) -> String
    /// A clause: 村民委员会组织法第二十六条.
    func citation(_ citation: Citation) -> String

    // Papers
    func name(of paper: Paper) -> String
    /// What the paper of a meeting is called: 南山社区十一月院坝会记录.
    func title(of paper: Paper, meeting: Meeting) -> String
    /// The mark at the head of numbered minutes: 南山社区院坝会纪要.
    func mark(_ community: String, _ kind: MeetingKind) -> String
    /// 19:50 Hmub Gheib.
    func movement(_ movement: Attendance.Movement) -> String
    /// A name with what is said of it: 龙金花（照看孙子）.
    func name(_ name: String, note: String?) -> String
    /// What somebody said: 潘玉珍：冬至包汤圆.
    func remark(_ text: String, by speaker: String) -> String
    /// The chair taking the floor from somebody.
    func stopped(_ turn: SpeakerList.Turn) -> String
    /// Whose words they are: a name, or a description of somebody nobody can name, 某（三单元大姐）.
    func speaker(_ remark: Remark) -> String
    func outcome(of item: ItemOutcome) -> String
    /// The number of an item as a heading: 一.
    func ordinal(_ number: Int) -> String
    /// Why a paper could not be made, and what to do about it, in one line.
    func problem(_ error: PaperError) -> String
    /// Which character it is, where it stands, and what to do with it.
    func illegible(_ sign: Illegible) -> String
}

extension Wording where Self == Chinese {
    public static var chinese: Chinese { Chinese() }
}

extension Wording where Self == English {
    public static var english: English { English() }
}
