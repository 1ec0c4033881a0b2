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

}

extension Wording where Self == Chinese {
    public static var chinese: Chinese { Chinese() }
}

extension Wording where Self == English {
    public static var english: English { English() }
}
