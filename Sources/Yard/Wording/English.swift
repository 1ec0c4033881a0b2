import Kernel

/// The English of screen and papers. Names of laws and charters stay in Chinese: they are what is cited.
public struct English: Wording {
    public let language = Language.english

    public init() {}

    public func date(_ day: Day) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    public func time(_ moment: Moment) -> String { "\(date(moment.day)), \(moment.clock)" }

    public func span(from: Moment, to: Moment?) -> String {
        guard let to else { return "from \(time(from))" }
        return "\(time(from)) to \(from.day == to.day ? to.clock : time(to))"
    }

    public func money(_ money: Money) -> String { "¥\(money)" }

    public func count(_ number: Int, _ unit: BodyUnit) -> String {
        switch unit {
        case .people: number == 1 ? "1 person" : "\(number) people"
        case .households: number == 1 ? "1 household" : "\(number) households"
        }
    }

    public func list(_ names: [String]) -> String { names.joined(separator: ", ") }

    public func citation(_ citation: Citation) -> String { "\(citation.source), article \(citation.article)" }
}
