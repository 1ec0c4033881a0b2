import Kernel

/// The Chinese of screen and papers.
public struct Chinese: Wording {
    public let language = Language.chinese

    public init() {}

    public func date(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.day)日" }

    public func time(_ moment: Moment) -> String { date(moment.day) + moment.clock }

    public func span(from: Moment, to: Moment?) -> String {
        guard let to else { return time(from) + "起" }
        return time(from) + "至" + (from.day == to.day ? to.clock : time(to))
    }

    public func money(_ money: Money) -> String { "\(money)元" }

    public func count(_ number: Int, _ unit: BodyUnit) -> String { "\(number)\(unit == .people ? "人" : "户")" }

    public func list(_ names: [String]) -> String { names.joined(separator: "、") }

    public func citation(_ citation: Citation) -> String { citation.description }
}
